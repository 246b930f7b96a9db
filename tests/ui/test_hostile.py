"""Text that would steer a terminal or a markup parser is shown as text, on every screen."""

import re

import pytest

from influence_tui.journal.goals import NewGoal, add_goal
from influence_tui.journal.people import NewPerson, add_person
from influence_tui.journal.promises import NewPromise, add_promise
from influence_tui.journal.whom import whom
from influence_tui.ui.glyphs import ASCII
from tests.ui.house import app_over, captured, journal_in, settled, shown_by, types

CLIPBOARD = "\x1b]52;c;aGk=\x07"
"""What would write into the clipboard."""
NASTY = f"Eve [b]bold[/b] [/] [@click=app.quit]x[/] \x1b[31mred{CLIPBOARD} \u202egnp\u2066 \x9b2J\x00 $name"
ACTS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""What must never reach a screen: control characters, marks of reading direction, lone surrogates."""

PLACES = {
    "Today": (),
    "Today, the reflection": ("r", *"[b]x[/b]"),
    "Goals": ("2",),
    "a goal's form": ("2", "e"),
    "People": ("3",),
    "a person's form": ("3", "e"),
    "merging": ("3", "M"),
    "Timeline": ("4",),
    "a person's timeline": ("3", "t"),
    "an entry": ("4", "j", "enter"),
    "capture": ("c", *"Met Eve [/] and [b]@e"),
    "capture with a person": ("3", "l"),
    "search": ("/", *"red"),
    "search for nothing": ("/", *"[/b] [red]zzz"),
    "the inbox": ("g", "i"),
    "keys": ("?",),
    "the palette": ("ctrl+p", *"[/]"),
}


@pytest.fixture
def journal(tmp_path):
    journal = journal_in(tmp_path)
    person = NewPerson(
        name=NASTY, role=NASTY, organization=NASTY, aliases=("Eve", NASTY), cares=(NASTY,), circle="core"
    )
    journal.do(add_person, person)
    journal.do(add_person, NewPerson(name="Eve Adams"))
    eve = whom(journal.book, NASTY)
    journal.do(add_goal, NewGoal(title=NASTY, short="nasty", desired_future=NASTY, today=NASTY, why=NASTY))
    journal.do(add_promise, NewPromise(by=eve.id, to="me", what=NASTY, due=None))
    captured(journal, f"Lunch with Eve. {NASTY}\nand a second line #nasty")
    captured(journal, f"{NASTY} She'll send {NASTY} by Friday.")
    yield journal
    journal.close()


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("size", [(80, 24), (120, 36)], ids=str)
async def test_hostile_text_is_harmless_wherever_it_shows(journal, tmp_path, place, size):
    async with app_over(journal, tmp_path).run_test(size=size, notifications=True) as pilot:
        await settled(pilot)
        await pilot.press(*PLACES[place])
        await settled(pilot)
        assert pilot.app.is_running
        for strip in strips(pilot):
            assert ACTS.search(strip) is None


def strips(pilot):
    """Give each row as it goes to the terminal, the colours aside."""
    return [strip.text for strip in pilot.app.screen._compositor.render_strips()]


async def test_what_was_marked_up_is_shown_as_it_was_written(journal, tmp_path):
    async with app_over(journal, tmp_path).run_test(size=(140, 36)) as pilot:
        await settled(pilot)
        await pilot.press("3", "t")
        await settled(pilot)
        assert "[b]bold[/b] [/] [@click=app.quit]x[/]" in shown_by(pilot)


async def test_a_sentence_that_tells_of_hostile_text_is_harmless(journal, tmp_path):
    async with app_over(journal, tmp_path).run_test(size=(100, 30), notifications=True) as pilot:
        await settled(pilot)
        await pilot.press("u")
        await settled(pilot)
        assert not any(ACTS.search(strip) for strip in strips(pilot))


async def test_where_the_locale_has_only_ascii_all_that_is_ours_is_ascii(tmp_path):
    journal = journal_in(tmp_path, demo=True)
    async with app_over(journal, tmp_path, glyphs=ASCII).run_test(size=(120, 36)) as pilot:
        await settled(pilot)
        for keys in ((), ("2",), ("3",), ("3", "t"), ("4",), ("g", "i"), ("3", "?"), ("escape", "c")):
            await pilot.press(*keys)
            await settled(pilot)
            assert {letter for letter in shown_by(pilot) if not letter.isascii()} == set(), keys
        await types(pilot, "Coffee with Dana and Omar. She'll send it by Friday")
        await settled(pilot)
        assert shown_by(pilot).isascii()
    journal.close()
