"""Where somebody may be named in a text: every run of words that the index of names knows, or nearly knows."""

from collections.abc import Iterator

from influence_tui.linking.keys import Part, key
from influence_tui.linking.lexicon import (
    FINITE,
    HER_TITLES,
    HIS_TITLES,
    HONORIFICS,
    KIN,
    MONTHS,
    TITLES,
    WEEKDAYS,
    WORD_NAMES,
)
from influence_tui.linking.nicknames import GIVEN, MEN, WOMEN
from influence_tui.linking.page import FAMILY_LIKE, FULL, GIVEN_LIKE, Page, Spot, is_stranger
from influence_tui.linking.runs import People, is_abbreviated, is_initial, misspelt_pair, run_at
from influence_tui.linking.words import Kind, Shape, Word


def spots(page: Page) -> Iterator[Spot]:
    """Give the spots of a text from left to right; they do not overlap."""
    index, words = 0, page.words
    while index < len(words):
        word = words[index]
        if word.kind == Kind.HIDDEN:
            index += 1
            continue
        found, last = _at(page, index)
        yield from found
        index = last + 1


def _at(page: Page, index: int) -> tuple[list[Spot], int]:
    word = page.words[index]
    if word.kind == Kind.AT:
        return [], index
    if word.kind in (Kind.MAIL, Kind.DOTTED):
        return _address(page, index), index
    if word.kind == Kind.CJK:
        return list(_characters(page, index)), index
    phrase = _phrase(page, index) if page.names.longest(word.key) else None
    if word.key in TITLES and (word.shape != Shape.SMALL or word.key in KIN):
        titled, last = _titled(page, index)
        if phrase is None or (titled is not None and titled.last > phrase.last):
            return ([titled] if titled else []), last
    if phrase is not None:
        return [phrase], phrase.last
    return _plain(page, index)


def _plain(page: Page, index: int) -> tuple[list[Spot], int]:
    word = page.words[index]
    last, people = run_at(page, index)
    if people and (last > index or not is_initial(word)):
        if last == index and word.shape != Shape.SMALL:
            pair = _misspelt_pair(page, index)
            if pair:
                return [pair], pair.last
        return [_spot(page, index, last, people)], last
    if word.shape == Shape.TITLE and not people:
        spot = _misspelt_pair(page, index) or _shortened(page, index) or _misspelt(page, index)
        if spot:
            return [spot], spot.last
    return [], index


def _spot(page: Page, first: int, last: int, people: People, how: str = "plain", spelt: str = "") -> Spot:
    start, end = page.words[first].start, page.words[last].end
    return Spot(first, last, people, start, end, how, spelt)


def _address(page: Page, index: int) -> list[Spot]:
    word = page.words[index]
    wanted = Part.ADDRESS if word.kind == Kind.MAIL else Part.HANDLE
    people = {place: 1 << part for place, part in page.names.named(word.key).items() if part == wanted}
    return [_spot(page, index, index, people, "address")] if people else []


def _phrase(page: Page, index: int) -> Spot | None:
    words, names = page.words, page.names
    longest = names.longest(words[index].key)
    for length in range(longest, 1, -1):
        span = words[index : index + length]
        if len(span) < length or not all(word.glued and not word.opens for word in span[1:]):
            continue
        if any(word.possessive for word in span[:-1]):
            continue
        phrase = " ".join(word.key for word in span)
        people = {place: 1 << Part.WHOLE for place, part in names.named(phrase).items() if part == Part.WHOLE}
        if people and _written_so(page, phrase, span, people):
            return _spot(page, index, index + length - 1, people, "phrase")
    return None


def _written_so(page: Page, phrase: str, span: list[Word], people: People) -> bool:
    """Say whether an alias is written with capitals where the owner wrote it with some."""
    if any(word.shape != Shape.SMALL for word in span[1:]):
        return True
    for place in people:
        person = page.known.person(page.names.id_at(place))
        aliases = person.aliases if person else ()
        if any(alias == alias.lower() for alias in aliases if len(alias.split()) == len(span)):
            return True
    return False


def _titled(page: Page, index: int) -> tuple[Spot | None, int]:
    first = index
    while (after := page.next_to(index)) is not None and after.key in TITLES and not page.words[index].possessive:
        index += 1
    titles = {word.key for word in page.words[first : index + 1]}
    named = _names_after(page, index)
    if not named:
        return None, index
    people, how = _bearers(page, named, titles)
    if not people:
        return None, named[-1]
    before = page.before(first)
    start = first - 1 if before is not None and before.key == "my" else first
    return _spot(page, start, named[-1], people, how, page.words[named[-1]].key if how == "sounds" else ""), named[
        -1
    ]


