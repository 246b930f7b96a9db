"""The main job in a real terminal: a person, a note, its timeline, and nothing lost when the terminal goes."""

import os
import shutil
import signal

import pytest

from tests.end_to_end.terminal import Terminal, shell, wait

pytestmark = pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux is not installed")

TYPED = "Coffee with Dana, she needs early drafts and"


@pytest.fixture
def folder(tmp_path_factory):
    """Give a folder whose path is short enough for a socket."""
    return tmp_path_factory.mktemp("e")


@pytest.fixture
def terminals(folder):
    opened: list[Terminal] = []

    def start(**how):
        opened.append(Terminal(folder, name=f"t{len(opened)}", **how))
        return opened[-1]

    yield start
    for terminal in opened:
        terminal.close()


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
def test_a_person_a_note_its_timeline_a_second_process_undo_search_and_the_end(folder, terminals, size):
    terminal = terminals(size=size)
    terminal.sees("Press c", "Press a")

    terminal.press("a")
    terminal.sees("A new person")
    terminal.type("Dana Reyes")
    terminal.press("F10")
    terminal.sees_no("A new person")

    terminal.press("c")
    terminal.sees("Capture")
    terminal.type("Coffee with Dana: she needs early drafts")
    terminal.sees("✓ Dana Reyes")
    terminal.press("Enter")
    terminal.sees("Captured today", "early drafts")

    terminal.press("3")
    terminal.sees("People  1", "Dana Reyes")
    terminal.press("t")
    terminal.sees("Dana Reyes", "coffee", "she needs early drafts")

    told = shell(folder, "add", "Call with Dana Reyes about the audit")
    assert "Dana Reyes" in told
    terminal.sees("about the audit", "she needs early drafts")

    terminal.press("c")
    terminal.sees("Capture")
    terminal.type("a line to regret")
    terminal.press("Enter")
    terminal.sees_no("Capture")
    terminal.press("4")
    terminal.press("u")
    terminal.sees("undo", "about the audit")
    terminal.press("1")
    terminal.sees_no("a line to regret")

    terminal.press("/")
    terminal.type("earli drafts")
    terminal.sees("found", "Entries")
    terminal.press("Enter")
    terminal.sees("Everyone", "she needs early", "about the aud")

    terminal.press("q")
    assert terminal.ended() == 0
    assert "early drafts" in shell(folder, "search", "drafts")


def test_the_footer_of_an_empty_journal_names_its_folder(folder, terminals):
    terminal = terminals(size=(120, 36))
    terminal.sees("Press c", "journal")


@pytest.mark.parametrize("name", ["SIGHUP", "SIGTERM"])
def test_what_is_being_typed_is_kept_when_the_terminal_goes(folder, terminals, name):
    terminal = terminals()
    terminal.sees("Press c")
    terminal.press("c")
    terminal.sees("Capture")
    terminal.type(TYPED)
    terminal.sees(TYPED)
    os.kill(terminal.program(), getattr(signal, name))
    terminal.ended()
    again = terminals()
    again.sees("kept", "press c")
    again.press("c")
    again.sees(TYPED)


def test_what_is_being_typed_is_kept_when_the_program_is_killed(folder, terminals):
    terminal = terminals()
    terminal.sees("Press c")
    terminal.press("c")
    terminal.sees("Capture")
    terminal.type(TYPED)
    terminal.sees(TYPED)
    wait(lambda: any(TYPED in kept for kept in drafts(folder)), "the draft on disk", lambda: str(drafts(folder)))
    os.kill(terminal.program(), signal.SIGKILL)
    terminal.ended()
    again = terminals()
    again.sees("kept", "press c")
    again.press("c")
    again.sees(TYPED)
    again.press("Enter")
    again.sees("Captured today", "she needs early d")


def drafts(folder):
    return [path.read_text() for path in folder.rglob("drafts/**/*") if path.is_file() and path.name[0] != "."]


def test_keys_that_come_in_one_write_are_carried_out_in_their_order(folder, terminals):
    terminal = terminals()
    terminal.sees("Press c")
    terminal.type("ca quiet day\r4")
    terminal.sees("Everyone", "a quiet day")


def test_enter_and_quit_in_one_write_keep_the_line(folder, terminals):
    terminal = terminals()
    terminal.sees("Press c")
    terminal.press("c")
    terminal.sees("Capture")
    terminal.type("the last line\r\x11")
    assert terminal.ended() == 0
    assert "the last line" in shell(folder, "search", "line")


def test_two_apps_at_once_keep_their_texts_apart(folder, terminals):
    texts = {"the first one is writing": terminals(), "the second one is writing": terminals()}
    for text, terminal in texts.items():
        terminal.sees("Press c")
        terminal.press("c")
        terminal.sees("Capture")
        terminal.type(text)
    wait(lambda: set(drafts(folder)) == set(texts), "two drafts", lambda: str(drafts(folder)))
    for terminal in texts.values():
        os.kill(terminal.program(), signal.SIGKILL)
        terminal.close()
    third = terminals()
    third.sees("Press c")
    third.press("c")
    third.sees("one is writing")


def test_a_line_that_was_saved_is_not_kept_as_a_draft_too(folder, terminals):
    terminal = terminals()
    terminal.sees("Press c")
    terminal.press("c")
    terminal.sees("Capture")
    terminal.type("the last line\r\x11")
    assert terminal.ended() == 0
    assert drafts(folder) == []


def test_quitting_while_one_types_keeps_the_text_for_the_next_time(folder, terminals):
    terminal = terminals()
    terminal.sees("Press c")
    terminal.press("c")
    terminal.sees("Capture")
    terminal.type(TYPED)
    terminal.sees(TYPED)
    terminal.press("C-q")
    assert terminal.ended() == 0
    again = terminals()
    again.sees("press c")
    again.press("c")
    again.sees(TYPED)
