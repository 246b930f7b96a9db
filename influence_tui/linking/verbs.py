"""The verbs by which people commit themselves, and how much each needs beside it to be a promise."""

from enum import IntEnum
from functools import cache
from re import findall

from influence_tui.linking.scene import NAME


class Weight(IntEnum):
    """How surely `I'll …` with a verb is a promise."""

    NONE = 0
    """It says what will be, not what somebody will do."""
    UNLISTED = 1
    """With an explicit `by …`, or where it is said to be promised."""
    LIGHT = 2
    """With a date, or for me."""
    FULL = 3
    """By itself."""


_FULL = """
    send share forward fwd mail email e-mail text message write draft prepare prep review check double-check
    confirm introduce intro connect bring give lend show ask ping call phone ring chase nudge escalate book
    rebook schedule reschedule arrange organise organize provide deliver submit supply update fix repair
    sort circle reach loop help support sponsor mentor coach propose suggest recommend nominate endorse
    defend negotiate clarify dig collect gather compile summarise summarize translate proofread edit upload
    revert respond reply answer reimburse refund invite add append invoice order reserve unblock grant
    assign vouch contribute brief explain investigate advise comment cc sign resend remind notify inform warn
    alert verify validate vet circulate distribute handle tackle pair
"""

_LIGHT = """
    have do finish complete close ship release deploy merge test decide pay run read make create build
    change take cover back publish print return pass push cut post put present revise rework set arrange
    settle speak talk produce discuss approve host raise work pick pull hand find follow look
    document migrate transfer estimate scope rewrite rerun demo screen source pitch lobby track trim polish
    install enable disable copy clean
"""

_PHRASES = """
    set up|put @|put in|put together|put forward|drop @|drop by|drop off|come back to|come back with|
    come with|come up with|get back|get @|get in touch|get hold|get it to|get it done|get it over|let @ know|
    let @ have|keep @ posted|keep @ updated|keep @ informed|keep @ in the loop|keep @ in mind|keep @ in touch|
    have a look|have a word|have a chat|have a think|have a read|have a go|have another look|
    have a quick look|have a closer look|take a look|take another look|take a closer look|take a quick look|
    take care|take notes|take minutes|take it up|take it on|take it to|take it from|make an intro|
    make the intro|make an introduction|make the introduction|make the call|make a list|make a case|
    make it happen|do it|do that|do this|do so|pop it|pop by|pop over|pop in|run it|run @|go over|go through|
    pass it|pass on|pass this|pass @|pass along|push for|push it|pull together|read it|read through|read over|
    tell @|follow up|find @|find out|find a|find an|find the|find some|find someone|find somebody|look at|
    look into|look over|look up|look after|look for|look through|speak to|speak with|talk to|talk with|
    hand in|hand over|hand it|pick it|pick this|pick that|pick @|work out|turn it|turn this|turn that around|
    turn around|turn @ around|sign off|raise it|raise this|raise that|raise @|raise the issue|raise the point
"""
"""Verbs of several words that promise by themselves; @ is somebody."""

_IDIOMS = """
    call in sick|call it|call off|give up|give birth|give notice|give in|write off|help being|check in|
    check out|show up|get a cold|get the flu
"""

_STATES = """
    be have need want like love hate know see think feel believe hope seem look become get turn leave arrive
    depart retire resign quit move stay remain go come die join start begin stop end visit attend travel fly
    miss lose win fail run expire make take understand realise realize wait sleep probably never not no only
    maybe possibly likely hopefully perhaps rather prefer owe and or also still by to at in on for with until
    the a an
"""
"""What says nothing of a promise, even with a date."""

_NO_THING = """
    to that not nothing no by i she he they it we would will never everything one big and last yesterday ages
    earlier weeks in on at for when before after next this then so but too as if whether who which
    money himself herself
"""
"""What begins no promised thing: `owes me for lunch`, `promised to`."""

_NO_ACT = """
    the a an this that my our his her its it be disagree differ everything nothing all not never meet me us them
    him resign quit leave stay retire step
"""
"""What begins no promised act: `agreed to the plan`, `offered to resign`."""

GERUNDS = frozenset(
    f"{stem}ing"
    for stem in (
        "send", "shar", "forward", "mail", "draft", "prepar", "review", "writ", "introduc", "bring", "deliver",
        "submit", "fix", "check", "gett",
    )
)  # fmt: skip
"""What one is doing by a date."""

THIRD = frozenset(
    (
        "sends", "shares", "forwards", "delivers", "prepares", "writes", "drafts", "reviews", "checks", "provides",
        "brings", "gives", "gets", "fixes", "updates", "submits", "confirms", "answers", "does", "introduces",
        "calls",
    )
)  # fmt: skip
"""What one does by a date, in the present tense."""

_SOMEBODY = frozenset(("me", "us", "him", "her", "them", "you"))
_DETERMINERS = frozenset(("the", "a", "an", "my", "our", "his", "her"))


def weight(said: str) -> Weight:
    """Weigh the verb that a piece of the masked text begins with."""
    found = findall(r"[\w'-]+|\ue000+", said[:60])[:5] or [""]
    words = ["@" if word[:1] == NAME or word in _SOMEBODY else word for word in found]
    starts = {" ".join(words[:count]) for count in range(1, len(words) + 1)}
    if starts & _set(_IDIOMS):
        return Weight.NONE
    if starts & (_set(_PHRASES) | _set(_FULL)):
        return Weight.FULL
    return Weight.LIGHT if starts & _set(_LIGHT) or _gets(found) else _unlisted(found[0])


def _gets(words: list[str]) -> bool:
    """Tell `get the list`, which is light, from `get promoted`."""
    return words[0] == "get" and words[1:2] != [] and words[1] in _DETERMINERS


def _unlisted(word: str) -> Weight:
    return Weight.NONE if word in _set(_STATES) or len(word) < 2 else Weight.UNLISTED


def is_thing(first: str) -> bool:
    """Tell whether a word may begin what is owed or promised."""
    return first not in _set(_NO_THING)


def is_act(first: str) -> bool:
    """Tell whether a word may begin what one agreed or promised to do."""
    return first not in _set(_NO_ACT)


@cache
def _set(words: str) -> frozenset[str]:
    if "|" in words:
        return frozenset(" ".join(phrase.split()) for phrase in words.split("|"))
    return frozenset(words.split())
