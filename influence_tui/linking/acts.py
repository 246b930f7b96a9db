"""What stands after a word-name, and whether it is what a person does."""

from collections.abc import Callable
from typing import NamedTuple

from influence_tui.linking.given_names import GIVEN
from influence_tui.linking.lexicon import (
    ADJECTIVES,
    AWAY,
    BARE,
    BEING,
    DETERMINERS,
    FINITE,
    FOLLOWERS,
    MOVING,
    PREPOSITIONS,
)
from influence_tui.linking.page import CALLED_BY, Page, Spot, Sure
from influence_tui.linking.wordnames import MASS, MODALS, MONTHS, PLACES, ROLES, THINGS, VERBS, listed
from influence_tui.linking.words import Shape, Word

DOING = FINITE - BEING
"""Verb forms that tell of an act."""

_WORKING = listed(
    """
    bolt box bridge bus crane drum fan field fields forge gate hall lamp lane lift lock mill page pool
    press van wall
    """
)
"""Things that break, move or stop, before which notes leave the article out."""
_WEATHER = listed(
    """
    beautiful cloudy cold crowded dark dry expensive foggy freezing gorgeous hot humid icy lovely mild misty
    packed rainy snowy stormy sunny sweltering warm wet windy
    """
)
"""How places, months and seasons are, more than people."""
_THEIRS = listed("his her")
"""What only somebody has: their own (`Chelsea lost her badge`)."""
_PLAYING = listed("lost won")
"""What clubs do, which are called after places."""
_FOLK = listed("guy baby boss buddy dude fellow kid lady lad man husband woman")
"""Words for anybody, before whom notes leave the article out."""
_DOINGS = listed(
    """
    ask bring build buy call check do draft fix handle join organise organize pay prepare present read
    reply report review send share sign speak talk visit write
    """
)
"""What somebody will do, and a quality will not (`Wood will do the figures`)."""
_ACTS = DOING - MOVING
_ARTICLES = listed("the a an my our his her their this that")


class _Tail(NamedTuple):
    """A word-name and the words after it, only blanks between them."""

    word: Word
    after: Word
    beyond: Word | None
    last: Word | None
    called: bool
    """True: somebody is called so, it is not only a surname."""

    @property
    def mass(self) -> bool:
        """Whether it is a noun without an article, and nobody's given name."""
        return self.word.key in MASS and not self.called


def acts(page: Page, spot: Spot) -> Sure:
    """Say whether the words right after a word-name are what a person does."""
    after = page.next_to(spot.last)
    if after is None or after.shape != Shape.SMALL:
        return Sure.NO
    beyond, last = page.next_to(spot.last + 1), page.next_to(spot.last + 2)
    tail = _Tail(page.words[spot.first], after, beyond, last if beyond else None, bool(spot.parts & CALLED_BY))
    for judge in _JUDGES:
        verdict = judge(tail)
        if verdict is not None:
            return verdict
    return Sure.NO


def _is_noun_before_verb(tail: _Tail) -> Sure | None:
    """Judge `Julia set is …`."""
    return Sure.NO if tail.after.key in BARE and tail.beyond is not None and tail.beyond.key in FINITE else None


def _is_away(tail: _Tail) -> Sure | None:
    """Judge `Grace out until Wednesday`."""
    if tail.after.key not in AWAY or tail.mass:
        return None
    beyond = tail.beyond
    if beyond is None:
        return Sure.YES
    if beyond.key == "from" and tail.after.key == "away":
        return Sure.NO
    return Sure.YES if beyond.key in PREPOSITIONS or beyond.shape != Shape.SMALL else Sure.NO


def _has_adverb(tail: _Tail) -> Sure | None:
    """Judge `Mark quickly fixed the sheet`."""
    return (
        Sure.YES if tail.after.key.endswith("ly") and tail.beyond is not None and is_finite(tail.beyond) else None
    )


def _is_to_do(tail: _Tail) -> Sure | None:
    """Judge `Mark to send the numbers`."""
    if tail.after.key != "to":
        return None
    word, beyond = tail.word.key, tail.beyond
    if beyond is None or beyond.key in _ARTICLES or word in MASS or word in _THINGLIKE:
        return Sure.NO
    return Sure.YES if word in MODALS else Sure.MAYBE


def _is_like_weather(tail: _Tail) -> Sure | None:
    """Judge `August was wet`."""
    word, beyond = tail.word.key, tail.beyond
    if tail.after.key not in BEING or beyond is None or beyond.key not in _WEATHER:
        return None
    return Sure.NO if word in MASS or word in MONTHS or word in PLACES else None


