"""Jobs 1, 2, 9 and 12: capture in one line, read it back where it belongs."""

DINNER = "lunch with Ana, Omar and Lena; I promised Lena an intro to Priya by Friday"


def test_a_note_is_on_the_timeline_of_everyone_it_names_and_among_equals_it_asks(machine):
    said = machine.told("add", "Yesterday: lunch with Grace and George")
    shown = machine.json("show", "George")["timeline"]
    assert "George Washington Carver" in said
    assert "Grace? Grace Hopper or Grace Kelly" in said or "Grace? Grace Kelly or Grace Hopper" in said
    assert [(item["text"], item["kind"], item["at"][:10]) for item in shown] == [
        ("lunch with Grace and George", "touch", "2026-11-22")
    ]
    assert machine.json("show", "Grace Hopper")["timeline"] == []


def test_a_name_given_beside_the_text_answers_the_question_in_it(machine):
    said = machine.json("add", "Yesterday: lunch with Grace and George", "--with", "The Admiral")
    assert {link["person"]["name"]: link["surface"] for link in said["links"]} == {
        "Grace Hopper": "Grace",
        "George Washington Carver": "George",
    }
    for name in ("Grace Hopper", "George"):
        assert [item["text"] for item in machine.json("show", name)["timeline"]] == ["lunch with Grace and George"]
    assert machine.json("show", "Grace Kelly")["timeline"] == []


def test_a_nickname_a_tag_and_last_monday_are_found_again_by_last_week(machine):
    said = machine.json("add", "last monday: coffee with The Admiral, vendor cap #work")
    assert (said["at"][:10], said["tags"]) == ("2026-11-16", ["work"])
    assert [link["person"]["name"] for link in said["links"]] == ["Grace Hopper"]
    for query in ('since:"last week" with:admiral', "#work since:2026-11-16", "vendr cap"):
        assert [hit["id"] for hit in machine.json("search", query)["results"]] == [said["id"]], query
    assert machine.try_("search", "since:2026-11-17").code == 1


def test_three_people_and_a_promise_are_one_line(empty):
    machine = empty.know((("Ana Souza",), ("Omar Haddad",), ("Lena Vogt",), ("Priya Nair",)))
    said = machine.json("add", DINNER, "--yes")
    present = {link["person"]["name"] for link in said["links"] if link["present"]}
    assert present == {"Ana Souza", "Omar Haddad", "Lena Vogt"}
    assert {link["person"]["name"] for link in said["links"]} - present == {"Priya Nair"}
    [promise] = machine.json("promises")
    assert (promise["by"], promise["to"], promise["due"]) == ("me", "Lena Vogt", "2026-11-27")
    assert "intro to Priya" in promise["what"]
    last = {person["name"]: person["last_touch"] for person in machine.json("people")}
    assert last == dict.fromkeys(present, "2026-11-23") | {"Priya Nair": None}


def test_a_thing_to_raise_stands_in_the_brief_until_it_is_ticked(machine):
    machine.do("add", "raise with Omar: vendor cap")
    assert "To raise: vendor cap" in machine.told("brief", "Omar")
    machine.do("keep", "omar", "cap")
    assert "To raise" not in machine.told("brief", "Omar")
    machine.do("undo")
    assert "To raise: vendor cap" in machine.told("brief", "Omar")
