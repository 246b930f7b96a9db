"""What the program understood of a text before anything is written: when, who, what was promised."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime

import msgspec

from influence_tui.clock import name_of
from influence_tui.domain.fold import fold
from influence_tui.domain.when import Misread, Moment, leading, moment
from influence_tui.journal.known import Knowing
from influence_tui.journal.whom import whom
from influence_tui.linking import Found, channel_of, link, unknown_names
from influence_tui.linking.marks import Marks, read_marks
from influence_tui.linking.promises import Named, Offer, promises


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What the user said of one span while writing; it follows the words, not the offsets."""

    surface: str
    occurrence: int
    """Counts the same surface in the text from 0."""
    person: str = ""
    """The id chosen, or empty: nobody, or the person that `new_name` makes."""
    ruling: str = "yes"
    """`yes`, `not here` or `never`; empty: only the presence was said."""
    new_name: str = ""
    refused: str = ""
    """The id of the likeliest person, who was refused."""
    present: bool | None = None
    """Said with the space bar; none: as the text reads."""


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A text to capture and all that was said about it."""

    text: str
    at: str = ""
    """When, as typed; empty: as the text says, else now."""
    tone: int | None = None
    present: tuple[str, ...] = ()
    """Names of people who were there."""
    about: tuple[str, ...] = ()
    """Names of people it is about."""
    answers: tuple[Answer, ...] = ()
    taken: frozenset[str] = frozenset()
    """`what` of the offered promises that were taken."""
    refused: frozenset[str] = frozenset()
    """`what` of the offered promises that were refused."""
    take_all: bool = False
    source: str = ""


class Understood(msgspec.Struct, frozen=True, kw_only=True):
    """The reading of a draft; what `capture` writes and what both faces show."""

    draft: Draft
    at: datetime
    zone: str
    text: str
    """As it will be stored: without its leading moment."""
    start: int = 0
    """Where that begins in the draft's text."""
    kind: str
    """`touch`, `planned` or `note`."""
    channel: str = ""
    found: tuple[Found, ...] = ()
    """Every span that may name somebody, before the answers."""
    links: tuple[Found, ...] = ()
    """The same after the answers, and the people named beside the text."""
    marks: Marks
    unknown: tuple[str, ...] = ()
    """Names that nobody in the book has."""
    goals: tuple[str, ...] = ()
    """Ids of the goals whose short word is a tag."""
    offers: tuple[Offer, ...] = ()
    problems: tuple[str, ...] = ()
    """Sentences; a text with one is not saved as an entry."""

    @property
    def linked(self) -> tuple[Found, ...]:
        """What is tied to somebody, or makes somebody."""
        return tuple(found for found in self.links if found.state == "linked")

    @property
    def tone(self) -> int | None:
        """The tone said of all who were present, or none."""
        common = [tone.tone for tone in self.marks.tones if not tone.who]
        return self.draft.tone if self.draft.tone is not None else common[0] if common else None

    @property
    def asked(self) -> tuple[Found, ...]:
        """What waits for an answer."""
        return tuple(found for found in self.links if found.state == "asked")


def understand(known: Knowing, draft: Draft, now: datetime) -> Understood:
    """Read a draft. Wrong words are in `problems`; an unknown name beside the text raises Refused."""
    when, text, problems = _moment(draft, now, known.me.date_order)
    planned = bool(when and when.ahead)
    read = read_text(known, draft, text, when.at if when else now, planned=planned)
    start = len(draft.text.rstrip()) - len(text)
    return msgspec.structs.replace(read, zone=name_of(now), start=start, problems=tuple(problems))


