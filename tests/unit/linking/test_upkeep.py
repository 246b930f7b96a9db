"""Names kept up to date person by person answer as those built anew."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from influence_tui.domain.person import Person
from influence_tui.linking import Names
from influence_tui.linking.keys import key, keys_of, whole, wholes_of

GIVEN = st.sampled_from(["Ana", "Bob", "Robert", "Zoë", "Anne-Marie", "王", "Theo", "Omar"])
SURNAMES = st.sampled_from(["Köhler", "van Dijk", "al-Sayed", "Carrick", "Carrock", "伟", ""])
PERSON = st.builds(
    lambda person_id, given, surname, aliases, organization, contact: Person(
        id=person_id,
        name=f"{given} {surname}".strip(),
        aliases=dict.fromkeys(aliases, 1),
        organization=organization,
        contact=contact,
    ),
    st.sampled_from(["P1", "P2", "P3", "P4"]),
    GIVEN,
    SURNAMES,
    st.lists(st.sampled_from(["the Boss", "Bobby", "my aunt Vera"]), max_size=2),
    st.sampled_from(["", "Kestrel", "Kestrel GmbH", "Brightpath Labs"]),
    st.sampled_from([{}, {"ana.k@orbit.io": "email"}, {"@anak": "handle"}]),
)
STEPS = st.lists(st.tuples(st.booleans(), PERSON), max_size=12)
EVERYONE = ("ana", "bob", "robert", "zoe", "annemarie", "theo", "omar", "kohler", "koehler", "carrick", "sayed")


def kept_up(steps, names=None):
    """Take people in and out as told; give the index and who is in it at the end."""
    names = names or Names()
    people: dict[str, Person] = {}
    for taken_in, person in steps:
        if person.id in people:
            names.remove(people.pop(person.id))
        if taken_in:
            names.add(person)
            people[person.id] = person
    return names, people


def answers(names, people):
    """Give all that an index says about the words of these people, by ids instead of places."""
    words = {word for person in people.values() for word, _ in keys_of(person)} | {*EVERYONE, "bobby", "the boss"}
    named = {word: {names.id_at(place): part for place, part in names.named(word).items()} for word in words}
    wholes = {name: set(names.names_of(name)) for person in people.values() for name in wholes_of(person)}
    starts = {
        prefix: {names.id_at(place): part for place, part in names.starting(prefix).items()}
        for prefix in ("a", "b", "an", "ko", "王")
    }
    slips = {word: dict(names.misspelt(word)) for word in ("omra", "carrck", "koelher", "roebrt")}
    return named, wholes, starts, slips


@given(STEPS)
@settings(max_examples=60, deadline=None)
def test_names_kept_up_to_date_answer_as_those_built_anew(steps):
    names, people = kept_up(steps)
    assert answers(names, people) == answers(Names.of(people.values()), people)
    assert len(names) == len(people)


@given(STEPS, STEPS)
@settings(max_examples=40, deadline=None)
def test_an_unpacked_index_is_kept_up_to_date_alike(first, then):
    names, people = kept_up(first)
    read = Names.unpack(names.pack())
    for person in people.values():
        read.remove(person)
    names, people = kept_up(then, read)
    assert answers(names, people) == answers(Names.of(people.values()), people)


@given(STEPS)
@settings(max_examples=40, deadline=None)
def test_everybody_has_the_organization_of_their_own(steps):
    names, people = kept_up(steps)
    for place in range(names.places):
        person = people.get(names.id_at(place))
        if person is not None:
            told = names.organization_name(names.organization_at(place))
            assert told.removesuffix(" GmbH") == person.organization.removesuffix(" GmbH")


@given(STEPS)
@settings(max_examples=40, deadline=None)
def test_whole_names_are_found_however_they_are_written(steps):
    names, people = kept_up(steps)
    for person in people.values():
        for written in (person.name, person.name.upper(), person.name.replace("-", " - ")):
            if whole(written) == whole(person.name):
                assert person.id in names.names_of(written)


def test_an_organization_that_lost_its_last_person_is_forgotten():
    ana = Person(id="P1", name="Ana Carrick", organization="Kestrel GmbH")
    names = Names.of([ana])
    assert names.organizations("kestrel")
    names.remove(ana)
    assert not names.organizations("kestrel")


def test_what_is_cached_is_forgotten_with_a_nickname_too():
    names = Names.of([Person(id="P1", name="Bob Carrick")])
    assert len(names.named("robert")) == 1
    names.add(Person(id="P2", name="Bob Carrock"))
    assert len(names.named("robert")) == 2


@pytest.mark.parametrize("packed", [b"", b"\x00", b"names", msgspec.msgpack.encode({"ids": []})])
def test_bytes_that_are_no_index_are_refused(packed):
    with pytest.raises(msgspec.DecodeError):
        Names.unpack(packed)


def test_a_word_of_the_index_is_a_key():
    names = Names.of([Person(id="P1", name="Zoë O’Neil"), Person(id="P2", name="Inga Ek-Köhler")])
    assert all(names.named(key(word)) for word in ("Zoë", "ZOE", "O'Neil", "ONEIL", "Ek-Köhler", "Koehler"))
