"""Against an oracle: filters, phrases and refusals find exactly what a plain loop over all items finds."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from influence_tui.search import Item, candidates
from influence_tui.search.words import words_of
from tests.unit.search.small_journal import TODAY, Journal

TEXT_WORDS = ("cap", "vendor", "legal", "dana")

items = st.builds(
    Item,
    id=st.integers(0, 10_000).map(str),
    kind=st.sampled_from(("note", "touch", "promise")),
    at=st.dates(date(2026, 10, 1), date(2026, 11, 23)).map(date.isoformat) | st.just(""),
    text=st.lists(st.sampled_from(TEXT_WORDS), max_size=5).map(" ".join),
    present=st.sampled_from(((), ("P1",), ("P2",), ("P1", "P2"))),
    tags=st.sampled_from(((), ("q4",), ("q4", "hiring"))),
    tones=st.sampled_from(((), (-1,), (0, 2))),
    by=st.sampled_from(("P1", "me")),
    state=st.sampled_from(("promised", "kept")),
    due=st.sampled_from(("", "2026-11-01", "2026-12-01")),
)
journals = st.lists(items, max_size=25, unique_by=lambda item: item.id).map(Journal)


def phrase_in(words: str, item: Item) -> bool:
    return f" {words} " in f" {' '.join(words_of(item.text))} "


PARTS = {
    "kind:note": lambda item: item.kind == "note",
    "with:dana": lambda item: "P1" in item.present or (item.kind == "promise" and item.by == "P1"),
    "present:omar": lambda item: "P2" in item.present,
    "#q4": lambda item: "q4" in item.tags,
    "tone:<0": lambda item: -1 in item.tones,
    "tone:>=0": lambda item: bool({0, 2} & set(item.tones)),
    "since:2026-11-01": lambda item: item.at >= "2026-11-01",
    "before:2026-11-01": lambda item: "" < item.at < "2026-11-01",
    "on:2026-11-05": lambda item: item.at == "2026-11-05",
    "is:open": lambda item: item.kind == "promise" and item.state == "promised",
    "is:kept": lambda item: item.state == "kept",
    "is:late": lambda item: (
        item.kind == "promise" and item.state == "promised" and "" < item.due < TODAY.isoformat()
    ),
    "owes:dana": lambda item: item.kind == "promise" and item.by == "P1" and item.state == "promised",
    '"vendor cap"': lambda item: phrase_in("vendor cap", item),
    '"legal"': lambda item: phrase_in("legal", item),
    '"cap cap"': lambda item: phrase_in("cap cap", item),
}
SETTLED = {"is:open", "is:kept", "is:late"}


def holds(part: str, item: Item, *, settled: bool) -> bool:
    if part == "owes:dana" and settled:
        return item.kind == "promise" and item.by == "P1"
    return bool(PARTS[part](item))


parts = st.lists(st.sampled_from(sorted(PARTS)), min_size=1, max_size=3, unique=True)


@given(journals, parts, st.lists(st.sampled_from(sorted(PARTS)), max_size=2, unique=True))
@settings(max_examples=150, deadline=None)
def test_all_that_is_wanted_and_nothing_that_is_not(journal, wanted, refused) -> None:
    settled = bool(SETTLED & {*wanted, *refused})
    expected = {
        item.id
        for item in journal.items.values()
        if all(holds(part, item, settled=settled) for part in wanted)
        and not any(holds(part, item, settled=settled) for part in refused)
    }
    assert set(journal.ids(" ".join([*wanted, *(f"-{part}" for part in refused)]))) == expected


@given(journals, parts)
@settings(max_examples=100, deadline=None)
def test_either_of_several_is_enough(journal, wanted) -> None:
    settled = bool(SETTLED & {*wanted})
    expected = {
        item.id for item in journal.items.values() if any(holds(part, item, settled=settled) for part in wanted)
    }
    assert set(journal.ids(" OR ".join(wanted))) == expected


@given(journals, st.lists(st.sampled_from(TEXT_WORDS), min_size=1, max_size=3, unique=True), parts)
@settings(max_examples=100, deadline=None)
def test_whatever_holds_every_word_is_found_and_no_filter_is_broken(journal, words, filters) -> None:
    settled = bool(SETTLED & {*filters})
    allowed = {
        item.id for item in journal.items.values() if all(holds(part, item, settled=settled) for part in filters)
    }
    full = {item_id for item_id in allowed if set(words) <= set(words_of(journal.items[item_id].text))}
    found = set(journal.ids(" ".join([*filters, *words])))
    assert full <= found <= allowed


@pytest.fixture
def narrow(monkeypatch) -> None:
    """Make windows so small that a few items need several."""
    monkeypatch.setattr(candidates, "WHOLE", 1)
    monkeypatch.setattr(candidates, "MANY", 0)
    monkeypatch.setattr(candidates, "WINDOW", 2)


@pytest.mark.usefixtures("narrow")
@pytest.mark.parametrize("seed", range(12))
def test_windows_find_what_is_found_at_once(seed) -> None:
    days = [f"2026-{10 + (n * (seed + 3)) % 2}-{1 + (n * 7 + seed) % 28:02}" for n in range(40)]
    some = [
        Item(
            id=f"{n}",
            kind="note",
            at=day,
            text=" ".join(TEXT_WORDS[: 1 + (n + seed) % 4]),
            tags=("q4",) * (n % 3 > 0),
        )
        for n, day in enumerate(days)
    ]
    journal = Journal(sorted(some[:30], key=lambda item: item.at, reverse=True))
    for item in some[30:]:
        journal.put(item)
    by_day = sorted(some, key=lambda item: item.at, reverse=True)
    tagged = [item for item in by_day if item.tags]
    assert [journal.items[hit].at for hit in journal.ids("#q4")] == [item.at for item in tagged]
    assert [journal.items[hit].at for hit in journal.ids("-#q4")] == [item.at for item in by_day if not item.tags]
    assert set(journal.ids("dana #q4 ")) >= {item.id for item in tagged if "dana" in item.text}
    assert set(journal.ids('"vendor legal"')) == {item.id for item in some if "vendor legal" in item.text}
    hits = journal.find("#q4", 5).hits
    assert [hit.at[:10] for hit in hits] == [item.at for item in tagged[:5]]
