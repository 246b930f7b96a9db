"""The sentences in which others fail."""

import pytest


def test_will_and_mark_are_verbs_where_they_are_verbs(machine):
    assert machine.json("add", "I will mark the draft for review")["links"] == []


def test_a_misspelt_name_is_shown_as_a_spelling_and_not_taken_for_sure(machine):
    [link] = machine.json("add", "Call with Goerge about the draft")["links"]
    assert (link["surface"], link["state"]) == ("Goerge", "asked")
    assert link["candidates"][0]["name"] == "George Washington Carver"
    assert "spelling" in link["candidates"][0]["why"]


def test_a_touch_ahead_is_an_intention_until_the_day_after(machine):
    said = machine.json("add", "next friday: meet Marie")
    assert (said["kind"], said["at"][:10], said["text"]) == ("planned", "2026-11-27", "meet Marie")
    assert machine.json("people", "Marie")[0]["last_touch"] is None
    assert machine.told("today") == ""
    after = machine.later("2026-11-28T09:00+01:00")
    assert [(line["kind"], line["person"]) for line in after.json("today")] == [("planned", "Marie Curie")]


def test_a_number_does_not_make_a_date_of_a_line(machine):
    said = machine.json("add", "Sent 1 draft to Marie")
    assert said["at"].startswith("2026-11-23T14:05")
    assert [link["person"]["name"] for link in said["links"]] == ["Marie Curie"]


@pytest.mark.parametrize("text", ["Reviewed marie's draft", "Reviewed Marie’s draft"])
def test_an_owner_is_named_but_was_not_there_and_the_text_stays_as_typed(machine, text):
    said = machine.json("add", text)
    assert said["text"] == text
    assert [(link["person"]["name"], link["present"]) for link in said["links"]] == [("Marie Curie", False)]
