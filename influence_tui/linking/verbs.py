"""The verbs by which people commit themselves, and how much each needs beside it to be a promise."""

from collections.abc import Sequence
from enum import IntEnum
from functools import cache
from itertools import pairwise
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
    assign vouch contribute brief explain investigate advise comment cc sign resend handle circulate distribute
    finalise finalize notify inform remind resolve research verify transcribe coordinate tackle renew redo
    rewrite retest recheck install configure recommend validate consult survey onboard document
    warn alert vet
"""

_LIGHT = """
    have do finish complete close ship release deploy merge test decide pay run read make create build
    change take cover back publish print return pass push cut post put revise rework set arrange
    settle speak talk produce discuss approve host raise work pick pull hand find follow look teach train record
    lead chair moderate facilitate run own manage oversee lobby audit analyse analyze evaluate assess estimate
    scan copy download export import transfer wire refine polish tweak adjust correct amend extend clean
    buy purchase procure cook water drive log file claim fund finance pay free block reserve clear solve address
    debug patch restart restore reset enable unlock wrap round map model plan scope price design sketch outline
    define source shortlist interview measure count monitor track step sit keep open close announce tidy pack
    migrate rerun demo screen pitch trim disable pair
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
    hand in|hand over|hand it|pick it|pick this|pick that|pick @|work out|deal with|walk @|talk @ through|
    sit down with|step in|fill in|write up|type up|write down|note down|keep an eye|put in a word|
    put in a good word|save @ a|save @ the|report back|get on to|get onto|clear it with|run through|
    chip in|swing by|pop round|pop to|stop by|come by with|
    come round with|shoot @|babysit|come prepared|be in touch|be back in touch|take the minutes|take the notes|
    make it up|set it up|set that up|set this up|set @ up|line up|sign off|make up for|make room|
    make time|make sure|see to it|get to the bottom|turn it|turn this|
    turn that around|turn around|turn @ around|raise it|raise this|raise that|raise @|raise the issue|
    raise the point
"""
"""Verbs of several words that promise by themselves; @ is somebody."""

_IDIOMS = """
    call in sick|call it|call off|give up|give birth|give notice|give in|give a talk|give a speech|
    give the keynote|give the talk|give way|write off|write a book|help being|check in|check out|show up|
    get a cold|get the flu|get a raise|get a promotion|get a bonus|get a job|get a new|get a dog|get a cat|
    get the job|get the sack|get a divorce|get a haircut|get the train|get the bus|
    take place|take part|take time|take long|take ages|take forever|take off|take shape|take a day|take a week|
    take a month|take a year|take a break|take a holiday|take a sabbatical|take a while|take the day|
    take the week|take the train|take the bus|take the tube|take the afternoon|take the morning|take leave|
    take parental|take maternity|take paternity|take annual|take two|take three|take over as|take over from|
    run a marathon|run the marathon|run a half|run out|run late|run into|run for|make partner|make a good|
    make a great|make sense|make a difference|make sure it|have a baby|have to|have lunch|have dinner|
    have coffee|have breakfast|have drinks|have a coffee|have a drink|have a beer|have fun|have surgery|
    have a call|have a meeting|have a great|have a good|have a hard|have a party|have enough|have time|
    have trouble|have more|have no|work from|work at|work in|work for|speak at|talk at|present at|
    read it and weep|keep on|keep going|keep working|keep being|pay off|pay for itself|close down|close for|
    open in|open on|open at|clear up|settle in|settle down|pick up speed|change jobs|change his|change her|
    change their|change my|change teams|build up|cut back|cut down|push back|pull out|pull off|pull through|
    drive @ up|drive @ mad|drive @ crazy|drive @ nuts|put @ down|put @ off|
    step down|step back|step aside|sit in on|sit the|sit an|own up|drive to|drive home|drive up|drive down
"""

_STATES = """
    be have need want like love hate know see think feel believe hope seem look become get turn leave arrive
    depart retire resign quit move stay remain go come die join start begin stop end visit attend travel fly
    miss lose win fail run expire make take understand realise realize wait sleep probably never not no only
    maybe possibly likely hopefully perhaps normally generally typically usually
    rather prefer try marry celebrate enjoy skip
    owe and or also still by to at in on for with until
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
    him resign quit leave stay retire step main master trunk
"""
"""What begins no promised act: `agreed to the plan`, `offered to resign`."""

_GERUNDS = """
    sending sharing forwarding mailing emailing drafting preparing reviewing writing introducing bringing
    delivering submitting fixing checking getting giving booking calling dropping
