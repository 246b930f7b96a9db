"""A hundred thousand keys in any order: nothing raises, and what was in the journal stays or rests in the trash."""

import random
from pathlib import Path

import pytest

from influence_tui.domain.entry import Entry
from influence_tui.journal.checking import checked
from tests.soak.lengths import KEYS, SESSIONS
from tests.ui.house import app_over, journal_in, settled, shown_by
from tests.ui.test_random_keys import PRESSED, SIZES

BURST = 20
"""Keys that are pressed in one go."""


@pytest.mark.parametrize("session", range(SESSIONS))
async def test_no_keys_raise_and_no_entry_is_lost(tmp_path, monkeypatch, session):
    monkeypatch.chdir(tmp_path)  # where a copy goes that the keys may write
    before = await pressed(tmp_path, random.Random(session))
    again = journal_in(tmp_path)
    assert before <= {*(entry.id for entry in again.book.every(Entry)), *again.store.trash.get(Entry.table, {})}
    assert checked(again) == []
    again.close()


async def pressed(folder: Path, chance: random.Random) -> set[str]:
    """Press keys on the sample journal; give the entries that were there."""
    journal = journal_in(folder, demo=True)
    before = {entry.id for entry in journal.book.every(Entry)}
    size = chance.choice(SIZES)
    async with app_over(journal, folder).run_test(size=size, notifications=True) as pilot:
        await settled(pilot)
        for _ in range(0, KEYS, BURST):
            await pilot.press(*chance.choices(PRESSED, k=BURST))
        await settled(pilot)
        assert shown_by(pilot).count("\n") == size[1] - 1
    journal.close()
    return before
