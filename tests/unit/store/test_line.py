"""A line: its bytes, its checksum, and what is read of damaged ones."""

import json
from binascii import crc32

from hypothesis import given, settings
from hypothesis import strategies as st

from influence_tui.store.line import BRIEF, FULL, FullRow, Op, decoded, encoded, line_of, read

AT = "2026-11-23T08:50:03.785619Z"
ROW = FullRow(at=AT, what="capture", of=("01",), ops=(Op("entries", "01", set={"text": "Tea, with Ænne 🍵"}),))


def test_a_line_is_json_with_its_checksum_first() -> None:
    line = encoded(ROW)
    assert line.startswith(b'{"crc":"')
    assert line.endswith(b"}\n")
    assert list(json.loads(line)) == ["crc", "at", "what", "of", "ops"]
    assert json.loads(line)["ops"] == [{"in": "entries", "id": "01", "set": {"text": "Tea, with Ænne 🍵"}}]
    assert json.loads(line)["crc"] == f"{crc32(line[18:-1]):08x}"


def test_the_head_of_a_file_says_format_schema_and_device() -> None:
    line = json.loads(encoded(FullRow(at=AT, format=1, schema=1, device="devbox-3fa1b2")))
    assert list(line) == ["crc", "at", "format", "schema", "device"]


def test_ops_carry_only_what_they_do() -> None:
    ops = (Op("a", "1", gone=1), Op("a", "2", unset=("x",)), Op("a", "3", forget=1), Op("a", "4", set={}))
    assert json.loads(encoded(FullRow(at=AT, ops=ops)))["ops"] == [
        {"in": "a", "id": "1", "del": 1},
        {"in": "a", "id": "2", "unset": ["x"]},
        {"in": "a", "id": "3", "forget": 1},
        {"in": "a", "id": "4", "set": {}},
    ]


def test_every_damaged_byte_is_noticed() -> None:
    line = encoded(ROW)
    data = line * 3
    for place in range(len(line), 2 * len(line)):
        for flip in (1, 32, 128):
            damaged = bytearray(data)
            damaged[place] ^= flip
            rows, bad = read(bytes(damaged), FULL)
            assert bad, (place, flip)
            assert 2 <= len(rows) <= 3
            assert all(row.ops == ROW.ops for row in rows)


def test_two_lines_whose_newline_was_lost_are_both_read() -> None:
    line = encoded(ROW)
    rows, bad = read(line[:-1] + b"\x0b" + line, FULL)
    assert len(rows) == 2
    assert bad == [0]


def test_carriage_returns_of_another_system_do_no_harm() -> None:
    rows, bad = read(encoded(ROW).replace(b"\n", b"\r\n") * 2, FULL)
    assert len(rows) == 2
    assert not bad


def test_a_line_of_another_shape_is_damaged_even_with_a_right_checksum() -> None:
    for body in (
        b'"at":"2026"}',
        b'"at":"' + AT.encode() + b'","ops":7}',
        b'"at":"9' + AT[1:].encode() + b'"}',
        b'"at":"' + AT.encode() + b'","what":"\xff"}',
        b"[]",
    ):
        line = b'{"crc":"%08x",' % crc32(body) + body
        assert decoded(line, FULL) is None, body
        assert read(line + b"\n", FULL) == ([], [0]), body


def test_half_a_character_is_written_as_a_stand_in() -> None:
    line = encoded(FullRow(at=AT, ops=(Op("t", "i", set={"text": "a\ud83d b \ud83c\udf75", "l": ["\udc80"]}),)))
    row = decoded(line[:-1], FULL)
    assert row is not None
    assert row.ops[0].set == {"text": "a\ufffd b 🍵", "l": ["\ufffd"]}


def test_an_empty_line_is_nothing() -> None:
    assert read(b"\n\n", BRIEF) == ([], [])
    assert read(b"", BRIEF) == ([], [])


def test_a_line_of_the_history_names_all_edited_records_when_it_names_none() -> None:
    row = FullRow(
        at=AT, device="d", ops=(Op("a", "1", gone=1), Op("b", "2", set={"x": 1}), Op("b", "3", forget=1))
    )
    line = line_of(row)
    assert line.key == f"{AT}/d"
    assert line.of == ("1", "2", "3")
    assert [(edit.table, edit.id, edit.delete) for edit in line.edits] == [("a", "1", True), ("b", "2", False)]


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(st.text(), values, max_size=4), st.lists(st.text(), max_size=3), st.text())
def test_what_is_written_is_read(fields: dict[str, object], unset: list[str], what: str) -> None:
    row = FullRow(at=AT, what=what, ops=(Op("t", "i", set=fields, unset=tuple(unset)),), undoes="a/b", group="g")
    line = encoded(row)
    assert line.count(b"\n") == 1
    again = decoded(line[:-1], FULL)
    assert again is not None
    assert (again.what, again.ops, again.undoes, again.group) == (what, row.ops, "a/b", "g")
