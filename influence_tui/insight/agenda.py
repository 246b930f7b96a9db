"""The agenda of today: five lines at most, ordered by what it costs to miss, each with why and a next step."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date

import msgspec

from influence_tui.domain.entry import Entry
from influence_tui.domain.goal import Plan
from influence_tui.domain.person import ME
from influence_tui.domain.promise import Promise
from influence_tui.domain.when import shown
from influence_tui.insight.constants import AGENDA_ALIKE, AGENDA_LINES
from influence_tui.insight.dated import if_then
from influence_tui.insight.fragility import Fragility
from influence_tui.insight.need import Need, Standing
from influence_tui.insight.warmth import said
from influence_tui.insight.words import counted, day_near


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the agenda."""

    kind: str
    """`owed` (to me), `mine`, `cooling`, `plan`, `planned` (a touch whose day is over) or `inbox`."""
    record: str = ""
    """Id of the promise, person, plan or entry."""
    people: tuple[str, ...] = ()
    what: str = ""
    when: str = ""
    """`due Fri · fragile`, `1 d late`."""
    why: str = ""
    """`because no promise kept yet, tie weak`."""
    step: str = ""
    """What to do now: `check in today`, `via Omar (.41)`."""

    @property
    def key(self) -> str:
        """Names the line to whoever hides it."""
        return f"{self.kind}:{self.record}"


class Plate(msgspec.Struct, frozen=True, kw_only=True):
    """What an agenda is made of."""

    promises: Sequence[Promise] = ()
    standings: Iterable[Standing] = ()
    plans: Iterable[Plan] = ()
    planned: Iterable[Entry] = ()
    """Planned touches; those of today or ahead may be among them."""
    inbox: int = 0
    """Links and promises to confirm."""
    hidden: Mapping[str, date] = {}
    """Key of a line → the day on which it is shown again."""


def agenda(
    plate: Plate, today: date, fragility: Callable[[Promise], Fragility], step: Callable[[str], str] = str
) -> list[Line]:
    """Choose the lines of a day: at most five, at most two of a kind, none that is hidden.

    `fragility` estimates a promise owed to me; `step` gives the next step with a person by id (`via Omar (.41)`, a
    plan, a thing to raise), or an empty string.
    """
    lines = (
        *_owed(plate.promises, today, fragility),
        *_mine(plate.promises, today),
        *_cooling(plate.standings, step),
        *_plans(plate.plans, today),
        *_planned(plate.planned, today),
        *_inbox(plate.inbox),
    )
    chosen: list[Line] = []
    alike: Counter[str] = Counter()
    for line in lines:
        if plate.hidden.get(line.key, today) <= today and alike[line.kind] < AGENDA_ALIKE:
            alike[line.kind] += 1
            chosen.append(line)
    return chosen[:AGENDA_LINES]


def _owed(promises: Iterable[Promise], today: date, fragility: Callable[[Promise], Fragility]) -> Iterator[Line]:
    asked = [(fragility(promise), promise) for promise in promises if promise.to == ME and _is_up(promise, today)]
    for estimate, promise in sorted(asked, key=lambda pair: -pair[0].value):
        fragile = " · fragile" if estimate.is_fragile else ""
        yield Line(
            kind="owed",
            record=promise.id,
            people=(promise.by,),
            what=promise.what,
            when=f"{_due(promise, today)}{fragile}".removeprefix(" · "),
            why=f"because {', '.join(estimate.reasons)}" if estimate.is_fragile and estimate.reasons else "",
            step=_owed_step(promise, today),
        )


def _mine(promises: Iterable[Promise], today: date) -> Iterator[Line]:
    due = [promise for promise in promises if promise.by == ME and promise.is_open and _by(promise.due, today)]
    for promise in sorted(due, key=lambda promise: promise.due or today):
        late = promise.due is not None and promise.due < today
        step = "keep it today, or agree a new day" if late else "keep it today"
        yield Line(
            kind="mine", record=promise.id, people=(promise.to,), what=promise.what,
            when=_due(promise, today), step=step,
        )  # fmt: skip


def _cooling(standings: Iterable[Standing], step: Callable[[str], str]) -> Iterator[Line]:
    key = [one for one in standings if one.need <= Need.KEY_COOLING]
    for one in sorted(key, key=lambda one: (-one.staked.power, -one.warmth.ratio)):
        yield Line(
            kind="cooling", record=one.person, people=(one.person,), what=said(one.warmth),
            why=one.why, step=step(one.person),
        )  # fmt: skip


def _plans(plans: Iterable[Plan], today: date) -> Iterator[Line]:
    due = [plan for plan in plans if not plan.outcome and _by(plan.day, today)]
    for plan in sorted(due, key=lambda plan: plan.day or today, reverse=True):
        yield Line(
            kind="plan", record=plan.id, people=(plan.person,) if plan.person else (), what=if_then(plan),
            step="done, not met, or change",
        )  # fmt: skip


def _planned(entries: Iterable[Entry], today: date) -> Iterator[Line]:
    over = [entry for entry in entries if entry.plan == "planned" and entry.day < today]
    for entry in sorted(over, key=lambda entry: entry.at.isoformat(), reverse=True):
        people = tuple(dict.fromkeys(link.person for link in entry.in_order()))
        yield Line(
            kind="planned", record=entry.id, people=people, what=entry.text,
            when=f"planned for {day_near(entry.day, today)}", step="happened, moved, or did not",
        )  # fmt: skip


def _inbox(waiting: int) -> Iterator[Line]:
    if waiting:
        yield Line(kind="inbox", what=f"{counted(waiting, 'thing')} to confirm", step="go through the inbox")


def _is_up(promise: Promise, today: date) -> bool:
    return promise.is_open and (_by(promise.check, today) or _by(promise.due, today))


def _by(day: date | None, today: date) -> bool:
    return day is not None and day <= today


def _due(promise: Promise, today: date) -> str:
    if promise.due is None:
        return ""
    words = shown(promise.due, today)
    return words if promise.due < today else f"due {words}"


def _owed_step(promise: Promise, today: date) -> str:
    if promise.due is None or promise.due > today:
        return "check in today"
    return "ask how it stands" if promise.due == today else "ask what stands in the way"
