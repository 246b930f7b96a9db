"""When did I last …: first, last and monthly counts."""

from datetime import date

from influence_tui.search import Item, Occurrences, occurrences


def test_a_word_is_counted_month_by_month_with_the_empty_ones(journal) -> None:
    told = occurrences(journal.index, journal.read("vendor "))
    assert (told.first, told.last, told.total) == (date(2026, 9, 2), date(2026, 11, 20), 5)
    assert told.months == (("2026-09", 2), ("2026-10", 1), ("2026-11", 2))


def test_a_person_is_counted_by_what_they_are_in(journal) -> None:
    told = occurrences(journal.index, journal.read("with:dana kind:touch"))
    assert (told.first, told.last, told.total) == (date(2026, 11, 17), date(2026, 11, 17), 1)


def test_undated_things_do_not_count(journal) -> None:
    assert occurrences(journal.index, journal.read("kind:person")) == Occurrences()


def test_nothing_asked_has_no_occurrences(journal) -> None:
    assert occurrences(journal.index, journal.read("")) == Occurrences()


def test_a_phrase_and_a_year_between_are_counted(journal_of) -> None:
    journal = journal_of(
        [
            Item(id="A", kind="note", at="2026-01-31", text="vendor cap"),
            Item(id="B", kind="note", at="2024-12-01", text="vendor cap"),
            Item(id="C", kind="note", at="2024-12-01", text="cap vendor"),
        ]
    )
    told = occurrences(journal.index, journal.read('"vendor cap"'))
    assert (told.total, len(told.months), told.months[0], told.months[-1]) == (
        2,
        14,
        ("2024-12", 1),
        ("2026-01", 1),
    )


def test_all_are_counted_and_not_only_the_best(journal_of) -> None:
    journal = journal_of([Item(id=f"{n}", kind="note", at="2026-01-31", text="dinner") for n in range(3000)])
    assert occurrences(journal.index, journal.read("dinner")).total == 3000
