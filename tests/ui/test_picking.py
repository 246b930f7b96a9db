"""The picker in one-line fields: a form that asks for a person, and the box of the search."""

from influence_tui.domain.person import Person
from influence_tui.journal.people import manager
from influence_tui.journal.whom import whom
from tests.ui.house import app_over, journal_in, sees, settled, shown_by, types


async def opened(folder):
    journal = journal_in(folder, demo=True)
    return journal, app_over(journal, folder).run_test(size=(100, 30), notifications=True)


async def new_person(pilot, name):
    """Open the form of a new person, and go to the field of whom they report to."""
    await pilot.press("3", "a")
    await types(pilot, name)
    await pilot.press(*["down"] * 5)


async def test_a_letter_offers_people_and_enter_takes_the_first(tmp_path):
    journal, running = await opened(tmp_path)
    async with running as pilot:
        await new_person(pilot, "Uma Rao")
        await types(pilot, "le")
        await sees(pilot, "▸ Lena Vogt", "enter or tab takes")
        await pilot.press("enter")
        await settled(pilot)
        assert "enter or tab takes" not in shown_by(pilot)
        await pilot.press("f10")
        await settled(pilot)
        chief = manager(journal.book, whom(journal.book, "Uma Rao").id)
        assert chief is not None
        assert chief.name == "Lena Vogt"


async def test_an_at_sign_alone_offers_those_met_lately(tmp_path):
    _, running = await opened(tmp_path)
    async with running as pilot:
        await new_person(pilot, "Uma Rao")
        await pilot.press("@")
        await sees(pilot, "Omar Haddad", "Priya Nair", "esc closes")


async def test_the_arrows_choose_and_esc_closes_the_picker_before_the_form(tmp_path):
    _, running = await opened(tmp_path)
    async with running as pilot:
        await new_person(pilot, "Uma Rao")
        await pilot.press("@", "down")
        await sees(pilot, "▸ Priya Nair")
        await pilot.press("escape")
        await settled(pilot)
        assert "esc closes" not in shown_by(pilot)
        assert "Uma Rao" in shown_by(pilot)
        await pilot.press("escape")
        await settled(pilot)
        assert "A new person" not in shown_by(pilot)


async def test_who_is_typed_in_another_way_is_understood_as_before(tmp_path):
    journal, running = await opened(tmp_path)
    async with running as pilot:
        await new_person(pilot, "Uma Rao")
        await types(pilot, "vogt")
        await pilot.press("f10")
        await settled(pilot)
        chief = manager(journal.book, whom(journal.book, "Uma Rao").id)
        assert chief is not None
        assert chief.name == "Lena Vogt"


async def test_nobody_is_offered_to_be_merged_with_themselves(tmp_path):
    journal, running = await opened(tmp_path)
    async with running as pilot:
        await pilot.press("3", "M")
        await sees(pilot, "Who is the same as")
        await settled(pilot)
        own = next(person.name for person in journal.book.every(Person) if f"as {person.name}?" in shown_by(pilot))
        await types(pilot, own.split()[0].lower())
        await settled(pilot)
        assert f"▸ {own}" not in shown_by(pilot)


async def test_a_name_in_a_query_is_completed_with_tab(tmp_path):
    _, running = await opened(tmp_path)
    async with running as pilot:
        await pilot.press("/")
        await types(pilot, "drafts with:pri")
        await sees(pilot, "▸ Priya Nair", "tab takes")
        await pilot.press("tab")
        await sees(pilot, 'drafts with:"Priya Nair"', "[with Priya Nair]")
        await settled(pilot)
        assert "tab takes" not in shown_by(pilot)


async def test_enter_in_a_query_takes_who_was_chosen(tmp_path):
    _, running = await opened(tmp_path)
    async with running as pilot:
        await pilot.press("/")
        await types(pilot, "@da")
        await sees(pilot, "▸ Dana Reyes", "found")
        await pilot.press("down", "up", "enter")
        await sees(pilot, '@"Dana Reyes"', "[with Dana Reyes]")


async def test_enter_in_a_query_goes_to_the_place_where_nobody_was_chosen(tmp_path):
    _, running = await opened(tmp_path)
    async with running as pilot:
        await pilot.press("/")
        await types(pilot, "@om")
        await sees(pilot, "▸ Omar Haddad", "found")
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        assert "tab takes" not in shown_by(pilot)
        assert "keep query" not in shown_by(pilot)
