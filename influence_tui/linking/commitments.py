"""The closed grammar of commitments: the shapes in which people say that somebody will do something."""

import re
from functools import cache
from typing import NamedTuple

from influence_tui.linking.scene import N
from influence_tui.linking.verbs import THIRD, Weight, doing, is_act, is_past, is_thing, takes_object, weight

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
_WORD = rf"(?:gave|given|gives?)\s+(?P<word>{RECIPIENT})\s+(?:my|his|her|their)\s+word"
_PROMISED = (
    r"(?:promis(?:ed|es)|agree[ds](?:\s+in\s+principle)?|offer(?:ed|s)|commit(?:ted|s)|commited|volunteer(?:ed|s)|pledge[sd]|"
    r"(?<!'s\s)(?:promise|agree|offer|commit|volunteer|pledge|vow)|"
    r"said\s+yes(?=\s+to\s+\w+ing\b)|vow(?:ed|s)|undert(?:ook|akes|aken)|sw(?:ore|ears)|signed\s+up|accepted|guarantee[sd]|"
    r"(?:took|has|have|got|took\s+on)\s+(?:the|an)\s+action"
    rf"(?:\s+item)?|(?:is|am|are)\s+committed|{_WORD})"
)
_THING = (
    r"(?:an?|the|my|his|her|their|some|two|three|four|five|\d+|any|more|another|feedback|help|support|early)\b"
)
_OPEN = (
    r"(?:(?<=^)|(?<=[;:,.!&(\n—–-]\s)|(?<=[;:(\n])|(?<=\band\s)|(?<=\bbut\s)|(?<=\bthen\s)|"
    r"(?<=\bso\s)|(?<=\bstill\s))"
)
_POINT = r"(?:(?<=^)|(?<=[;:,.!?(\n—–\-\])>*•→]\s)|(?<=[;(\n@]))"
_HEAD = r"(?:actions?(?:\s+(?:points?|items?))?|aps?|ais?|to-?dos?|next\s+steps?|assigned)"
_SUBJECT = rf"(?:{WHO}{_HAVE}{_ADVERBS}\s+|{_OPEN}(?:have\s+)?)"
_DEBTOR = rf"(?:{WHO}{_ADVERBS}(?:\s+(?:really|kind\s+of))?\s+|{_OPEN}(?:still\s+|also\s+)?)"
_RECEIVED = rf"\s+(?P<to>(?!her\s+(?!{_THING})){RECIPIENT})\s+(?P<what>[^\s.,;:!?)])|\s+(?P<thing>{_THING}\s+\S)"
_WILLING = r"(?:happy|glad|willing|able|delighted|pleased)"
_BULLET = r"(?:(?<=^)|(?<=\n))\s*[-*•–]\s+"
_BY = r"\s[^.;:\n]*\sby\s"
_POST = (
    rf"\s+{RECIPIENT}\s+(?:an?|the|some)\s+(?:new\s+)?"
    r"(?:job|role|position|raise|promotion|drink|coffee|tea|cup|seat)\b"
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
    "signed", "word", "accept", "guarant", "said yes",
)  # fmt: skip

