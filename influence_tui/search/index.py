"""The index: words and facets of every searchable thing, kept in a few flat arrays."""

from array import array
from collections.abc import Iterable, Iterator
from datetime import date, datetime

from influence_tui.search.item import KINDS, OPEN_STATES, Item
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
        self.ids: list[str] = []
        self.places: dict[str, int] = {}
        """Id → its row."""
        self.kinds = bytearray()
        """Row → 1 + its place in KINDS; 0: dropped."""
        self.minutes: array[int] = array("q")
        """Row → minutes from the year 1 in local time, or UNDATED."""
        self.order: array[int] = array("q")
        """Row → its minute, negated so that it ascends; a row out of order repeats the one before."""
        self.loose: list[int] = []
        """Rows out of order or undated."""
        self.dropped: set[int] = set()
        """Rows that are no more."""
        self.built = 0
        """Rows below were added newest first; those above are newer or edited."""
        self.due: dict[int, int] = {}
        """Row of a promise → the ordinal of the day it is due."""
        self.held = 0
        """How many words the living rows hold."""

    def __len__(self) -> int:
        """Count the things that can be found."""
        return len(self.places)

    def __contains__(self, item_id: str) -> bool:
        """Say whether a thing can be found."""
        return item_id in self.places

    def add(self, items: Iterable[Item]) -> None:
        """Add many items, newest first."""
        for _ in self.steps(items):
            pass

    def steps(self, items: Iterable[Item]) -> Iterator[int]:
        """Add many items, newest first; pauses every few milliseconds and says how many are in."""
        read = 0
        for item in items:
            if item.id not in self.places:
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
        row = self.places.pop(item_id, None)
        if row is None:
            return
        self.kinds[row] = 0
        self.dropped.add(row)
        self.held -= self.words.remove(row)
        self.facets.remove(row)
        self.due.pop(row, None)
        self.memo = {}

    def item_at(self, row: int) -> tuple[str, str, str]:
        """Give the id, the kind and the ISO minute (empty: undated) of a row."""
        return self.ids[row], KINDS[self.kinds[row] - 1], moment(self.minutes[row])

    def _append(self, item: Item) -> int:
        row = len(self.ids)
        self.ids.append(item.id)
        self._place(row, minute(item.at))
        self.kinds.append(KINDS.index(item.kind) + 1)
        if (due := minute(item.due)) >= 0:
            self.due[row] = due // 1440
        self.facets.append(facets_of(item))
        count = self.words.append(words_of(item.text))
        self.places[item.id] = row
        self.held += count
        self.memo = {}
        return count

    def _place(self, row: int, at: int) -> None:
        before = self.order[-1] if self.order else -(1 << 62)
        in_order = at != UNDATED and -at >= before
        self.minutes.append(at)
        self.order.append(-at if in_order else before)
        if not in_order:
            self.loose.append(row)


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


def facets_of(item: Item) -> set[str]:
    """Give the facets by which filters find an item, as `name:value`."""
    linked = {*item.present, *item.about, item.by, item.to, item.id if item.kind == "person" else ""}
    keys = {f"with:{person}" for person in linked}
    keys |= {f"present:{person}" for person in item.present}
    keys |= {f"about:{person}" for person in item.about}
    keys |= {f"goal:{goal}" for goal in (*item.goals, item.id if item.kind == "goal" else "")}
    keys |= {f"tag:{fold_key(tag)}" for tag in item.tags}
    keys |= {f"org:{fold_key(name)}" for name in item.org}
    keys |= {f"tone:{tone}" for tone in item.tones}
    keys |= {f"kind:{item.kind}", f"channel:{item.channel}", f"state:{item.state}"}
    if item.kind == "promise":
        keys |= _promise_facets(item)
    if item.has_promise or item.kind == "promise":
        keys.add("has:promise")
    return {key for key in keys if not key.endswith(":")}


def _promise_facets(item: Item) -> set[str]:
    keys = {f"by:{item.by}", f"to:{item.to}"}
    if item.state in OPEN_STATES:
        keys |= {"state:open", f"owes:{item.by}", f"owed:{item.to}"}
    return keys


def fold_key(text: str) -> str:
    """Fold a tag's or an organization's name into one facet value."""
    return " ".join(words_of(text))
