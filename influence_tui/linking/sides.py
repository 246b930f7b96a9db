"""Who promises, and to whom: the two sides of a commitment, by its subject, its words and who is named."""

import re

from influence_tui.domain.person import ME
from influence_tui.linking.commitments import RECIPIENT, REPORTED
from influence_tui.linking.forms import Form, is_agreed, speech
from influence_tui.linking.guards import clause
from influence_tui.linking.scene import FAR, NAME, PRONOUNS, N, Scene, Sentence

_VOWS = r"\b(?:promis|swore|swears|vow|agree|word|assur)"
_TALK = r"(?:talk|speak|ask|check|chase|push|nudge|discuss|negotiate|follow|clarify|raise)\b"
_GIVING = (
    r"(?:send|share|forward|fwd|mail|email|give|show|bring|write|hand|pass|return|get|deliver|submit|"
    r"provide|lend|dig)\b"
)
_YES = r"(?:(?:sure|yes|yep|yeah|ok|okay|fine|great|deal|no\s+problem|will\s+do)[,.!]?\s+)?"
_HER = (
    r"her\b(?!\s+(?!(?:an?|the|my|our|some|any|two|all|both|how|what|when|where|whether|if|that|this|it|"
    r"about|after|and|at|back|before|by|for|from|in|into|of|on|over|through|to|with|within|until|up|"
    r"today|tomorrow|tonight|next|again|asap|first|once|directly|know|have|see)\b)\w)"
)
"""The one a thing is done for, not the one whose it is (`talk to her`, not `talk to her manager`)."""
_OBJECT = r"(?P<to>him|them|her(?=\s+(?:a|an|the|my|how|what|where|some|all|it)\b))\b"


def by_of(scene: Scene, sentence: Sentence, form: Form, before: str) -> str | None:
    """Give who promises: an id, `me`, empty for unsure; None: it is hearsay or no promise at all."""
    last = clause(before)
    said = speech(last)
    if said and not is_agreed(before):
        return _by_speech(scene, form, said, form.start - len(last))
    if scene.is_quoted(form.start):
        return _by_quote(scene, form, before)
    if form.kind in REPORTED and not is_agreed(before):
        return _by_earlier_speech(scene, form, before)
    return _by_suffix(scene, sentence, form, _by_subject(scene, sentence, form, before))


def _by_speech(scene: Scene, form: Form, said: re.Match[str], offset: int) -> str | None:
    """Read `she said she'll …`: only for oneself is it a promise."""
    speaker = said["speaker"] or ""
    if form.who == "i":
        return ME if speaker in ("i", "") else None
    if form.who == "" and speaker:
        place = offset + said.start("speaker")
        return ME if speaker == "i" else scene.at(place) or scene.meant(speaker, place)
    if form.who not in PRONOUNS or speaker == "i":
        return None
    if speaker.startswith(NAME):
        place = offset + said.start("speaker")
        return scene.at(place) if scene.could_be(form.who, place) else None
    return scene.meant(form.who, form.start) if speaker in ("", form.who) else None


def is_vow(before: str) -> bool:
    """Tell whether the words before report a promise in so many words (`he promised that …`)."""
    said = speech(clause(before))
    return bool(said and re.search(_VOWS, said[0]))


def _by_quote(scene: Scene, form: Form, before: str) -> str | None:
    """Read `Ana: "I'll …"`: the promise of the one who is quoted."""
    quoted = re.search(rf"(?P<who>{N})(?:\s+(?:said|says|wrote|replied|answered))?[:,]?\s*\"$", before)
    offset = form.start - len(before)
    if not quoted:
        offset = scene.masked.find('"', form.what)
        said = rf"\"\s*,?\s*(?:(?:said|says|wrote)\s+(?P<who>{N})|(?P<other>{N})\s+(?:said|says|wrote|promised))"
        quoted = re.match(said, scene.masked[offset:]) if offset > 0 else None
    if not quoted or form.who != "i":
        return None
    return scene.at(offset + max(quoted.start(group) for group in quoted.groupdict()))


def _by_earlier_speech(scene: Scene, form: Form, before: str) -> str | None:
    """Read `she said no, but she'd …`: the report goes on."""
    if not re.search(
        rf"(?:{N}|\b{form.who})\s+(?:said|says|told|promised|wrote)\b.*\b(?:and|but)\s+(?:that\s+)?$", before
    ):
        return None
    return ME if form.who == "i" else scene.meant(form.who, form.start) if form.who in PRONOUNS else None


def _by_subject(scene: Scene, sentence: Sentence, form: Form, before: str) -> str | None:
    who = form.who
    if _is_listed(who, before):
        return None if who == "i" else ""
    if who in ("i", "me"):
        return _by_me(scene, form, before)
    if who.startswith(NAME):
        return scene.at(form.start)
    if who == "who":
        return scene.at(scene.end_before(form.start, " ,") - 1)
    if who == "both":
        return ""
    return scene.meant(who, form.start) if who else _by_sentence(scene, sentence, form, before)


def _is_listed(who: str, before: str) -> bool:
    """Tell whether the subject is the last of several (`Dana and Omar will …`)."""
    last = r"(?:and|&)" if who == "i" else r"(?:,|and|&|/)" if who.startswith(NAME) else r"(?!)"
    return bool(re.search(rf"(?:^|[;:,]\s)\W*(?:both\s+)?{N}(?:\s*,\s*{N})*\s*{last}\s*$", before))


