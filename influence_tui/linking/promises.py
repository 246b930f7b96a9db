"""Promises in a text: the explicit `owes: …`, and sentences whose subject and verb make a commitment."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

import msgspec

from influence_tui.domain.person import ME
from influence_tui.linking.commitments import DATED, REPORTED, SHAPES, THINGS, pattern
from influence_tui.linking.deadline import Deadline, deadline, without
from influence_tui.linking.forms import Form, clause_end, speech
from influence_tui.linking.guards import clause, is_conditional, is_settled, is_unsure, takes_back
from influence_tui.linking.marks import Marks, Owed, read_marks
from influence_tui.linking.scene import ONES, PRONOUNS, Named, Scene, Sentence
from influence_tui.linking.sides import by_of, is_vow, to_of
from influence_tui.linking.verbs import Weight

BY = ("by", "until", "till", "no later", "not later", "before", "due", "deadline")
"""How an explicit date begins."""

SENDING = ("send", "shar", "forward", "mail", "deliver", "submit", "gett")
"""What is not yet done while one is doing it today."""

__all__ = ("Named", "Offer", "promises")


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """A promise found in a text: offered, never saved unasked."""

    by: str
    """A person's id, `me`, or empty: to be asked."""
    to: str
    what: str
    """As typed, without the date."""
    due: date | None
    start: int
    """First character of the words that say it."""
    end: int
    sentence: str
    """The whole sentence, as typed."""


def promises(
    text: str, named: Sequence[Named], today: date, marks: Marks | None = None, *, order: str = "dmy"
) -> tuple[Offer, ...]:
    """Find the promises of a text in order, given who is named in it; `today` is the entry's day. Never raises."""
    marks = read_marks(text) if marks is None else marks
    hidden = [(owed.start, owed.end) for owed in marks.promises]
    hidden += [(wish.start, wish.end) for wish in marks.raises]
    hidden += [(tag.start, tag.end) for tag in marks.tags]
    scene = Scene(text, named, [*hidden, *((tone.start, tone.end) for tone in marks.tones)], order)
    found = [_marked(scene, owed, today) for owed in marks.promises]
    for sentence in scene.sentences:
        if not sentence.asks:
            found += _said(scene, sentence, today)
    return tuple(sorted(found, key=lambda offer: offer.start))


def _marked(scene: Scene, owed: Owed, today: date) -> Offer:
    """Resolve an explicit `owes: …`: who is named in it, else the one who is present."""
    other = _other_side(scene, owed)
    by, to = (ME, other) if owed.by_me else (other, ME)
    when = deadline(owed.due, 0, len(owed.due), today, scene.order)
    text = scene.text[owed.start : owed.end]
    due = when.day if when else None
    what = owed.what if due or not owed.due else f"{owed.what} {owed.due}"
    return Offer(by=by, to=to, what=what, due=due, start=owed.start, end=owed.end, sentence=text)


def _other_side(scene: Scene, owed: Owed) -> str:
    inside = [one.person or "" for one in scene.named if owed.who_start <= one.start < owed.who_end]
    word = owed.who.casefold()
    if inside:
        return inside[-1]
    if word in PRONOUNS or word in ONES:
        return scene.meant(word, owed.start)
    if owed.who and word != "i":
        return ""
    other = scene.counterpart(owed.start)
    return "" if other in _introduced(scene, owed) and other not in scene.present else other


def _introduced(scene: Scene, owed: Owed) -> list[str | None]:
    """Give who is named after `intro to`: to them it is not owed."""
    inside = (one for one in scene.named if owed.start <= one.start < owed.end)
    text = scene.text
    return [
        one.person for one in inside if text[owed.start : one.start].rstrip(" @").casefold().endswith("intro to")
    ]


def _said(scene: Scene, sentence: Sentence, today: date) -> Iterator[Offer]:
    """Find the promises of one sentence."""
    forms = list(_forms(scene, sentence))
    for place, form in enumerate(forms):
        limit = forms[place + 1].start if place + 1 < len(forms) else sentence.end
        offer = _offer(scene, sentence, form, clause_end(scene, form, limit), today)
        if offer and offer.what:
            yield offer


