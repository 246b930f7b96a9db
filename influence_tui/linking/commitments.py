"""The closed grammar of commitments: the shapes in which people say that somebody will do something."""

import re
from functools import cache
from typing import NamedTuple

from influence_tui.linking.scene import N
from influence_tui.linking.verbs import GERUNDS, THIRD, Weight, is_act, is_thing, weight

RECIPIENT = rf"(?:{N}|me|us|him|her|them|you)"
_WHO = rf"(?P<who>{N}|\b(?:i|she|he|they|who|both)\b|\b(?:i|she|they)(?=ll\s)|\b(?:she|he)(?=s\s+go))"
WHO = rf"{_WHO}(?:\s+(?:from|of|in|at)\s+[\w&]+|\s*\([^()]*\))?"
_HAVE = r"(?:(?:\s+ha(?:s|ve)|'ve|'s)(?=\s))?"
_ADVERBS = (
    r"(?:\s+(?:also|then|now|just|still|already|even|both|all|def|definitely|certainly|surely|gladly|happily|kindly|"
    r"personally|immediately|directly|finally|again|first|quickly|at\s+least|in\s+turn|be\s+able\s+to|"
    r"make\s+sure\s+to))*"
)
_FUTURE = (
    r"(?:'?ll|\s+(?:will|wil|shall|gonna|'ll)|"
    r"(?:'?s|'m|'re|\s+(?:is|am|are))\s+(?:going\s+to|gonna|about\s+to))(?=\s)"
)
_WORD = rf"(?:gave|given|gives?)\s+{RECIPIENT}\s+(?:my|his|her|their)\s+word"
_PROMISED = (
    r"(?:promis(?:ed|es|e)|agree(?:d|s)?|offer(?:ed|s)?|commit(?:ted|s)?|commited|volunteer(?:ed|s)?|pledge[sd]?|"
    r"vow(?:ed|s)?|undert(?:ook|akes|aken)|sw(?:ore|ears)|signed\s+up|(?:took|has|have|took\s+on)\s+(?:the|an)\s+action"
    rf"(?:\s+item)?|(?:is|am|are)\s+committed|{_WORD})"
)
_THING = (
    r"(?:an?|the|my|his|her|their|some|two|three|four|five|\d+|any|more|another|feedback|help|support|early)\b"
)
_OPEN = (
    r"(?:(?<=^)|(?<=[;:,.!&(\n—–-]\s)|(?<=[;:(\n])|(?<=\band\s)|(?<=\bbut\s)|(?<=\bthen\s)|"
    r"(?<=\bso\s)|(?<=\bstill\s))"
)
_POINT = r"(?:(?<=^)|(?<=[;:,.!?(\n—–-]\s)|(?<=[;(\n]))"
_SUBJECT = rf"(?:{WHO}{_HAVE}{_ADVERBS}\s+|{_OPEN}(?:have\s+)?)"
_DEBTOR = rf"(?:{WHO}{_ADVERBS}(?:\s+(?:really|kind\s+of))?\s+|{_OPEN}(?:still\s+|also\s+)?)"
_RECEIVED = rf"\s+(?P<to>(?!her\s+(?!{_THING})){RECIPIENT})\s+(?P<what>[^\s.,;:!?)])|\s+(?P<thing>{_THING}\s+\S)"
_TASK = (
    r"(?:\b(?:action(?:\s+items?)?|todo|to-?do|next\s+steps?)\s*[:–—-]\s*|"
    r"(?:(?<=^)|(?<=\n))\s*[-*•–]\s+)"
)
_GLAD = (
    r"(?:'s|'m|\s+(?:is|am))\s+(?:also\s+)?(?:very\s+)?"
    r"(?:happy|glad|willing|ready|prepared|kind\s+enough|on\s+the\s+hook)"
)


class Shape(NamedTuple):
    """How a commitment is said."""

    source: str
    """A regular expression over the masked text."""
    signs: tuple[str, ...]
    """Words without which it cannot match."""


_ACT = r"(?P<what>[a-z][\w-]*)"

_VOWS = (
    "promis", "agree", "offer", "commit", "volunteer", "pledge", "vow", "undert", "swor", "swear", "action",
    "signed", "word",
)  # fmt: skip

