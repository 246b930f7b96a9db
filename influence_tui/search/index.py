"""The index: words and facets of every searchable thing, kept in a few flat arrays."""

from array import array
from collections.abc import Iterable, Iterator
from datetime import date, datetime

from influence_tui.search.facets import facets_of
from influence_tui.search.ids import Ids
from influence_tui.search.item import KINDS, OF_A_DAY, Item
from influence_tui.search.postings import Postings
from influence_tui.search.words import words_of

UNDATED = -1
"""The minute of a row that has no day."""

STEP_WORDS = 1500
"""How many words one step of a build reads: about two milliseconds."""


class Index:
    """All that can be found: built newest first in steps, then kept up to date item by item."""

    def __init__(self) -> None:
        self.stamp = ""
        """What state of the journal it stands for; kept in the snapshot, read by whoever set it."""
        self.memo: dict[object, object] = {}
        """What was derived from the index and may be used again; emptied by every change."""
        self.words = Postings()
        self.facets = Postings()
        self.ids = Ids()
        self.kinds = bytearray()
        """Row → 1 + its place in KINDS; 0: dropped."""
        self.minutes: array[int] = array("i")
        """Row → minutes from the year 1 in local time, or UNDATED."""
        self.runs: array[int] = array("I")
        """Rows that begin a run: within one, every row is as old as the one before or older."""
        self.dropped: set[int] = set()
        """Rows that are no more."""
        self.built = 0
        """Rows below were added newest first; those above are newer or edited."""
        self.due: dict[int, int] = {}
        """Row of a promise → the ordinal of the day it is due."""
        self._fresher: set[str] = set()
        """Ids put or dropped since the start: a build must not bring their older state."""
        self.held = 0
        """How many words the living rows hold."""

    def __len__(self) -> int:
        """Count the things that can be found."""
        return len(self.ids) - len(self.dropped)

    def __contains__(self, item_id: str) -> bool:
        """Say whether a thing can be found."""
        row = self.ids.row(item_id)
        return row is not None and row not in self.dropped

    def add(self, items: Iterable[Item]) -> None:
        """Add many items, newest first."""
        for _ in self.steps(items):
            pass

    def steps(self, items: Iterable[Item]) -> Iterator[int]:
        """Add many items, each once, newest first; pauses every few milliseconds and says how many are in.

        What was put or dropped meanwhile is left as it is.
        """
        read = 0
        for item in items:
            if item.id not in self._fresher:
                read += self._append(item) + 20
                self.built = len(self.ids)
            if read > STEP_WORDS:
                read = 0
                yield len(self)
        self.words.ordered()
        yield len(self)

    def put(self, item: Item) -> None:
        """Add a new item, or replace what was there under its id."""
        self.drop(item.id)
        self._append(item)

    def drop(self, item_id: str) -> None:
        """Take an item out; an unknown id is no error."""
        self._fresher.add(item_id)
        row = self.ids.row(item_id)
        if row is None or row in self.dropped:
            return
        self.kinds[row] = 0
        self.dropped.add(row)
        self.held -= self.words.remove(row)
        self.facets.remove(row)
        self.due.pop(row, None)
        self.memo = {}

    def item_at(self, row: int) -> tuple[str, str, str]:
        """Give the id, the kind and the ISO minute, or day, of a row (empty: undated)."""
        kind = KINDS[self.kinds[row] - 1]
        at = moment(self.minutes[row])
        return self.ids[row], kind, at[:10] if kind in OF_A_DAY else at

    def _append(self, item: Item) -> int:
        """Add a row; to the lists last, so that a search in another thread never meets half of it."""
        row = len(self.ids)
        words = self.words.append(words_of(item.text))
        facets = self.facets.append(facets_of(item))
        if item.due and (due := minute(item.due)) >= 0:
            self.due[row] = due // 1440
        self.kinds.append(KINDS.index(item.kind) + 1)
        self.ids.append(item.id)
        at = minute(item.at)
        if not row or at > self.minutes[-1]:
            self.runs.append(row)
        self.minutes.append(at)
        self.words.enlist(row, words)
        self.facets.enlist(row, facets)
        self.held += len(words)
        self.memo = {}
        return len(words)


def minute(at: str) -> int:
    """Read an ISO date or time as minutes from the year 1, without its offset; UNDATED when it is none."""
    try:
        moment_ = datetime.fromisoformat(at[:16])
    except ValueError:
        return UNDATED
    return moment_.toordinal() * 1440 + moment_.hour * 60 + moment_.minute


def moment(minutes: int) -> str:
    """Write minutes from the year 1 as `2026-11-23T14:05`; empty when undated."""
    if minutes < 0:
        return ""
    day = date.fromordinal(minutes // 1440)
    return f"{day.isoformat()}T{minutes % 1440 // 60:02}:{minutes % 60:02}"
