"""Torn tails at every byte and one damaged byte at every offset: nothing wrong is ever used."""

from collections.abc import Callable
from pathlib import Path

from influence_tui.domain.change import Change, Edit
from influence_tui.store import Store

Opened = Callable[..., Store]
Counted = Callable[[str], None]


def note(name: str) -> Change:
    fields: dict[str, object] = {
        "text": f"Kaffee mit {name}, 10 €",
        "links": {"l1": {"person": name, "start": 11}},
    }
    return Change(what="capture", edits=(Edit(table="entries", id=name, set=fields),))


def written(folder: Path, opened: Opened) -> tuple[Path, bytes]:
    """Write three notes; give the file and its bytes."""
    store = opened(folder)
    for name in ("first", "middle", "last"):
        store.write(note(name))
    store.close()
    file = next((folder / "journal").glob("log/*/*.jsonl"))
    return file, file.read_bytes()


def test_the_last_record_torn_at_every_byte(tmp_path: Path, opened: Opened, counted: Counted) -> None:
    file, whole = written(tmp_path, opened)
    start = whole.rindex(b"\n", 0, -1) + 1
    kept = 0
    for end in range(start, len(whole)):
        file.write_bytes(whole[:end])
        store = opened(tmp_path)
        if end % 2:
            store.load()
        store.write(note("next"))
        again = opened(tmp_path)
        complete = end == len(whole) - 1
        assert set(again.tables["entries"]) == {"first", "middle", "next"} | ({"last"} if complete else set())
        assert again.problems == ()
        lost = [path.read_bytes() for path in (tmp_path / "journal").glob("lost/*")]
        assert lost == ([] if complete or end == start else [whole[start:end]])
        kept += len(lost)
        for path in (tmp_path / "journal").glob("lost/*"):
            path.unlink()
        store.close()
    counted(f"{len(whole) - start} places, {kept} tails put aside, 0 records lost or made up")


def test_one_damaged_byte_at_every_offset_of_a_middle_line(
    tmp_path: Path, opened: Opened, times: Callable[[int, int], int], counted: Counted
) -> None:
    file, whole = written(tmp_path, opened)
    lines = whole.splitlines(keepends=True)
    start = len(lines[0]) + len(lines[1])
    flips = range(0, 8, times(3, 1))
    detected = 0
    for place in range(start, start + len(lines[2])):
        for bit in flips:
            damaged = bytearray(whole)
            damaged[place] ^= 1 << bit
            file.write_bytes(damaged)
            store = opened(tmp_path)
            entries = store.tables["entries"]
            assert {"first"} <= entries.keys() <= {"first", "middle", "last"}
            assert store.problems
            for name in entries:
                assert entries[name] == note(name).edits[0].set
            if place < start + len(lines[2]) - 1:
                assert entries.keys() == {"first", "last"}
            detected += 1
    assert file.read_bytes() == bytes(damaged)
    counted(f"{detected} damaged bits at {len(lines[2])} offsets, all noticed, none used, the file left as it was")


def test_a_file_cut_at_every_byte_opens(
    tmp_path: Path, opened: Opened, times: Callable[[int, int], int], counted: Counted
) -> None:
    file, whole = written(tmp_path, opened)
    cuts = range(0, len(whole), times(5, 1))
    for end in cuts:
        file.write_bytes(whole[:end])
        entries = opened(tmp_path).tables["entries"]
        assert len(entries) == max(whole[:end].count(b"\n") - 1, 0)
    counted(f"{len(cuts)} cuts, every whole line read each time")
