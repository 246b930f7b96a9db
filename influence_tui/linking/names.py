"""The index of all names: from a word to the people it may name."""

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from influence_tui.domain.person import Person
from influence_tui.linking.filing import START, filed, housed
from influence_tui.linking.keys import Part, heads_of, organization_keys, whole
from influence_tui.linking.near import Near
from influence_tui.linking.nicknames import SHORT, VARIANTS
from influence_tui.linking.postings import Postings

_SHIFT = 4
"""A filed number is a person's place, shifted, and the part of the name in the low bits."""

_RANK = {
    part: rank
    for rank, part in enumerate(
        (Part.WHOLE, Part.GIVEN, Part.CALLED, Part.HANDLE, Part.ADDRESS, Part.SURNAME, Part.FAMILY, Part.MIDDLE,
         Part.PIECE, Part.VARIANT, Part.PARTICLE, Part.INITIALS)
    )
}  # fmt: skip
_PART = tuple(Part)
_HOUSES = frozenset({Part.ORGANIZATION, Part.FIRM})
_OWN = frozenset({Part.CALLED, Part.WHOLE})
_SHORTENED = frozenset({Part.GIVEN, Part.CALLED, Part.WHOLE})
_CACHED = 20_000


class _Packed(msgspec.Struct, array_like=True):
    """The index as bytes hold it; the shards stay closed."""

    ids: list[str]
    places: list[int]
    organizations: list[str]
    lengths: dict[str, int]
    shards: dict[str, bytes]