def read_text(  # noqa: PLR0913 - the entry it is, as far as it is known
    known: Knowing, draft: Draft, text: str, at: datetime, *, planned: bool = False, entry: str = ""
) -> Understood:
    """Read the text of an entry of a moment: who, what was promised, what was marked; never the moment itself.

    `planned`: it is an intention for a day ahead; `entry`: its id, when it was read before.
    """
    marks = read_marks(text)
    found = link(text, known, at.date(), me=known.me, avoid=marks.avoid, planned=planned, entry=entry)
    found = tuple(_to_raise(each, marks) for each in found)
    links = _with_presence(tuple(_answered(found, draft.answers)), _said(known, draft))
    named = [Named(start=f.start, end=f.end, person=f.person, present=f.present) for f in links]
    goals = known.goals() if marks.tags else {}
    there = [each for each in links if each.present]
    is_touch = any(each.state == "linked" for each in there)
    return Understood(
        draft=draft,
        at=at,
        zone=name_of(at),
        text=text,
        kind="planned" if planned else "touch" if is_touch else "note",
        channel=channel_of(text) if there or planned else "",
        found=found,
        links=links,
        marks=marks,
        unknown=unknown_names(text, found, known),
        goals=tuple(dict.fromkeys(goals[word] for tag in marks.tags if (word := fold(tag.name)) in goals)),
        offers=_open_offers(promises(text, named, at.date(), marks, order=known.me.date_order), draft),
    )


def _to_raise(found: Found, marks: Marks) -> Found:
    """Take somebody to raise a thing with for no contact: that is still to come."""
    ahead = any(wish.start <= found.start < wish.end for wish in marks.raises)
    return msgspec.structs.replace(found, present=False) if ahead else found


def _moment(draft: Draft, now: datetime, order: str) -> tuple[Moment | None, str, list[str]]:
    text = draft.text.strip()
    if draft.at:
        said = moment(draft.at, now, order)
        return (None, text, [said.sentence]) if isinstance(said, Misread) else (said, text, [])
    found, rest, misread = leading(text, now, order)
    return found, text[rest:].strip(), [misread.sentence] if misread else []


def _answered(found: Sequence[Found], answers: Sequence[Answer]) -> Iterator[Found]:
    said = {(answer.surface, answer.occurrence): answer for answer in answers}
    seen: Counter[str] = Counter()  # the capture counts its answers' occurrences over the same spans
    for each in found:
        answer = said.get((each.surface, seen[each.surface]))
        seen[each.surface] += 1
        if answer is None:
            yield each
        elif answer.person or answer.new_name:
            yield _settled(each, answer)
        elif not answer.ruling:
            yield msgspec.structs.replace(each, present=bool(answer.present))


def _settled(found: Found, answer: Answer) -> Found:
    present = found.present if answer.present is None else answer.present
    return msgspec.structs.replace(
        found,
        state="linked",
        person=answer.person or None,
        new_name=answer.new_name,
        by="confirmed",
        present=present,
    )


def _said(known: Knowing, draft: Draft) -> dict[str, bool]:
    """Find the people named beside the text: id → whether they were present."""
    here = {whom(known, name).id: True for name in draft.present}
    return {**{whom(known, name).id: False for name in draft.about}, **here}


def _with_presence(links: tuple[Found, ...], said: dict[str, bool]) -> tuple[Found, ...]:
    answered = [_meant(found, said) for found in links]
    in_text = {found.person for found in answered}
    kept = (
        msgspec.structs.replace(found, present=said[found.person]) if found.person in said else found
        for found in answered
    )
    beside = (
        Found(start=-1, end=-1, surface="", state="linked", person=person, by="user", present=present)
        for person, present in said.items()
        if person not in in_text
    )
    return (*kept, *beside)


def _meant(found: Found, said: dict[str, bool]) -> Found:
    """Take a person named beside the text for the answer to what is asked in it, if no other one fits."""
    fitting = [candidate.person for candidate in found.candidates if candidate.person in said]
    if found.state != "asked" or len(fitting) != 1:
        return found
    return msgspec.structs.replace(found, state="linked", person=fitting[0], by="user")


def _open_offers(found: Sequence[Offer], draft: Draft) -> tuple[Offer, ...]:
    return tuple(offer for offer in found if offer.what not in draft.refused)
