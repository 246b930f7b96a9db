"""How one met, told from the words."""

import re

_WORDS = (
    ("1:1", "1:1|1-1|1on1|one-on-one|one on one"),
    ("coffee", "coffee|coffees|espresso|cappuccino|tea"),
    ("meal", "lunch|lunched|dinner|breakfast|brunch|supper|supped|dined|pizza|drinks|beer|beers|meal"),
    (
        "call",
        "call|calls|called|calling|phone|phoned|rang|rung|zoom|zoomed|facetime|facetimed|videocall|voicemail",
    ),
    (
        "meeting",
        "meeting|meetings|met|meet|sync|standup|stand-up|workshop|review|retro|kickoff|kick-off|offsite|on-site|onsite|visit|visited|"
        "session|interview|interviewed|saw|huddle|steering|demo",
    ),
    ("mail", "email|emailed|e-mail|e-mailed|mail|mailed|letter|wrote|inbox"),
    (
        "message",
        "message|messaged|slack|slacked|text|texted|dm|dmed|whatsapp|signal|teams|pinged|ping|chat|chatted|sent|heard",
    ),
    ("event", "event|conference|meetup|party|webinar|summit|wedding|concert|reception|gala|fair"),
)
_FIND = re.compile("|".join(rf"(?P<c{number}>(?<![\w]){words}(?![\w]))" for number, (_, words) in enumerate(
    (channel, f"(?:{words})") for channel, words in _WORDS)), re.IGNORECASE)  # fmt: skip


def channel_of(text: str) -> str:
    """Tell the channel (one of `CHANNELS`) by the first word that says one, or give an empty string."""
    found = [_WORDS[int((match.lastgroup or "c0")[1:])][0] for match in _FIND.finditer(text)]
    if not found:
        return ""
    first = found[0]
    if first in ("call", "meeting") and "1:1" in found:
        return "1:1"
    return first