SHAPES = {
    "future": Shape(
        rf"{WHO}{_FUTURE}{_ADVERBS}\s+{_ACT}",
        ("ll ", "will", "going to", "gonna", "shall", "about to", "wil "),
    ),
    "ongoing": Shape(rf"{WHO}{_FUTURE}{_ADVERBS}\s+be\s+{_ACT}", (" be ",)),
    "would": Shape(rf"{WHO}(?:'d|'ll|\s+would|\s+will){_ADVERBS}\s+{_ACT}", ("'d", "would", "'ll", "will")),
    "vowed": Shape(
        rf"{_SUBJECT}{_PROMISED}(?:\s+(?P<to>{RECIPIENT}))?\s+to\s+(?:also\s+)?{_ACT}",
        _VOWS,
    ),
    "glad": Shape(rf"{WHO}{_GLAD}\s+to\s+{_ACT}", (" to ",)),
    "granted": Shape(
        rf"{_SUBJECT}(?:promis(?:ed|es|e)|pledged|offered(?=\s+{RECIPIENT}\s))(?:{_RECEIVED})",
        ("promis", "pledged", "offered"),
    ),
    "owes": Shape(rf"{_DEBTOR}owes?(?:{_RECEIVED})", ("owe",)),
    "hook": Shape(
        rf"{WHO}(?:'s|'m|\s+(?:is|am|are))\s+on\s+the\s+hook\s+for\s+(?P<thing>{_THING}\s+\S)", ("hook",)
    ),
    "ours": Shape(
        rf"(?P<who>\bi\b)\s+(?:assured|promised|told)\s+(?P<to>{RECIPIENT})\s+(?:that\s+)?"
        rf"we(?:'d|'ll|\s+would|\s+will){_ADVERBS}\s+{_ACT}",
        (" we",),
    ),
    "task": Shape(rf"{_TASK}(?P<who>{N}|me)\s*[:–—-]\s*(?:to\s+)?{_ACT}", (":", " - ", "–", "—")),
    "minutes": Shape(rf"{_POINT}(?P<who>{N}|me)(?:\s+is|\s+are)?\s+to\s+{_ACT}", (" to ",)),
    "present": Shape(rf"{WHO}(?:'s|'m|'re|\s+(?:is|am|are)){_ADVERBS}\s+{_ACT}", ("ing",)),
    "plain": Shape(rf"(?P<who>\bi\b|{N}|\b(?:she|he)\b)\s+{_ACT}", ("i ", "s ")),
    "bare": Shape(rf"{_OPEN}(?:will|'ll|shall){_ADVERBS}\s+{_ACT}", ("will", "'ll", "shall")),
}
"""Name → the shape of a commitment."""

REPORTED = "would"
"""The shape that is a promise only where it is reported: `he said he would …`."""

DATED = frozenset(("present", "plain", "ongoing", "task"))
"""Shapes that are promises only with a date."""


_THANKS = r"(?:his|her|their|its)\s+\w+\s+to\b"
"""What is not owed but thanked for: `owes her career to Nadia`."""
_LEAST = {"future": Weight.UNLISTED, REPORTED: Weight.UNLISTED, "plain": Weight.FULL}


def fits(kind: str, who: str, said: str) -> Weight:
    """Weigh the act or thing that a shape found, by the words it begins with."""
    first = said.partition(" ")[0].rstrip(".,;:!?)\n")
    if kind in ("granted", "owes", "hook"):
        is_thanks = kind == "owes" and pattern(_THANKS).match(said)
        return _if(is_thing(first) and not is_thanks and not said.startswith("a lot"))
    if kind in ("present", "ongoing"):
        return _if(first in GERUNDS)
    if kind == "vowed":
        lasting = first.endswith("ing") and len(first) > 5
        return Weight.LIGHT if lasting else _if(is_act(first))
    if kind == "plain" and who != "i":
        return _if(first in THIRD)
    found = weight(said)
    return found if found >= _LEAST.get(kind, Weight.LIGHT) else Weight.NONE


def _if(fitting: bool) -> Weight:
    return Weight.FULL if fitting else Weight.NONE


@cache
def pattern(source: str) -> re.Pattern[str]:
    """Give a compiled shape; compiled when first needed, so that a start without a text does not pay for it."""
    return re.compile(source)
