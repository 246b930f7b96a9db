"""Finding: words, endings, typos, phrases, filters, and why."""

import pytest

from influence_tui.search import Item, Results


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ('"vendor cap"', {"E6", "E2"}),
        ('vendor -"vendor cap" kind:entry', {"E4", "E1"}),
        ("vendor -budget kind:note", {"E4"}),
        ("with:dana", {"E5", "E4", "M1", "M3", "P1"}),
        ('with:"dana reyes" kind:touch', {"E5"}),
        ("with:dana reyes kind:touch", {"E5"}),
        ("person:dana kind:note", {"E4"}),
        ("present:dana", {"E5"}),
        ("@omar kind:touch", {"E6"}),
        ('@"omar haddad" kind:touch', {"E6"}),
        ("about:dana", {"E4"}),
        ("about:billing kind:touch", {"E6"}),
        ("-with:dana kind:note", {"E1"}),
        ("-with:dana -with:omar kind:entry", {"E1", "E2", "E3"}),
        ("#billing", {"E6", "G1"}),
        ("tag:billing kind:touch", {"E6"}),
        ("#bil kind:touch", {"E6"}),
        ("goal:billing kind:touch", {"E6"}),
        ("org:ac", {"E6"}),
        ("tone:<0", {"E5"}),
        ("tone:>=1", {"E6"}),
        ("tone:-1", {"E5"}),
        ("tone:good", {"E6"}),
        ("tone:>1", set()),
        ("owes:dana", {"M1"}),
        ("owes:dana is:kept", {"M3"}),
        ("owed:me", {"M1"}),
        ("owed:omar", {"M2"}),
        ("owes:me", {"M2"}),
        ("is:open", {"M1", "M2"}),
        ("is:overdue", {"M1"}),
        ("is:late", {"M1"}),
        ("-is:late kind:promise", {"M2", "M3"}),
        ("is:kept", {"M3"}),
        ("is:broken", set()),
        ("has:promise kind:touch", {"E5"}),
        ("kind:call", {"E5"}),
        ("kind:people", {"P1", "P2", "P3"}),
        ("kind:goals", {"G1"}),
        ("since:2026-11-17 kind:touch", {"E6", "E5"}),
        ("after:2026-11-17 kind:touch", {"E6", "E5"}),
        ('since:"last week" kind:note', {"E4"}),
        ("since:last week kind:note", {"E4"}),
        ("before:2026-11-17 kind:entry", {"E4", "E2", "E1"}),
        ("before:2026-09 kind:entry", set()),
        ("until:2026-11-17 kind:touch", {"E5"}),
        ("to:2026-09", {"E2", "E1"}),
        ("on:2026-09", {"E2", "E1"}),
        ("date:2026-09..2026-11-16 kind:entry", {"E4", "E2", "E1"}),
        ("date:..2026-09-29", {"E1"}),
        ("date:2026-11-20.. kind:entry", {"E6", "E3"}),
        ("newer:1w kind:touch", {"E6", "E5"}),
        ("newer:4d kind:touch", {"E6"}),
        ("older:2mo kind:entry", {"E1"}),
        ("from:2026-11-18 kind:touch", {"E6"}),
        ("from:dana kind:touch", {"E5"}),
        ("budget OR analysis kind:entry", {"E5", "E1"}),
        ("with:omar OR with:priya kind:entry", {"E6", "E3"}),
        ("with:omar OR budget kind:entry", {"E6", "E1"}),
        ('"vendor cap" OR "legal analysis" kind:touch', {"E5", "E6"}),
        ("resume", {"E2"}),
        ("RÉSUMÉ naive", {"E2"}),
    ],
)  # fmt: skip
def test_each_part_of_the_language_finds_what_it_says(journal, query, expected) -> None:
    assert set(journal.ids(query)) == expected


def test_a_typo_is_forgiven_and_said(journal) -> None:
    results = journal.find("vendr cap")
    assert {"E6", "E2", "E1", "E4"} <= {hit.id for hit in results.hits}
    assert results.understood == "showing *vendor*"
    assert results.corrected == {"vendr": "vendor"}
    assert "typo" in results.hits[0].why


def test_a_typo_between_quotes_is_taken_at_its_word(journal) -> None:
    assert journal.ids('"vendr cap"') == []


def test_swapped_first_letters_are_a_typo(journal) -> None:
    assert journal.find("evndor").understood == "showing *vendor*"


def test_a_word_spelt_right_is_not_corrected(journal) -> None:
    assert journal.find("vendor cap").understood == ""


def test_a_person_found_by_an_alias_says_so(journal) -> None:
    hit = journal.find("dee").hits[0]
    assert (hit.id, hit.why) == ("P1", ("alias",))
    assert journal.marked("dee", "P1") == ["Dee"]


@pytest.mark.parametrize(
    ("query", "item_id", "part"),
    [("reyes", "P1", "name"), ("vizier", "P2", "alias"), ("counsel", "P1", "role"), ("acme", "P2", "organization"),
     ("usage", "G1", "title"), ("dee", "P1", "alias"), ("metered", "G1", "future"), ("budget", "E1", "body")],
)  # fmt: skip
def test_a_hit_says_where_it_matched(journal, query, item_id, part) -> None:
    hit = next(hit for hit in journal.find(query).hits if hit.id == item_id)
    assert hit.why == (part,)


