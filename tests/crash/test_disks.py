"""A full disk and one that can only be read: nothing is broken, and one plain sentence says why."""

import errno
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from influence_tui.domain.change import Change, Edit
from influence_tui.store import DiskFullError, ReadOnlyError, Store

Opened = Callable[..., Store]
Counted = Callable[[str], None]


def note(number: int, size: int = 3000) -> Change:
    return Change(what="capture", edits=(Edit(table="entries", id=f"n{number}", set={"text": "x" * size}),))


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MB."""
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], check=False)
    if mounted.returncode:
        pytest.skip("a small disk can only be mounted by root; the injected one is tried below")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def test_a_full_disk(small: Path, opened: Opened, counted: Counted) -> None:
    store = opened(small)
    store.load()
    written = refused = 0
    for number in range(600):
        try:
            store.write(note(number))
            written += 1
        except DiskFullError:
            refused += 1
        assert len(store.tables["entries"]) == written
    with pytest.raises(DiskFullError, match="disk is full"):
        store.write(note(-1))
    again = opened(small)
    assert set(again.tables["entries"]) == set(store.tables["entries"])
    assert again.problems == ()
    counted(f"{written} written, {refused} refused, the file and memory the same after each")


def test_a_disk_that_fills_within_a_line(
    tmp_path: Path, opened: Opened, monkeypatch: pytest.MonkeyPatch, counted: Counted
) -> None:
    store = opened(tmp_path)
    store.write(note(0, 100))
    real = os.write
    refused = 0
    for room in range(0, 260, 3):
        left = [room]

        def filling(fd: int, content: bytes, left: list[int] = left) -> int:
            if not left[0]:
                raise OSError(errno.ENOSPC, "No space left on device")
            done = real(fd, content[: left[0]])
            left[0] -= done
            return done

        with monkeypatch.context() as patch:
            patch.setattr(os, "write", filling)
            with pytest.raises(DiskFullError):
                store.write(note(1, 200))
        refused += 1
        assert set(opened(tmp_path).tables["entries"]) == {"n0"}
    store.write(note(1, 200))
    assert set(opened(tmp_path).tables["entries"]) == {"n0", "n1"}
    assert opened(tmp_path).problems == ()
    counted(f"full after each of {refused} sizes, nothing of it left behind")


def test_a_read_only_disk(small: Path, opened: Opened, counted: Counted) -> None:
    store = opened(small)
    for number in range(20):
        store.write(note(number))
    store.close()
    subprocess.run(["mount", "-o", "remount,ro", small], check=True)
    try:
        reader = opened(small)
        assert len(reader.tables["entries"]) == 20
        assert "read-only" in reader.read_only
        for blind in (True, False):
            writer = opened(small) if blind else reader
            with pytest.raises(ReadOnlyError, match="read-only"):
                writer.write(note(99))
        assert not reader.refresh()
    finally:
        subprocess.run(["mount", "-o", "remount,rw", small], check=True)
    opened(small).write(note(99))
    counted("opened and read 20 of 20, refused to write with a sentence, wrote again afterwards")
