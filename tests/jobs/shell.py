"""A machine at whose shell the jobs are done: places of its own, a fixed time, one process a call."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

MONDAY = "2026-11-23T14:05+01:00"
"""Now, in every job."""

PEOPLE = (
    ("Grace Hopper", "The Admiral"), ("Grace Kelly",), ("George Washington Carver",), ("Marie Curie",),
    ("Will Smith",), ("Mark Twain",), ("Omar Haddad",), ("Sarah Chen",),
)  # fmt: skip
"""Name and aliases."""


@dataclass(frozen=True)
class Done:
    """What one call said, and how it ended."""

    out: str
    err: str
    code: int

    @property
    def json(self):
        return json.loads(self.out)


@dataclass
class Machine:
    """One machine with its journal."""

    home: Path
    now: str = MONDAY
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def journal(self) -> Path:
        return self.home / "journal"

    @property
    def env(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
        places = {
            "INFLUENCE_JOURNAL": str(self.journal),
            "INFLUENCE_STATE": str(self.home / "state"),
            "INFLUENCE_CONFIG": str(self.home / "config.toml"),
        }
        return {
            **kept,
            **places,
            "INFLUENCE_NOW": self.now,
            "TZ": "Europe/Berlin",
            "LANG": "C.UTF-8",
            **self.extra,
        }

    def try_(self, *words: str, stdin: str | bytes = "", **env: str) -> Done:
        """Run one call, whatever comes of it."""
        given = stdin.encode() if isinstance(stdin, str) else stdin
        done = subprocess.run(
            [sys.executable, "-m", "influence_tui", *words], env={**self.env, **env}, input=given,
            capture_output=True, timeout=120, check=False,
        )  # fmt: skip
        return Done(done.stdout.decode(), done.stderr.decode(), done.returncode)

    def do(self, *words: str, **more: str) -> Done:
        """Run one call that must succeed."""
        done = self.try_(*words, **more)
        assert done.code == 0, (words, done)
        return done

    def told(self, *words: str) -> str:
        """Give what a call prints."""
        return self.do(*words).out.strip()

    def json(self, *words: str):
        """Give what a call prints as JSON."""
        return self.do(*words, "--json").json

    def later(self, now: str) -> "Machine":
        """Give the same machine at another time."""
        return Machine(self.home, now, self.extra)

    def know(self, people: tuple[tuple[str, ...], ...] = PEOPLE) -> "Machine":
        """Put people in the book, by a table."""
        rows = ["name\taliases", *("\t".join((name, "; ".join(aliases))) for name, *aliases in people)]
        table = self.home / "people.tsv"
        table.write_text("\n".join(rows) + "\n", encoding="utf-8")
        self.do("import", str(table))
        return self
