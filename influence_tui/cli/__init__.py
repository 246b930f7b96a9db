"""Face one: the shell. One file per command, found by its name and imported when it is called."""

from influence_tui.cli.group import run

__all__ = ["run"]
