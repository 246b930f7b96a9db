"""The reading end: the state in memory, kept up with what all devices wrote."""

import gc
import os
from os.path import join

from influence_tui.store.errors import from_os
from influence_tui.store.fold import News, State, merged
from influence_tui.store.history import rows_about
from influence_tui.store.line import BRIEF, Row, order
from influence_tui.store.log import Log
from influence_tui.store.places import refuse_foreign

Place = tuple[str, str, str]
"""Time, device and checksum of a line: its place in the fold."""

MANY = 2000
"""Of more records than this, older news are cheaper to take in by reading everything again."""

NOWHERE: Place = ("", "", "")


class Reader:
    """Folds the log once, then only what is new in it; a file that was replaced makes it fold everything again."""

    def __init__(self, journal: str) -> None:
        self.journal = journal
        self.log = Log(join(journal, "log"), BRIEF)
        self.state = State()
        self.loaded = False
        self.last = NOWHERE
        """Place of the newest line taken in."""
        self.is_gone = False
        """Whether what was read was there no more when it was last looked for, as when its disk is not mounted."""

    def ensure(self) -> None:
        """Fold the log if that was not done yet."""
        if not self.loaded:
            self.load()

    def load(self) -> None:
        """Read and fold everything. Raises RefusedError."""
        refuse_foreign(self.journal)
        collecting = gc.isenabled()
        gc.disable()
        try:
            if not self._fold():
                self._fold_sorted()
        except OSError as error:
            raise from_os(error, "read the journal") from error
        finally:
            if collecting:
                gc.enable()
        gc.freeze()
        self.loaded = True

    def catch_up(self, device: str = "") -> News:
        """Take in what was written since, by whomever; or by the processes of one device only."""
        if not self.loaded:
            return self._again()
        try:
            rows = self.log.news(device)
        except OSError as error:
            raise from_os(error, "read the journal") from error
        self.is_gone = rows is None and self.last != NOWHERE and not os.path.isdir(self.log.root)
        if rows is None:
            return News() if self.is_gone else self._again()  # of a disk that is gone, what was read stays
        if any(order(row) < self.last for row in rows if row.ops):
            return self._late(rows)
        return self.take(rows) if rows else News()

    def take(self, rows: list[Row]) -> News:
        """Take in rows that are newer than all before."""
        self.last = max(self.last, order(rows[-1]))
        touched = self.state.follow(rows)
        return News(touched=tuple(touched) if len(rows) == 1 else merged(touched))

    def _again(self) -> News:
        self.load()
        return News(anew=True)

    def _late(self, rows: list[Row]) -> News:
        """Take in rows that come before some taken: the records they touch are folded again, from all files."""
        places = {(op.table, op.id) for row in rows for op in row.ops}
        if len(places) > MANY or any(op.forget for row in rows for op in row.ops):
            return self._again()
        fresh = State()
        fresh.forgotten = set(self.state.forgotten)
        for row in rows_about(self.log.root, {record_id for _, record_id in places}):
            row.ops = tuple(op for op in row.ops if (op.table, op.id) in places)
            fresh.take([row])
        self.last = max(self.last, order(rows[-1]))
        return News(touched=tuple(self.state.adopt(fresh, places)))

    def _fold(self) -> bool:
        state, last = State(), NOWHERE
        for rows in self.log.batches():
            if rows:
                if order(rows[0]) < last:
                    return False
                last = order(rows[-1])
                state.take(rows)
        self._stand(state, last)
        return True

    def _fold_sorted(self) -> None:
        """Fold files that overlap in time, as after a wrong clock or with copies of odd names."""
        rows = [row for batch in self.log.batches() for row in batch]
        rows.sort(key=order)
        state = State()
        state.take(rows)
        self._stand(state, order(rows[-1]) if rows else NOWHERE)

    def _stand(self, state: State, last: Place) -> None:
        self.state.become(state)
        self.last = last
