"""The verbs by which people commit themselves: those that promise by themselves, and those that need a date."""

from influence_tui.linking.scene import N

_STRONG = """
    send share forward fwd mail email e-mail text message write draft prepare prep review check
    double-check confirm introduce intro connect bring give lend show ask ping call phone ring chase
    nudge escalate book rebook schedule reschedule arrange organise organize provide deliver submit
    supply update fix repair sort circle reach loop help support sponsor mentor coach propose suggest
    recommend nominate endorse defend negotiate clarify dig collect gather compile summarise summarize
    translate proofread edit upload revert respond reply answer reimburse refund invite add append
    invoice order reserve unblock grant assign vouch contribute brief explain investigate advise comment
    cc
"""
"""Those that promise by themselves."""

_WEAK = """
    have do finish complete close ship release deploy merge test decide pay run read make create build
    change take cover back publish print return pass push cut post put present revise rework set arrange
    settle speak talk produce discuss sign approve host raise work pick pull hand find follow look
"""
"""Those that promise only with a date or for me."""

_ME = r"(?:me|us|him|her|them|you)"
_GROUPS = (
    rf"set\s+up|put\s+(?:{_ME}|{N}|in|together|forward)|drop\s+(?:{_ME}|{N}|by|off)|come\s+back\s+(?:to|with)|"
    rf"get\s+(?:back|{_ME}|{N}|in\s+touch|hold|it\s+(?:to|done|over))|let\s+(?:{_ME}|{N})\s+(?:know|have)|"
    rf"keep\s+(?:{_ME}|{N})\s+(?:posted|updated|informed|in\s+(?:the\s+loop|mind|touch))|"
    r"have\s+(?:a|another)\s+(?:quick\s+|closer\s+)?(?:look|word|chat|think|read|go)\b|"
    r"take\s+(?:(?:a|another)\s+(?:quick\s+|closer\s+)?look|care|notes|minutes|it\s+(?:up|on|to|from))|"
    r"make\s+(?:an?\s+intro\w*|the\s+intro\w*|the\s+call|a\s+list|a\s+case|it\s+happen)|"
    r"do\s+(?:it|that|this|so)|pop\s+(?:it|by|over|in)|"
    rf"run\s+(?:it|{_ME})\s|go\s+(?:over|through)|pass\s+(?:it|on|this|{_ME}|{N}|along)|push\s+(?:for|it)|"
    rf"pull\s+together|read\s+(?:it|through|over)|tell\s+(?:me|us|him|her|them|{N})|follow\s+up|"
    rf"find\s+(?:{_ME}|{N}|out|a|an|the|some\w*)|look\s+(?:at|into|over|up|after|for|through)|"
    r"speak\s+(?:to|with)|talk\s+(?:to|with)|hand\s+(?:in|over|it)|pick\s+(?:it|this|that|me|us)\b|work\s+out"
)
"""Verbs of several words that promise by themselves."""

_IDIOMS = (
    r"(?!call\s+(?:in\s+sick|it|off)|show\s+up|give\s+(?:up|birth|notice|in)|write\s+off|help\s+being|"
    r"check\s+(?:in|out)\s)"
)

STATES = """
    be have need want like love hate know see think feel believe hope seem look become get turn leave
    arrive depart retire resign quit move stay remain go come die join start begin stop end visit attend
    travel fly miss lose win fail run expire make take understand realise realize wait sleep probably
    never not no only maybe possibly likely hopefully perhaps rather prefer owe and or also still
"""
"""What a `will … by Friday` says that is no commitment."""


def any_of(words: str) -> str:
    """Make a pattern that matches one of some words, the longest first."""
    return "|".join(sorted(words.split(), key=len, reverse=True))


_LIGHT = rf"{any_of(_WEAK)}|get(?=\s+(?:the|a|an|my|our|his|her)\b)"

STRONG = rf"(?:{any_of(_STRONG)})\b"
"""Matches a verb of one word that promises by itself."""

VERB = (
    rf"{_IDIOMS}(?:(?:{_GROUPS}|{any_of(_STRONG)})\b|(?P<weak>(?:{_LIGHT})\b)|"
    rf"(?P<any>(?!(?:{any_of(STATES)})\b)[a-z]\w+))"
)
"""Matches any verb of a commitment: `weak` needs a date or a receiver, `any` an explicit `by …`."""

LISTED = rf"{_IDIOMS}(?:(?:{_GROUPS}|{any_of(_STRONG)})\b|(?P<weak>(?:{_LIGHT})\b))"
"""Matches a verb of the lists."""

GERUND = (
    r"(?:send|shar|forward|mail|draft|prepar|review|writ|introduc|bring|deliver|submit|fix|check|get(?:t)?)"
    r"ing\b(?!\s+(?:a|an|to|the)\s+(?:talk|flu|cold))"
)
"""Matches what one is doing by a date."""

THIRD = any_of(
    "sends shares forwards delivers prepares writes drafts reviews checks provides brings gives gets fixes "
    "updates submits confirms answers does introduces calls"
)
"""What one does by a date, in the present tense."""