"""


def doing(said: str) -> Weight:
    """Weigh what one is doing by a date, by its verb: `getting back`, not `getting married`."""
    first, _, rest = said.partition(" ")
    stem = first.removesuffix("ing")
    if stem == first:
        return Weight.NONE
    meant = first in _set(_GERUNDS) or rest.startswith(("me ", "us "))
    bases = [base for base in (stem, stem + "e", stem[:-1]) if meant or base not in _set(_FULL)]
    found = max((weight(f"{base} {rest}") for base in bases), default=Weight.NONE)
    return found if found == Weight.FULL or (found == Weight.LIGHT and meant) else Weight.NONE


THIRD = frozenset(
    (
        "sends", "shares", "forwards", "delivers", "prepares", "writes", "drafts", "reviews", "checks", "provides",
        "brings", "gives", "fixes", "updates", "submits", "confirms", "answers", "does", "introduces",
        "calls",
    )
)  # fmt: skip
"""What one does by a date, in the present tense."""

_HIS = frozenset(("his", "her", "their"))

_PRIVATE = """
    wife husband partner fiance fiancee girlfriend boyfriend spouse kid kids child children son sons daughter
    daughters baby family mother father mum mom dad parents brother sister aunt uncle gran grandma dog cat
    hands mind best notice breath way time hair nerve temper
"""
"""What of one's own one brings, takes or loses without a promise (`bring her kids`)."""

_PAST = """
    sent done gone been seen given taken made had got gotten left lost found told said built bought brought
    thought caught taught heard held kept led met paid sold spoken written broken chosen drawn driven eaten
    fallen forgotten grown hidden known risen shown stolen sworn thrown worn begun won spent lent meant felt
    dealt already just never
"""

_THROUGH = "ask talk speak introduce connect check"
"""What one does with one's own people for somebody else (`ask her brother`)."""

_LEFT = """
    left gone been come become got had lost won moved retired resigned turned quit forgotten died grown
"""

_SOMEBODY = frozenset(("me", "us", "him", "her", "them", "you"))
_DETERMINERS = frozenset(("the", "a", "an", "my", "our", "his", "her", "some", "two", "all", "this", "that"))
_PARTICLES = frozenset(("in", "on", "over", "up", "off", "to", "through", "by", "back", "out", "for", "and", "a"))


def weight(said: str) -> Weight:
    """Weigh the verb that a piece of the masked text begins with."""
    found = findall(r"[\w'-]+|\ue000+", said[:60])[:5] or [""]
    words = ["@" if word[:1] == NAME or word in _SOMEBODY else word for word in found]
    if _owns(found):
        words[1] = "her"
    starts = {" ".join(words[:count]) for count in range(1, len(words) + 1)}
    if starts & _set(_IDIOMS) or _is_idle(found):
        return Weight.NONE
    if starts & (_set(_PHRASES) | _set(_FULL)):
        return Weight.FULL
    if words == ["do"]:
        return Weight.NONE
    return Weight.LIGHT if starts & _set(_LIGHT) or _gets(found) else _unlisted(found[0])


def is_past(first: str) -> bool:
    """Tell `he'd sent`, which is done, from `he'd send`."""
    return first in _set(_PAST) or (first.endswith("ed") and len(first) > len("needs"))


def takes_object(said: str) -> bool:
    """Tell `circulate the notes` from `marketing from January`: a verb that has an object is one."""
    words = said.split(None, 2)
    thing = words[1] if len(words) > 1 else ""
    objective = thing in _DETERMINERS or thing in _SOMEBODY or thing in ("it", "this", "that", "these", "all")
    return words[0].isalpha() and (objective or thing[:1] == NAME) and weight(said) > Weight.NONE


def _is_idle(words: list[str]) -> bool:
    """Tell `bring her kids`, `help himself` and `have left` from what is done for others."""
    second = words[1] if len(words) > 1 else ""
    gone = words[0] == "have" and second in _set(_LEFT)
    private = words[0] not in _set(_THROUGH) and _is_private(words)
    return gone or private or second.endswith(("self", "selves"))


def _is_private(words: Sequence[str]) -> bool:
    return any(his in _HIS and thing in _set(_PRIVATE) for his, thing in pairwise(words))


def _owns(words: list[str]) -> bool:
    """Tell `get her laptop` from `get her the laptop`."""
    after = words[2] if len(words) > 2 else "a"
    return words[0] in ("get", "find", "pick", "drop", "put", "pass", "run") and (
        words[1:2] == ["her"] and after not in _DETERMINERS | _PARTICLES and words[3:4] != ["to"]
    )


def _gets(words: list[str]) -> bool:
    """Tell `get the list`, which is light, from `get promoted`."""
    return words[0] == "get" and words[1:2] != [] and words[1] in _DETERMINERS - _HIS


def _unlisted(word: str) -> Weight:
    return Weight.NONE if word in _set(_STATES) or len(word) < 2 else Weight.UNLISTED


def is_thing(said: str) -> bool:
    """Tell whether words may begin what is owed or promised; what one owes one's own wife is not."""
    words = said.split(None, 2)[:2]
    return words[0].rstrip(".,;:!?)") not in _set(_NO_THING) and not _is_private(words)


def is_act(first: str) -> bool:
    """Tell whether a word may begin what one agreed or promised to do."""
    return first not in _set(_NO_ACT)


@cache
def _set(words: str) -> frozenset[str]:
    if "|" in words:
        return frozenset(" ".join(phrase.split()) for phrase in words.split("|"))
    return frozenset(words.split())
