"""A power cut at any moment, by a model: what was not synced may be there, in part, as zeros, or not at all."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from influence_tui.domain.change import Change, Edit
from influence_tui.store import Store
from influence_tui.store.compact import compact
from influence_tui.store.fold import same

Opened = Callable[..., Store]


class Event(NamedTuple):
    """Something a process did to the disk, or told its user."""

    what: str
    path: str = ""
    content: bytes = b""
    size: int = 0
    target: str = ""


class Disk:
    """Records what is done below a folder, by standing between the program and `os`."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.folder = str(folder)
        self.events: list[Event] = []
        self._paths: dict[int, str] = {}
        self._real = {name: getattr(os, name) for name in ("open", "write", "fsync", "ftruncate", "replace")}
        for name in self._real:
            patch.setattr(os, name, getattr(self, name))

    def open(self, path: str, flags: int, mode: int = 0o777) -> int:
        fresh = flags & os.O_CREAT and not os.path.exists(path)
        fd: int = self._real["open"](path, flags, mode)
        self._paths[fd] = str(path)
        if fresh:
            self._note("make", path)
        return fd

    def write(self, fd: int, content: bytes) -> int:
        done: int = self._real["write"](fd, content)
        self._note("write", self._paths.get(fd, ""), content[:done])
        return done

    def fsync(self, fd: int) -> None:
        self._real["fsync"](fd)
        self._note("sync", self._paths.get(fd, ""))

    def ftruncate(self, fd: int, size: int) -> None:
        self._real["ftruncate"](fd, size)
        self._note("cut", self._paths.get(fd, ""), size=size)

    def replace(self, source: str, target: str) -> None:
        self._real["replace"](source, target)
        self._note("rename", source, target=target)

    def acknowledge(self, word: str) -> None:
        self.events.append(Event("told", word))

    def _note(self, what: str, path: str, content: bytes = b"", size: int = 0, target: str = "") -> None:
        if str(path).startswith(self.folder):
            self.events.append(Event(what, str(path), content, size, target))


class Platter:
    """What a disk holds for sure, and what it may or may not hold, after some events."""

    def __init__(self) -> None:
        self.sure: dict[str, bytes] = {}
        self.now: dict[str, bytes] = {}
        self.named: set[str] = set()
        """Files whose name is on the disk."""
        self.told: list[str] = []

    def see(self, event: Event) -> None:
        if event.what == "told":
            self.told.append(event.path)
        elif event.what == "make":
            self.now[event.path] = self.sure[event.path] = b""
        elif event.what == "write":
            self.now[event.path] = self.now.get(event.path, b"") + event.content
        elif event.what == "cut":
            self.now[event.path] = self.now[event.path][: event.size]
        elif event.what == "rename":
            for held in (self.now, self.sure):
                held[event.target] = held.pop(event.path)
            self.named.add(event.target)
        elif event.path in self.now:
            self.sure[event.path] = self.now[event.path]
        else:
            self.named |= {path for path in self.now if os.path.dirname(path) == event.path}

    def outcomes(self) -> Iterator[dict[str, bytes]]:
        """Give what may be found after a power cut now."""
        yield dict(self.now)
        yield {path: self.sure[path] for path in self.named if path in self.sure}
        for path, after in self.now.items():
            before = self.sure[path]
            if after == before:
                continue
            rest = {other: self.sure[other] for other in self.named if other in self.sure and other != path}
            grown = after[len(before) :] if after.startswith(before) else b""
            for end in range(0, len(grown), max(len(grown) // 7, 1)):
                yield {**rest, path: before + grown[:end]}
                yield {**rest, path: before + bytes(end)}
                yield {**rest, path: before + bytes(end) + grown[end:]}
            yield {**rest, path: after}


def note(number: int) -> Change:
    fields: dict[str, object] = {"text": f"note {number} " * 9}
    return Change(what="capture", edits=(Edit(table="entries", id=f"n{number}", set=fields),))


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(tmp_path / "disk", monkeypatch)


def live_through(disk: Disk, opened: Opened, folder: Path) -> None:
    """Write notes one by one, a group, one after a torn line, and compact; tell what was acknowledged."""
    store = opened(folder)
    for number in range(4):
        store.write(note(number))
        disk.acknowledge(f"n{number}")
    store.write_group([note(number) for number in range(10, 14)])
    disk.acknowledge("n10 n11 n12 n13")
    file = next(folder.glob("journal/log/*/*.jsonl"))
    torn = b'{"crc":"01234567","at":"2026-'
    with file.open("ab") as end:
        end.write(torn)
    disk.events.append(Event("write", str(file), torn))
    again = opened(folder)
    again.write(note(20))
    disk.acknowledge("n20")
    again.write(Change(what="edit", edits=(Edit(table="entries", id="n20", set={"text": "shorter"}),)))
    disk.acknowledge("n20")
    compact(again)
    again.write(note(21))
    disk.acknowledge("n21")


def test_no_power_cut_loses_what_was_acknowledged(
    tmp_path: Path, disk: Disk, opened: Opened, monkeypatch: pytest.MonkeyPatch, counted: Callable[[str], None]
) -> None:
    folder = tmp_path / "disk"
    live_through(disk, opened, folder)
    monkeypatch.undo()
    platter, cuts, found = Platter(), 0, set[str]()
    for event in disk.events:
        platter.see(event)
        for outcome in platter.outcomes():
            fingerprint = repr((sorted(outcome.items()), platter.told))
            if fingerprint in found:
                continue
            found.add(fingerprint)
            cuts += 1
            _assert_holds(tmp_path / f"cut{cuts}", folder, outcome, platter.told, opened)
    assert same(dict(opened(folder).tables), dict(opened(folder).tables))
    counted(
        f"{len(disk.events)} steps, {cuts} different disks after a cut, nothing acknowledged lost, all writable"
    )


def _assert_holds(after: Path, folder: Path, outcome: dict[str, bytes], told: list[str], opened: Opened) -> None:
    """Put a disk together as it may be found, open the journal on it, and go on writing."""
    for path, content in outcome.items():
        target = after / Path(path).relative_to(folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    store = opened(after)
    acknowledged = {word for words in told for word in words.split()}
    assert acknowledged <= store.tables["entries"].keys()
    for name, entry in store.tables["entries"].items():
        assert str(entry["text"]).startswith("note") or name == "n20"
    store.write(note(99))
    again = opened(after)
    assert acknowledged | {"n99"} <= again.tables["entries"].keys()
    store.close()


def test_the_model_finds_an_append_that_is_not_synced(
    tmp_path: Path, disk: Disk, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: None)
    opened(tmp_path / "disk").write(note(1))
    platter = Platter()
    for event in disk.events:
        platter.see(event)
    assert any(b"note 1" not in b"".join(outcome.values()) for outcome in platter.outcomes())