def _is_something(tail: _Tail) -> Sure | None:
    """Judge `Rich is …`: a noun that is counted needs an article there, a mass or a quality does not."""
    if tail.after.key not in BEING:
        return None
    word, beyond = tail.word.key, tail.beyond
    if beyond is not None and (beyond.key in _ACTS or _is_doing(beyond) or (beyond.key in AWAY and not tail.mass)):
        return Sure.YES
    if beyond is not None and beyond.key[:1].isdigit():
        return Sure.MAYBE
    if word in ADJECTIVES or word in MODALS - MONTHS:
        return Sure.YES
    if tail.mass:
        return Sure.MAYBE if beyond is not None and beyond.key in _DOINGS else Sure.NO
    return Sure.MAYBE if word in MASS or word in _THINGLIKE else Sure.YES


def _is_doing(word: Word) -> bool:
    """Say whether a word in -ing is what people do (`Joy is joining`)."""
    stem = word.key.removesuffix("ing")
    return stem != word.key and bool({stem + "s", stem + "es", stem + "ed", stem[:-1] + "ed"} & _ACTS)


def _is_from(tail: _Tail) -> Sure | None:
    """Judge `Bill from facilities fixed the heating`."""
    if tail.after.key != "from":
        return None
    word = tail.word.key
    if tail.last is None or not is_finite(tail.last):
        return Sure.MAYBE if word in GIVEN and word not in _THINGLIKE else Sure.NO
    return Sure.MAYBE if word in ROLES or word in MASS else Sure.YES


def _does(tail: _Tail) -> Sure | None:
    """Judge a name before a verb."""
    if not is_finite(tail.after):
        return None
    if tail.beyond is not None and tail.beyond.key in _THEIRS and not _may_be_order(tail):
        return Sure.YES
    if tail.word.key in PLACES and tail.after.key in _PLAYING and not _takes_object(tail):
        return Sure.NO
    doubtful = _may_be_thing(tail) or _may_be_order(tail)
    return Sure.MAYBE if doubtful else Sure.YES


def _takes_object(tail: _Tail) -> bool:
    return tail.beyond is not None and tail.beyond.key not in PREPOSITIONS


def _may_be_thing(tail: _Tail) -> bool:
    """Say whether a thing or a quality may be the subject (`Jenkins broke`, `Faith restored in the vendor`)."""
    word, after = tail.word.key, tail.after.key
    if word in _FOLK or (word in THINGS and not tail.called):
        return True
    transitive = _takes_object(tail)
    if after in MOVING and word in _WORKING and not transitive:
        return True
    if after in MOVING and (word in _THINGLIKE or word in MASS):
        return not (transitive and (word in MONTHS or word in MASS & GIVEN))
    if after in BARE and word in THINGS | MONTHS:
        return True
    return word in MASS and not transitive and (after in BARE or (after.endswith("ed") and after not in FINITE))


def _may_be_order(tail: _Tail) -> bool:
    """Say whether the name may be an order, and the verb a participle of its object (`Mark closed tickets`)."""
    after, beyond = tail.after.key, tail.beyond
    if tail.word.key not in VERBS:
        return False
    if after in MOVING:
        return beyond is None or beyond.key in PREPOSITIONS
    return (after in BARE or after.endswith("ed")) and not _followed(beyond)


def _is_plural(tail: _Tail) -> Sure | None:
    """Judge a word in s, a verb or several things (`Rose audits the books`, `Rose gardens in bloom`)."""
    after, beyond = tail.after.key, tail.beyond
    if len(after) < _PLURAL or not after.endswith("s") or after.endswith("ss") or beyond is None:
        return None
    return Sure.YES if beyond.key in DETERMINERS or beyond.key.isdigit() else None


_JUDGES: tuple[Callable[[_Tail], Sure | None], ...] = (
    _is_noun_before_verb, _is_away, _has_adverb, _is_to_do, _is_like_weather, _is_something, _is_from, _does,
    _is_plural,
)  # fmt: skip
_THINGLIKE = THINGS | MONTHS | PLACES
_PLURAL = 4


def is_finite(word: Word) -> bool:
    """Say whether a word looks like a verb form that needs a subject."""
    return word.key in FINITE or (word.key.endswith("ed") and len(word.key) > len("need"))


def _followed(beyond: Word | None) -> bool:
    return beyond is None or beyond.key in FOLLOWERS or beyond.shape != Shape.SMALL or beyond.key.isdigit()
