"""Jobs 3 and 4: who, how often, and where it was said."""


def test_a_typo_finds_it_and_says_what_is_shown(machine):
    kept = machine.json("add", "last monday: call with Omar, the vendor cap is on the table")
    machine.do("add", "Coffee with Omar about the weather")
    found = machine.do("search", "vendr cap with:omar")
    assert "showing *vendor*" in found.err
    assert found.out.count("\n") == 1
    [hit] = machine.json("search", "vendr cap with:omar")["results"]
    assert (hit["id"], hit["text"]) == (kept["id"], kept["text"])
    assert "typo" in hit["why"]


def test_no_sign_is_needed_for_a_name_and_a_week_begins_on_its_monday(machine):
    machine.do("add", "2026-11-16: coffee with Marie about the vendor cap")
    machine.do("add", "2026-11-15: coffee with Marie about the vendor cap")
    [hit] = machine.json("search", "marie", "vendor", "since:last week")["results"]
    assert hit["at"][:10] == "2026-11-16"


def test_who_and_how_often_comes_with_its_reason_and_nobody_is_drawn_by_lot(machine):
    machine.do("people", "edit", "Marie", "--circle", "core")
    machine.do("add", "2026-11-01: coffee with Marie")
    machine.do("add", "I owe Omar the numbers by 2026-11-20", "--yes")
    first, second, *_ = machine.json("people")
    assert (first["name"], first["why"]) == ("Omar Haddad", "1 promise late")
    assert (second["name"], second["warmth"]) == ("Marie Curie", "cold")
    assert machine.told("people") == machine.told("people")
