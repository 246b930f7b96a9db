"""Git, as far as syncing needs it: a subprocess that asks nothing and says in one sentence why it failed."""

import os
import subprocess
from collections.abc import Sequence

from influence_tui.journal.refused import Refused
from influence_tui.store import StoreError

OURS = ("-c", "core.autocrlf=false", "-c", "core.quotepath=false", "-c", "commit.gpgsign=false")
"""Bytes stay as they are, and nobody is asked for a passphrase."""

ABROAD = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX")
"""What a hook of another repository would set."""

PATIENCE = 120
"""Seconds that one command of git may take."""


class GitError(StoreError):
    """Git could not do it; its own last line says why."""


class Git:
    """Git in one folder."""

    def __init__(self, folder: str, author: str) -> None:
        """Take the folder and the name that stands in the commits."""
        self.folder = folder
        self._author = ("-c", f"user.name={author}", "-c", "user.email=influence@localhost")

    def run(self, *arguments: str) -> str:
        """Run one command and give what it says. Raises GitError, and Refused when there is no git."""
        done = self._done(arguments)
        if done.returncode:
            said = (done.stderr.strip() or done.stdout.strip() or "no reason given").splitlines()
            raise GitError(f"git {arguments[0]} failed: {_telling(said)}")
        return done.stdout.strip()

    def succeeds(self, *arguments: str) -> bool:
        """Say whether a command succeeds."""
        return self._done(arguments).returncode == 0

    def _done(self, arguments: Sequence[str]) -> subprocess.CompletedProcess[str]:
        try:
            return subprocess.run(
                ["git", *OURS, *self._author, *arguments], cwd=self.folder, env=_environment(), timeout=PATIENCE,
                stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", errors="replace", umask=0o077,
                check=False,
            )  # fmt: skip
        except FileNotFoundError as missing:
            raise Refused(
                "Syncing needs git; install it, or let Syncthing carry the journal's folder."
            ) from missing
        except subprocess.TimeoutExpired as late:
            raise GitError(f"git {arguments[0]} took longer than {PATIENCE} seconds.") from late


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in ABROAD}
    asks_nothing = {"GIT_TERMINAL_PROMPT": "0", "GIT_MERGE_AUTOEDIT": "no", "LC_ALL": "C"}
    return {"GIT_SSH_COMMAND": "ssh -o BatchMode=yes", **kept, **asks_nothing}


def _telling(lines: Sequence[str]) -> str:
    """Choose the line that says why: the first that git calls fatal or an error, else the last."""
    telling = (line for line in lines if line.startswith(("fatal:", "error:", "ERROR:", "ssh:")))
    return next(telling, lines[-1]).strip()
