"""The shape of the code: small modules and functions, strict types, one clock, no network, no vague names."""

import ast
import re

import pytest

from tests.unit.test_arrows import imports, library, modules, short, tree

LINES = 250
FUNCTION = 25
CLASS = 200

VAGUE = re.compile(r"Manager|Helper|Util|Service|Data$|Info$|DTO|Base[A-Z]|Wrapper|Processor")
"""What says nothing in a name."""

NETWORK = frozenset(
    ("socket", "ssl", "http", "urllib", "ftplib", "smtplib", "imaplib", "poplib", "xmlrpc", "socketserver")
)
LET_OFF = re.compile(r"type: ?ignore|(?<![.\w])cast\(|\bTYPE_CHECKING\b")
NOW = re.compile(r"\b(datetime\.now|datetime\.utcnow|datetime\.today|date\.today|time\.time|time\.localtime)\b")

LONG = {
    "cli.show.command": "its parameters are its options",
}
"""Longer functions, each with its reason."""


@pytest.mark.parametrize("module", sorted(modules()))
def test_a_module_is_short(module):
    lines = source(module).count("\n")
    assert lines <= LINES


def test_functions_and_classes_are_short():
    long = {name: lines for name, lines, most in sized() if lines > most and name not in LONG}
    assert long == {}


def source(module: str) -> str:
    with open(modules()[module], encoding="utf-8") as file:
        return file.read()


def sized():
    """Give the name, the lines and the limit of every function and class."""
    for module in modules():
        for node in ast.walk(tree(module)):
            name = f"{short(module)}.{getattr(node, 'name', '')}"
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield name, code_lines(node), FUNCTION
            elif isinstance(node, ast.ClassDef):
                yield name, (node.end_lineno or 0) - node.lineno + 1, CLASS


def code_lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Count the lines of a function from its name to its end, its docstring aside."""
    said = ast.get_docstring(node, clean=False)
    return (node.end_lineno or 0) - node.lineno + 1 - (len(said.splitlines()) if said else 0)


def test_nothing_is_let_off_from_the_types():
    let_off = [f"{short(module)}: {words}" for module in modules() for words in LET_OFF.findall(source(module))]
    assert let_off == []


def test_any_stands_at_the_edge_to_tinydb_alone():
    rooms = {
        short(module)
        for module in modules()
        for node in ast.walk(tree(module))
        if isinstance(node, ast.Name) and node.id == "Any"
    }
    assert {name for name in rooms if not name.startswith("store.")} == set()


def test_the_clock_is_read_in_one_place():
    readers = {short(module) for module in modules() if NOW.search(source(module))}
    assert readers == {"clock"}


def test_nothing_reaches_for_the_network():
    assert [str(each) for each in imports() if library(each.target) in NETWORK] == []


def test_no_name_is_vague():
    vague = [
        f"{short(module)}.{node.name}"
        for module in modules()
        for node in ast.walk(tree(module))
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and VAGUE.search(node.name)
    ]
    assert vague == []


def test_no_list_of_exceptions_is_longer_than_what_is_there():
    names = {name for name, lines, most in sized() if lines > most}
    assert set(LONG) - names == set()
