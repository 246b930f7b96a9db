"""How one met, told from the words."""

import re

_WORDS = {
    "1:1": "1:1 1-1 1on1 one-on-one",
    "coffee": "coffee coffees espresso cappuccino tea",
    "meal": "lunch lunched dinner breakfast brunch supper supped dined pizza drinks beer beers meal",
    "call": "call calls called calling phone phoned phoning rang rung zoom zoomed voicemail",
    "meeting": """
        meeting meetings met meet sync standup stand-up workshop review retro kickoff kick-off offsite onsite
        visit visited session interview interviewed saw huddle steering demo
        """,
    "mail": "email emailed e-mail e-mailed mail mailed letter wrote",
    "message": "message messaged slack slacked text texted dm dmed whatsapp pinged ping chat chatted sent heard",
    "event": "event conference meetup party webinar summit wedding concert reception gala fair",
}
_CHANNEL = {word: channel for channel, words in _WORDS.items() for word in words.split()}
_PIECE = re.compile(r"[\w:\-]*\w")


def channel_of(text: str) -> str:
    """Tell the channel (one of `CHANNELS`) by the first word that says one, or give an empty string.

    A 1:1 that is also called a call or a meeting is a 1:1.
    """
    found = [
        _CHANNEL[word] for word in _PIECE.findall(text.lower().replace("one on one", "1:1")) if word in _CHANNEL
    ]
    if not found:
        return ""
    return "1:1" if "1:1" in found and found[0] in ("call", "meeting") else found[0]
