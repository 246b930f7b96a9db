"""One matched commitment: its places in the text, where its words end, and who was said to have said it."""

import re
from functools import cache
from typing import NamedTuple

from influence_tui.linking.commitments import RECIPIENT, REPORTED, fits
from influence_tui.linking.guards import clause, depends
from influence_tui.linking.scene import NAME, N, Scene
from influence_tui.linking.verbs import Weight

_SAID = (
    r"said|says|say|confirm(?:s|ed)|agree[sd]|promis(?:es|ed)?|swore|swears|vow(?:s|ed)|announced|insist(?:s|ed)|"
    r"(?:wrote|texted|replied|answered|mentioned|emailed|e-mailed|mailed|messaged|slacked|noted|added)"
)
_TOLD = (
    r"(?:told|tells|promis(?:ed|es)|assur(?:ed|es)|wrote|texted|let|said|committed|mentioned|e-?mailed|mailed|messaged|pinged|"
    r"informed)(?:\s+to)?"
)
_SPEECH = (
    rf"(?:(?P<speaker>{N}|i|she|he|they)(?:\s+ha(?:s|ve)|'s|'ve)?(?:\s+(?:also|just|then))?\s+|^\W*(?:also\s+)?|"
    rf"[:;,]\s*)(?:{_SAID}|{_TOLD}\s+(?P<told>{RECIPIENT})(?:\s+know)?|"
    rf"gave\s+(?P<word>{RECIPIENT})\s+(?:my|his|her|their)\s+word)(?:\s+(?:that|yes))?[,:]?\s*$"
)
_REMINDED = rf"\b(?:remind(?:ed|s)\s+{RECIPIENT}|remember(?:ed|s)?|recall(?:ed|s)?)(?:\s+that)?\s*$"
_AGREED = (
    rf"(?:\bwe(?:'ve|\s+have)?\s+(?:both\s+|all\s+)?agreed|(?:{N}\s+and\s+i\b|{N}\s+&\s+i\b)\s+agreed|"
    rf"\bi(?:'ve|\s+have)?\s+agreed\s+with\s+{N})(?:\s+that)?\s*$"
)
_RELATIVE = (
    r"^(?!(?:after|before|at|in|on|during|by|since|until|from|over|per|following|for|to|with|as|right|given)\b)"
    rf"(?:[^,;:.]*\b\w+\s+|{N}\s+)?(?:the|an?|this|that|these|those|my|our|his|her|their|any|every|each|all|no)\s+"
    r"(?:[\w'-]+\s+){0,2}(?!(?:morning|afternoon|evening|weekend|week|month|quarter|year|day|time|moment|minute|way|"
    r"phone)\s)[\w'-]+\s+$"
)
_FOR_THEM = rf"\bme\b|(?<!talk\s)(?<!speak\s)\b(?:to|for)\s+(?:{N}|him|her|them)(?!\w)"
_SEEN = (
    r"\b(?:see|sees|saw|seeing|hear|hears|heard|watch|watched|let|make|makes|made|have|help|helped|get|got)\s+$"
)
_WITHIN = (
    r"\b(?:with|w/|of|from|for|about|to|by|at|via|than|like|without|on|re|regarding|between|behind)\s+"
    rf"(?:{N}(?:'s)?\s*(?:,|and|&|/|or)\s*)*$"
)
_END = (
    r"[;\n]|\s[–—-]+\s|,?\s(?:but|because|although|though|while|whereas|which)\b|\s\((?!by\b)|"
    r"\s(?:so\s+that|so\s+we)\b|(?:,|\sand|\s&|,\s*and|,\s*so|\sso|\.\.)\s+"
    rf"(?=(?:i|we|she|he|they|it|{N}|\w+\s+and\s+{N})(?:'\w+|\s+(?:will|would|owes?|sa(?:id|ys)|promised|is|was|"
    r"are|am|has|have|can|could|wants?|needs?|asked|agreed|thinks?|told|\w+ed)\b))|"
    r",\s+(?:and\s+)?(?=(?:i|we|she|he|they)\b|says?\b|(?:owe|promised|agreed|offered|will|then|or|as)\b|said\b)|"
    r"\s(?=[#~]\w)"
)


@cache
def _compiled(source: str) -> re.Pattern[str]:
    # Compiled when first needed, so that a start without a text does not pay for it.
    return re.compile(source)


def speech(before: str) -> re.Match[str] | None:
    """Match words that report what follows them: groups `speaker`, `told` and `word` (masked, or none)."""
    return _compiled(_SPEECH).search(before)


def is_agreed(before: str) -> bool:
    """Tell whether the words before say that we agreed on what follows."""
    return bool(_compiled(_AGREED).search(before))


class Form(NamedTuple):
    """One matched form of a commitment, by places in the text."""

    kind: str
    start: int
    what: int
    """Where the promised thing or act begins."""
    who: str
    """The masked subject, or empty."""
    to: str
    """The masked receiver of a promise (`promised Lena …`), or empty."""
    to_start: int
    weight: Weight
    """How much its verb needs beside it to be a promise."""

    @classmethod
    def of(cls, kind: str, found: re.Match[str]) -> "Form":
        """Make the form of a match."""
        groups = found.groupdict()
        what = found.start(next(name for name in ("what", "thing", "act") if groups.get(name)))
        subject = next((name for name in ("who", "one", "other") if groups.get(name)), "")
        who = (groups[subject] if subject else "").replace("my", "me")
        to = groups.get("to") or groups.get("word") or ""
        start = found.start(subject) if subject else found.start()
        to_start = found.start("to" if groups.get("to") else "word") if to else -1
        return cls(kind, start, what, who, to, to_start, fits(kind, who, found.string[what : what + 60]))

    def stands_alone(self, before: str) -> bool:
        """Tell whether it is no part of another sentence, but for one that says so (`she said that …`)."""
        if self.kind in REPORTED or not depends(before) or speech(clause(before)):
            return True
        reminded = self.who == "i" and _compiled(_REMINDED).search(before)
        return bool(reminded or is_agreed(before))

    def serves(self, rest: str) -> bool:
        """Tell whether what is done is done for me, or by me for somebody."""
        whom = r"\b(?:me|us|my|our)\b" if self.who not in ("i", "me", "") else _FOR_THEM
        return bool(_compiled(whom).search(rest))

    def is_subject(self, before: str) -> bool:
        """Tell whether the name or pronoun is what the sentence is about (not `the meeting with Omar will …`).

        What stands in a relative clause is no sentence of its own (`the draft she'll send is long`).
        """
        if self.who in ("", "me", "who", "both") or self.kind == "minutes":
            return True
        if self.who[:1] == NAME and (_compiled(_WITHIN).search(before) or _compiled(_SEEN).search(before)):
            return False
        last = clause(before)
        return not _compiled(_RELATIVE).search(last.lstrip()) or bool(speech(last))


def clause_end(scene: Scene, form: Form, limit: int) -> int:
    """Give where the words of a promise end, at the latest at `limit`."""
    found = _compiled(_END).search(scene.masked, form.what + 1, limit)
    end = found.start() if found else limit
    trailing = re.search(r"(?:\s+(?:and|but|then|so)|[\s,;:&(–—-])+$", scene.masked[form.what : end])
    return form.what + trailing.start() if trailing else end
