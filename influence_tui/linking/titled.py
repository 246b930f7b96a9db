"""Names behind a title: `Mr. Smith`, `my cousin Thomas Pepys`, `Sir Ant. Cooper`."""

from influence_tui.linking.given_names import GIVEN, MEN, WOMEN
from influence_tui.linking.keys import Part, whole
from influence_tui.linking.lexicon import HER_TITLES, HIS_TITLES, INSTITUTIONS, KIN, ROYAL, SAINTS, TITLES
from influence_tui.linking.page import AGAINST, FAMILY_LIKE, FULL, GIVEN_LIKE, Page, Spot, is_stranger, spot_of
from influence_tui.linking.runs import People, run_at
from influence_tui.linking.wordnames import WEEKDAYS
from influence_tui.linking.words import Kind, Shape

_FAMILIES = FAMILY_LIKE | FULL | 1 << Part.WHOLE
_DIFFERING = 0.8
"""The share of a surname's letters that may differ where a title says that it is one, if it sounds the same."""


def titled_at(page: Page, index: int) -> tuple[Spot | None, int]:
    """Read a title and the names after it: the spot (or none), and the last word that belongs to it."""
    first = index
    while (after := page.next_to(index)) is not None and after.key in TITLES and not page.words[index].possessive:
        index += 1
    named = _names_after(page, index)
    if not named and index > first and _is_surname(page, index):
        named, index = [index], index - 1
    titles = {word.key for word in page.words[first : index + 1]}
    if not named or titles & SAINTS or _inside_a_name(page, first) or _is_place(page, named, titles):
        return None, named[-1] if named else index
    people, how = _bearers(page, named, titles)
    if not people and len(named) > 1 and page.gap(named[0]).startswith("."):
        named = named[:1]
        people, how = _bearers(page, named, titles)
    if not people:
        return None, named[-1]
    before = page.before(first)
    if before is not None and before.key == "my":
        first -= 1
    return spot_of(page, first, named[-1], people, how), named[-1]


def _is_surname(page: Page, index: int) -> bool:
    """Say whether a second title is somebody's surname (`Ms King`)."""
    word = page.words[index]
    return word.shape == Shape.TITLE and any(
        1 << part & FAMILY_LIKE for part in page.names.named(word.key).values()
    )


def _is_place(page: Page, named: list[int], titles: set[str]) -> bool:
    """Say whether it is `King Street`."""
    return bool(titles & ROYAL) and page.words[named[-1]].key in INSTITUTIONS


def _inside_a_name(page: Page, first: int) -> bool:
    """Say whether a title is itself a part of somebody's name (`Nat King Cole`)."""
    before = page.before(first)
    return is_stranger(before) and before is not None and (not before.opens or before.key in GIVEN)


def _names_after(page: Page, index: int) -> list[int]:
    named: list[int] = []
    while not page.words[index].possessive:
        after = page.next_to(index)
        if (
            after is None
            or after.shape == Shape.SMALL
            or after.kind != Kind.WORD
            or after.key in WEEKDAYS
            or after.key == "i"
        ):
            break
        index += 1
        named.append(index)
    return named


def _bearers(page: Page, named: list[int], titles: set[str]) -> tuple[People, str]:
    """Find who bears a title and these names: exactly, else by spelling."""
    last, people = run_at(page, named[0])
    if last == named[-1] and people:
        families = {place: parts for place, parts in people.items() if parts & _FAMILIES}
        fitting = _fitting(page, families or people, titles)
        if fitting:
            return fitting, "titled"
    sounding = _sounding(page, named, titles) if len(named) <= 2 else {}
    return {
        place: parts for place, parts in _fitting(page, sounding, titles).items() if not parts & AGAINST
    }, "sounds"


def _sounding(page: Page, named: list[int], titles: set[str]) -> People:
    reached = page.names.misspelt(page.words[named[-1]].key, _DIFFERING)
    wanted = FAMILY_LIKE | GIVEN_LIKE if len(named) == 1 and titles & KIN else FAMILY_LIKE
    sounding = {
        place: 1 << part
        for name in sorted(reached, key=lambda name: reached[name])
        for place, part in page.names.named(name).items()
        if 1 << part & wanted
    }
    if len(named) == 1:
        return sounding
    given = page.words[named[0]].key
    return {place: parts for place, parts in sounding.items() if page.given(place).startswith(given)}


def _fitting(page: Page, people: People, titles: set[str]) -> People:
    """Mark whom a title speaks against; nobody is left when it speaks against all."""
    fitting = {place: parts if _fits(page, place, titles) else parts | AGAINST for place, parts in people.items()}
    return fitting if any(not parts & AGAINST for parts in fitting.values()) else {}


def _fits(page: Page, place: int, titles: set[str]) -> bool:
    """Say whether a title and what is known of a person do not contradict each other."""
    person = page.known.person(page.names.id_at(place))
    if person is None:
        return False
    own = {word for name in (person.name, *person.aliases) for word in whole(name).split(" ")}
    if titles & ROYAL and not own & ROYAL:
        return False
    given = page.given(place)
    hers = bool(own & HER_TITLES) or (given in WOMEN and given not in MEN)
    his = bool(own & HIS_TITLES) or (given in MEN and given not in WOMEN)
    if titles & HIS_TITLES:
        return his or not hers
    return not titles & HER_TITLES or hers or not his
