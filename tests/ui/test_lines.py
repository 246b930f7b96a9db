"""The list: what is seen and told when keys are pressed."""

import pytest
from textual.app import ComposeResult

from influence_tui.ui.line import Piece
from influence_tui.ui.widgets.lines import Lines, Listing
from tests.ui.support import Host, visible


def people(count):
    return Listing(
        tuple(f"p{n}" for n in range(count)),
        lambda row, width: (Piece(f"Person {row}", "name"), Piece("  seen today", "dim")),
        ((Piece("Nobody is here yet."),), (Piece("a adds a person.", "dim"),)),
    )


class ListHost(Host):
    def __init__(self, listing):
        super().__init__()
        self.listing = listing

    def compose(self) -> ComposeResult:
        yield Lines(self.listing)

    def on_lines_highlighted(self, message: Lines.Highlighted):
        self.heard.append(("highlighted", message.id))

    def on_lines_chosen(self, message: Lines.Chosen):
        self.heard.append(("chosen", message.id))

    @property
    def lines(self):
        return self.screen.query_one(Lines)


async def test_the_row_under_the_cursor_has_a_sign():
    app = ListHost(people(3))
    async with app.run_test(size=(40, 6)) as pilot:
        await pilot.press("j")
        assert visible(app)[:3] == [" Person 0  seen today", "▸Person 1  seen today", " Person 2  seen today"]


@pytest.mark.parametrize(
    ("pressed", "where"),
    [
        ("j", "p1"), ("down j k", "p1"), ("G", "p99"), ("end", "p99"), ("G g g", "p0"), ("G home", "p0"), ("up", "p0"),
        ("ctrl+d", "p5"), ("ctrl+d ctrl+u", "p0"), ("pagedown", "p10"), ("pagedown pageup", "p0"), ("G j", "p99"),
        ("G ctrl+d", "p99"), ("g x j", "p1"), ("g escape j", "p1"),
    ],
)  # fmt: skip
async def test_keys_move_the_cursor(pressed, where):
    app = ListHost(people(100))
    async with app.run_test(size=(40, 10)) as pilot:
        await pilot.press(*pressed.split())
        assert app.lines.at == where
        assert any(line.startswith("▸") for line in visible(app))


async def test_enter_tells_what_was_chosen():
    app = ListHost(people(3))
    async with app.run_test() as pilot:
        await pilot.press("j", "enter", "j", "ctrl+j")
        assert app.heard == [("highlighted", "p1"), ("chosen", "p1"), ("highlighted", "p2"), ("chosen", "p2")]


async def test_a_click_moves_and_a_second_one_opens():
    app = ListHost(people(3))
    async with app.run_test() as pilot:
        await pilot.click(Lines, offset=(4, 2))
        await pilot.click(Lines, offset=(4, 2))
        await pilot.click(Lines, offset=(4, 9))
        assert app.heard == [("highlighted", "p2"), ("chosen", "p2")]


async def test_an_empty_list_says_what_belongs_there():
    app = ListHost(people(0))
    async with app.run_test(size=(40, 5)) as pilot:
        await pilot.press("j", "G", "g", "g", "enter", "ctrl+d")
        assert visible(app)[:2] == [" Nobody is here yet.", " a adds a person."]
        assert app.heard == []


async def test_headings_are_passed_over_and_things_of_several_rows_are_one():
    ids = ("", "a", "a", "", "b", "c")
    texts = ("November", "Dana", "  because", "October", "Omar", "Priya")
    app = ListHost(Listing(ids, lambda row, width: (Piece(texts[row]),)))
    async with app.run_test(size=(30, 8)) as pilot:
        assert visible(app)[:4] == [" November", "▸Dana", "   because", " October"]
        await pilot.press("j")
        assert app.lines.at == "b"
        await pilot.press("k", "k", "k")
        assert app.lines.at == "a"
        assert visible(app)[1] == "▸Dana"


async def test_the_cursor_stays_on_its_id_and_height_when_rows_change():
    app = ListHost(people(100))
    async with app.run_test(size=(30, 10)) as pilot:
        await pilot.press(*["j"] * 25)
        before = visible(app)
        grown = ("new1", "new2", *people(100).ids)
        app.lines.show(Listing(grown, lambda row, width: (Piece(grown[row]),)))
        await pilot.pause()
        after = visible(app)
        assert app.lines.at == "p25"
        assert [line.startswith("▸") for line in before] == [line.startswith("▸") for line in after]


async def test_the_cursor_goes_to_the_nearest_row_when_its_own_is_gone():
    app = ListHost(people(4))
    async with app.run_test(size=(30, 10)) as pilot:
        await pilot.press("G")
        app.lines.show(people(2))
        await pilot.pause()
        assert app.lines.at == "p1"
        app.lines.show(people(0))
        await pilot.pause()
        assert app.heard[-1] == ("highlighted", "")
        app.lines.show(people(3))
        await pilot.pause()
        assert app.lines.at == "p0"


async def test_only_rows_seen_are_painted():
    painted: list[int] = []

    def paint(row, width):
        painted.append(row)
        return (Piece(str(row)),)

    listing = Listing(tuple(map(str, range(10_000))), paint)
    app = ListHost(listing)
    async with app.run_test(size=(30, 10)) as pilot:
        assert set(painted) == set(range(10))
        painted.clear()
        await pilot.press("j")
        assert set(painted) == {0, 1}


async def test_a_row_too_long_is_cut_with_a_sign():
    app = ListHost(Listing(("a",), lambda row, width: (Piece("x" * 50),)))
    async with app.run_test(size=(20, 3)):
        assert visible(app)[0] == "▸" + "x" * 18 + "…"


async def test_hostile_text_is_shown_not_sent():
    evil = "\x1b]52;c;x\x07[@click=app.exit]\u202ex\x9b"
    app = ListHost(Listing(("a",), lambda row, width: (Piece(evil, "name"),)))
    async with app.run_test(size=(60, 3)):
        assert visible(app)[0] == "▸␛]52;c;x␇[@click=app.exit]\ufffdx\ufffd"
