"""The tables of the README that are made from the program: its keys and its commands."""

import re
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from itertools import starmap
from pkgutil import iter_modules

import click

from influence_tui.cli.group import influence
from influence_tui.ui import keys, screens
from influence_tui.ui.app import InfluenceApp
from influence_tui.ui.verbs import HasVerbs
from influence_tui.ui.widgets.form import Form
from influence_tui.ui.widgets.lines import Lines
from influence_tui.ui.widgets.prose import Prose

EVERYWHERE = "every screen"
PLACES: Mapping[type[HasVerbs], str] = {InfluenceApp: EVERYWHERE, Lines: "lists", Prose: "text", Form: "forms"}
"""What is no screen, and what it is called in the table."""


def nodes() -> Mapping[type[HasVerbs], str]:
    """Name every class with verbs of its own: screens by their name, the rest by what they are."""
    found: dict[type[HasVerbs], str] = dict(PLACES)
    for part in iter_modules(screens.__path__):
        module = import_module(f"{screens.__name__}.{part.name}")
        for value in vars(module).values():
            if isinstance(value, type) and issubclass(value, HasVerbs) and value.__module__ == module.__name__:
                found[value] = value.__name__.removesuffix("Screen")
    return found


def key_table() -> str:
    """List each key and what it does, with the screens where it does so; in the order of the keymap."""
    lines = ["| key | does |", "|---|---|"]
    for verb_id in keys.KEYS:
        said = _said(verb_id)
        if said:
            lines.append(f"| {_keys(verb_id)} | {'; '.join(starmap(_sentence, said.items()))} |")
    return "\n".join(lines)


def _sentence(words: str, places: list[str]) -> str:
    return words if EVERYWHERE in places or "lists" in places else f"{words} *({', '.join(places)})*"


def _said(verb_id: str) -> Mapping[str, list[str]]:
    """Give each sentence that says what a verb does, with the places that say it."""
    found: dict[str, list[str]] = {}
    for node, name in nodes().items():
        if verb_id in node.verbs and not _inherits(node, verb_id):
            found.setdefault(_cell(node.verbs[verb_id].tooltip), []).append(name)
    return found


def _inherits(node: type[HasVerbs], verb_id: str) -> bool:
    return any(
        getattr(base, "verbs", {}).get(verb_id) is node.verbs[verb_id]
        for base in node.__mro__[1:]
        if base in nodes()
    )


def _keys(verb_id: str) -> str:
    return " ".join(f"`{_cell(keys.shown(key))}`" for key in keys.each(keys.KEYS[verb_id]) if key != "ctrl+j")


def command_table() -> str:
    """List each command of the shell and what it does."""
    lines = ["| command | does |", "|---|---|"]
    lines += [f"| `{_cell(usage)}` | {_cell(words)} |" for usage, words in commands(influence, "influence")]
    return "\n".join(lines)


def commands(group: click.Group, name: str) -> Iterator[tuple[str, str]]:
    """Give each command below a group: how it is called, and its one sentence."""
    with click.Context(group, info_name=name) as above:
        for each in group.list_commands(above):
            command = group.get_command(above, each)
            if command is None or command.hidden:
                continue
            with click.Context(command, info_name=each, parent=above) as here:
                asks = " ".join(_asks(command, here))
                yield f"{name} {each} {asks}".rstrip(), command.get_short_help_str(limit=300)
            if isinstance(command, click.Group):
                yield from commands(command, f"{name} {each}")


def _asks(command: click.Command, context: click.Context) -> Iterator[str]:
    """Name what a command is called with, in the words of its help; its options are left to `--help`."""
    return (piece for piece in command.collect_usage_pieces(context) if piece != "[OPTIONS]")


def _cell(words: str) -> str:
    return words.replace("|", "\\|").strip()


TABLES: Mapping[str, Callable[[], str]] = {"keys": key_table, "commands": command_table}
"""Name of a pair of markers → what stands between them."""


def with_tables(text: str) -> str:
    """Put the tables between their markers in a document."""
    for name, make in TABLES.items():
        text = re.sub(
            rf"(<!-- {name} -->\n).*?(\n?<!-- end of {name} -->)",
            lambda found, make=make: f"{found[1]}{make()}\n{found[2].lstrip()}",  # type: ignore[misc]
            text,
            flags=re.DOTALL,
        )
    return text
