"""What each qualifier of the query language means, one small reader each."""

import re
from collections.abc import Callable
from datetime import date
from typing import Protocol

import msgspec

from influence_tui.domain.entry import CHANNELS, TONES
from influence_tui.domain.promise import CLOSED_STATES
from influence_tui.search.facets import fold_key
from influence_tui.search.item import KINDS
from influence_tui.search.query import Atom, Chip, Facet, Late
from influence_tui.search.spans import DATE_QUALIFIERS, ReadDays, ReadSpan, shown


class Names(Protocol):
    """How a query finds the people and goals that its words name."""

    def people(self, text: str) -> tuple[str, ...]:
        """Give the ids of the people that a name may mean, best first."""

    def goals(self, text: str) -> tuple[str, ...]:
        """Give the ids of the goals that a word may mean."""

    def label(self, record_id: str) -> str:
        """Give the words that show a person or a goal."""


class Reader(msgspec.Struct, frozen=True):
    """What a qualifier may ask while it is read."""

    today: date
    names: Names
    read_span: ReadSpan
    settled: bool = False
    """True: the query says which states of promises it wants, so `owes:` takes all."""


class Reading(msgspec.Struct, frozen=True):
    """What a qualifier was understood as."""

    atoms: tuple[Atom, ...]
    chip: Chip


def _linked(label: str, *facets: str) -> Callable[[Reader, str], Reading | None]:
    def read(reader: Reader, value: str) -> Reading | None:
        ids = _people(reader, value)
        keys = tuple(f"{facet}:{person}" for facet in facets for person in ids)
        return _found(keys, f"{label} {_labels(reader, ids)}".strip(), "person")

    return read


def _about(reader: Reader, value: str) -> Reading | None:
    return _linked("about", "about")(reader, value) or _goal(reader, value)


def _goal(reader: Reader, value: str) -> Reading | None:
    ids = reader.names.goals(value)
    return _found(tuple(f"goal:{goal}" for goal in ids), f"goal {_labels(reader, ids)}", "goal")


def _tag(reader: Reader, value: str) -> Reading | None:
    """Read a tag, and the goal whose short word it is."""
    key = fold_key(value)
    goals = tuple(f"goal:{goal}" for goal in reader.names.goals(value))
    return _found((f"tag:{key}*", *goals), f"#{value}", "tag") if key else None


def _org(_: Reader, value: str) -> Reading | None:
    key = fold_key(value)
    return _found((f"org:{key}*",), f"org {value}", "org") if key else None


def _promised(verb: str, open_facet: str, facet: str) -> Callable[[Reader, str], Reading | None]:
    def read(reader: Reader, value: str) -> Reading | None:
        ids = _people(reader, value)
        name = facet if reader.settled else open_facet
        label = _labels(reader, ids)
        return _found(tuple(f"{name}:{person}" for person in ids), verb.format(label), "promise")

    return read


_KIND_WORDS = {
    "entry": ("touch", "note", "planned", "reflection"),
    "people": ("person",),
    "plan": ("planned",),
    "planned touch": ("planned",),
}


def _kind(_: Reader, value: str) -> Reading | None:
    word = value.lower()
    for guess in (word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ies") + "y"):
        if guess in CHANNELS:
            return _found((f"channel:{guess}",), guess, "kind")
        kinds = _KIND_WORDS.get(guess, (guess,) if guess in KINDS else ())
        if kinds:
            return _found(tuple(f"kind:{kind}" for kind in kinds), f"kind {guess}", "kind")
    return None


_STATES = {"open": ("open",), "done": ("kept", "reached"), "closed": CLOSED_STATES}


def _is(reader: Reader, value: str) -> Reading | None:
    word = value.lower()
    if word in ("late", "overdue"):
        return Reading((Late(reader.today),), Chip("late", "promise"))
    known = (*CLOSED_STATES, "asked", "promised", "renegotiated", "active", "reached", "dropped", "parked")
    states = _STATES.get(word, (word,) if word in known else ())
    return _found(tuple(f"state:{state}" for state in states), word, "promise")


def _has(_: Reader, value: str) -> Reading | None:
    word = value.lower().removesuffix("s")
    return _found(("has:promise",), "has a promise", "promise") if word == "promise" else None


_TONE = re.compile(r"(<=|>=|<|>|=)?([+\-−]?\d+)")


def _tone(_: Reader, value: str) -> Reading | None:
    words = {word: str(tone) for tone, word in TONES.items()}
    match = _TONE.fullmatch(words.get(value.lower(), value).replace("≤", "<=").replace("≥", ">="))
    if match is None:
        return None
    sign, number = match[1] or "=", int(match[2].replace("−", "-"))
    wanted = [tone for tone in TONES if _holds(tone, sign, number)]
    return _found(tuple(f"tone:{tone}" for tone in wanted) or ("tone:none",), f"tone {value}", "tone")


def _holds(tone: int, sign: str, number: int) -> bool:
    if tone == number:
        return "=" in sign
    return ("<" in sign and tone < number) or (">" in sign and tone > number)


def _dated(read_days: ReadDays) -> Callable[[Reader, str], Reading | None]:
    def read(reader: Reader, value: str) -> Reading | None:
        days = read_days(reader.read_span, reader.today, value)
        return Reading((days,), Chip(shown(days), "date")) if days else None

    return read


def _from(reader: Reader, value: str) -> Reading | None:
    """Read a date if it is one, else a person."""
    return QUALIFIERS["since"](reader, value) or _linked("from", "with")(reader, value)


def _people(reader: Reader, value: str) -> tuple[str, ...]:
    return ("me",) if value.lower() == "me" else reader.names.people(value)


def _labels(reader: Reader, ids: tuple[str, ...]) -> str:
    return " or ".join("me" if record_id == "me" else reader.names.label(record_id) for record_id in ids[:3])


def _found(keys: tuple[str, ...], label: str, kind: str) -> Reading | None:
    return Reading((Facet(keys),), Chip(label, kind)) if keys else None


QUALIFIERS: dict[str, Callable[[Reader, str], Reading | None]] = {
    "with": _linked("with", "with"),
    "person": _linked("with", "with"),
    "@": _linked("with", "with"),
    "present": _linked("present", "present"),
    "about": _about,
    "goal": _goal,
    "tag": _tag,
    "#": _tag,
    "org": _org,
    "kind": _kind,
    "tone": _tone,
    "is": _is,
    "has": _has,
    "owes": _promised("{} owes", "owes", "by"),
    "owed": _promised("owed to {}", "owed", "to"),
    "from": _from,
    **{name: _dated(read) for name, read in DATE_QUALIFIERS.items()},
}
"""Every qualifier and its reader; a reader gives none for a value it cannot read."""

OF_WORDS = frozenset(("with", "person", "@", "present", "about", "goal", "owes", "owed", "from", *DATE_QUALIFIERS))
"""Those whose value may be several words without quotes (`since:last week`)."""