def _names_after(page: Page, index: int) -> list[int]:
    named: list[int] = []
    while not page.words[index].possessive:
        after = page.next_to(index)
        if after is None or after.shape == Shape.SMALL or after.kind != Kind.WORD or after.key in WEEKDAYS:
            break
        index += 1
        named.append(index)
    return named


def _bearers(page: Page, named: list[int], titles: set[str]) -> tuple[People, str]:
    """Find who bears a title and these names: exactly, else by spelling."""
    last, people = run_at(page, named[0])
    if last == named[-1] and people:
        fitting = {place: parts for place, parts in people.items() if _fits(page, place, parts, titles)}
        families = {
            place: parts for place, parts in fitting.items() if parts & (FAMILY_LIKE | FULL | 1 << Part.WHOLE)
        }
        if families or fitting:
            return families or fitting, "titled"
    word = page.words[named[-1]]
    reached = page.names.misspelt(word.key, sound=True)
    sounding = {
        place: 1 << part
        for name in sorted(reached, key=lambda name: reached[name])
        for place, part in page.names.named(name).items()
        if 1 << part & FAMILY_LIKE or (len(named) == 1 and titles & KIN and 1 << part & GIVEN_LIKE)
    }
    if len(named) == 2:
        given = page.words[named[0]].key
        sounding = {place: parts for place, parts in sounding.items() if page.given(place).startswith(given)}
    elif len(named) > 2:
        return {}, ""
    return {place: parts for place, parts in sounding.items() if _fits(page, place, parts, titles)}, "sounds"


def _fits(page: Page, place: int, parts: int, titles: set[str]) -> bool:
    given = page.given(place)
    if titles & HIS_TITLES and given in WOMEN and given not in MEN:
        return False
    return not (titles & HER_TITLES and given in MEN and given not in WOMEN)


def _misspelt_pair(page: Page, index: int) -> Spot | None:
    people = misspelt_pair(page, index)
    if not people or is_stranger(page.next_to(index + 1)):
        return None
    return _spot(page, index, index + 1, people, "pair")


def _shortened(page: Page, index: int) -> Spot | None:
    """Read a given name cut short with a dot (`Theoph.`)."""
    word = page.words[index]
    if not is_abbreviated(page, index) or len(word.key) < 3:
        return None
    people = {
        place: 1 << part
        for name in page.names.beginning(word.key)
        for place, part in page.names.named(name).items()
        if 1 << part & GIVEN_LIKE and part != Part.VARIANT
    }
    return _spot(page, index, index, people, "short") if people else None


def _misspelt(page: Page, index: int) -> Spot | None:
    word, after = page.words[index], page.next_to(index)
    if word.key in GIVEN or word.key in WEEKDAYS or word.key in MONTHS or word.key in WORD_NAMES:
        return None
    if is_stranger(after) or (not word.opens and is_stranger(page.before(index))):
        return None
    if word.opens and (after is None or after.key not in FINITE):
        return None
    if page.names.organizations(word.key):
        return None
    reached = page.names.misspelt(word.key)
    people = {
        place: 1 << part
        for name in sorted(reached, key=lambda name: reached[name])
        for place, part in page.names.named(name).items()
        if 1 << part & (FAMILY_LIKE | GIVEN_LIKE) and part != Part.VARIANT
    }
    return _spot(page, index, index, people, "typo", word.key) if people else None


def _characters(page: Page, index: int) -> Iterator[Spot]:
    """Read names in Chinese, Japanese and Korean by their characters."""
    word = page.words[index]
    text, at, stop = page.text, word.start, word.tail
    while at < stop:
        for length in range(min(5, stop - at), 0, -1):
            surface = text[at : at + length]
            title = next((title for title in HONORIFICS if text.startswith(title, at + length)), "")
            people = {
                place: 1 << part
                for place, part in page.names.named(key(surface)).items()
                if part == Part.WHOLE or (part == Part.CALLED and length > 1) or (part == Part.FAMILY and title)
            }
            if people:
                yield Spot(index, index, people, at, at + length + len(title), "characters")
                at += length + len(title) - 1
                break
        at += 1
