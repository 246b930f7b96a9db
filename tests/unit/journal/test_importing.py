"""What comes in from elsewhere: linked where it is certain, nothing asked, nobody due, and never twice."""

from datetime import date, datetime, timedelta

import pytest

from influence_tui.domain.entry import Entry
from influence_tui.domain.person import Person, Tie
from influence_tui.journal.due import due_by
from influence_tui.journal.importing import (
    IncomingEntry,
    IncomingPerson,
    count_people,
    import_entries,
    import_people,
)
from influence_tui.journal.inbox import inbox
from influence_tui.journal.people import NewPerson, manager
from influence_tui.journal.whom import whom

from .conftest import ZONE, who

TODAY = date(2026, 11, 23)


def entries(count=3):
    first = datetime(2020, 5, 1, 9)
    return [
        IncomingEntry(
            at=first + timedelta(days=number), text=f"Day {number}: call with Dana Reyes", source=f"x:{number}"
        )
        for number in range(count)
    ]


def row(name, reports_to="", **fields):
    return IncomingPerson(person=NewPerson(name=name, **fields), reports_to=reports_to)


def bring(desk, incoming):
    changes = import_people(desk.journal.book, incoming, desk.now)
    counted = count_people(desk.journal.book, changes, incoming)
    desk.journal.do_all(import_people, incoming)
    return counted


def test_the_same_entries_twice_change_nothing(people):
    assert len(people.journal.do_all(import_entries, entries()).change.edits) == 3
    before = len(people.journal.steps())
    assert not people.journal.do_all(import_entries, entries()).change
    assert len(people.journal.steps()) == before
    assert len(people.journal.do_all(import_entries, entries(4)).change.edits) == 1


def test_entries_come_linked_in_my_zone_and_nothing_is_asked(people):
    people.add("Dana Marsh", organization="Legal")
    doubtful = IncomingEntry(
        at=datetime(2021, 1, 1, 9), text="Coffee with Dana. I will call Omar tomorrow.", source="y"
    )
    people.journal.do_all(import_entries, [*entries(1), doubtful])
    newest, oldest = people.journal.book.entries()
    assert who(people, oldest) == {"Dana Reyes": True}
    assert (oldest.at, oldest.zone) == (datetime(2020, 5, 1, 9, tzinfo=ZONE), "Europe/Berlin")
    assert "Dana Marsh" not in who(people, newest)
    assert list(inbox(people.journal.book)) == []


def test_an_import_goes_back_as_one_step(people):
    people.journal.do_all(import_entries, entries(5))
    people.journal.undo()
    assert people.journal.book.entry_ids() == []


def test_the_same_table_twice_changes_nothing(desk):
    table = [row("Dana Reyes", "Lena Vogt", external_id="7", aliases=("Dee",)), row("Lena Vogt", external_id="8")]
    first, second = bring(desk, table), bring(desk, table)
    assert (first.new, first.made, second.new, second.changed, second.known) == (2, (), 0, 0, 2)
    assert len(desk.journal.steps()) == 1


def test_somebody_is_known_by_outside_id_before_name(desk):
    bring(desk, [row("Dana Reyes", external_id="7", role="Counsel")])
    counted = bring(desk, [row("Dana Reyes-Cole", external_id="7"), row("Dana Reyes-Cole", external_id="9")])
    assert (counted.changed, counted.new) == (1, 1)
    found = {person.external_id: person for person in desk.journal.book.every(Person)}
    assert (found["7"].name, found["7"].role) == ("Dana Reyes-Cole", "Counsel")


def test_what_a_table_leaves_empty_stays(people):
    bring(people, [row("Dana Reyes", organization="Law", cares=("quiet",))])
    dana = whom(people.journal.book, "Dana Reyes")
    assert (dana.role, dana.organization, list(dana.aliases), list(dana.cares)) == (
        "Counsel",
        "Law",
        ["Dee"],
        ["quiet"],
    )


def test_somebody_whom_others_report_to_is_made_and_named(desk):
    counted = bring(desk, [row("Dana Reyes", "Lena Vogt"), row("Omar Haddad", "Lena Vogt")])
    assert (counted.new, counted.made) == (2, ("Lena Vogt",))
    book = desk.journal.book
    bosses = [manager(book, whom(book, name).id) for name in ("Dana", "Omar")]
    assert {boss.name for boss in bosses if boss} == {"Lena Vogt"}
    assert book.count(Tie) == 2


@pytest.mark.parametrize("circle", ["core", "close", "wide"])
def test_nobody_is_due_on_the_first_day_and_the_first_days_are_spread(desk, circle):
    bring(desk, [row(f"Person{number} Reyes", circle=circle) for number in range(40)])
    book = desk.journal.book
    assert due_by(book, TODAY, TODAY) == []
    days = [one.due for one in due_by(book, TODAY + timedelta(days=365), TODAY) if one.due]
    assert len(days) == 40
    assert min(days) == TODAY + timedelta(days=1)
    assert len(set(days)) >= 14


def test_three_hundred_people_without_a_circle_are_never_due(desk):
    bring(desk, [row(f"Person{number} Reyes") for number in range(300)])
    assert due_by(desk.journal.book, date(2036, 1, 1), TODAY) == []


def test_an_imported_entry_of_years_ago_makes_its_people_no_more_than_they_are(people):
    people.journal.do_all(import_entries, entries(2))
    dana = whom(people.journal.book, "Dana Reyes")
    assert people.journal.book.last_contact(dana.id) == date(2020, 5, 2)
    assert due_by(people.journal.book, TODAY, TODAY) == []
    assert all(isinstance(entry, Entry) for entry in people.journal.book.entries(dana.id))
