"""Text on its way in: written in an editor, and kept when it cannot be saved."""

import os

import click

from influence_tui.cli.pad import Pad
from influence_tui.store import StoreError


def edited(text: str) -> str | None:
    """Open a text in the user's editor; give what comes back, none when it was left as it is.

    The file is readable by its owner alone and removed afterwards; bytes that are no UTF-8 are replaced.
    """
    import tempfile  # only an editor needs it

    descriptor, path = tempfile.mkstemp(prefix="influence-", suffix=".txt")
    try:
        with open(descriptor, "w", encoding="utf-8", errors="surrogateescape") as file:
            file.write(text)
        click.edit(filename=path)
        with open(path, "rb") as file:
            after = file.read().decode("utf-8", "replace")
    finally:
        os.unlink(path)
    return None if after.rstrip("\n") == text.rstrip("\n") else after


def kept(pad: Pad, what: str, words: str) -> str:
    """Keep a text that could not be saved as a draft of its own and say where; where that fails, say the text."""
    if not words.strip():
        return ""
    try:
        return f"Your text is kept in {pad.drafts.save(f'{what}-{os.urandom(4).hex()}', words)}"
    except (OSError, StoreError):
        return f"Your text: {words}"
