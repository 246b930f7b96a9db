"""Other ways to search the same texts, measured in the same run: SQLite FTS5, RapidFuzz over everything, ripgrep, fzf."""

import re
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

from rapidfuzz import fuzz, process, utils

from influence_tui.search import Item

Finder = Callable[[str], list[str]]
"""What is in the box → ids, best first, ten at most."""


def yardsticks(items: Sequence[Item], folder: Path) -> dict[str, Finder | str]:
    """Give every yardstick by name, or a word why it is missing; `folder` takes a file for the processes."""
    lines = folder / "lines.txt"
    lines.write_text("".join(f"{item.text.replace(chr(10), ' ')}\n" for item in items), encoding="utf-8")
    return {
        "SQLite FTS5, bm25": _sqlite(items),
        "RapidFuzz WRatio, every entry": _rapidfuzz(items),
        "ripgrep (process)": _process("rg", _ripgrep, lines, items),
        "fzf --filter (process)": _process("fzf", _fzf, lines, items),
    }


def _sqlite(items: Sequence[Item]) -> Finder:
    base = sqlite3.connect(":memory:")
    base.execute("create virtual table entries using fts5(text, tokenize='unicode61 remove_diacritics 2')")
    base.executemany(
        "insert into entries(rowid, text) values (?, ?)", ((n, item.text) for n, item in enumerate(items))
    )

    def find(query: str) -> list[str]:
        words = re.findall(r"\w+", query)
        if not words:
            return []
        asked = " ".join(f'"{word}"' for word in words) + "*"
        rows = base.execute("select rowid from entries where entries match ? order by rank limit 10", (asked,))
        return [items[row].id for (row,) in rows]

    return find


def _rapidfuzz(items: Sequence[Item]) -> Finder:
    texts = [utils.default_process(item.text) for item in items]

    def find(query: str) -> list[str]:
        found = process.extract(query.lower(), texts, scorer=fuzz.WRatio, limit=10, processor=None)
        return [items[place].id for _, _, place in found]

    return find


def _process(
    program: str, ask: Callable[[str, Path], list[int]], lines: Path, items: Sequence[Item]
) -> Finder | str:
    if shutil.which(program) is None:
        return f"{program} is not installed"
    return lambda query: [items[line].id for line in ask(query, lines)[:10]]


def _ripgrep(query: str, lines: Path) -> list[int]:
    pattern = ".*".join(re.findall(r"\w+", query))
    if not pattern:
        return []
    command = ["rg", "--no-config", "-i", "-n", "-m", "10", pattern, str(lines)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return [int(line.partition(":")[0]) - 1 for line in done.stdout.splitlines()]


def _fzf(query: str, lines: Path) -> list[int]:
    numbered = f"nl -ba -w1 -s ' ' {lines} | fzf -i --nth 2.. --filter \"$0\" | head -10"
    done = subprocess.run(["sh", "-c", numbered, query], capture_output=True, text=True, check=False)
    return [int(line.split(" ", 1)[0]) - 1 for line in done.stdout.splitlines()]
