"""Documents do not rot: what README, CONTRIBUTING and docs/ name is there, and what is generated is fresh."""

import ast
import re
from collections.abc import Callable
from datetime import datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import click
import pytest

from influence_tui.cli import group
from influence_tui.cli.group import influence
from influence_tui.domain.entry import CHANNELS, TONES
from influence_tui.domain.person import CIRCLES
from influence_tui.journal.known import KnownBook
from influence_tui.journal.understanding import Draft, Understood, understand
from influence_tui.linking import Me
from influence_tui.search.qualifiers import QUALIFIERS
from influence_tui.search.spans import DATE_QUALIFIERS
from tests.tables import TABLES, commands, with_tables

ROOT = Path(__file__).parent.parent.parent
DOCUMENTS = sorted(
    [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").glob("*.md")]
)
README = (ROOT / "README.md").read_text("utf-8")

COMMAND = re.compile(r"\binfluence ((?:--demo |--journal \S+ )?[a-z]+(?: [a-z]+)?)")
CALL = re.compile(r"`(influence [^`]*)`|^(influence .*)$", re.MULTILINE)
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]+")
GLOBAL = {"--help", "--demo", "--journal", "--version"}
"""What every command takes."""


def text_of(document: Path) -> str:
    return document.read_text("utf-8")


@cache
def known() -> dict[str, click.Command]:
    """Give every command by the words that call it."""
    found: dict[str, click.Command] = {"": influence}
    for usage, _ in commands(influence, "influence"):
        words = [word for word in usage.split()[1:] if re.fullmatch("[a-z]+", word)]
        command: click.Command | None = influence
        for word in words:
            assert isinstance(command, click.Group)
            with click.Context(command) as context:
                command = command.get_command(context, word)
        assert command is not None
        found[" ".join(words)] = command
    return found


def calls(document: Path) -> list[str]:
    return [inline or line for inline, line in CALL.findall(text_of(document))]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_command_and_option_that_a_document_names_is_there(document):
    for call in calls(document):
        words = re.sub(r"--demo|--journal \S+", "", call).split()[1:]
        name = " ".join(words[:2]) if " ".join(words[:2]) in known() else (words or [""])[0]
        if not re.fullmatch("[a-z]+", name.split(" ")[0] or "-") or name == "":
            name = ""
        assert name in known(), call
        its = {option for each in taken(known()[name]) for option in each.opts} | GLOBAL
        assert set(OPTION.findall(call)) <= its, call


def taken(command: click.Command) -> list[click.Parameter]:
    """Give what a command takes; a group takes what one of its commands takes, which it calls by itself."""
    if not isinstance(command, click.Group):
        return command.params
    with click.Context(command) as context:
        inside = [command.get_command(context, name) for name in command.list_commands(context)]
    return [*command.params, *(param for each in inside if each for param in each.params)]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_file_that_a_document_names_is_there(document):
    text = text_of(document)
    linked = {target for target in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in target}
    assert {target for target in linked if not (document.parent / target).exists()} == set()
    named = set(re.findall(r"`((?:[a-z_]+/)+[a-z_]+\.(?:py|tcss|md))`", text))
    places = (ROOT, ROOT / "influence_tui")
    assert {
        name
        for name in named
        if not any((place / name).exists() for place in places)
        and not name.endswith(("/x.py", "/x.tcss", "/test_x.py"))
    } == set()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_a_document_names_tests_that_are_there(document):
    missing = [
        f"{path}::{name}"
        for path, name in re.findall(r"(tests/[\w/]+\.py)::(\w+)", text_of(document))
        if name not in functions(ROOT / path)
    ]
    assert missing == []


