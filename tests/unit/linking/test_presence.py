import re
from pathlib import Path

import pytest

from influence_tui.linking import present

LINES = [
    line
    for line in Path(__file__).with_name("presence.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
NAME = re.compile(r"\[([^\]]+)([+-])\]")
AHEAD = "ahead: "


def read(line):
    """Give a sentence without its marks, the spans of its names, who was there, and whether it is planned."""
    planned = line.startswith(AHEAD)
    marked = line.removeprefix(AHEAD)
    text, spans, there, at = "", [], [], 0
    for match in NAME.finditer(marked):
        text += marked[at : match.start()]
        spans.append((len(text), len(text) + len(match[1])))
        there.append(match[2] == "+")
        text, at = text + match[1], match.end()
    return text + marked[at:], spans, there, planned


def judged(line):
    text, spans, there, planned = read(line)
    return list(zip(there, present(text, spans, planned=planned), strict=True))


def test_who_is_said_to_be_present_was_there():
    pairs = [pair for line in LINES for pair in judged(line)]
    said = [there for there, told in pairs if told]
    assert len(LINES) >= 60
    assert sum(said) / len(said) >= 0.97


def test_nearly_all_who_were_there_are_seen():
    pairs = [pair for line in LINES for pair in judged(line)]
    were = [told for there, told in pairs if there]
    assert sum(were) / len(were) >= 0.9


@pytest.mark.parametrize(
    "line",
    [
        "lunch with [Ana+], [Omar+] and [Lena+]; I promised [Lena-] an intro to [Priya-] by Friday",
        "Lunch with [Grace+] and [George+]",
        "ahead: meet [Marie+]",
        "Sent 1 draft to [Marie+]",
        "Reviewed [marie-]'s draft",
        "Call with [Goerge+] about the draft",
        "Introduced [Ana-] to [Omar-]",
        "[Omar-] says that he met [Lena-]",
    ],
)
def test_the_sentences_of_the_jobs_are_read_rightly(line):
    assert all(there == told for there, told in judged(line))


def test_a_text_without_names_has_nobody_present():
    assert present("lunch", []) == ()


@pytest.mark.parametrize(
    "line",
    [
        "Coffee with Dana and [Omar+]",
        "Coffee with Dana Cole, Ines and [Omar+]",
        "Lunch with my sister and [Omar+]",
        "Dinner with the two Danes, [Omar+] and [Lena+]",
        "Lunch with [Petra+] and her boss [Olaf+]",
        "Talked to the vendor about the invoice and [Omar-]",
        "Dana met [Omar-]",
    ],
)
def test_somebody_unknown_in_a_list_hides_nobody(line):
    assert all(there == told for there, told in judged(line))
