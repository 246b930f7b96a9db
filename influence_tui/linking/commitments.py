"""The closed grammar of commitments: how people say that somebody will do something for somebody."""

import re
from functools import cache
from typing import NamedTuple

from influence_tui.linking.scene import NAME, N

RECIPIENT = rf"(?:{N}|me|us|him|her|them|you)"
WHO = rf"(?P<who>{N}|\b(?:i|she|he|they|who|both)\b)(?:\s+(?:from|of|in|at)\s+[\w&]+|\s*\([^()]*\))?"
_HAVE = r"(?:(?:\s+ha(?:s|ve)|'ve|'s)(?=\s))?"
_ADVERBS = (
    r"(?:\s+(?:also|then|now|just|still|already|even|both|all|definitely|certainly|surely|gladly|happily|personally|"
    r"kindly|immediately|directly|finally|again|first|quickly|at\s+least|in\s+turn|be\s+able\s+to|make\s+sure\s+to))*"
)
_FUTURE = (
    r"(?:'ll|\s+(?:will|wil|shall|gonna)|(?:'s|'m|'re|\s+(?:is|am|are))\s+(?:going\s+to|gonna|about\s+to)|\s+i'll)"
)

_STRONG = """
    send share forward fwd mail email e-mail text message write draft prepare prep review check
    double-check confirm introduce intro connect bring give lend show tell ask ping call phone ring chase
    nudge raise escalate book schedule arrange organise organize provide deliver submit supply update fix
    repair sort follow circle reach loop help support sponsor mentor coach speak talk discuss propose
    suggest recommend nominate endorse defend negotiate clarify find dig collect gather compile summarise
    summarize translate proofread edit upload revert respond reply answer sign reimburse refund invite
    host add append invoice order reserve unblock grant assign vouch contribute brief hand explain
    investigate look approve advise
"""
_GROUPS = (
    r"set\s+up|put\s+(?:me|us|him|her|them|in|together|forward|up|the)|drop\s+(?:me|us|him|her|them|by|in|off|a)|"
    r"get\s+(?:back|me|us|him|her|them|you|the|a|an|it|in\s+touch|hold|someone|somebody)|come\s+back\s+(?:to|with)|"
    r"let\s+(?:me|us|him|her|them|you)\s+(?:know|have)|keep\s+(?:me|us|him|her|them|you)\s+(?:posted|updated|informed|"
    r"in\s+(?:the\s+loop|mind|touch))|have\s+(?:a\s+(?:look|word|chat|think|read|go)|another\s+look)|"
    r"take\s+(?:a\s+look|care|notes|it\s+(?:up|on|to|from)|this|that|over|on|up|another\s+look)|"
    r"make\s+(?:an?\s+intro\w*|the\s+intro\w*|the\s+call|a\s+list|a\s+case|sure|time|it\s+happen)|"
    r"do\s+(?:it|that|this|the|a|my|so|some)|pick\s+(?:it|this|that|up|me)|pop\s+(?:it|by|over|in|a)|"
    r"run\s+(?:it|the|this|a|me|us)|go\s+(?:over|through)|work\s+(?:on|out)|pass\s+(?:it|on|the|this|me|along)|"
    r"push\s+(?:for|it|the|this|back)|pull\s+(?:the|together|it|a|up)|read\s+(?:it|the|through|my|over)|"
    rf"(?:get|drop|put|keep|let|pass)\s+{N}|write|cc"
)
_WEAK = """
    have do finish complete close ship release deploy merge test decide pay run read make create build
    move change take cover back publish print return pass push cut post put present revise rework set
    arrange settle speak produce
"""


def _any(words: str) -> str:
    return "|".join(sorted(words.split(), key=len, reverse=True))


