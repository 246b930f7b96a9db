"""Purge: forget records for good. This device cleans its files at once, the others when they next start."""

from collections.abc import Collection

from influence_tui.domain.change import Change
from influence_tui.store.fold import News
from influence_tui.store.line import Op
from influence_tui.store.obeying import obey
from influence_tui.store.store import Store


def purge(store: Store, places: Collection[tuple[str, str]]) -> News:
    """Forget records (table and id): their fields leave memory, this device's files, caches and lost bytes.

    Other devices follow when they next start; backups and git history keep their copies. Cannot be undone.
    Raises StoreError.
    """
    with store.writer.turn():
        ops = tuple(Op(table, record_id, forget=1) for table, record_id in places)
        store.writer.put(Change(what="purge", edits=()), ops)
    obey(store.writer)
    return store.writer.told()
