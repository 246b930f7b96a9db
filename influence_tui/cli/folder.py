"""A folder of files is a group of commands: each is found by its name and imported when it is called."""

import os
import sys
from importlib import import_module

import click

PARTS = frozenset(
    ("__init__", "briefs", "complete", "desk", "drafting", "family", "fields", "folder", "group", "health",
     "open", "options", "output", "pad", "records", "sample", "settings", "shapes", "summary", "told")
)  # fmt: skip
"""Files here that are no commands."""


class Commands(click.Group):
    """The commands of one folder; a folder inside it is a family of commands."""

    package = "influence_tui.cli"

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name every command."""
        found = (name.removesuffix(".py") for name in os.listdir(self._home) if _may_be(self._home, name))
        return sorted(name.rstrip("_") for name in found if name not in PARTS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command by its name; a name that Python keeps for itself has an underscore behind it."""
        for name in (cmd_name, f"{cmd_name}_"):
            if name.isidentifier() and name not in PARTS and self._has(name):
                command = getattr(import_module(f"{self.package}.{name}"), "command", None)
                return command if isinstance(command, click.Command) else None
        return None

    def _has(self, name: str) -> bool:
        place = os.path.join(self._home, name)
        return os.path.exists(f"{place}.py") or os.path.exists(os.path.join(place, "__init__.py"))

    @property
    def _home(self) -> str:
        return os.path.dirname(os.path.abspath(sys.modules[self.package].__file__ or ""))


def _may_be(home: str, name: str) -> bool:
    return name.endswith(".py") or os.path.exists(os.path.join(home, name, "__init__.py"))
