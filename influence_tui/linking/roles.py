"""Own aliases that are plain words or roles (`legal`, `the King`, `my boss`): names only by themselves."""

from influence_tui.linking.acts import is_finite
from influence_tui.linking.given_names import GIVEN
from influence_tui.linking.keys import Part, whole
from influence_tui.linking.lexicon import AWAY, DETERMINERS, FOLLOWERS, PREPOSITIONS, TERMS
from influence_tui.linking.page import Page, Spot, Sure, goes_on
from influence_tui.linking.wordnames import FUNCTION, ROLES, WEEKDAYS, listed
from influence_tui.linking.words import Shape, Word

_OWNED = listed("my our the")
_OTHERS = listed("a an another any each every her his its no some their your")
_BEING = listed(
    """
    it this that they am are arent be been being is isnt its not thats was wasnt were very so too more
    most less quite
    """
)
_AND = listed("and or")
_OPENS = FUNCTION | PREPOSITIONS | FOLLOWERS | AWAY | WEEKDAYS | DETERMINERS
"""What may follow a noun that stands by itself."""
_OBJECTS = DETERMINERS | listed("it me us him them you")
"""What follows a verb: with it, a plain word may be one itself (`finance the project`)."""


def is_role(page: Page, spot: Spot) -> bool:
    """Say whether the words of a spot are an alias of the plain sort: written small, an office, or letters."""
    if not spot.parts & 1 << Part.WHOLE:
        return False
    phrase = " ".join(word.key for word in page.words[spot.first : spot.last + 1])
    return any(_is_plain(alias) and whole(alias) == phrase for alias in _aliases(page, spot))


def _aliases(page: Page, spot: Spot) -> list[str]:
    people = (page.known.person(page.names.id_at(place)) for place in spot.people)
    return [alias for person in people if person for alias in person.aliases]


def _is_plain(alias: str) -> bool:
    first, _, rest = alias.lower().partition(" ")
    if rest:
        return first in _OWNED or alias == alias.lower()
    return first not in GIVEN and (alias == first or first in ROLES or first in TERMS)


def judge_role(page: Page, spot: Spot) -> Sure:
    """Say whether an alias of the plain sort stands as a noun phrase of its own."""
    if goes_on(page, spot.last) or _names_a_house(page, spot) or not _stands(page, spot):
        return Sure.NO
    if page.words[spot.last].possessive:
        return Sure.YES
    if page.words[spot.first].key == "my":
        return Sure.MAYBE if _is_attribute(page, spot) else Sure.YES
    return Sure.YES if _ends(page, spot) else Sure.NO


def _is_attribute(page: Page, spot: Spot) -> bool:
    """Say whether a noun and its verb follow `my boss` (`my boss fight was long`)."""
    noun, verb = page.next_to(spot.last), page.next_to(spot.last + 1)
    if noun is None or verb is None or noun.key in _OPENS or is_finite(noun):
        return False
    return noun.shape == Shape.SMALL and is_finite(verb) and not noun.key.endswith(("ing", "ly", "ne"))


def _names_a_house(page: Page, spot: Spot) -> bool:
    """Say whether it is `the King's Head`."""
    after = page.next_to(spot.last)
    if after is None or not page.words[spot.last].possessive or after.shape != Shape.TITLE:
        return False
    return page.words[spot.first].key == "the" and not page.names.named(after.key)


def _stands(page: Page, spot: Spot) -> bool:
    """Say whether the words before leave it a noun of its own, and not an adjective or somebody else's."""
    if page.words[spot.first].key in _OWNED:
        return True
    before = page.before(spot.first)
    if before is None:
        return True
    if before.possessive or before.key in _OTHERS or before.key in _BEING:
        return False
    return not before.key.endswith("ly")


def _ends(page: Page, spot: Spot) -> bool:
    """Say whether no noun follows to which it would only be an attribute (`legal team`, `the CFO role`)."""
    after = page.next_to(spot.last)
    if after is None:
        return True
    if after.key in _AND:
        return _ends_after_and(page, spot)
    owned = page.words[spot.first].key in _OWNED
    if after.key in _OBJECTS and not owned and page.words[spot.first].shape != Shape.CAPITALS:
        return page.before(spot.first) is not None and not page.words[spot.first].opens
    return after.key in _OPENS or after.key[:1].isdigit() or _is_verb(after, page.next_to(spot.last + 1), owned)


def _is_verb(word: Word, beyond: Word | None, owned: bool) -> bool:
    if is_finite(word) or word.key.endswith("ly"):
        return True
    ahead = beyond is None or beyond.key in _OPENS
    if word.key.endswith("s") and not word.key.endswith("ss"):
        return owned or (beyond is not None and ahead)
    return beyond is not None and beyond.key in _OBJECTS


def _ends_after_and(page: Page, spot: Spot) -> bool:
    """Say whether it is a noun in `legal and finance agreed`, not an attribute in `legal and technical issues`."""
    other, beyond = page.next_to(spot.last + 1), page.next_to(spot.last + 2)
    if other is None or beyond is None or other.key in _OPENS or other.shape != Shape.SMALL:
        return True
    return beyond.key in _OPENS or is_finite(beyond)
