"""The words by which a person may be named, and what part of the name each one is."""

import re
from collections.abc import Iterator
from enum import IntEnum
from functools import lru_cache

from influence_tui.domain.fold import fold
from influence_tui.domain.person import Person
from influence_tui.linking.given_names import GIVEN
from influence_tui.linking.lexicon import KIN, PARTICLES, TITLES
from influence_tui.linking.wordnames import FUNCTION, WORD_NAMES, listed

PIECE = re.compile(r"[^\W_]+(?:['’\-.][^\W_]+)*")
_MARKS = str.maketrans("", "", "'-.’‐‑")
_SPELT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})


EASTERN = listed(
    """
    bai cai cao chan chang chen cheng cheung choi chung dai deng ding dong du fan fang feng fu gao gong
    gu guo han he ho hong hou hsu hu huang hwang jang jeon jia jiang jin jung kang kim kong kwon lai lam
    lee lei leung li liang liao lim lin liu long lu luo ma mao meng mo nam ng ni noh oh ou pan pang park
    peng qi qian qin qiu ren ryu seo shao shen shi shin sim song su sun tan tang tao tian tsai wan wang
    wei wen wong woo wu xia xiang xiao xie xiong xu xue yan yang yao ye yeh yi yim yin yoo yoon you yu
    yuan yun zeng zhang zhao zheng zhong zhou zhu zou
    """
)
"""Surnames that stand first in Chinese and Korean."""


VIETNAMESE = listed(
    "nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh trinh luu mai dao"
)


class Part(IntEnum):
    """What part of a person's name a word is."""

    GIVEN = 0
    SURNAME = 1
    CALLED = 2
    """A given name from an address or an own alias."""
    HANDLE = 3
    WHOLE = 4
    """A whole one-word name or own alias."""
    MIDDLE = 5
    PIECE = 6
    """One half of a hyphenated name."""
    PARTICLE = 7
    INITIALS = 8
    ADDRESS = 9
    FAMILY = 10
    """A surname out of an own alias."""
    ORGANIZATION = 11
    VARIANT = 12
    """A nickname or another spelling; found when read, never stored."""
    FIRM = 13
    """The first word of an organization's name (`Kestrel` of Kestrel Labs)."""


def is_eastern(text: str) -> bool:
    """Say whether a text has a Chinese, Japanese or Korean letter."""
    # Not a pattern: compiling one of these ranges costs 7 ms at each start.
    return not text.isascii() and any(
        "\u3040" <= letter <= "\u30ff" or "\u3400" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7af"
        for letter in text
    )


def key(word: str) -> str:
    """Give the form of a word under which the index knows it: folded, without apostrophes, hyphens and dots."""
    folded = fold(word)
    return folded if folded.isalnum() else folded.translate(_MARKS)


def whole(name: str) -> str:
    """Give the form of a whole name under which it is compared."""
    return " ".join(key(piece) for piece in PIECE.findall(name))


def spellings(word: str) -> Iterator[str]:
    """Give the keys of a word: as folded, and with ü as ue and its like."""
    yield key(word)
    if not word.isascii():
        spelt = key(word.lower().translate(_SPELT))
        if spelt != key(word):
            yield spelt


def keys_of(person: Person) -> Iterator[tuple[str, Part]]:
    """Give every single word that may name a person, with its part; words may repeat."""
    yield from _name_keys(person.name)
    eastern = is_eastern(person.name)
    for alias in person.aliases:
        yield from _alias_keys(alias, eastern)
        yield from _kin_keys(alias)
    initials = {word[0] for word in whole(person.name).split(" ") if word}
    for contact, sort in person.contact.items():
        yield from _contact_keys(contact, sort, initials)


def wholes_of(person: Person) -> Iterator[str]:
    """Give the whole names of a person: the name and every own alias."""
    yield whole(person.name)
    for alias in person.aliases:
        yield whole(alias)


def bare(name: str) -> list[str]:
    """Split a name into its words, titles before it left out."""
    words = PIECE.findall(name)
    while len(words) > 1 and key(words[0]) in TITLES:
        words = words[1:]
    return words


