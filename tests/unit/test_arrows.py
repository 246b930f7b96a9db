"""Who may import whom: every import of the program, wherever it hides, against one table."""

import ast
import os
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

import pytest

import influence_tui

PACKAGE = "influence_tui"
HERE = os.path.dirname(os.path.abspath(influence_tui.__file__))

OVER_DOMAIN = frozenset(("domain",))
INSIDE = frozenset(("domain", "store", "linking", "search", "insight"))

ARROWS: Mapping[str, frozenset[str]] = {
    "": frozenset(),
    "clock": frozenset(),
    "config": frozenset(),
    "paths": frozenset(),
    "safe": frozenset(),
    "domain": frozenset(),
    "store": OVER_DOMAIN,
    "linking": OVER_DOMAIN,
    "search": OVER_DOMAIN,
    "insight": OVER_DOMAIN,
    "exchange": OVER_DOMAIN,
    "journal": INSIDE | {"clock"},
    "ui": INSIDE | {"journal", "config", "paths", "safe"},
    "cli": INSIDE | {"", "journal", "exchange", "ui", "clock", "config", "paths", "safe"},
    "__main__": frozenset(("cli",)),
}
"""Room, or a file beside the rooms → the rooms that it may import. `""` is the package itself."""

HOMES: Mapping[str, frozenset[str]] = {
    "textual": frozenset(("ui",)),
    "rich": frozenset(("ui",)),
    "click": frozenset(("cli", "ui")),
    "tinydb": frozenset(("store",)),
    "dateutil": frozenset(("domain",)),
    "rapidfuzz": frozenset(("linking", "search")),
    "platformdirs": frozenset(("paths",)),
    "icalendar": frozenset(("exchange",)),
    "pyrage": frozenset(("store",)),
    "msgspec": frozenset(ARROWS),
}
"""Library of others → the rooms where it is at home."""

DOORS: Mapping[tuple[str, str], frozenset[str]] = {
    ("cli", "ui"): frozenset(("influence_tui.cli.open",)),
    ("ui", "click"): frozenset(("influence_tui.ui.screens.capture",)),
    ("domain", "dateutil"): frozenset(
        ("influence_tui.domain.cadence.rules", "influence_tui.domain.when.calendar")
    ),
    ("ui", "store"): frozenset(f"influence_tui.ui.{name}" for name in ("ending", "keeping", "writing")),
}
"""Where an arrow goes through a few modules only: the app is opened in one place, an editor too; dates are read in
two; only what writes knows that there is a store."""

LATE: Mapping[tuple[str, str], str] = {
    ("__main__", "cli"): "the collector is off before most of the work begins",
    ("cli.pad", "cli.sample"): "only the demo needs its people, and all that writing them takes",
    ("cli.complete", "journal.completing"): "a note is captured more often than completed",
    ("cli.drafting", "tempfile"): "5 ms that only an editor needs",
    ("cli.group", "cli.open"): "the app is Textual's 250 ms, which no other command pays",
    ("config", "tomllib"): "5 ms that a call without settings does not pay",
    ("domain.cadence.rules", "dateutil"): "20 ms that only a cadence on named days needs",
    ("domain.when.calendar", "dateutil"): "20 ms that only months and years need",
    ("paths", "platformdirs"): "12 ms that Linux, whose places are a rule of one line, does not pay",
    ("search.spelling", "rapidfuzz"): "24 ms that only a word found nowhere needs",
    ("store.store", "store.obeying"): "only a journal with orders of a purge needs it",
    ("ui.app", "ui.filling"): "the first frame has no form",
    ("ui.app", "ui.keylist"): "the first frame has none",
    ("ui.app", "ui.looking"): "the first frame has no search",
    ("ui.app", "ui.noting"): "the first frame has no capture",
    ("ui.app", "ui.palette"): "the first frame has none",
    ("ui.ending", "ui.failing"): "rarely needed",
    ("ui.screens.capture", "click"): "an editor is rarely asked for",
    ("ui.screens.today", "ui.widgets.reflection"): "the first frame goes without it",
    ("ui.verbs", "ui.prefix"): "2 ms that the first frame does not need",
}
"""(module, the module or library that it imports inside a function) → why not at its top. Nothing else may be."""


class Import(NamedTuple):
    """One name that one module imports."""

    module: str
    target: str
    is_late: bool
    line: int

    def __str__(self) -> str:
        return f"{self.module}:{self.line} imports {self.target}"


def test_every_arrow_between_rooms_points_the_one_way():
    wrong = [
        str(each)
        for each in imports()
        if is_ours(each.target)
        and room(each.target) != room(each.module)
        and room(each.target) not in ARROWS[room(each.module)]
    ]
    assert not wrong