VERB = rf"(?:(?:{_GROUPS}|{_any(_STRONG)})\b|(?P<weak>(?:{_any(_WEAK)})\b))"
_GERUND = (
    r"(?:send|shar|forward|mail|draft|prepar|review|writ|introduc|bring|giv|deliver|submit|get|"
    r"call|fix|book|check)"
)
_PROMISED = (
    r"(?:promis(?:ed|es|e)|agree(?:d|s)?|offer(?:ed|s)?|commit(?:ted|s)?|commited|volunteer(?:ed|s)?|pledge[sd]?|"
    r"vow(?:ed|s)?|undert(?:ook|akes|aken)|sw(?:ore|ears)|signed\s+up|(?:took|has|have|took\s+on)\s+(?:the|an)\s+action"
    r"(?:\s+item)?|(?:is|am|are)\s+committed|(?:gave|given|gives?)\s+(?:me|us|him|her|them|"
    rf"{N})\s+(?:my|his|her|their)\s+word)"
)
_THING = (
    r"(?:an?|the|my|his|her|their|some|two|three|four|five|\d+|any|more|another|feedback|help|support|early)\b"
)
_NOTHING = r"(?!(?:to|that|not|nothing|no|by|i|she|he|they|it|we|would|never|a\s+lot|everything|one|big|and)\b)"
_RATHER = r"(?!(?:rather|love|like|prefer|want|need|hate|be|never|not|no|probably|maybe)\b)"
_OPEN = r"(?:(?<=^)|(?<=[;:,.!&(\n—–-]\s)|(?<=[;:(\n])|(?<=\band\s)|(?<=\bbut\s)|(?<=\bthen\s)|(?<=\bso\s))"

_NO_ACT = (
    r"(?!(?:the|an?|this|that|my|our|his|her|its|it|be|disagree|differ|everything|nothing|all|not|never|meet|me|us|"
    rf"them|him|{NAME})\b)(?!{NAME})"
)
_SUBJECT = rf"(?:{WHO}{_HAVE}{_ADVERBS}\s+|{_OPEN}(?:have\s+)?)"
_DEBTOR = rf"(?:{WHO}{_ADVERBS}(?:\s+(?:really|kind\s+of))?\s+|{_OPEN}(?:still\s+|also\s+)?)"
_RECEIVED = rf"\s+(?P<to>{RECIPIENT})\s+{_NOTHING}(?P<what>\S)|\s+(?!a\s+lot){_NOTHING}(?P<thing>{_THING}\s+\S)"
_POINT = r"(?:(?<=^)|(?<=[;:,.!?(\n—–-]\s)|(?<=[;(\n]))"


class Shape(NamedTuple):
    """How a commitment is said."""

    source: str
    """A regular expression over the masked text."""
    signs: tuple[str, ...]
    """Words without which it cannot match."""


SHAPES = {
    "future": Shape(
        rf"{WHO}{_FUTURE}{_ADVERBS}\s+(?P<what>{VERB})",
        ("'ll", "will", "going to", "gonna", "shall", "about to"),
    ),
    "would": Shape(
        rf"{WHO}(?:'d|'ll|\s+would|\s+will){_ADVERBS}\s+(?P<what>{_RATHER}(?:{VERB}|(?P<any>\w+)))",
        ("'d", "would", "'ll", "will"),
    ),
    "vowed": Shape(
        rf"{_SUBJECT}{_PROMISED}(?:\s+(?P<to>{RECIPIENT}))?\s+to\s+(?:also\s+)?(?P<what>{_NO_ACT}[\w-]+)",
        (" to ",),
    ),
    "granted": Shape(
        rf"{_SUBJECT}(?:promis(?:ed|es|e)|pledged|offered(?=\s+{RECIPIENT}\s))(?:{_RECEIVED})",
        ("promis", "pledged", "offered"),
    ),
    "owes": Shape(rf"{_DEBTOR}owes?(?:{_RECEIVED})", ("owe",)),
    "minutes": Shape(rf"{_POINT}(?P<who>{N}|me)(?:\s+is|\s+are)?\s+to\s+(?P<what>{VERB})", (" to ",)),
    "present": Shape(rf"{WHO}(?:'s|'m|'re|\s+(?:is|am|are)){_ADVERBS}\s+(?P<what>{_GERUND}\w*ing\b)", ("ing",)),
    "plain": Shape(rf"\b(?P<who>i)\s+(?P<what>(?:{_any(_STRONG)})\b)", ("i ",)),
    "bare": Shape(rf"{_OPEN}(?:will|'ll|shall){_ADVERBS}\s+(?P<what>{VERB})", ("will", "'ll", "shall")),
}
"""Name → the shape of a commitment."""

REPORTED = "would"
"""The form that is a promise only where it is reported: `he said he would …`."""

DATED = frozenset(("present", "plain"))
"""Forms that are promises only with a date."""


@cache
def pattern(source: str) -> re.Pattern[str]:
    """Give a compiled form; compiled when first needed, so that a start without a text does not pay for it."""
    return re.compile(source)
