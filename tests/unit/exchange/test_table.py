"""The reader of people from a table."""

from os import environ
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.exchange import table
from influence_tui.exchange.problem import MAX_FIELD


def test_known_columns_are_found_in_any_case_and_order():
    found = table.read("Title,E-Mail,NAME,Reports_To,Org,id\nCounsel,dana@acme.io,Dana Reyes,Lena Vogt,Acme,d1\n")
    (dana,) = found.people
    assert (dana.name, dana.role, dana.reports_to, dana.organization) == (
        "Dana Reyes",
        "Counsel",
        "Lena Vogt",
        "Acme",
    )
    assert dana.external_id == "d1"
    assert dana.contact == {"dana@acme.io": "email"}
    assert dana.line == 2
    assert found.unknown == ()
    assert found.problems == ()


def test_first_and_last_name_make_a_name():
    found = table.read("first name,last name\nDana,Reyes\n,Cher\n")
    assert [person.name for person in found.people] == ["Dana Reyes", "Cher"]


def test_aliases_cares_and_tags_stand_between_semicolons():
    text = "name\taliases\tcares about\ttags\nDana Reyes\tDee; the  lawyer;dana reyes;\tdrafts;audit\t#legal, q2\n"
    (dana,) = table.read(text).people
    assert dana.aliases == ("Dee", "the lawyer")
    assert dana.cares == ("drafts", "audit")
    assert dana.tags == ("legal", "q2")


def test_unknown_columns_become_notes_and_are_named():
    found = table.read("name,Shoe size,Born\nDana,38,\n")
    assert found.unknown == ("Shoe size", "Born")
    assert found.people[0].notes == {"Shoe size": "38"}


def test_a_second_column_for_the_same_field_is_kept_as_a_note():
    (dana,) = table.read("name,title,role\nDana,Counsel,gatekeeper\n").people
    assert dana.role == "Counsel"
    assert dana.notes == {"role": "gatekeeper"}


def test_circle_and_cadence_are_taken_as_the_table_says():
    (dana,) = table.read("name,circle,cadence\nDana,Core,every 2 weeks\n").people
    assert (dana.circle, dana.cadence) == ("core", "every 2 weeks")


def test_a_circle_that_is_none_is_named_and_kept_as_a_note():
    found = table.read("name,circle\nDana,inner\n")
    assert found.people[0].circle == ""
    assert found.people[0].notes == {"circle": "inner"}
    assert [str(problem) for problem in found.problems] == [
        "line 2: “inner” is no circle (core, close, wide); kept as a note"
    ]


@pytest.mark.parametrize("sign", [",", "\t", ";", "|"])
def test_the_delimiter_is_found_in_the_header(sign):
    (dana,) = table.read(f"id{sign}name{sign}note\nd1{sign}Dana{sign}x\n").people
    assert (dana.external_id, dana.name, dana.notes) == ("d1", "Dana", {"note": "x"})


def test_a_table_of_names_alone_keeps_its_commas_when_tabs_are_likely():
    assert table.read("name\nReyes, Dana\n", "\t").people[0].name == "Reyes, Dana"


def test_a_quoted_cell_may_hold_delimiter_quote_and_line_break():
    found = table.read('name,cares about\n"Reyes, ""Dee"" Dana","early\ndrafts"\nOmar,\n')
    dana, omar = found.people
    assert dana.name == 'Reyes, "Dee" Dana'
    assert dana.cares == ("early drafts",)
    assert omar.line == 4


def test_a_quote_that_is_never_closed_takes_only_its_own_row():
    found = table.read('name,role\n"Dana,Counsel\nOmar,Procurement\n')
    assert [person.name for person in found.people] == ["Omar"]
    assert [problem.line for problem in found.problems] == [2]


def test_quotes_mean_nothing_special_inside_a_row_of_tabs():
    found = table.read('name\trole\n"Dee" Reyes\tCounsel\n')
    assert found.people[0].name == '"Dee" Reyes'


def test_rows_that_cannot_be_people_are_named_and_skipped():
    found = table.read("id,name\n1,Dana\n2,\n3,Omar,surplus\n1,Dana again\n4\n\n5,Priya\n")
    assert [person.name for person in found.people] == ["Dana", "Priya"]
    assert [problem.line for problem in found.problems] == [3, 4, 5, 6]
    assert "line 2" in found.problems[2].sentence


def test_a_cell_beyond_all_measure_loses_its_row_alone():
    found = table.read(f"name\n{'x' * (MAX_FIELD + 1)}\nDana\n")
    assert [person.name for person in found.people] == ["Dana"]
    assert [problem.line for problem in found.problems] == [2]


@pytest.mark.parametrize("text", ["", "\n\n", "a,b\n1,2\n", '"name\nDana'])
def test_a_table_without_names_gives_one_problem(text):
    found = table.read(text)
    assert found.people == ()
    assert len(found.problems) == 1


@given(st.text(alphabet='name,;"\t\n\r x|'))
def test_no_text_makes_the_reader_raise(text):
    for whole in (text, "name,role\n" + text):
        found = table.read(whole)
        assert all(person.name for person in found.people)


@given(st.lists(st.text("Zoë,;|'\"山", min_size=1)))
def test_every_written_name_comes_back(names):
    quoted = "\n".join(f'"{name.replace(chr(34), chr(34) * 2)}"' for name in names)
    assert [person.name for person in table.read(f"name\n{quoted}").people] == names


@pytest.mark.parametrize(("file", "count"), [("pepys_roster.tsv", 162), ("roster.tsv", 150)])
def test_the_rosters_are_read_whole(file, count):
    folder = environ.get("INFLUENCE_TEST_DATA")
    if not folder:
        pytest.skip("INFLUENCE_TEST_DATA is not set")
    found = table.read((Path(folder) / "bench" / "linking" / file).read_text(encoding="utf-8"), "\t")
    assert len(found.people) == count
    assert (found.problems, found.unknown) == ((), ())
    assert all(person.external_id for person in found.people)
