"""Items of a timeline: one way for each kind of record to stand in it."""

from collections.abc import Callable, Collection, Iterator
from datetime import UTC, date, datetime

import msgspec
from msgspec.structs import replace

from influence_tui.domain.entry import Entry, Reflection, kind_of
from influence_tui.domain.goal import Plan, Stake
from influence_tui.domain.person import ME, Favour, Raise, Tie
from influence_tui.domain.promise import Promise, Step
from influence_tui.domain.ulid import LETTERS
from influence_tui.insight.promised import day_of, steps
from influence_tui.insight.words import day_near

STANCES = {-2: "opponent", -1: "doubtful", 0: "neutral", 1: "supportive", 2: "champion"}
"""A stance in words."""

Name = Callable[[str], str]


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a timeline."""

    id: str
    """The record behind it; several items may share one (the turns of a promise)."""
    at: str
    """ISO: a local time with offset, or a day."""
    day: date
    kind: str
    text: str
    """Whole, never cut."""
    detail: str = ""
    """What stands beside it: `due Fri 27 · check Mon 23 · matters 5/5`."""
    people: tuple[str, ...] = ()
    """Ids of the people it is about, those who were there first."""
    channel: str = ""
    tone: int | None = None
    state: str = ""
    """What a promise, a plan, a raise or a stance became; `planned` or `missed` of a planned touch."""
    mine: bool | None = None
    """Of a promise: I owe it; of a favour: I gave it; none for all else."""
    turn: int = 0
    """Which turn of a promise, from 0: being made."""


def entry(record: Entry) -> Item:
    """Show an entry in the timeline of everyone."""
    here = [link.person for link in record.present]
    named = [link.person for link in record.in_order()]
    return Item(
        id=record.id,
        at=record.at.isoformat(),
        day=record.day,
        kind=kind_of(record),
        text=record.text,
        people=tuple(dict.fromkeys(here + named)),
        channel=record.channel,
        tone=record.tone,
        state=record.plan,
    )


def entry_of(record: Entry, people: Collection[str]) -> Item | None:
    """Show an entry in the timeline of one person; none when it does not name them."""
    links = [link for link in record.links.values() if link.person in people]
    if not links:
        return None
    item = entry(record)
    if not any(link.present for link in links):
        return replace(item, kind="mention", tone=None)
    tones = [link.tone for link in links if link.present and link.tone is not None]
    return replace(item, tone=tones[0] if tones else None)


def reflection(record: Reflection) -> Item:
    """Show the daily page of a day."""
    text = "\n".join(answer for answer in record.answers.values() if answer)
    return Item(id=record.id, at=record.day.isoformat(), day=record.day, kind="reflection", text=text)


def promise(record: Promise) -> Iterator[Item]:
    """Show a promise on the day it was made, and each turn that it took since."""
    turns = steps(record)
    made = record.made or (day_of(turns[0][0]) if turns else None) or born(record.id)
    at = made.isoformat()
    if turns and turns[0][1].state in ("asked", "promised"):
        at = turns[0][0] if day_of(turns[0][0]) == made else at
        turns = [(at, turns[0][1]), *turns[1:]]
    else:
        turns = [(at, Step(state="promised", due=record.due)), *turns]
    for number, (moment, step) in enumerate(turns):
        yield _turn(record, moment, step, number)


def favour(record: Favour) -> Item:
    """Show a favour on its day."""
    item = _item(record.id, record.day, "favour", record.what, (record.person,))
    return replace(item, mine=record.given)


def stances(record: Stake, name: Name) -> Iterator[Item]:
    """Show each change of a stance; `name` gives the goal's short name."""
    for moment, became in sorted(record.history.items()):
        at, day = _placed(moment, record.id)
        yield Item(
            id=record.id,
            at=at,
            day=day,
            kind="stance",
            text=f"{name(record.goal)}: {_stance(became)}",
            people=(record.person,),
            state=became,
        )


def tie(record: Tie, name: Name) -> Item:
    """Show a tie between two people on the day it was noted."""
    text = f"{name(record.person)} {record.kind} {name(record.to)}"
    detail = f"until {day_near(record.ended, record.day or record.ended)}" if record.ended else record.strength
    item = _item(record.id, record.day, "tie", text, (record.person, record.to))
    return replace(item, detail=detail)


def plan(record: Plan) -> Item:
    """Show a next step on its day: if cue, then action."""
    item = _item(record.id, record.day, "plan", if_then(record), (record.person,))
    return replace(item, state=record.outcome)


def raised(record: Raise) -> Item:
    """Show a thing to raise on the day it was noted."""
    item = _item(record.id, record.day, "raise", record.what, (record.person,))
    return replace(item, state="done" if record.done else "")


def if_then(plan: Plan) -> str:
    """Say a next step in one sentence."""
    return f"If {plan.cue}, then {plan.action}" if plan.cue else plan.action


def born(record_id: str) -> date:
    """Read the day (UTC) on which a record was made out of its ULID; 1970 when it is none."""
    try:
        milliseconds = sum(LETTERS.index(letter) << 5 * place for place, letter in enumerate(record_id[9::-1]))
        return datetime.fromtimestamp(milliseconds / 1000, UTC).date()
    except (ValueError, OverflowError, OSError):
        return date(1970, 1, 1)


def _item(record_id: str, day: date | None, kind: str, text: str, people: tuple[str, ...]) -> Item:
    on = day or born(record_id)
    everyone = tuple(person for person in people if person and person != ME)
    return Item(id=record_id, at=on.isoformat(), day=on, kind=kind, text=text, people=everyone)


def _placed(moment: str, record_id: str) -> tuple[str, date]:
    """Give a moment of a history and its day; one that cannot be read is the day on which the record was made."""
    day = day_of(moment)
    if day and moment.startswith(day.isoformat()):
        return moment, day
    return born(record_id).isoformat(), born(record_id)


def _turn(record: Promise, moment: str, step: Step, number: int) -> Item:
    at, day = _placed(moment, record.id)
    return Item(
        id=record.id,
        at=at,
        day=day,
        kind="promise",
        text=record.what,
        detail=_first_terms(record, step, day) if number == 0 else _new_terms(step, day),
        people=(record.other,),
        state=step.state,
        mine=record.by == ME,
        turn=number,
    )


def _first_terms(record: Promise, step: Step, day: date) -> str:
    due = f"due {day_near(step.due, day)}" if step.due else "no date"
    check = f"check {day_near(record.check, day)}" if record.check and record.is_open else ""
    return " · ".join(part for part in (due, check, f"matters {record.importance}/5") if part)


def _new_terms(step: Step, day: date) -> str:
    due = f"due {day_near(step.due, day)}" if step.due and step.state == "renegotiated" else ""
    return " · ".join(part for part in (due, step.note) if part)


def _stance(became: str) -> str:
    try:
        return STANCES.get(int(became.replace("−", "-")), became)
    except ValueError:
        return became