class Names:
    """Everybody's names, aliases, addresses and organizations, kept up to date person by person."""

    __slots__ = (
        "_cache",
        "_ids",
        "_lengths",
        "_near",
        "_organization",
        "_organizations",
        "_place",
        "_postings",
        "_starting",
    )

    def __init__(self) -> None:
        self._ids: list[str] = []
        self._organization: list[int] = []
        self._organizations: list[str] = [""]
        self._lengths: dict[str, int] = {}
        self._postings = Postings()
        self._place: dict[str, int] | None = {}
        self._cache: dict[str, Mapping[int, Part]] = {}
        self._starting: dict[str, Mapping[int, Part]] = {}
        self._near = Near(self._postings)

    @classmethod
    def of(cls, people: Iterable[Person]) -> "Names":
        """Make the index of these people."""
        names = cls()
        for person in people:
            names.add(person)
        return names

    def __len__(self) -> int:
        """Count the people."""
        return len(self._places())

    @property
    def places(self) -> int:
        """The number of places, of which some may be empty."""
        return len(self._ids)

    def add(self, person: Person) -> None:
        """Take a person in; to replace one, remove them first, as they were."""
        place = self._places().get(person.id)
        if place is None:
            place = len(self._ids)
            self._ids.append(person.id)
            self._organization.append(0)
            self._places()[person.id] = place
        keys = dict.fromkeys(filed(person))
        for word, part in keys:
            self._postings.add(word, place << _SHIFT | part)
        self._join(place, person.organization)
        for head, length in heads_of(person):
            self._lengths[head] = max(length, self._lengths.get(head, 0))
        self._forget(word for word, _ in keys)

    def remove(self, person: Person) -> None:
        """Take a person out, given as they were taken in."""
        place = self._places().pop(person.id, None)
        if place is None:
            return
        keys = dict.fromkeys(filed(person))
        for word, part in keys:
            self._postings.drop(word, place << _SHIFT | part)
        self._ids[place] = ""
        self._leave(place, person.organization)
        self._forget(word for word, _ in keys)

    def pack(self) -> bytes:
        """Give the index as bytes (MessagePack)."""
        return msgspec.msgpack.encode(
            _Packed(self._ids, self._organization, self._organizations, self._lengths, self._postings.packed())
        )

    @classmethod
    def unpack(cls, packed: bytes) -> "Names":
        """Read an index from its bytes; raises `msgspec.DecodeError` when they are not one."""
        held = msgspec.msgpack.decode(packed, type=_Packed)
        names = cls()
        names._ids, names._organization, names._organizations = held.ids, held.places, held.organizations
        names._lengths, names._postings, names._place = held.lengths, Postings(held.shards), None
        names._near = Near(names._postings)
        return names

    def named(self, word: str) -> Mapping[int, Part]:
        """Give the places of the people whom a word (a key) may name, each with the part of the name it is."""
        found = self._cache.get(word)
        if found is None:
            if len(self._cache) > _CACHED:
                self._cache.clear()
            found = self._cache[word] = self._read(word)
        return found

    def names_of(self, text: str) -> tuple[str, ...]:
        """Give the ids of those whose name or own alias is exactly this (folded)."""
        filed = self._postings.get(whole(text))
        return tuple(self._ids[number >> _SHIFT] for number in filed if number & 15 == Part.WHOLE)

    def organizations(self, phrase: str) -> tuple[int, ...]:
        """Give the numbers of the organizations of this name (a key, or several with spaces)."""
        filed = self._postings.get(phrase)
        return tuple(number >> _SHIFT for number in filed if number & 15 == Part.ORGANIZATION)

    def firms(self, word: str) -> tuple[int, ...]:
        """Give the numbers of the organizations whose name begins with this word (a key)."""
        return tuple(number >> _SHIFT for number in self._postings.get(word) if number & 15 == Part.FIRM)

    def longest(self, head: str) -> int:
        """Give the number of words of the longest alias or organization that begins with this word."""
        return self._lengths.get(head, 0)

    def id_at(self, place: int) -> str:
        """Give the id of the person at a place."""
        return self._ids[place]

    def place_of(self, person_id: str) -> int:
        """Give the place of a person, −1 when they are not in the index."""
        return self._places().get(person_id, -1)

    def organization_at(self, place: int) -> int:
        """Give the number of the organization of the person at a place; 0 is none."""
        return self._organization[place]

    def organization_name(self, number: int) -> str:
        """Give an organization's name, as first written."""
        return self._organizations[number]

    def misspelt(self, word: str, share: float = 0.0) -> Mapping[str, int]:
        """Give the name words that this one may be a slip for → slips; `share`: also by sound (`Near.of`)."""
        return self._near.of(word, share)

    def beginning(self, prefix: str) -> Iterator[str]:
        """Give the words that begin with a prefix (a key)."""
        return self._postings.beginning(prefix)

    def starting(self, prefix: str) -> Mapping[int, Part]:
        """Give the places of those of whose names a word begins with a letter or two, each with its best part."""
        found = self._starting.get(prefix)
        if found is None:
            numbers = self._postings.get(START + prefix)
            found = self._starting[prefix] = {number >> _SHIFT: _PART[number & 15] for number in numbers}
        return found

    def _read(self, word: str) -> Mapping[int, Part]:
        found: dict[int, Part] = {}
        for number in self._postings.get(word):
            place, part = number >> _SHIFT, _PART[number & 15]
            if part not in _HOUSES and (place not in found or _RANK[part] < _RANK[found[place]]):
                found[place] = part
        for variant in VARIANTS.get(word, ()):
            for number in self._postings.get(variant):
                part = _PART[number & 15]
                if part in _SHORTENED and not (part in _OWN and variant in SHORT and word not in SHORT):
                    found.setdefault(number >> _SHIFT, Part.VARIANT)
        return found

    def _join(self, place: int, organization: str) -> None:
        keys = organization_keys(organization)
        if not keys:
            return
        filed = self.organizations(keys[0])
        number = filed[0] if filed else len(self._organizations)
        if not filed:
            self._organizations.append(organization)
            for phrase, part in housed(organization):
                self._postings.add(phrase, number << _SHIFT | part)
                head, *rest = phrase.split(" ")
                self._lengths[head] = max(len(rest) + 1, self._lengths.get(head, 0))
        self._organization[place] = number

    def _leave(self, place: int, organization: str) -> None:
        number, self._organization[place] = self._organization[place], 0
        if number and number not in self._organization:
            for phrase, part in housed(organization):
                self._postings.drop(phrase, number << _SHIFT | part)

    def _places(self) -> dict[str, int]:
        if self._place is None:
            self._place = {person: place for place, person in enumerate(self._ids) if person}
        return self._place

    def _forget(self, words: Iterable[str]) -> None:
        self._starting.clear()
        for word in words:
            self._near.forget(word[:1])
            for other in (word, *VARIANTS.get(word, ())):
                self._cache.pop(other, None)
