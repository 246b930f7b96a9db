"""Is a known name somebody else's here? Words that introduce a stranger, and a stranger's name said again."""

from collections.abc import Sequence

from influence_tui.domain.fold import fold
from influence_tui.linking.acts import is_finite
from influence_tui.linking.context import Context
from influence_tui.linking.given_names import GIVEN
from influence_tui.linking.keys import whole
from influence_tui.linking.lexicon import INSTITUTIONS, KIN
from influence_tui.linking.page import CALLED_BY, FULL, Page, Spot, Sure, is_stranger
from influence_tui.linking.wordnames import FUNCTION, PLACES, listed
from influence_tui.linking.words import Kind, Shape, Word

_OF = listed("from of at")
_ARTICLES = listed("a an the my our his her their your this that some")
_INDEFINITE = listed("a an another some someone somebody")
_HOME = listed(
    """
    across camp choir church college daycare downstairs gym kindergarten kita nursery playgroup preschool
    school uni university upstairs yoga
    """
)
"""Where one knows people from who are not of one's work, named without an article."""
_FOLK = listed(
    """
    babysitter barber builder caretaker carpenter coach dentist doctor electrician farmer gardener handyman
    hairdresser hubby husband janitor landlady landlord nanny neighbor neighbour nurse painter pastor
    plumber priest roofer roommate flatmate classmate teacher therapist tutor vet vicar
    """
)
"""Whom one has at home, before a name (`neighbour John`) or after it (`Mike the plumber`)."""
_CHILD = listed("birthday daycare homework kindergarten nursery piano preschool recital school soccer teacher")
"""What a child has (`Alex's homework`)."""
_ASIDE = _FOLK | _HOME | KIN | {"next", "ex"}
"""How one says in brackets who somebody of one's home is (`Amy (next door)`)."""
_BORNE = listed("rev reverend fr father pastor judge justice") | KIN
"""Titles that only some bear: nothing speaks for somebody of whom it is not known."""
_DOCTORS = listed("dr doctor")
_CARE = listed(
    """
    appointment blood checkup clinic dentist doctors flu injection knee medicine pills practice
    prescription surgery teeth therapy tooth vaccination vaccine xray
    """
)
"""Words with which a doctor is one's own."""
_VAGUE = listed("something somebody someone whatshisname whatshername whoever")
_ONE = listed("one a another some")
_NAMED = listed("called named")
_BEFORE = _ONE | _NAMED | {"certain"}
_AMONG_US = listed(
    """
    area branch call career core crew day department desk division end fair field first floor front hq
    invite lab lead lift list lobby management meeting night office offsite other plant platform product
    project radar room rota second session shift side site squad staff support team thread top unit
    weekend workshop
    """
)
"""Nouns after `from the …` that say nothing against somebody of one's own."""
_TAKING = listed(
    "bring brought carried collect collected drove fetch fetched get got moved pick picked take taken took up"
)
"""Verbs that have their own `from`."""
_NEAR = 10
_REACH = 3
"""How many words `from the …` may have."""


def unless_strange(context: Context, spot: Spot, sure: Sure) -> Sure:
    """Lower how surely a spot names somebody known when a stranger is introduced, or was before by this name."""
    page = context.page
    name = page.words[spot.first].key
    if sure == Sure.NO:
        if _is_full_name(page, spot):
            context.strangers[name] = Sure.MAYBE
        return sure
    if spot.parts & FULL or spot.how == "address":
        return sure
    told = introduced(page, spot)
    if told != Sure.YES:
        context.strangers[page.words[spot.last].key] = told
        return min(sure, told)
    if name in context.strangers and not any(page.names.id_at(place) in context.here for place in spot.people):
        return min(sure, context.strangers[name])
    return sure


def _is_full_name(page: Page, spot: Spot) -> bool:
    """Say whether a given name and a strange surname make somebody else's name."""
    word, after = page.words[spot.first], page.next_to(spot.first)
    if not spot.alone or word.possessive or word.key not in GIVEN or word.shape != Shape.TITLE:
        return False
    if after is None or after.shape != Shape.TITLE or after.key in INSTITUTIONS:
        return False
    return is_stranger(after)


def introduced(page: Page, spot: Spot) -> Sure:
    """Say whether the words around a name let it be somebody known's: no, maybe, or yes when they say nothing."""
    after = page.next_to(spot.last)
    if after is not None and after.key in _VAGUE:
        return Sure.NO
    if _is_of_home(page, spot) or _is_untitled(page, spot):
        return Sure.MAYBE
    told = min(_one_of_many(page, spot), _from_elsewhere(page, spot, after))
    return min(told, _of_a_house(page, spot)) if told != Sure.NO else told


def _is_of_home(page: Page, spot: Spot) -> bool:
    """Say whether it is `neighbour John`, `John the plumber`, `Sam's homework`: somebody of one's own home."""
    before, after, beyond = page.before(spot.first), page.next_to(spot.last), page.next_to(spot.last + 1)
    if before is not None and before.key in _FOLK:
        return not _fits(page, spot, [before.key])
    if page.gap(spot.last) == " (":
        said = page.word(spot.last + 1)
        return said is not None and said.key in _ASIDE and not _fits(page, spot, [said.key])
    if after is None:
        return False
    if page.words[spot.last].possessive:
        return after.key in _CHILD
    if beyond is None or after.key not in ("the", "our", "my"):
        return False
    told = beyond.key in _FOLK or (beyond.shape == Shape.TITLE and after.key == "the")
    return told and not _fits(page, spot, [beyond.key])