def _by_me(scene: Scene, form: Form, before: str) -> str:
    """Read `I`: mine, unless it stands after a name and a colon and speaks to `you`."""
    following = scene.masked[form.what : form.what + FAR]
    if re.fullmatch(rf"\s*{N}:\s*{_YES}", before) and re.search(r"\byour?\b", following):
        return scene.at(form.start - len(before) + before.index(NAME))
    return ME


def _by_sentence(scene: Scene, sentence: Sentence, form: Form, before: str) -> str:
    """Find a subject that is left out: that of the sentence, else by whom the promise goes to."""
    opening = re.match(rf"\W*(?:from\s+)?(?P<who>{N}|(?:i|she|he|they)\b)", before)
    place = sentence.start + opening.start("who") if opening else 0
    if opening and re.search(r"\b(?:asked|needs|wants|requested)\b", before):
        return (
            ME
            if re.match(
                rf"\W*{N}\s+(?:(?:has|had|also)\s+)?(?:asked\s+(?:me|us|for|if|whether)|needs|wants|requested)\b",
                before,
            )
            else ""
        )
    if opening:
        who = opening["who"]
        return scene.at(place) if who.startswith(NAME) else ME if who == "i" else scene.meant(who, place)
    if re.match(r"\W*\w+", before) and not before.rstrip().endswith(":"):
        return ME
    rest = scene.masked[form.what : min(sentence.end, form.what + FAR)]
    receiver = form.to or _receiver(rest) or ("" if re.search(r"\b(?:me|us|my|our)\b", rest) else _helped(rest))
    if receiver in ("me", "us"):
        return scene.counterpart(form.start)
    return ME if receiver or not scene.people_before(form.start) else ""


def _by_suffix(scene: Scene, sentence: Sentence, form: Form, by: str | None) -> str | None:
    """Read `…, says Omar`: what one says of another is hearsay."""
    said = re.search(
        rf",\s+(?:(?:says|said)\s+(?P<who>{N})|(?P<other>{N})\s+(?:says|said)\b)",
        scene.masked[form.what : sentence.end],
    )
    if not said or by == ME:
        return by
    place = form.what + max(said.start("who"), said.start("other"))
    if form.who in PRONOUNS and scene.could_be(form.who, place):
        return scene.at(place)
    return by if by == scene.at(place) else None


def _receiver(rest: str) -> str:
    """Give the masked words after a verb that it does something for (`send Marie …`), or empty."""
    particle = r"(?:\s+(?:over|back|in|on|up|out|by|know|it|that|this))?(?:\s+(?:to|for|with))?"
    found = re.match(rf"[\w-]+{particle}\s+(?P<to>(?!her\b){RECIPIENT}|{_HER})(?![\w'])", rest)
    return found["to"] if found else ""


def _helped(rest: str) -> str:
    found = re.search(rf"\b(?:to|for|with)\s+(?P<to>{N}|him\b|them\b|{_HER})", rest)
    return found["to"] if found else ""


def to_of(scene: Scene, form: Form, by: str, before: str, rest: str) -> str:
    """Give to whom it is promised: an id, `me`, or empty for unsure."""
    if form.to:
        return _person(scene, form.to, form.to_start, by) or ("" if by == ME else ME)
    last = clause(before)
    said = speech(last)
    told = next((group for group in ("told", "word") if said and said[group]), "")
    if said and told and (by == ME or not re.search(r"\b(?:me|us|my|our)\b", rest)):
        return _person(scene, said[told], form.start - len(last) + said.start(told), by)
    return _from_me(scene, form, before, rest) if by == ME else _to_another(scene, form, by, rest)


def _to_another(scene: Scene, form: Form, by: str, rest: str) -> str:
    """Another's promise is to me, unless it gives something to somebody else."""
    if form.kind in ("vowed", "granted", *REPORTED) or not re.match(_GIVING, rest):
        return ME
    direct = re.match(rf"\w+\s+(?P<to>{N})\s+(?!instead|over|along|to|in|round|on|out|as)\w", rest) or re.search(
        rf"\b(?:to|for)\s+(?P<to>{N})(?!')", rest
    )
    if direct:
        return scene.at(form.what + direct.start("to"))
    pronoun = re.match(rf"\w+\s+{_OBJECT}", rest)
    return scene.meant(pronoun["to"], form.what + pronoun.start("to"), by) if pronoun else ME


def _from_me(scene: Scene, form: Form, before: str, rest: str) -> str:
    """Mine is to whom I tell it, do it for or talk to, else to the one who is there."""
    named = re.search(rf"\b(?:with|told|met|to)\s+(?P<to>{N})[:,]?\s*$", before)
    if named and not re.match(_GIVING, rest):
        return scene.at(form.start - len(before) + named.start("to"))
    if re.match(_TALK, rest):
        return _of_the_talk(scene, form, rest)
    direct = _receiver(rest)
    if direct and direct not in ("me", "us", "you"):
        return _person(scene, direct, form.what + rest.index(direct), ME)
    helped = re.search(
        rf"(?<!intro\s)(?<!introduction\s)\b(?:to|for|with)\s+(?P<to>{N})(?P<more>\s*(?:,|and|&)\s*{N})?", rest
    )
    if helped:
        return "" if helped["more"] else scene.at(form.what + helped.start("to"))
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
