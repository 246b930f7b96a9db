"""Who promises, and to whom: the two sides of a commitment, by its subject, its words and who is named."""

import re
from functools import cache
from typing import NamedTuple

from influence_tui.domain.person import ME
from influence_tui.linking.commitments import RECIPIENT, REPORTED
from influence_tui.linking.guards import clause, depends
from influence_tui.linking.scene import NAME, N, Scene, Sentence

_PRONOUNS = ("she", "he", "they")

_SPEECH = (
    rf"(?:(?P<speaker>{N}|i|she|he|they)(?:\s+ha(?:s|ve)|'s|'ve)?(?:\s+(?:also|just|then))?\s+|^\W*(?:also\s+)?|"
    r"[:;,]\s*)(?:said|says|say|confirm(?:s|ed)|agree[sd]|promis(?:es|ed)?|swore|swears|vow(?:s|ed)|announced|"
    r"insist(?:s|ed)|(?:told|tells|promis(?:ed|es)|assur(?:ed|es)|wrote|texted|let)\s+"
    rf"(?P<told>{RECIPIENT})(?:\s+know)?|(?:wrote|texted|replied|answered|mentioned)|"
    rf"gave\s+(?P<word>{RECIPIENT})\s+(?:my|his|her|their)\s+word)(?:\s+(?:that|yes))?[,:]?\s*$"
)
_TALK = r"(?:talk|speak|ask|check|chase|push|nudge|discuss|negotiate|follow|clarify|raise)\b"
_GIVING = (
    r"(?:send|share|forward|fwd|mail|email|give|show|bring|write|hand|pass|return|get|deliver|submit|"
    r"provide|lend)\b"
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


class Form(NamedTuple):
    """One matched form of a commitment, by places in the text."""

    kind: str
    start: int
    what: int
    """Where the promised thing or act begins."""
    who: str
    """The masked subject, or empty."""
    who_start: int
    to: str
    """The masked receiver of a promise (`promised Lena …`), or empty."""
    to_start: int
    weak: bool
    """Its verb promises only with a date or a receiver."""
    any: bool
    """Its verb is one of no list: it promises only after `promised`, `swore` …"""

    @classmethod
    def of(cls, kind: str, found: re.Match[str]) -> "Form":
        """Make the form of a match."""
        groups = found.groupdict()
        what = found.start("what" if groups.get("what") else "thing")
        who, to = groups.get("who") or "", groups.get("to") or ""
        who_start = found.start("who") if who else found.start()
        to_start = found.start("to") if to else -1
        weak, any_verb = bool(groups.get("weak")), bool(groups.get("any"))
        return cls(kind, who_start, what, who, who_start, to, to_start, weak, any_verb)

    def stands_alone(self, before: str) -> bool:
        """Tell whether it is no part of another sentence, but for one that says so (`she said that …`)."""
        return self.kind == REPORTED or not depends(before) or bool(_compiled(_SPEECH).search(clause(before)))


def by_of(scene: Scene, sentence: Sentence, form: Form, before: str) -> str | None:
    """Give who promises: an id, `me`, empty for unsure; None: it is hearsay or no promise at all."""
    speech = _compiled(_SPEECH).search(clause(before))
    if speech:
        return _by_speech(scene, form, speech, sentence.start + len(before) - len(clause(before)))
    if form.kind == REPORTED or scene.masked[: form.start].count('"') % 2:
        return None
    return _by_suffix(scene, sentence, form, _by_subject(scene, sentence, form, before))


def _by_speech(scene: Scene, form: Form, speech: re.Match[str], offset: int) -> str | None:
    """Read `she said she'll …`: only for oneself is it a promise."""
    speaker = speech["speaker"] or ""
    if form.any and not re.search(r"\b(?:promis|swore|swears|vow|agree|word)", speech[0]):
        return None
    if form.who == "i":
        return ME if speaker in ("i", "") else None
    if form.who not in _PRONOUNS or speaker == "i":
        return None
    if speaker.startswith(NAME):
        place = offset + speech.start("speaker")
        return scene.at(place) if scene.could_be(form.who, place) else None
    return scene.meant(form.who, form.who_start) if speaker in ("", form.who) else None


def _by_subject(scene: Scene, sentence: Sentence, form: Form, before: str) -> str | None:
    who = form.who
    if re.search(r"(?:and|&|,|/)\s*$", before) and scene.at(sentence.start + len(before.rstrip(" &,/and")) - 1):
        return "" if who else _by_sentence(scene, sentence, form, before)
    if who in ("i", "me"):
        return _by_me(scene, form, before)
    if who.startswith(NAME):
        return scene.at(form.who_start)
    if who == "who":
        return scene.at(len(scene.masked[: form.who_start].rstrip(" ,")) - 1)
    if who == "both":
        return ""
    return scene.meant(who, form.who_start) if who else _by_sentence(scene, sentence, form, before)


def _by_me(scene: Scene, form: Form, before: str) -> str:
    """Read `I`: mine, unless it stands after a name and a colon and speaks to `you`."""
    if re.fullmatch(rf"\s*{N}:\s*", before) and re.search(r"\byou\b", scene.masked[form.what :]):
        return scene.at(len(scene.masked[: form.start].rstrip(" :")) - 1)
    return ME


def _by_sentence(scene: Scene, sentence: Sentence, form: Form, before: str) -> str:
    """Find a subject that is left out: that of the sentence, else by whom the promise goes to."""
    opening = re.match(rf"\W*(?P<who>{N}|(?:i|she|he|they)\b)", before)
    if opening and opening["who"].startswith(NAME):
        return scene.at(sentence.start + opening.start("who"))
    if opening:
        return ME if opening["who"] == "i" else scene.meant(opening["who"], sentence.start + opening.start("who"))
    if re.match(r"\W*\w+", before) and not before.rstrip().endswith(":"):
        return ME
    receiver = form.to or _receiver(scene.masked[form.what :])
    if receiver in ("me", "us"):
        return scene.counterpart(form.start)
    return ME if receiver else ""


def _by_suffix(scene: Scene, sentence: Sentence, form: Form, by: str | None) -> str | None:
    """Read `…, says Omar`: what one says of another is hearsay."""
    said = re.search(rf",\s+(?:says|said)\s+(?P<who>{N})", scene.masked[form.what : sentence.end])
    if not said or by == ME:
        return by
    place = form.what + said.start("who")
    if form.who in _PRONOUNS and scene.could_be(form.who, place):
        return scene.at(place)
    return by if by == scene.at(place) else None


def _receiver(rest: str) -> str:
    """Give the masked words after a verb that it does something for (`send Marie …`), or empty."""
    particle = r"(?:\s+(?:over|back|in|on|up|out|by|know))?(?:\s+to)?"
    found = re.match(rf"[\w-]+{particle}\s+(?P<to>{RECIPIENT})(?![\w'])", rest)
    return found["to"] if found else ""


def to_of(scene: Scene, form: Form, by: str, before: str, rest: str) -> str:
    """Give to whom it is promised: an id, `me`, or empty for unsure."""
    if form.to:
        return _person(scene, form.to, form.to_start, by) or ("" if by == ME else ME)
    speech = _compiled(_SPEECH).search(clause(before))
    told = speech and (speech["told"] or speech["word"])
    if by == ME and told and speech:
        start = form.start - len(clause(before)) + speech.start("told" if speech["told"] else "word")
        return _person(scene, told, start, by)
    if by != ME:
        return _to_another(scene, form, rest)
    return _from_me(scene, form, before, rest)


def _to_another(scene: Scene, form: Form, rest: str) -> str:
    """Another's promise is to me, unless it gives something to somebody else."""
    if form.kind in ("vowed", "granted", REPORTED) or not re.match(_GIVING, rest):
        return ME
    direct = re.match(rf"\w+\s+(?P<to>{N})(?!')", rest) or re.search(rf"\bto\s+(?P<to>{N})(?!')", rest)
    return scene.at(form.what + direct.start("to")) if direct else ME


def _from_me(scene: Scene, form: Form, before: str, rest: str) -> str:
    named = re.search(rf"\b(?:with|told|met|to)\s+(?P<to>{N})[:,]?\s*$", before)
    if named and not re.match(_GIVING, rest):
        return scene.at(form.start - len(before) + named.start("to"))
    if re.match(_TALK, rest):
        return _of_the_talk(scene, form, rest)
    direct = _receiver(rest)
    if direct and direct not in ("me", "us", "you"):
        return _person(scene, direct, form.what + rest.index(direct), ME)
    with_name = re.search(rf"\b(?:to|for|with|by)\s+(?P<to>{N})", rest)
    if with_name and re.search(r"\b(?:to|for|with)\s+$", rest[: with_name.start("to")]):
        return scene.at(form.what + with_name.start("to"))
    pronoun = re.search(r"\b(?P<to>him|her|his|them|their)\b", rest)
    if pronoun:
        return scene.meant(pronoun["to"], form.what + pronoun.start("to"))
    return scene.counterpart(form.start)


def _of_the_talk(scene: Scene, form: Form, rest: str) -> str:
    """`I'll talk to Nadia about …` is promised to the other one who is there, else to Nadia."""
    talked = re.search(N, rest)
    other = scene.at(form.what + talked.start()) if talked else ""
    here = [one for one in scene.present if one != other]
    return here[0] if len(here) == 1 else other or scene.counterpart(form.start)


def _person(scene: Scene, word: str, start: int, by: str) -> str:
    if word.startswith(NAME):
        return scene.at(start)
    return ME if word in ("me", "us") else "" if word == "you" else scene.meant(word, start, by)


def clause_end(scene: Scene, form: Form, limit: int) -> int:
    """Give where the words of a promise end, at the latest at `limit`."""
    start = form.what + 1
    found = _compiled(_END).search(scene.masked, start, limit)
    end = found.start() if found else limit
    trailing = re.search(r"(?:\s+(?:and|but|then|so)|[\s,;:&(–—-])+$", scene.masked[form.what : end])
    return form.what + trailing.start() if trailing else end
