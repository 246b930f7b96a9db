from hypothesis import given, settings
from hypothesis import strategies as st

from influence_tui.domain.person import Person
from influence_tui.linking import Names
from influence_tui.linking.keys import Part

DANA = Person(id="D", name="Dana Reyes", aliases={"Dee": 1}, organization="Legal & Co")
OMAR = Person(id="O", name="Omar Haddad", organization="Northwind")
NAMES = st.sampled_from(["Ana", "Bo", "Cy", "Dana", "Zoë", "Li", "王", "O'Neil", "Jean-Luc", "van", "Köhler"])
PEOPLE = st.lists(st.tuples(NAMES, NAMES), max_size=8).map(
    lambda pairs: [Person(id=f"P{number}", name=" ".join(pair)) for number, pair in enumerate(pairs)]
)


def ids(names, word):
    return {names.id_at(place) for place in names.named(word)}


def test_a_word_leads_to_those_it_may_name():
    names = Names.of([DANA, OMAR])
    assert ids(names, "dana") == ids(names, "reyes") == ids(names, "dee") == {"D"}
    assert len(names) == 2


def test_a_nickname_leads_to_the_formal_name():
    names = Names.of([Person(id="R", name="Robert Mills")])
    assert {names.id_at(place): part for place, part in names.named("bob").items()} == {"R": Part.VARIANT}


def test_a_formal_name_leads_to_who_bears_the_short_one():
    assert ids(Names.of([Person(id="B", name="Bob Mills")]), "robert") == {"B"}


def test_a_formal_name_does_not_lead_to_who_is_only_called_by_its_short_form():
    chris = Person(id="C", name="Christopher Frank", contact={"chris.frank@x.org": "email"})
    assert not ids(Names.of([chris]), "christina")


def test_same_name_means_exactly_that_name_or_alias():
    names = Names.of([DANA, OMAR])
    assert names.names_of("dána REYES") == ("D",)
    assert names.names_of("Dee") == ("D",)
    assert names.names_of("Dana") == ()


def test_a_person_who_is_taken_out_is_not_found():
    names = Names.of([DANA, OMAR])
    names.remove(DANA)
    assert not ids(names, "dana")
    assert names.names_of("Dana Reyes") == ()
    assert len(names) == 1
    names.remove(DANA)
    assert ids(names, "omar") == {"O"}


def test_a_person_is_replaced_by_taking_out_and_in():
    names = Names.of([DANA])
    assert ids(names, "dana")
    names.remove(DANA)
    names.add(Person(id="D", name="Diana Reyes"))
    assert not ids(names, "dana")
    assert ids(names, "diana") == {"D"}


def test_organizations_are_known_by_name_and_without_their_form():
    names = Names.of([DANA, OMAR])
    (legal,) = names.organizations("legal")
    assert names.organization_name(legal) == "Legal & Co"
    assert names.organizations("dana") == ()


def test_an_index_survives_packing():
    names = Names.of([DANA, OMAR])
    read = Names.unpack(names.pack())
    read.add(Person(id="N", name="Nadia Petrov"))
    assert ids(read, "dana") == {"D"}
    assert ids(read, "nadia") == {"N"}
    assert len(read) == 3
    assert read.names_of("dee") == ("D",)


@given(PEOPLE)
@settings(max_examples=40)
def test_a_packed_index_answers_as_the_one_it_came_from(people):
    names = Names.of(people)
    read = Names.unpack(names.pack())
    for person in people:
        for word in person.name.lower().split():
            assert read.named(word) == names.named(word)
    assert [*read.starting("a").items()] == [*names.starting("a").items()]


@given(PEOPLE)
@settings(max_examples=40)
def test_taking_everybody_out_leaves_nobody(people):
    names = Names.of(people)
    for person in people:
        names.remove(person)
    assert len(names) == 0
    assert not any(names.named(word) for person in people for word in person.name.lower().split())


def test_an_own_short_name_does_not_stand_for_another_long_one():
    names = Names.of([Person(id="a", name="Daniela Silva", aliases={"Dani": 1}), Person(id="b", name="Dani Roe")])
    assert [names.id_at(place) for place in names.named("danielle")] == ["b"]
