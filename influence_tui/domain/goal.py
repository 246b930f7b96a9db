"""Goals, the outcomes others must produce for them, and what each person is to a goal."""

from collections.abc import Mapping
from datetime import date
from typing import ClassVar

from influence_tui.domain.record import Record

GOAL_STATES = ("active", "reached", "dropped", "parked")


class Goal(Record, frozen=True, kw_only=True):
    """A change I want by a date."""

    table: ClassVar[str] = "goals"
    title: str = ""
    short: str = ""
    """One unique word: `#short` in a text ties the entry to the goal."""
    desired_future: str = ""
    today: str = ""
    why: str = ""
    by: date | None = None
    state: str = "active"
    """One of GOAL_STATES."""

    @property
    def rank(self) -> int:
        """The place of its state among lists of goals; one that a later version may have comes last."""
        return GOAL_STATES.index(self.state) if self.state in GOAL_STATES else len(GOAL_STATES)


class Outcome(Record, frozen=True, kw_only=True):
    """A result that someone else must produce for a goal."""

    table: ClassVar[str] = "outcomes"
    goal: str = ""
    what: str = ""
    by: date | None = None
    state: str = "open"
    """`open`, `reached` or `dropped`."""


class Stake(Record, frozen=True, kw_only=True):
    """What one person is to one goal."""

    table: ClassVar[str] = "stakes"
    goal: str = ""
    person: str = ""
    role: str = ""
    """Decision maker, sponsor, gatekeeper, contributor, adviser or affected."""
    power: int = 3
    interest: int = 3
    stance: int = 0
    """−2 opponent … +2 champion, now."""
    stance_wanted: int = 0
    tie_wanted: str = ""
    by: date | None = None
    network: str = ""
    """`operational`, `developmental` or `strategic`; empty: that of the role."""
    outcomes: Mapping[str, int] = {}
    """Ids of the outcomes that this person's yes or no decides."""
    hypothesis: str = ""
    evidence: Mapping[str, str] = {}
    history: Mapping[str, str] = {}
    """ISO time → what the stance became."""


class Plan(Record, frozen=True, kw_only=True):
    """A next step: if cue, then action, with a person."""

    table: ClassVar[str] = "plans"
    person: str = ""
    goal: str = ""
    cue: str = ""
    action: str = ""
    day: date | None = None
    entry: str = ""
    done: date | None = None
    outcome: str = ""
    """`done`, `not met`, or empty: still open."""
