"""The nouns and their rules: frozen values, without disk, clock or screen."""

from influence_tui.domain.entry import Entry, Reflection
from influence_tui.domain.goal import Goal, Outcome, Plan, Stake
from influence_tui.domain.person import Favour, Person, Raise, Ruling, Tie
from influence_tui.domain.promise import Promise
from influence_tui.domain.record import Record

KINDS: dict[str, type[Record]] = {
    kind.table: kind
    for kind in (
        Entry, Reflection, Person, Goal, Outcome, Stake, Promise, Favour, Tie, Plan, Raise, Ruling,
    )
}  # fmt: skip
"""Table → the kind of record it holds; the one list of all kinds."""
