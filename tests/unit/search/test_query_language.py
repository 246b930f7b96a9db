"""Reading a query: chips of what was understood, hints for what was not, never an error."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.search import Query, parse
from influence_tui.search.query import Clause, Days, Facet, Late, Phrase, Word
from influence_tui.search.spans import DATE_QUALIFIERS, newer, older, shown


def chips(query: Query) -> list[str]:
    return [chip.text for chip in query.chips]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("vendor cap", ["vendor", "cap"]),
        ('"vendor cap" budget', ["“vendor cap”", "budget"]),
        ("“vendor cap”", ["“vendor cap”"]),
        ("-vendor", ["not vendor"]),
        ('-"vendor cap"', ["not “vendor cap”"]),
        ("with:dana", ["with Dana Reyes"]),
        ("-with:dana", ["not with Dana Reyes"]),
        ("@dana", ["with Dana Reyes"]),
        ("about:omar", ["about Omar Haddad"]),
        ("about:billing", ["goal billing"]),
        ("goal:billing", ["goal billing"]),
        ("#q4", ["#q4"]),
        ("org:acme", ["org acme"]),
        ("kind:notes", ["kind note"]),
        ("kind:coffee", ["coffee"]),
        ("tone:<0", ["tone <0"]),
        ("owes:dana", ["Dana Reyes owes"]),
        ("owed:me", ["owed to me"]),
        ("is:overdue", ["late"]),
        ("has:promises", ["has a promise"]),
        ("since:2026-09", ["since 2026-09-01"]),
        ("from:2026-09", ["since 2026-09-01"]),
        ("from:dana", ["from Dana Reyes"]),
        ("before:2026-09", ["until 2026-08-31"]),
        ("on:2026-09-03", ["on 2026-09-03"]),
        ("date:2026-09..2026-11-01", ["2026-09-01 to 2026-11-01"]),
        ("newer:2w", ["since 2026-11-09"]),
        ("vendor OR cap", ["vendor or cap"]),
        ("a OR b OR c", ["a or b or c"]),
        ("vendor OR", ["vendor"]),
        ("OR vendor", ["vendor"]),
        ("vendor OR -cap", ["vendor", "not cap"]),
        ("14:05", ["14", "05"]),
        ("e.g. vendor-cap", ["e", "g", "vendor", "cap"]),
    ],
)
def test_the_query_as_understood_is_shown_as_chips(journal, text, expected) -> None:
    query = journal.read(text)
    assert (chips(query), query.hints) == (expected, ())


@pytest.mark.parametrize(
    ("text", "words", "hint"),
    [
        ("foo:bar", ["foo", "bar"], "“foo:” is no qualifier; searched as words."),
        ("since:blurg", ["blurg"], "“blurg” after since: is not a date; searched as words."),
        ("with:nobody", ["nobody"], "“nobody” after with: is not something with: knows; searched as words."),
        ("@nobody", ["nobody"], "“nobody” after @ is not something @: knows; searched as words."),
        ("tone:purple", ["purple"], "“purple” after tone: is not something tone: knows; searched as words."),
        ("is:purple", ["purple"], "“purple” after is: is not something is: knows; searched as words."),
        (
            "date:2026-09..blurg",
            ["2026", "09", "blurg"],
            "“2026-09..blurg” after date: is not a date; searched as words.",
        ),
    ],
)
def test_what_is_not_understood_is_plain_words_and_a_hint(journal, text, words, hint) -> None:
    query = journal.read(text)
    assert (chips(query), query.hints) == (words, (hint,))


def test_an_address_is_words_without_a_hint(journal) -> None:
    assert journal.read("https://example.org").hints == ()


@pytest.mark.parametrize(
    "text",
    ["with:", "since:", "-", '"', "#", "@", 'with:"', "tone:<", "since:la", 'since:"last w', "is:la", "-with:d"],
)
def test_a_half_typed_end_says_nothing(journal, text) -> None:
    query = journal.read(f"vendor {text}", typing=True)
    assert (chips(query), query.hints) in ((["vendor"], ()), (["vendor", "not with Dana Reyes"], ()))


def test_a_half_typed_date_is_words_in_the_shell(journal) -> None:
    assert journal.read("since:la").hints


@pytest.mark.parametrize("text", ["with:", "kind:", "with: dana"])
def test_a_qualifier_without_a_value_asks_nothing(journal, text) -> None:
    assert chips(journal.read(text)) == chips(journal.read(text.removeprefix("with:").removeprefix("kind:")))


def test_only_the_word_being_typed_is_open_at_its_end(journal) -> None:
    assert journal.read("vendor ca").clauses == (Clause((Word("vendor"),)), Clause((Word("ca", last=True),)))
    assert journal.read("vendor cap ").clauses[-1] == Clause((Word("cap"),))


def test_or_joins_its_neighbours_and_nothing_more(journal) -> None:
    clauses = journal.read("a b OR c d").clauses
    assert [len(clause.any_of) for clause in clauses] == [1, 2, 1]


def test_lower_case_or_is_a_word(journal) -> None:
    assert chips(journal.read("vendor or cap")) == ["vendor", "or", "cap"]


def test_values_of_several_words_need_no_quotes(journal) -> None:
    assert chips(journal.read("with:dana reyes since:last week cap")) == [
        "with Dana Reyes",
        "since 2026-11-16",
        "cap",
    ]


def test_owes_means_what_is_open_unless_a_state_is_asked(journal) -> None:
    assert journal.read("owes:dana").clauses[0].any_of == (Facet(("owes:P1",)),)
    assert journal.read("owes:dana is:kept").clauses[0].any_of == (Facet(("by:P1",)),)


def test_late_is_counted_from_the_day_given(journal) -> None:
    assert journal.read("is:late").clauses == (Clause((Late(date(2026, 11, 23)),)),)


def test_a_refused_word_with_a_hyphen_is_refused_as_it_stands(journal) -> None:
    assert journal.read("-vendor-cap").clauses == (Clause((Phrase(("vendor", "cap")),), no=True),)


@pytest.mark.parametrize(
    ("value", "day"),
    [("2w", date(2026, 11, 9)), ("10", date(2026, 11, 13)), ("1 month", date(2026, 10, 24)), ("1y", date(2025, 11, 23)),
     ("3 days", date(2026, 11, 20)), ("9999y", date(1, 1, 2))],
)  # fmt: skip
def test_ages_are_counted_back(value, day) -> None:
    today = date(2026, 11, 23)
    assert newer(lambda text, now: None, today, value) == Days(first=day)
    assert older(lambda text, now: None, today, value) is not None


def test_a_range_is_said_in_words() -> None:
    assert shown(Days(first=date(2026, 1, 1))) == "since 2026-01-01"
    assert shown(Days(last=date(2026, 1, 1))) == "until 2026-01-01"


def test_the_first_day_of_all_has_nothing_before_it() -> None:
    assert DATE_QUALIFIERS["before"](lambda text, now: (date.min, date.min), date(2026, 1, 1), "x") is None


class Nobody:
    def people(self, text: str) -> tuple[str, ...]:
        return (text,) if len(text) % 3 == 0 else ()

    def goals(self, text: str) -> tuple[str, ...]:
        return (text,) if len(text) % 2 == 0 else ()

    def label(self, record_id: str) -> str:
        return record_id


def some_span(text: str, today: date) -> tuple[date, date] | None:
    return (today, today) if len(text) % 2 else None


PIECES = st.sampled_from(
    [
        "with:",
        "since:",
        "-",
        '"',
        "#",
        "@",
        "OR",
        " ",
        "..",
        ":",
        "tone:<",
        "is:",
        "date:",
        "newer:",
        "kind:",
        "owes:me",
        "“",
        "2w",
        "foo:",
    ]
)


@given(st.lists(PIECES | st.text(max_size=6), max_size=12).map("".join), st.booleans())
def test_whatever_is_typed_is_a_query(text, typing) -> None:
    query = parse(text, date(2026, 11, 23), Nobody(), some_span, typing=typing)
    assert query.text == text
    assert bool(query.chips) == bool(query.clauses)
    assert all(chip.text and chip.kind for chip in query.chips)