@cache
def functions(path: Path) -> frozenset[str]:
    if not path.exists():
        return frozenset()
    tree = ast.parse(path.read_text("utf-8"))
    return frozenset(n.name for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_target_of_make_that_a_document_names_is_there(document):
    targets = set(re.findall(r"^([a-z-]+(?: [a-z-]+)*):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    there = {word for words in targets for word in words.split()}
    assert set(re.findall(r"(?:`|^)make ([a-z-]+)", text_of(document), re.MULTILINE)) <= there


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_variable_that_a_document_names_is_read_somewhere(document):
    code = "".join(
        path.read_text("utf-8") for folder in ("influence_tui", "tests") for path in (ROOT / folder).rglob("*.py")
    )
    code += (ROOT / "Makefile").read_text("utf-8")
    assert {name for name in re.findall(r"\bINFLUENCE_[A-Z_]+", text_of(document)) if name not in code} == set()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_no_document_names_a_place_of_one_machine(document):
    assert re.findall(r"/(?:work|root|Users|tmp)/", text_of(document)) == []


def test_the_tables_of_the_readme_are_fresh():
    for name in TABLES:
        assert f"<!-- {name} -->" in README
        assert f"<!-- end of {name} -->" in README
    assert with_tables(README) == README, "make generate"


def test_the_readme_says_first_how_to_run_and_how_to_test():
    block = re.search(r"```\n(.*?)```", README, re.DOTALL)
    assert block is not None
    assert [line.partition("#")[0].strip() for line in block[1].splitlines()] == ["make run", "make test"]


def test_words_of_the_readme_are_those_of_the_code():
    tones = re.search(r"\| tone \|[^|]*: ([^|]*)\|", README)
    assert tones is not None
    assert tones[1].strip().split(", ") == [TONES[value] for value in sorted(TONES)]
    channels = re.search(r"\| touch \|[^|]*channel: ([^|]*)\|", README)
    assert channels is not None
    assert set(channels[1].strip().split(", ")) == set(CHANNELS)
    assert all(circle in README for circle in CIRCLES)


def test_every_qualifier_that_the_readme_names_is_one_of_the_language():
    asked = section("## Search")
    named = {name for cell in re.findall(r"`([^`]*)`", asked) for name in re.findall(r"\b([a-z]+):", cell)}
    assert named
    assert named <= {*QUALIFIERS, *DATE_QUALIFIERS}


def section(title: str) -> str:
    return README.partition(title)[2].partition("\n## ")[0]


def test_exit_codes_of_the_readme_are_those_of_the_code():
    table = section("## In the shell").partition("| exit code")[2]
    codes = {int(code) for row in re.findall(r"^\| ([\d, ]+) \|", table, re.MULTILINE) for code in row.split(",")}
    assert {0, 1, group.WRONG, group.CANNOT_SERVE, 70, group.INTERRUPTED} == codes


GRAMMAR: dict[str, Callable[[Understood], object]] = {
    "yesterday 3pm: …": lambda said: (said.at.day, said.at.hour) == (22, 15),
    "tue: …": lambda said: said.at.day == 17,
    "2026-11-03: …": lambda said: said.at.day == 3,
    "next friday: meet Lena": lambda said: (said.at.day, said.kind) == (27, "planned"),
    "Dana": lambda said: linked(said) == ["dana"],
    "Dana Reyes": lambda said: linked(said) == ["dana"],
    "dana's": lambda said: linked(said) == ["dana"],
    "@Dana": lambda said: linked(said) == ["dana"],
    '@"Marie Curie"': lambda said: [found.new_name for found in said.linked] == ["Marie Curie"],
    "#billing": lambda said: said.goals == ("billing",),
    "She'll send the draft by Friday": lambda said: [offer.due and offer.due.day for offer in said.offers] == [27],
    "I promised Omar an intro": lambda said: [(offer.by, offer.to) for offer in said.offers] == [("me", "omar")],
    "owes: what by when": lambda said: [(offer.by, offer.to) for offer in said.offers] == [("dana", "me")],
    "owe: what by when": lambda said: [(offer.by, offer.to) for offer in said.offers] == [("me", "dana")],
    "raise with Dana: vendor cap": lambda said: [wish.what for wish in said.marks.raises] == ["vendor cap"],
    **{f"~{word}": lambda said, tone=tone: said.tone == tone for tone, word in TONES.items()},  # type: ignore[misc]
    "\\Will": lambda said: not said.found,
}
"""What the README says of a capture → what must be understood of it."""

BEFORE = {
    "She'll": "Call with Dana. ",
    "owes:": "Call with Dana. ",
    "owe:": "Call with Dana. ",
    "~": "Call with Dana ",
}
"""What stands before an example that is about somebody named before."""


def test_the_readme_shows_all_of_the_grammar_and_no_more():
    cells = re.findall(r"^\| (`.*?) \| ", section("## Capture"), re.MULTILINE)
    shown = [example for cell in cells for example in re.findall(r"`([^`]*)`", cell)]
    tones = re.findall(r"`(~\w+)`", section("## Capture"))
    assert {*shown, *tones} == set(GRAMMAR)


@pytest.mark.parametrize("example", GRAMMAR)
def test_an_example_of_the_grammar_is_understood_as_the_readme_says(example):
    before = next((words for start, words in BEFORE.items() if example.startswith(start)), "")
    text = before + example.replace("…", "call with Dana").replace("what by when", "the draft by friday")
    said = understand(BOOK, Draft(text=text), NOON)
    assert not said.problems
    assert GRAMMAR[example](said)


def linked(said: Understood) -> list[str | None]:
    return [found.person for found in said.linked]


NOON = datetime(2026, 11, 23, 14, 5, tzinfo=ZoneInfo("Europe/Berlin"))
PEOPLE = {"dana": "Dana Reyes", "omar": "Omar Haddad", "lena": "Lena Vogt", "will": "Will Smith"}
BOOK = KnownBook(
    {
        "people": {name: {"name": whole} for name, whole in PEOPLE.items()},
        "goals": {"billing": {"title": "Ship billing", "short": "billing"}},
    },
    Me(name="alex"),
)
