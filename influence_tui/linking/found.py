"""What linking finds in a text: a span, who it may be, and why."""

import msgspec


class Candidate(msgspec.Struct, frozen=True):
    """A person whom some words may name, and the reason in plain words."""

    person: str
    name: str
    why: str
    """A fragment of a sentence: `alias`, `spelling of Omar`, `Brightpath named in this note` …"""


class Found(msgspec.Struct, frozen=True):
    """A span of a text that names somebody: `linked` for sure, or `asked`."""

    start: int
    """First character, in code points."""
    end: int
    surface: str
    state: str
    """`linked` or `asked`."""
    person: str | None
    """The person's id; none while asked."""
    by: str
    """`user` (an explicit @), `confirmed` (these words were confirmed before) or `auto`."""
    present: bool
    """True: was there; False: the text is about them."""
    candidates: tuple[Candidate, ...] = ()
    """At most three, the likeliest first; of a link only the one linked, with the reason."""
    new_name: str = ""
    """The name that an explicit @"New Person" makes, else empty."""
