"""Several devices that see each other's files late and in part: they all end with the same records."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from influence_tui.domain.change import Change, Edit
from influence_tui.store import Store
from influence_tui.store.fold import same

START = datetime(2026, 11, 28, tzinfo=UTC)
DEVICES = ("laptop", "devbox", "phone")


class Device:
    """One machine: its own journal folder, its own clock (some minutes off), one open store."""

    def __init__(self, folder: Path, name: str, random: Random) -> None:
        self.journal = folder / name / "journal"
        self.state = folder / name / "state"
        self.now = START + timedelta(minutes=random.randrange(-90, 90))
        self.random = random
        self.open()

    def open(self) -> None:
        self.store = Store(str(self.journal), str(self.state), utc=self.clock)

    def clock(self) -> datetime:
        self.now += timedelta(minutes=self.random.randrange(0, 400))
        return self.now

    def pull(self, other: "Device") -> None:
        """Copy another's files as a sync tool does: some of them, some only in part, in place or by rename."""
        for file in sorted(other.journal.glob("log/*/*.jsonl")):
            target = self.journal / file.relative_to(other.journal)
            if file.parent.name == self.store.device or self.random.random() < 0.2:
                continue
            content = file.read_bytes()
            if self.random.random() < 0.3:
                content = content[: self.random.randrange(len(content) + 1)]
            if target.exists() and target.stat().st_size >= len(content):
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            fresh = target.with_name(f".{target.name}.tmp")
            fresh.write_bytes(content)
            if self.random.random() < 0.5:
                fresh.replace(target)
            else:
                with target.open("ab") as grown:
                    grown.write(content[target.stat().st_size :])
                fresh.unlink()
        if self.random.random() < 0.5:
            self.store.refresh()

    def change(self) -> None:
        """Do something to one of a few records: fields, members of growing fields, delete, restore."""
        random, record = self.random, f"r{self.random.randrange(4)}"
        field = random.choice(["role", "name", f"aliases.{random.choice('abc')}", f"links.{random.choice('abc')}"])
        value: object = {"person": str(random.random())} if field.startswith("links") else random.random()
        edit = random.choice(
            [
                Edit(table="people", id=record, set={field: value}),
                Edit(table="people", id=record, set={field: value}),
                Edit(table="people", id=record, set={"tags": {random.choice("abc"): 1}}, unset=(field,)),
                Edit(table="people", id=record, unset=(field.partition(".")[0],)),
                Edit(table="people", id=record, delete=True),
                Edit(
                    table="people", id=f"n{random.random()}", set={"name": "new", "history": {"t": {"state": 1}}}
                ),
            ]
        )
        self.store.write(Change(what="edit", edits=(edit,)))


def test_three_devices_converge_whatever_was_synced_when(
    tmp_path: Path, times: Callable[[int, int], int], counted: Callable[[str], None]
) -> None:
    histories, writes = times(12, 300), 0
    for seed in range(histories):
        random = Random(seed)
        folder = tmp_path / str(seed)
        devices = [Device(folder, name, random) for name in DEVICES]
        for _ in range(random.randrange(10, 40)):
            device = random.choice(devices)
            if random.random() < 0.7:
                device.change()
                writes += 1
            elif random.random() < 0.3:
                device.store.close()
                device.open()
            else:
                device.pull(random.choice([other for other in devices if other is not device]))
        _sync_all(devices)
        _assert_equal(devices, folder)
        shutil.rmtree(folder)
    counted(f"{histories} histories of 3 devices, {writes} writes, all equal, open and newly opened")


def _sync_all(devices: list[Device]) -> None:
    """Bring every whole file to every device: the longest copy of each is its owner's."""
    for owner in devices:
        for file in owner.journal.glob(f"log/{owner.store.device}/*.jsonl") if owner.store.device else ():
            for other in devices:
                if other is not owner:
                    target = other.journal / file.relative_to(owner.journal)
                    target.parent.mkdir(parents=True, exist_ok=True)
                    shutil.copy(file, target)


def _assert_equal(devices: list[Device], folder: Path) -> None:
    for device in devices:
        device.store.refresh()
        fresh = Store(str(device.journal), str(folder / "fresh"), utc=device.clock)
        for store in (device.store, fresh):
            assert same(dict(store.tables["people"]), dict(devices[0].store.tables["people"]))
            assert same(dict(store.trash["people"]), dict(devices[0].store.trash["people"]))
            assert store.problems == ()


def test_doubled_and_shuffled_logs_give_the_same_records(
    tmp_path: Path, times: Callable[[int, int], int], counted: Callable[[str], None]
) -> None:
    rounds, lines = times(10, 100), 0
    for seed in range(rounds):
        random = Random(seed)
        folder = tmp_path / str(seed)
        devices = [Device(folder, name, random) for name in DEVICES]
        for _ in range(30):
            random.choice(devices).change()
        _sync_all(devices)
        devices[0].store.refresh()
        for file in sorted(devices[0].journal.glob("log/*/*.jsonl")):
            head, *rest = file.read_bytes().splitlines(keepends=True)
            mixed = rest * 2
            random.shuffle(mixed)
            half = random.randrange(len(mixed) + 1)
            file.write_bytes(head + b"".join(mixed[:half]))
            file.with_name(f"{file.stem}.copy.jsonl").write_bytes(head + b"".join(mixed[half:] + rest))
            lines += len(mixed) + len(rest)
        shuffled = Store(str(devices[0].journal), str(folder / "fresh"), utc=devices[0].clock)
        assert same(dict(shuffled.tables["people"]), dict(devices[0].store.tables["people"]))
        assert len(list(shuffled.lines())) <= lines
        shutil.rmtree(folder)
    counted(f"{rounds} journals, {lines} lines in any order and number, the same records")