def _offer(scene: Scene, sentence: Sentence, form: Form, end: int, today: date) -> Offer | None:
    """Make the offer of one form whose words end at `end`; None: it is no promise after all."""
    before, rest = scene.masked[sentence.start : form.start], scene.masked[form.what : end]
    when = _when(scene, sentence, form, end, today)
    if _is_noun(scene, form) or _taken_back(scene, sentence, form, rest):
        return None
    if not (_weighs(scene, form, when, rest, today) or _is_reported(form, when, before, today)):
        return None
    by = by_of(scene, sentence, form, before)
    to = "" if by is None else to_of(scene, form, by, before, rest)
    if by is None or by == to != "":
        return None
    return Offer(
        by=by,
        to=to,
        what=without(scene.text, form.what, end, when),
        due=when.day if when else None,
        start=form.start,
        end=max(end, when.end) if when else end,
        sentence=scene.text[sentence.start : sentence.end].strip(),
    )


def _is_reported(form: Form, when: Deadline | None, before: str, today: date) -> bool:
    """Tell whether it is told as a promise: vowed in so many words, or said with a day ahead."""
    if form.kind in REPORTED and is_vow(before):
        return True
    told = form.weight == Weight.UNLISTED and form.kind in ("would", "future") and speech(clause(before))
    return bool(told and when and when.day > today)


def _is_noun(scene: Scene, form: Form) -> bool:
    """Tell `Helen to Paris` from what she is to do, by the capital."""
    start = scene.text[form.what : form.what + 2]
    return form.kind not in THINGS and start[:1].isupper() and not start[1:].isupper()


def _taken_back(scene: Scene, sentence: Sentence, form: Form, rest: str) -> bool:
    """Tell whether what follows makes it a condition, a doubt, or done."""
    following = scene.masked[form.what : sentence.end]
    if form.kind == "glad" and re.search(r"\b(?:once|after|when|as\s+soon\s+as)\b", rest):
        return True
    return is_conditional(rest) or is_settled(following) or is_unsure(following)


def _forms(scene: Scene, sentence: Sentence) -> Iterator[Form]:
    """Match the forms in one sentence, the earliest first, none inside another."""
    masked = scene.masked
    piece = masked[sentence.start : sentence.end]
    found: list[Form] = []
    for kind, shape in SHAPES.items():
        if any(sign in piece for sign in shape.signs):
            matches = pattern(shape.source).finditer(masked, sentence.start, sentence.end)
            found += [form for each in matches if (form := Form.of(kind, each)).weight]
    last = -1
    for form in sorted(found, key=lambda form: (form.what, form.start)):
        if form.start >= last and form.what > last and _is_told(form, masked[sentence.start : form.start]):
            last = form.what
            yield form


def _is_told(form: Form, before: str) -> bool:
    """Tell whether what stands before a form lets it be a promise."""
    return not takes_back(before) and form.stands_alone(before) and form.is_subject(before)


def _when(scene: Scene, sentence: Sentence, form: Form, end: int, today: date) -> Deadline | None:
    """Find the date of a promise: in its clause, else before its subject (`By Friday she will …`)."""
    # The masked text keeps a person called May or April from being a month.
    found = deadline(scene.unnamed, form.what, end, today, scene.order)
    return found or _opening_date(scene, sentence, form, today)


def _opening_date(scene: Scene, sentence: Sentence, form: Form, today: date) -> Deadline | None:
    """Find a date that is all that stands before the subject."""
    before = scene.masked[sentence.start : form.start]
    opening = sentence.start + len(before) - len(clause(before.rstrip(" ,:") + " "))
    found = deadline(scene.unnamed, opening, form.start, today, scene.order)
    around = (scene.masked[opening : found.start], scene.masked[found.end : form.start]) if found else ()
    return None if any(part.strip(' ,:-–—("') for part in around) else found


def _weighs(scene: Scene, form: Form, when: Deadline | None, rest: str, today: date) -> bool:
    """Tell whether a form that promises only with more says it: a date ahead, or for a light verb a receiver."""
    unlisted = form.weight == Weight.UNLISTED
    if not (unlisted or form.kind in DATED):
        return when is not None or form.weight == Weight.FULL or form.serves(rest)
    if when is None or when.day < today:
        return False
    if form.kind == "present" and when.day == today and not rest.startswith(SENDING):
        return form.serves(rest)
    return scene.masked.startswith(BY, when.start) or not (unlisted or form.kind == "plain")
