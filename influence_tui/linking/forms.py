"""One matched commitment: its places in the text, where its words end, and who was said to have said it."""

import re
from functools import cache
from typing import NamedTuple

from influence_tui.linking.commitments import RECIPIENT, REPORTED, fits
from influence_tui.linking.guards import clause, depends
from influence_tui.linking.scene import N, Scene
from influence_tui.linking.verbs import Weight

_SAID = (
    r"said|says|say|confirm(?:s|ed)|agree[sd]|promis(?:es|ed)?|swore|swears|vow(?:s|ed)|announced|insist(?:s|ed)|"
    r"(?:wrote|texted|replied|answered|mentioned)"
)
_TOLD = (
    r"(?:told|tells|promis(?:ed|es)|assur(?:ed|es)|wrote|texted|let|said|mentioned|e-?mailed|mailed|messaged|pinged|"
    r"informed)(?:\s+to)?"
)
_SPEECH = (
    rf"(?:(?P<speaker>{N}|i|she|he|they)(?:\s+ha(?:s|ve)|'s|'ve)?(?:\s+(?:also|just|then))?\s+|^\W*(?:also\s+)?|"
    rf"[:;,]\s*)(?:{_SAID}|{_TOLD}\s+(?P<told>{RECIPIENT})(?:\s+know)?|"
    rf"gave\s+(?P<word>{RECIPIENT})\s+(?:my|his|her|their)\s+word)(?:\s+(?:that|yes))?[,:]?\s*$"
)
_REMINDED = rf"\b(?:remind(?:ed|s)\s+{RECIPIENT}|remember(?:ed|s)?|recall(?:ed|s)?)(?:\s+that)?\s*$"
_AGREED = r"\bwe(?:'ve|\s+have)?\s+agreed(?:\s+that)?\s*$"
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
        what = found.start("what" if groups.get("what") else "thing")
        who, to = groups.get("who") or "", groups.get("to") or ""
        start = found.start("who") if who else found.start()
        to_start = found.start("to") if to else -1
        return cls(kind, start, what, who, to, to_start, fits(kind, who, found.string[what : what + 60]))

    def stands_alone(self, before: str) -> bool:
        """Tell whether it is no part of another sentence, but for one that says so (`she said that …`)."""
        if self.kind == REPORTED or not depends(before) or speech(clause(before)):
            return True
        reminded = self.who == "i" and _compiled(_REMINDED).search(before)
        return bool(reminded or _compiled(_AGREED).search(before))


def clause_end(scene: Scene, form: Form, limit: int) -> int:
    """Give where the words of a promise end, at the latest at `limit`."""
    found = _compiled(_END).search(scene.masked, form.what + 1, limit)
    end = found.start() if found else limit
    trailing = re.search(r"(?:\s+(?:and|but|then|so)|[\s,;:&(–—-])+$", scene.masked[form.what : end])
    return form.what + trailing.start() if trailing else end
