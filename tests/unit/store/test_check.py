"""Check: every byte is read, and each finding says what to do."""

from collections.abc import Callable
from pathlib import Path

from influence_tui.domain.change import Change
from influence_tui.store import Store
from influence_tui.store.check import check
from influence_tui.store.line import FULL, decoded, encoded

Opened = Callable[..., Store]
SetFields = Callable[..., Change]


def test_a_sound_journal_has_no_findings(store: Store, opened: Opened, set_fields: SetFields) -> None:
    assert check(store) == (0, 0, ())
    store.write(set_fields("x", name="Dana"))
    opened("dev box").write(set_fields("y", name="Omar"))
    assert check(store) == (2, 4, ())


def test_a_damaged_line_is_found_also_after_it_was_read(store: Store, set_fields: SetFields) -> None:
    store.write(set_fields("x", name="Dana"))
    store.load()
    file = next(Path(store.journal).glob("log/*/*.jsonl"))
    file.write_bytes(file.read_bytes().replace(b"Dana", b"Dxna"))
    (finding,) = check(store).findings
    assert finding.file.endswith(file.name)
    assert file.read_bytes()[finding.offset :].startswith(b'{"crc"')
    assert "damaged" in finding.sentence
    assert "backup" in finding.remedy


def test_unfinished_lines_are_told_apart(store: Store, opened: Opened, set_fields: SetFields) -> None:
    other = opened("dev box")
    store.write(set_fields("x", name="Dana"))
    other.write(set_fields("y", name="Omar"))
    for file in Path(store.journal).glob("log/*/*.jsonl"):
        file.write_bytes(file.read_bytes() + b'{"crc')
    findings = {finding.file.split("/")[1]: finding.remedy for finding in check(opened()).findings}
    assert "next write" in findings[store.device]
    assert "sync" in findings[other.device]


def test_bytes_put_aside_are_named(store: Store, opened: Opened, set_fields: SetFields) -> None:
    store.write(set_fields("x", name="Dana"))
    file = next(Path(store.journal).glob("log/*/*.jsonl"))
    file.write_bytes(file.read_bytes() + b'{"crc')
    opened().write(set_fields("y", name="Omar"))
    (finding,) = check(opened()).findings
    assert finding.file.startswith("lost/")
    assert "5 bytes" in finding.sentence


def test_a_newer_journal_is_said(store: Store, opened: Opened, set_fields: SetFields) -> None:
    store.write(set_fields("x", name="Dana"))
    file = next(Path(store.journal).glob("log/*/*.jsonl"))
    head, _, rest = file.read_bytes().partition(b"\n")
    row = decoded(head, FULL)
    assert row is not None
    row.format = 9
    file.write_bytes(encoded(row) + rest)
    assert "Update" in check(opened()).findings[0].remedy
