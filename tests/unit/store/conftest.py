"""A journal in a temporary folder, devices that share it, and a clock that ticks by itself."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from influence_tui.domain.change import Change, Edit
from influence_tui.store import Store


class Ticking:
    """UTC, one second later each time it is asked."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 8, 50, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def clock() -> Ticking:
    return Ticking()


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "journal"


@pytest.fixture
def opened(tmp_path: Path, journal: Path, clock: Ticking) -> Iterator[Callable[..., Store]]:
    """A function that opens the journal as a new process of a device would."""
    stores: list[Store] = []

    def open_store(
        device: str = "laptop", folder: Path | None = None, utc: Callable[[], datetime] = clock
    ) -> Store:
        stores.append(Store(str(folder or journal), str(tmp_path / "state" / device), utc=utc))
        return stores[-1]

    yield open_store
    for one in stores:
        one.close()


@pytest.fixture
def store(opened: Callable[..., Store]) -> Store:
    return opened()


@pytest.fixture
def set_fields() -> Callable[..., Change]:
    """A function that makes a change of one record."""

    def make(record_id: str, table: str = "people", **fields: object) -> Change:
        return Change(what="edit", edits=(Edit(table=table, id=record_id, set=fields),))

    return make


@pytest.fixture
def files(journal: Path) -> Callable[[], list[Path]]:
    """A function that lists the log files."""
    return lambda: sorted(journal.glob("log/*/*.jsonl"))