SHAPES = {
    "future": Shape(
        rf"{WHO}{_FUTURE}{_ADVERBS}\s+{_ACT}",
        ("ll ", "will", "going to", "gonna", "shall", "about to", "wil "),
    ),
    "ongoing": Shape(rf"{WHO}{_FUTURE}{_ADVERBS}\s+be\s+{_ACT}", (" be ",)),
    "would": Shape(
        rf"{WHO}(?:'d|'ll|\s+would|\s+will|\s+was(?=\s+{_WILLING})){_ADVERBS}\s+"
        rf"(?:(?:be\s+)?{_WILLING}\s+to\s+)?{_ACT}",
        ("'d", "would", "'ll", "will", "was"),
    ),
    "can": Shape(rf"{WHO}\s+can{_ADVERBS}\s+{_ACT}", (" can ",)),
    "vowed": Shape(
        rf"{_SUBJECT}{_PROMISED}(?:\s+\w+ly)?(?:\s+(?:to\s+)?(?P<to>{RECIPIENT}))?\s+to\s+(?:also\s+)?{_ACT}",
        _VOWS,
    ),
    "glad": Shape(rf"{WHO}{_GLAD}\s+to\s+{_ACT}", (" to ",)),
    "granted": Shape(
        rf"{_SUBJECT}(?:promis(?:ed|es)|(?<!'s\s)promise|pledged|offered(?=\s+{RECIPIENT}\s)(?!{_POST})|"
        rf"guaranteed(?=\s+{RECIPIENT}\s|{_BY})|committed\s+to(?=\s+an?{_BY}))(?:{_RECEIVED})",
        ("promis", "pledged", "offered", "guarant", "committed to"),
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
    "task": Shape(
        rf"(?:{_BULLET}(?P<who>{N}|me)|{_POINT}(?P<one>me)(?![^.;\n]*\sme\b))\s*[:–—-]\s*(?:to\s+)?{_ACT}",
        ("- ", "* ", "• ", "– ", "me:"),
    ),
    "minutes": Shape(
        rf"(?:{_POINT}(?:{_HEAD}\s+(?:(?:for|on)\s+)?)?(?P<who>{N}|me)(?::|\s[–—-]|'s|\s+is|\s+are)?|{_POINT}"
        rf"(?P<one>i|she|he|they)(?:'s|'m|'re|\s+(?:is|am|are))|"
        rf"(?:\b(?:it|that)(?:'s|\s+is)\s+|{_POINT})on\s+(?P<other>{N}|me))\s+to\s+{_ACT}",
        (" to ",),
    ),
    "assigned": Shape(
        rf"{_POINT}{_HEAD}(?:\s*[:(–—-]\s*|\s+(?:(?:for|on)\s+)?)(?P<who>{N}|me)\)?\s*(?::|\s[–—-])\s+(?P<what>\S)|"
        rf"{_POINT}(?:on\s+)?(?:(?P<one>my)|(?P<other>{N})'s)\s+(?:side|actions?|to-?dos?)\s*(?::|\s[–—-])\s+(?P<act>\S)",
        ("side", "action", "ap", "ai", "todo", "to-do", "next step", "assigned"),
    ),
    "present": Shape(rf"{WHO}(?:'s|'m|'re|\s+(?:is|am|are)){_ADVERBS}\s+{_ACT}", ("ing",)),
    "plain": Shape(rf"(?P<who>\bi\b|{N}|\b(?:she|he)\b)\s+{_ACT}", ("i ", "s ")),
    "bare": Shape(rf"{_OPEN}(?:will|'ll|shall){_ADVERBS}\s+{_ACT}", ("will", "'ll", "shall")),
}
"""Name → the shape of a commitment."""

REPORTED = frozenset(("would", "can"))
"""The shapes that are promises only where they are reported: `he said he would …`."""

DATED = frozenset(("present", "plain", "ongoing", "can", "task"))
"""Shapes that are promises only with a date."""


THINGS = frozenset(("granted", "owes", "assigned", "hook"))
"""Shapes of which the object may be a thing."""

_LEAST = {
    "future": Weight.UNLISTED, "would": Weight.UNLISTED, "assigned": Weight.UNLISTED, "plain": Weight.FULL,
    "can": Weight.FULL,
}  # fmt: skip


_INTANGIBLE = ("a lot", "my career", "my life", "my job", "my success", "this ", "it ", "all ")
_THANKS = r"(?:his|her|their|its)\s+\w+\s+to\b"
"""What is not owed but thanked for: `owes her career to Nadia`."""


def fits(kind: str, who: str, said: str) -> Weight:
    """Weigh the act or thing that a shape found, by the words it begins with."""
    judge = _JUDGES.get(kind)
    if judge:
        return judge(said)
    first = _first(said)
    if kind == "plain" and who != "i":
        return _if(first in THIRD)
    found = Weight.NONE if kind == "would" and is_past(first) else weight(said)
    return found if found >= _LEAST.get(kind, Weight.LIGHT) else Weight.NONE


def _first(said: str) -> str:
    return said.partition(" ")[0].rstrip(".,;:!?)\n")


def _of_a_thing(said: str) -> Weight:
    return _if(is_thing(said) and not said.startswith(_INTANGIBLE))


def _of_a_vow(said: str) -> Weight:
    first = _first(said)
    return Weight.LIGHT if first.endswith("ing") and len(first) > len("bring") else _if(is_act(first))


def _of_an_assignment(said: str) -> Weight:
    return Weight.FULL if takes_object(said) else weight(said)


def _of_a_debt(said: str) -> Weight:
    return Weight.NONE if pattern(_THANKS).match(said) else _of_a_thing(said)


_JUDGES = {
    "granted": _of_a_thing, "hook": _of_a_thing, "owes": _of_a_debt, "present": doing, "ongoing": doing,
    "vowed": _of_a_vow, "minutes": _of_an_assignment,
}  # fmt: skip


def _if(fitting: bool) -> Weight:
    return Weight.FULL if fitting else Weight.NONE


@cache
def pattern(source: str) -> re.Pattern[str]:
    """Give a compiled shape; compiled when first needed, so that a start without a text does not pay for it."""
    return re.compile(source)
