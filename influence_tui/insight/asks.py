"""Asking before giving: what went either way between a person and me, and one thing to give."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from influence_tui.domain.fold import fold
from influence_tui.domain.person import ME, Favour
from influence_tui.domain.promise import Promise
from influence_tui.insight.constants import ASKS_IN_A_ROW
from influence_tui.insight.touch import Touch


class Balance(msgspec.Struct, frozen=True):
    """How often I asked and how often I gave."""

    asks: int = 0
    """What they promised me or were asked for, and favours received."""
    gives: int = 0
    """What I promised and did not break, and favours given."""

    @property
    def is_one_sided(self) -> bool:
        """Whether I only asked so far."""
        return self.asks > 0 and self.gives == 0


def balance(promises: Iterable[Promise], favours: Iterable[Favour]) -> Balance:
    """Count asks and gives with one person."""
    known, done = list(promises), list(favours)
    asks = sum(promise.to == ME for promise in known) + sum(not favour.given for favour in done)
    gives = sum(promise.by == ME and promise.state != "broken" for promise in known)
    return Balance(asks, gives + sum(favour.given for favour in done))


def give(cares: Mapping[str, str], favours: Iterable[Favour] = ()) -> str:
    """Suggest one thing to give: the first thing they care about that no favour of mine has named yet.

    When all were given once, the first; nothing when nothing is known.
    """
    given = fold(" ".join(favour.what for favour in favours if favour.given))
    return next((care for care in cares if fold(care) not in given), next(iter(cares), ""))


def asking_first(touches: Sequence[Touch], promises: Iterable[Promise], idea: str = "") -> str:
    """Say in one line that only asks went before: the first touch is one, or the last three are.

    `touches` with one person in any order, `promises` of theirs to me, `idea` the one thing to give. Else empty.
    """
    asked = {promise.entry for promise in promises if promise.to == ME and promise.entry}
    recent = sorted(touches, key=lambda touch: (touch.day, touch.entry))[-ASKS_IN_A_ROW:]
    if not recent or any(touch.entry not in asked for touch in recent):
        return ""
    if len(touches) == 1:
        said = "The first touch is an ask"
    elif len(recent) == ASKS_IN_A_ROW:
        said = f"The last {ASKS_IN_A_ROW} touches were all asks"
    else:
        return ""
    return f"{said}; something to give first: {idea}." if idea else f"{said}; what could you give first?"
