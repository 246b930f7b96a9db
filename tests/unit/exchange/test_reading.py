"""Any file: which reader fits, and the bytes it may come in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from influence_tui.exchange import read
from influence_tui.exchange.decoding import decoded, lines_of
from influence_tui.exchange.reading import kind_of


@pytest.mark.parametrize(
    ("name", "text", "kind"),
    [
        ("people.csv", "anything", "people"),
        ("PEOPLE.TSV", "name\n", "people"),
        ("people.txt", "id\tname\n1\tDana\n", "people"),
        ("journal.txt", "[2017-05-28 21:00] one", "jrnl"),
        ("journal", "\n\n[2017-05-28] one", "jrnl"),
        ("export.json", '{"tags": {}, "entries": []}', "jrnl json"),
        ("notes.md", "# Notes\n", ""),
        ("empty.txt", "", ""),
    ],
)
def test_a_file_is_known_by_its_end_or_its_content(name, text, kind):
    assert kind_of(name, text) == kind


def test_a_journal_gives_entries_and_a_table_gives_people():
    assert [one.text for one in read("j.txt", b"[2017-05-28] one").entries] == ["one"]
    assert [one.name for one in read("p.csv", b"name,born\nDana,1980").people] == ["Dana"]
    assert read("p.csv", b"name,born\nDana,1980").unknown == ("born",)


def test_a_file_that_no_reader_knows_is_empty_with_a_reason():
    found = read("notes.md", b"# Notes")
    assert found.is_empty
    assert found.kind == ""
    assert len(found.problems) == 1


@pytest.mark.parametrize(
    "raw", ["\ufeffname\nZoë".encode(), "name\nZoë".encode("utf-16"), "name\nZoë".encode("cp1252")]
)
def test_the_usual_encodings_are_read(raw):
    assert read("p.csv", raw).people[0].name == "Zoë"


def test_a_file_that_is_not_utf_8_says_where():
    text, problems = decoded("one\nZoë".encode("cp1252"))
    assert text == "one\nZoë"
    assert [problem.line for problem in problems] == [2]


def test_a_picture_is_refused_in_one_sentence():
    found = read("x.txt", b"\x89PNG\x00\x00")
    assert found.is_empty
    assert [problem.sentence for problem in found.problems] == ["the file is not text; nothing was read"]


def test_lines_are_counted_as_an_editor_does():
    assert lines_of("a\r\nb\rc\nd\x0b\u2028e") == ["a", "b", "c", "d\x0b\u2028e"]


@given(st.binary(), st.sampled_from(["a.csv", "a.tsv", "a.txt", "a.json"]))
def test_no_bytes_make_a_reader_raise(raw, name):
    read(name, raw)