def _name_keys(name: str) -> Iterator[tuple[str, Part]]:
    words = bare(name)
    if not words:
        return
    if is_eastern(name):
        yield from _cjk_keys("".join(words))
        return
    if len(words) == 1:
        titled = len(PIECE.findall(name)) > 1
        yield from ((spelt, Part.SURNAME if titled else Part.WHOLE) for spelt in spellings(words[0]))
        return
    if len(words) > 2 and key(words[0]) in VIETNAMESE:
        words = words[::-1]
    yield from _pieces(words[0], Part.GIVEN)
    for word in words[1:-1]:
        yield from _pieces(word, Part.PARTICLE if key(word) in PARTICLES else Part.MIDDLE)
    yield from _pieces(words[-1], Part.SURNAME)
    letters = [key(word)[0] for word in words if key(word) not in PARTICLES]
    yield "".join(letters), Part.INITIALS
    if len(letters) > 2:
        yield letters[0] + letters[-1], Part.INITIALS


def _cjk_keys(name: str) -> Iterator[tuple[str, Part]]:
    yield key(name), Part.WHOLE
    for length in range(1, min(3, len(name))):
        yield key(name[:length]), Part.FAMILY
    for cut in (1, 2):
        if len(name) > cut + 1:
            yield key(name[cut:]), Part.CALLED


def _pieces(word: str, part: Part) -> Iterator[tuple[str, Part]]:
    for spelt in spellings(word):
        yield spelt, part
    halves = re.split(r"['’\-]", word)
    if len(halves) > 1:
        for half in halves:
            small = key(half)
            if small in PARTICLES or len(small) < 2:
                yield small, Part.PARTICLE
            else:
                yield from (
                    (spelt, part if key(halves[0]) in PARTICLES else Part.PIECE) for spelt in spellings(half)
                )
    if part == Part.SURNAME and len(word) > 5 and word.startswith("Mac"):
        yield "mc" + key(word[3:]), part


def _alias_keys(alias: str, eastern: bool) -> Iterator[tuple[str, Part]]:
    words = bare(alias)
    if not words:
        return
    if len(words) == 1 and len(PIECE.findall(alias)) == 1:
        yield from ((spelt, Part.WHOLE) for spelt in spellings(words[0]))
    elif len(words) == 1:
        yield key(words[0]), Part.CALLED if key(words[0]) in GIVEN else Part.FAMILY
    elif len(words) == 2 and all(word[0].isupper() and key(word) not in FUNCTION for word in words):
        family, called = words if eastern and key(words[0]) in EASTERN else reversed(words)
        yield from ((spelt, Part.CALLED) for spelt in spellings(called))
        yield from ((spelt, Part.FAMILY) for spelt in spellings(family))


def _kin_keys(alias: str) -> Iterator[tuple[str, Part]]:
    """Give `my brother` for the alias `my brother Tom` or `brother Tom`: it may mean any such one."""
    words = whole(alias).split(" ")
    if words[0] == "my":
        words = words[1:]
    if len(words) > 1 and words[0] in KIN:
        yield f"my {words[0]}", Part.PIECE


def _contact_keys(contact: str, sort: str, initials: set[str]) -> Iterator[tuple[str, Part]]:
    address = fold(contact.strip())
    if "@" in address[1:]:
        local, _, _ = address.partition("@")
        yield address, Part.ADDRESS
        yield local, Part.HANDLE
        first, *rest = re.split(r"[._\-+]", local)
        if rest and len(first) > 1 and first.isalpha() and rest[-1][:1] in initials:
            yield first, Part.CALLED
    elif sort == "handle" or address.startswith("@"):
        yield address.lstrip("@"), Part.HANDLE


_FIRM = 4
"""Letters of the shortest first word by which an organization may be called."""
_FORMS = listed("inc ltd llc gmbh ag bv plc corp co company group sa ab as oy nv kg limited corporation")


@lru_cache(1024)
def organization_keys(organization: str) -> tuple[str, ...]:
    """Give the keys of an organization: its name, and without `Ltd`, `BV` and the like."""
    words = [key(piece) for piece in PIECE.findall(organization)]
    if not words:
        return ()
    while len(words) > 1 and words[-1] in _FORMS:
        words = words[:-1]
    full = whole(organization)
    short = " ".join(words)
    return (full,) if full == short else (full, short)


def firm_key(organization: str) -> str:
    """Give the key of the first word, which may stand for an organization; empty when that says nothing."""
    first, *rest = [key(piece) for piece in PIECE.findall(organization)] or [""]
    if not rest or len(first) < _FIRM or not first.isalpha() or first in WORD_NAMES or first in GIVEN:
        return ""
    return first


def heads_of(person: Person) -> Iterator[tuple[str, int]]:
    """Give the first word and the number of words of every own alias of several words."""
    for alias in person.aliases:
        words = whole(alias).split(" ")
        if len(words) > 1:
            yield words[0], len(words)
            if words[0] in KIN:
                yield "my", 2