def test_every_library_stays_in_its_home():
    others = [each for each in imports() if not is_ours(each.target) and not is_standard(each.target)]
    wrong = [str(each) for each in others if room(each.module) not in HOMES.get(library(each.target), ())]
    assert not wrong


@pytest.mark.parametrize(("rooms", "doors"), DOORS.items(), ids=lambda part: "-".join(sorted(part))[:40])
def test_a_narrow_arrow_goes_through_its_doors_only(rooms, doors):
    here, there = rooms
    through = {each.module for each in imports() if room(each.module) == here and there in ends(each.target)}
    assert through <= doors


def test_a_screen_and_a_widget_know_neither_the_app_nor_another_screen():
    def is_apart(module: str) -> bool:
        return module.startswith(("influence_tui.ui.screens.", "influence_tui.ui.widgets."))

    wrong = [
        str(each)
        for each in imports()
        if is_apart(each.module)
        and (
            each.target.startswith(("influence_tui.ui.app", "influence_tui.ui.frame", "influence_tui.store"))
            or (each.target.startswith("influence_tui.ui.screens") and each.target != each.module)
        )
    ]
    assert not wrong


def test_an_import_inside_a_function_stands_in_the_list_with_its_reason():
    assert late_imports() - set(LATE) == set()


def test_the_list_of_late_imports_has_nothing_that_is_not_there():
    assert set(LATE) - late_imports() == set()


def test_nothing_is_imported_for_the_checker_of_types_alone():
    hidden = [
        f"{module}:{node.lineno}"
        for module in modules()
        for node in ast.walk(tree(module))
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
    ]
    assert not hidden


def test_no_module_imports_itself_on_a_round_way():
    edges = {module: frozenset[str]() for module in modules()}
    for each in imports():
        if each.target in edges and each.target != each.module:
            edges[each.module] |= {each.target}
    assert list(circles(edges)) == []


def test_every_room_stands_in_the_table():
    assert {room(module) for module in modules()} <= set(ARROWS)


def test_a_circle_is_found_however_long_it_is():
    edges = {"a": frozenset("b"), "b": frozenset("c"), "c": frozenset("a"), "d": frozenset("a")}
    assert list(circles(edges)) == [("a", "b", "c")]


def circles(edges: Mapping[str, frozenset[str]]) -> Iterator[tuple[str, ...]]:
    """Give each set of modules that reach one another."""
    reached = {module: reach(module, edges) for module in edges}
    seen: set[str] = set()
    for module in sorted(edges):
        ring = tuple(sorted(other for other in reached[module] if module in reached[other]))
        if ring and module not in seen:
            seen.update(ring)
            yield ring


def reach(module: str, edges: Mapping[str, frozenset[str]]) -> frozenset[str]:
    found: set[str] = set()
    open_ends = [*edges[module]]
    while open_ends:
        here = open_ends.pop()
        if here not in found:
            found.add(here)
            open_ends += edges[here]
    return frozenset(found)


@cache
def modules() -> Mapping[str, str]:
    """Name every module of the program, with its file."""
    found = {}
    for folder, _, names in os.walk(HERE):
        for name in names:
            if name.endswith(".py"):
                path = os.path.join(folder, name)
                dotted = os.path.relpath(path, os.path.dirname(HERE)).removesuffix(".py").replace(os.sep, ".")
                found[dotted.removesuffix(".__init__")] = path
    return found


@cache
def tree(module: str) -> ast.Module:
    with open(modules()[module], encoding="utf-8") as file:
        return ast.parse(file.read())


@cache
def imports() -> tuple[Import, ...]:
    return tuple(each for module in modules() for each in imports_of(module, tree(module), is_late=False))


def late_imports() -> set[tuple[str, str]]:
    late = (each for each in imports() if each.is_late)
    return {(short(e.module), short(e.target) if is_ours(e.target) else library(e.target)) for e in late}


def imports_of(module: str, node: ast.AST, *, is_late: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        for target in targets(child):
            yield Import(module, target, is_late, getattr(child, "lineno", 0))
        inside = is_late or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        yield from imports_of(module, child, is_late=inside)


def targets(node: ast.AST) -> Iterator[str]:
    """Name the modules that a statement imports; `from room import module` names the module."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        assert not node.level, "imports are written out whole"
        base = node.module or ""
        for name in dict.fromkeys(f"{base}.{alias.name}" for alias in node.names):
            yield name if name in modules() else base


def is_ours(target: str) -> bool:
    return library(target) == PACKAGE


def is_standard(target: str) -> bool:
    return library(target) in sys.stdlib_module_names


def library(target: str) -> str:
    return target.partition(".")[0]


def room(module: str) -> str:
    return short(module).partition(".")[0]


def ends(target: str) -> tuple[str, str]:
    return library(target), room(target) if is_ours(target) else ""


def short(module: str) -> str:
    return module.removeprefix(PACKAGE).removeprefix(".")
