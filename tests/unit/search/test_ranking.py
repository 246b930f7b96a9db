"""Ranking: what comes first, and why it should."""

import pytest

from influence_tui.search import Item


def notes(*texts: str) -> list[Item]:
    """Make notes of texts, the first the newest."""
    return [
        Item(id=f"{number}", kind="note", at=f"2026-01-{28 - number:02}", text=text)
        for number, text in enumerate(texts)
    ]


@pytest.mark.parametrize(
    ("query", "texts"),
    [
        ("cap ", ("the captain said", "the cap said")),
        ("promise ", ("he promised it all", "he promise it all")),
        ("vender", ("the vendor said so", "the vender said so")),
        ("vendors cap", ("a vendor and a cap", "all vendors and a cap")),
    ],
)  # fmt: skip
def test_the_word_itself_comes_before_its_relatives(journal_of, query, texts) -> None:
    assert journal_of(notes(*texts)).ids(query) == ["1", "0"]


def test_a_near_typo_comes_before_a_far_one(journal_of) -> None:
    journal = journal_of(notes("the flangeolit was new", "the flageolet was new"))
    assert journal.ids("flageolat") == ["1", "0"]


def test_a_rare_word_tells_more_than_a_common_one(journal_of) -> None:
    journal = journal_of(notes(*["dinner with them all"] * 8, "saw the flageolet with them all"))
    assert journal.ids("dinner flageolet")[0] == "8"


def test_all_words_once_beat_one_word_often(journal_of) -> None:
    journal = journal_of(notes("legal legal legal and more legal words", "legal words about the budget", "budget"))
    assert journal.ids("legal budget")[0] == "1"


def test_words_side_by_side_come_before_words_far_apart(journal_of) -> None:
    filler = " ".join(["and so on"] * 12)
    journal = journal_of(notes(f"vendor {filler} cap", f"{filler} vendor cap"))
    assert journal.ids("vendor cap") == ["1", "0"]


def test_a_short_text_comes_before_a_long_one(journal_of) -> None:
    journal = journal_of(notes("the vendor " + "word " * 50, "the vendor called", *["dinner at home"] * 8))
    assert journal.ids("vendor") == ["1", "0"]


def test_equals_come_newest_first(journal_of) -> None:
    journal = journal_of(notes(*["the vendor called"] * 6))
    assert journal.ids("vendor") == ["0", "1", "2", "3", "4", "5"]


def test_letters_that_only_begin_a_word_do_not_shuffle_the_results(journal_of) -> None:
    journal = journal_of(notes("vendor cat", "the vendor and the cap and the cup", "a vendor can"))
    assert journal.ids("vendor c") == journal.ids("vendor ")


def test_a_person_named_so_comes_before_the_entries_that_name_them(journal) -> None:
    assert journal.ids("omar haddad")[0] == "P2"


def test_an_old_exact_match_is_found_behind_many_newer_prefixes(journal_of) -> None:
    journal = journal_of([*notes(*["captain"] * 27), Item(id="old", kind="note", at="2001-01-01", text="the cap")])
    assert journal.find("cap", 5).hits[0].id == "old"


def test_a_match_among_thousands_of_common_words_is_found(journal_of) -> None:
    many = [
        Item(id=f"{n}", kind="note", at="2026-01-01", text=f"dinner at the office {n % 7}") for n in range(6000)
    ]
    journal = journal_of(
        [*many, Item(id="one", kind="note", at="2001-01-01", text="dinner at the office with a heron")]
    )
    assert journal.ids("dinner office heron")[0] == "one"
    assert journal.ids("dinner office hreon")[0] == "one"
    assert journal.ids('"office with"') == ["one"]


def test_more_than_can_be_weighed_is_said(journal_of) -> None:
    journal = journal_of([Item(id=f"{n}", kind="note", at="2026-01-01", text="dinner") for n in range(3000)])
    results = journal.find("dinner", 10)
    assert (len(results.hits), results.more) == (10, True)
    assert results.hits[0].id == "0"