def _is_untitled(page: Page, spot: Spot) -> bool:
    """Say whether a title or kinship is said by which nobody of these is known (`Rev. Klein`, `uncle Bob`)."""
    if spot.how not in ("titled", "sounds"):
        return False
    titles = {word.key for word in page.words[spot.first : spot.last]}
    if titles & _DOCTORS:
        return not _CARE.isdisjoint(
            word.key for word in page.words[max(0, spot.first - _NEAR) : spot.last + _NEAR]
        )
    titles &= _BORNE
    return bool(titles) and not any(titles & _titles_of(page, place) for place in spot.people)


def _titles_of(page: Page, place: int) -> frozenset[str]:
    person = page.known.person(page.names.id_at(place))
    if person is None:
        return frozenset()
    return frozenset(
        word for name in (person.name, person.role, *person.aliases) for word in whole(name).split(" ")
    )


def _one_of_many(page: Page, spot: Spot) -> Sure:
    """Judge `one Ms. Winters`, `a certain Marco`, `a dog named Rosie`, `a roofer, Marco`."""
    before = page.word(spot.first - 1)
    if before is None or before.shape != Shape.SMALL:
        return Sure.YES
    gap = page.gap(spot.first - 1)
    if gap == " " and before.key not in _BEFORE:
        return Sure.YES
    ahead = [word.key for word in page.words[max(0, spot.first - _REACH - 1) : spot.first - 1]]
    if gap == ", ":
        some = ahead[-1:] in (["a"], ["an"]) or (before.key in _FOLK and not _fits(page, spot, [before.key]))
        return Sure.MAYBE if some else Sure.YES
    titled = spot.how in ("titled", "sounds")
    if gap == " " and (before.key == "certain" or (titled and before.key in _ONE)):
        return Sure.NO
    if gap == " " and before.key in _NAMED and not _INDEFINITE.isdisjoint(ahead):
        return Sure.NO if before.key == "named" else Sure.MAYBE
    return Sure.YES


def _from_elsewhere(page: Page, spot: Spot, link: Word | None) -> Sure:
    """Judge `Priya from the daycare`, `Jordan of Globex`: not of us, nor of where the person is known to be."""
    if link is None or link.key not in _OF or page.words[spot.last].possessive or _is_taken(page, spot):
        return Sure.YES
    place = page.next_to(spot.last + 1)
    if place is None or place.kind != Kind.WORD:
        return Sure.YES
    firm = page.firms.get(spot.last + 2)
    if firm is not None:
        theirs = {page.names.organization_at(person) for person in spot.people}
        return Sure.YES if theirs & {0, *firm.numbers} else Sure.NO
    beyond = page.next_to(spot.last + 2)
    next_door = place.key == "next" and beyond is not None and beyond.key == "door"
    if link.key == "from" and (place.key in _HOME or next_door):
        return Sure.MAYBE
    if place.key in _ARTICLES:
        return _from_some(page, spot, link)
    city = place.key in PLACES and bool(spot.parts & CALLED_BY)
    strange = place.shape == Shape.TITLE and not city and link.key != "at"
    return Sure.MAYBE if strange and not _fits(page, spot, [place.key]) else Sure.YES


def _is_taken(page: Page, spot: Spot) -> bool:
    """Say whether `from` may belong to a verb before the name (`took Mr. Squib from Whitehall`)."""
    return any(word.key in _TAKING for word in page.words[max(0, spot.first - _REACH) : spot.first])


def _of_a_house(page: Page, spot: Spot) -> Sure:
    """Judge `Amazon's Andrew`: somebody of the organization before the name, if it is one."""
    owner = page.before(spot.first)
    if owner is None or not owner.possessive or owner.shape == Shape.SMALL or page.names.named(owner.key):
        return Sure.YES
    firm = next((firm for firm in page.firms.values() if firm.last == spot.first - 1), None)
    if firm is None:
        return Sure.MAYBE if owner.key not in GIVEN else Sure.YES
    theirs = {page.names.organization_at(person) for person in spot.people}
    return Sure.YES if theirs & {0, *firm.numbers} else Sure.NO


def _from_some(page: Page, spot: Spot, link: Word) -> Sure:
    nouns: list[str] = []
    index = spot.last + 2
    while len(nouns) < _REACH and (word := page.next_to(index)) is not None:
        if word.key in FUNCTION or (nouns and is_finite(word)):
            break
        nouns.append(word.key)
        index += 1
    if not nouns or not _AMONG_US.isdisjoint(nouns) or _fits(page, spot, nouns):
        return Sure.YES
    if link.key == "at":
        verb = page.next_to(index)
        return Sure.MAYBE if page.words[spot.first].opens and verb is not None and is_finite(verb) else Sure.YES
    return Sure.MAYBE


def _fits(page: Page, spot: Spot, nouns: Sequence[str]) -> bool:
    """Say whether one of some words is in the role or the organization of one of the people."""
    return any(not words_about(page, place).isdisjoint(nouns) for place in spot.people)


def words_about(page: Page, place: int) -> frozenset[str]:
    """Give the words of a person's role and organization (keys)."""
    person = page.known.person(page.names.id_at(place))
    return frozenset(fold(f"{person.role} {person.organization}").split()) if person else frozenset()
