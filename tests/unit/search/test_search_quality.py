"""Quality over ten years of a real diary: the hand-written queries find what they were written for."""

import json
import os
import re
from pathlib import Path

import pytest

from influence_tui.search import Item
from tests.unit.search.small_journal import Journal

FOLDER = os.environ.get("INFLUENCE_TEST_DATA", "")
HAND = Path(FOLDER) / "bench" / "search" / "queries.json"
DIARY = Path(FOLDER) / "corpus" / "pepys.jrnl.txt"

pytestmark = pytest.mark.skipif(
    not (FOLDER and HAND.exists() and DIARY.exists()), reason="INFLUENCE_TEST_DATA names no diary"
)


@pytest.fixture(scope="module")
def diary() -> Journal:
    parts = re.split(
        r"^\[(\d{4}-\d\d-\d\d) (\d\d:\d\d)\] ", DIARY.read_text(encoding="utf-8"), flags=re.MULTILINE
    )[1:]
    entries = zip(parts[::3], parts[1::3], parts[2::3], strict=True)
    items = [
        Item(id=f"{n}", kind="note", at=f"{day}T{time}", text=text) for n, (day, time, text) in enumerate(entries)
    ]
    return Journal(reversed(items))


def places(diary: Journal, kind: str = "") -> list[int | None]:
    """Give the place of the first right entry of each query, from 0."""
    found = []
    for row in json.loads(HAND.read_text(encoding="utf-8")):
        ids = diary.ids(row["query"])[:10]
        right = [place for place, item_id in enumerate(ids) if re.search(row["target"], diary.items[item_id].text)]
        if kind in ("", row["kind"]):
            found.append(right[0] if right else None)
    return found


def test_the_right_entry_is_among_the_first_ten(diary) -> None:
    found = places(diary)
    assert sum(place is not None for place in found) >= 0.94 * len(found)


def test_the_right_entry_is_among_the_first_ten_after_a_typo(diary) -> None:
    found = places(diary, "typo")
    assert sum(place is not None for place in found) >= 0.9 * len(found)


def test_the_right_entry_is_mostly_the_first(diary) -> None:
    found = places(diary)
    assert sum(place == 0 for place in found) >= 0.8 * len(found)