@pytest.mark.parametrize(
    ("query", "item_id", "ways"),
    [("budg", "E1", ("body", "prefix")), ("talk", "E1", ("body", "prefix")), ("draft", "E3", ("body", "prefix")),
     ("promise", "E5", ("body", "prefix")), ("waiting", "E1", ("body", "form")), ("budgte", "E1", ("body", "typo")),
     ("budget elephant", "E1", ("body", "some words"))],
)  # fmt: skip
def test_a_hit_says_how_it_matched_unless_exactly(journal, query, item_id, ways) -> None:
    hit = next(hit for hit in journal.find(query).hits if hit.id == item_id)
    assert hit.why == ways


def test_marks_are_the_words_as_written(journal) -> None:
    assert journal.marked("resume", "E2") == ["résumé"]
    assert journal.marked("vendr cap", "E6") == ["vendor", "cap"]
    assert journal.marked("dana", "E4") == ["Dana"]


def test_a_phrase_is_marked_where_it_stands(journal_of) -> None:
    text = "cap, and again the vendor cap: a vendor is no cap"
    journal = journal_of([Item(id="A", kind="note", at="2026-01-01", text=text)])
    assert journal.find('"vendor cap"').hits[0].marks == ((19, 25), (26, 29))


def test_marks_survive_letters_that_change_their_length(journal_of) -> None:
    text = "İstanbul: the cafe\u0301 by the STRASSE, straße again"
    journal = journal_of([Item(id="A", kind="note", at="2026-01-01", text=text)])
    assert journal.marked("café", "A") == ["cafe\u0301"]
    assert journal.marked("strasse", "A") == ["STRASSE", "straße"]
    assert journal.marked("istanbul", "A") == ["İstanbul"]


def test_a_text_that_has_changed_meanwhile_has_no_wrong_marks(journal) -> None:
    journal.items["E1"] = Item(id="E1", kind="note", text="other words")
    assert journal.marked("budget", "E1") == []


def test_filters_alone_give_the_newest_first(journal) -> None:
    assert journal.ids("kind:entry") == ["E3", "E6", "E5", "E4", "E2", "E1"]


def test_nothing_asked_finds_nothing(journal) -> None:
    assert journal.find("  ") == Results()


def test_an_empty_index_finds_nothing(journal_of) -> None:
    assert journal_of(()).find("vendor with:dana") == Results()


def test_what_is_unwanted_alone_leaves_all_the_rest(journal) -> None:
    assert set(journal.ids("-vendor -cap")) == {"E5", "E3", "M1", "M2", "P1", "P2", "P3", "G1"}


def test_the_last_word_is_a_prefix(journal) -> None:
    assert journal.ids("analy")[0] == "M1"


def test_every_key_on_the_way_to_a_word_finds_it(journal) -> None:
    for length in range(1, len("analysis") + 1):
        assert {"M1", "E5"} <= set(journal.ids("analysis"[:length]))


def test_words_written_apart_find_the_word_written_together(journal_of) -> None:
    journal = journal_of([Item(id="A", kind="note", at="2026-01-01", text="Mr. Stillingfleete preached")])
    assert journal.ids("stilling fleet preach") == ["A"]


def test_a_word_too_many_still_finds_what_has_the_others(journal) -> None:
    assert journal.ids("vendor talks elephant")[0] == "E1"


def test_no_looser_reading_breaks_a_phrase_a_filter_or_a_refusal(journal) -> None:
    assert set(journal.ids('"vendor cap" elephant')) == {"E6", "E2"}
    assert set(journal.ids("vendor elephant kind:note")) == {"E1", "E4"}
    assert "E1" not in journal.ids("vendor elephant -budget")


def test_chinese_is_found_by_any_of_its_characters_side_by_side(journal_of) -> None:
    journal = journal_of([Item(id="A", kind="note", at="2026-01-01", text="和王芳谈预算")])
    assert journal.ids("预算") == ["A"]
    assert journal.ids('"预算"') == ["A"]
    assert journal.ids('"算预"') == []


def test_the_limit_cuts_and_the_total_says_how_many_there_are(journal) -> None:
    results = journal.find("kind:entry", 2)
    assert ([hit.id for hit in results.hits], results.total) == (["E3", "E6"], 6)


def test_a_hit_carries_its_kind_and_its_minute(journal) -> None:
    hits = {hit.id: hit for hit in journal.find("with:dana").hits}
    assert (hits["E5"].kind, hits["E5"].at) == ("touch", "2026-11-17T09:00")
    assert (hits["M1"].kind, hits["M1"].at) == ("promise", "2026-11-17")
    assert (hits["P1"].kind, hits["P1"].at) == ("person", "")


def test_filters_over_thousands_give_the_newest_of_all_runs(journal_of) -> None:
    many = [
        Item(id=f"{n}", kind="note", at=f"20{25 - n // 1000:02}-{1 + n % 12:02}-01", text="x") for n in range(4000)
    ]
    ordered = sorted(many, key=lambda item: item.at, reverse=True)
    mixed = [Item(id=f"p{n}", kind="note", at=f"20{20 + n}-06-01", text="x") for n in range(7)]
    journal = journal_of([*mixed, *ordered])
    journal.put(Item(id="late", kind="note", at="2022-08-01", text="x"))
    by_day = sorted(journal.items.values(), key=lambda item: item.at, reverse=True)
    for query, wanted in (
        ("kind:note", by_day),
        ("before:2022-09-01", [item for item in by_day if item.at < "2022-09-01"]),
    ):
        results = journal.find(query, 100)
        assert [journal.items[hit.id].at for hit in results.hits] == [item.at for item in wanted[:100]]
        assert results.total > 100
    assert len(journal.find("before:2022-09-01 -kind:touch", 5000).hits) == len(wanted)


def test_a_typo_is_forgiven_at_every_key_after_it(journal) -> None:
    for typed in ("anlys", "anlysi", "anlysis"):
        assert {"M1", "E5"} <= set(journal.ids(typed)), typed
