"""Finding: words, endings, typos, phrases, filters, and why."""

from datetime import date, timedelta

import pytest

from influence_tui.search import Index, Item, Query, Results, find, goal_text, parse, person_text

TODAY = date(2026, 11, 23)
"""A Monday."""

LABELS = {"P1": "Dana Reyes", "P2": "Omar Haddad", "P3": "Priya Nair", "G1": "billing"}


class Book:
    """The few names of this test."""

    def people(self, text: str) -> tuple[str, ...]:
        return tuple(
            key for key, label in LABELS.items() if key[0] == "P" and text.lower() in label.lower().split()
        )

    def goals(self, text: str) -> tuple[str, ...]:
        return tuple(key for key, label in LABELS.items() if key[0] == "G" and text.lower() == label)

    def label(self, record_id: str) -> str:
        return LABELS[record_id]


def read_span(text: str, today: date) -> tuple[date, date] | None:
    if text == "last week":
        monday = today - timedelta(days=today.weekday() + 7)
        return monday, monday + timedelta(days=6)
    if text == "2026-09":
        return date(2026, 9, 1), date(2026, 9, 30)
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day, day


ITEMS = (
    Item(id="E6", kind="touch", at="2026-11-20T12:30+01:00", text="1:1 with Omar: he raised the vendor cap ~good",
         present=("P2",), tones=(1,), channel="1:1", tags=("billing",), goals=("G1",), org=("Acme",)),
    Item(id="E5", kind="touch", at="2026-11-17T09:00+01:00", text="call with Dana, she promised the legal analysis",
         present=("P1",), tones=(-1,), channel="call", has_promise=True),
    Item(id="E4", kind="note", at="2026-11-16T18:00+01:00", text="Dana’s review: the cap on vendors is too low",
         about=("P1",)),
    Item(id="E3", kind="planned", at="2026-11-27T10:00+01:00", text="meet Priya about early drafts", about=("P3",)),
    Item(id="E2", kind="reflection", at="2026-09-30", text="A résumé of the vendor cap story, naïve as it was"),
    Item(id="E1", kind="note", at="2026-09-02T08:00+02:00", text="cap the budget; vendor talks can wait"),
    Item(id="M1", kind="promise", at="2026-11-17", text="legal analysis", by="P1", to="me", due="2026-11-20",
         state="promised"),
    Item(id="M2", kind="promise", at="2026-11-10", text="intro to Priya", by="me", to="P2", due="2026-12-01",
         state="promised"),
    Item(id="M3", kind="promise", at="2026-10-10", text="vendor numbers", by="P1", to="me", due="2026-10-20",
         state="kept"),
    Item(id="P1", kind="person", text=person_text("Dana Reyes", ("Dee",), "counsel", "Legal")),
    Item(id="P2", kind="person", text=person_text("Omar Haddad", ("the Vizier",), "buyer", "Acme")),
    Item(id="P3", kind="person", text=person_text("Priya Nair")),
    Item(id="G1", kind="goal", text=goal_text("Bill by usage", "billing", "Every plan is metered")),
)  # fmt: skip
TEXTS = {item.id: item.text for item in ITEMS}


@pytest.fixture(scope="module")
def index() -> Index:
    made = Index()
    made.add(ITEMS)
    return made


def ask(text: str) -> Query:
    return parse(text, TODAY, Book(), read_span)


def found(index: Index, text: str) -> Results:
    return find(index, ask(text), TEXTS.__getitem__)


def ids(index: Index, text: str) -> list[str]:
    return [hit.id for hit in found(index, text).hits]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ('"vendor cap"', {"E6", "E2"}),
        ('vendor -"vendor cap" kind:entry', {"E4", "E1"}),
        ("vendor -budget kind:note", {"E4"}),
        ("with:dana", {"E5", "E4", "M1", "M3", "P1"}),
        ("present:dana", {"E5"}),
        ("@omar kind:touch", {"E6"}),
        ("about:dana", {"E4"}),
        ("-with:dana kind:note", {"E1"}),
        ("#billing", {"E6", "G1"}),
        ("goal:billing kind:touch", {"E6"}),
        ("org:ac", {"E6"}),
        ("tone:<0", {"E5"}),
        ("tone:good", {"E6"}),
        ("owes:dana", {"M1"}),
        ("owes:dana is:kept", {"M3"}),
        ("owed:me", {"M1"}),
        ("owes:me", {"M2"}),
        ("is:open", {"M1", "M2"}),
        ("is:overdue", {"M1"}),
        ("is:late", {"M1"}),
        ("is:kept", {"M3"}),
        ("has:promise kind:touch", {"E5"}),
        ("since:2026-11-17 kind:touch", {"E6", "E5"}),
        ('since:"last week" kind:note', {"E4"}),
        ("since:last week kind:note", {"E4"}),
        ("before:2026-11-17 kind:entry", {"E4", "E2", "E1"}),
        ("until:2026-11-17 kind:touch", {"E5"}),
        ("to:2026-09", {"E2", "E1"}),
        ("on:2026-09", {"E2", "E1"}),
        ("date:2026-09..2026-11-16 kind:entry", {"E4", "E2", "E1"}),
        ("date:..2026-09-29", {"E1"}),
        ("newer:1w kind:touch", {"E6", "E5"}),
        ("from:2026-11-18 kind:touch", {"E6"}),
        ("from:dana kind:touch", {"E5"}),
        ("budget OR analysis kind:entry", {"E5", "E1"}),
        ("with:omar OR with:priya kind:entry", {"E6", "E3"}),
        ("resume", {"E2"}),
        ("RÉSUMÉ naive", {"E2"}),
    ],
)
def test_each_part_of_the_language_finds_what_it_says(index: Index, query: str, expected: set[str]) -> None:
    assert set(ids(index, query)) == expected


def test_a_typo_is_forgiven_and_said(index: Index) -> None:
    results = found(index, "vendr cap")
    assert {"E6", "E2", "E1", "E4"} <= {hit.id for hit in results.hits}
    assert results.understood == "showing *vendor*"
    assert results.corrected == {"vendr": "vendor"}
    assert "typo" in results.hits[0].why


def test_a_typo_between_quotes_is_taken_at_its_word(index: Index) -> None:
    assert ids(index, '"vendr cap"') == []


def test_a_person_found_by_an_alias_says_so(index: Index) -> None:
    hit = found(index, "dee").hits[0]
    assert (hit.id, hit.why) == ("P1", ("alias",))
    assert [TEXTS["P1"][start:end] for start, end in hit.marks] == ["Dee"]


def test_marks_are_the_words_as_written(index: Index) -> None:
    hit = found(index, "resume").hits[0]
    assert [TEXTS["E2"][start:end] for start, end in hit.marks] == ["résumé"]


def test_filters_alone_give_the_newest_first(index: Index) -> None:
    assert ids(index, "kind:entry") == ["E3", "E6", "E5", "E4", "E2", "E1"]


def test_nothing_asked_finds_nothing(index: Index) -> None:
    assert found(index, "  ") == Results()


def test_the_last_word_is_a_prefix(index: Index) -> None:
    assert ids(index, "analy")[0] == "M1"


def test_words_written_apart_find_the_word_written_together() -> None:
    index = Index()
    index.add([Item(id="A", kind="note", at="2026-01-01", text="Mr. Stillingfleete preached")])
    results = find(index, ask("stilling fleet preach"), lambda _: "Mr. Stillingfleete preached")
    assert [hit.id for hit in results.hits] == ["A"]
