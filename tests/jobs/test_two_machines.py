"""Job 7: two machines offline, then in step, in either order."""

import subprocess

import pytest

from tests.jobs.shell import Machine


@pytest.fixture
def pair(tmp_path):
    """Two machines that share a bare repository and know Dana."""
    subprocess.run(["git", "init", "-q", "--bare", str(tmp_path / "hub.git")], check=True)
    machines = []
    for name in ("laptop", "devbox"):
        home = tmp_path / name
        home.mkdir()
        machines.append(Machine(home))
    laptop, devbox = machines
    laptop.do("people", "add", "Dana Reyes", "--role", "Counsel")
    for machine in machines:
        machine.do("sync", "--remote", str(tmp_path / "hub.git"))
    laptop.do("add", "Coffee with Dana")
    laptop.do("people", "edit", "Dana", "--role", "General counsel")
    devbox = devbox.later("2026-11-23T15:00+01:00")
    devbox.do("add", "Call with Dana")
    devbox.do("people", "edit", "Dana", "--role", "Head of legal")
    return laptop, devbox


def log_of(machine):
    root = machine.journal / "log"
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


@pytest.mark.parametrize("order", [(0, 1, 0), (1, 0, 1)], ids=["laptop first", "devbox first"])
def test_in_either_order_both_touches_are_there_and_the_later_role_wins(pair, order):
    for number in order:
        pair[number].do("sync")
    laptop, devbox = pair
    assert log_of(laptop) == log_of(devbox)
    for machine in pair:
        shown = machine.json("show", "Dana")
        assert {item["text"] for item in shown["timeline"]} == {"Coffee with Dana", "Call with Dana"}
        assert shown["person"]["role"] == "Head of legal"
        history = machine.told("log", "--of", "Dana")
        assert "role: General counsel" in history
        assert history.index("role: Head of legal") < history.index("role: General counsel")
        assert machine.do("check")
        assert "<<<<" not in "".join(content.decode() for content in log_of(machine).values())


def test_when_both_send_at_once_the_slower_takes_in_and_sends_again(pair, tmp_path):
    laptop, devbox = pair
    devbox.do("sync")
    done = laptop.json("sync")
    assert done["came"] == 2
    assert done["sent"] == 2
    assert laptop.json("sync") == {"saved": False, "came": 0, "sent": 0, "remote": str(tmp_path / "hub.git")}


def test_only_the_log_is_carried_and_only_its_owner_can_read_it(pair):
    laptop, devbox = pair
    (devbox.journal / "stray.txt").write_text("not ours")
    devbox.do("sync")
    laptop.do("sync")
    carried = subprocess.run(
        ["git", "ls-files"], cwd=laptop.journal, capture_output=True, text=True, check=True
    ).stdout.split()
    assert carried
    assert {name.split("/")[0] for name in carried} == {"log"}
    files = [path for path in (laptop.journal / "log").rglob("*") if path.is_file()]
    assert {oct(path.stat().st_mode & 0o777) for path in files} == {"0o600"}


def test_without_a_remote_the_journal_is_committed_and_it_says_so(empty):
    empty.do("add", "a quiet day")
    done = empty.do("sync")
    assert done.out == "committed\n"
    assert "No other machine is known" in done.err
    assert empty.told("sync") == "nothing new to commit"


def test_when_the_other_side_cannot_be_reached_what_is_here_is_committed(empty, tmp_path):
    empty.do("add", "a quiet day")
    done = empty.try_("sync", "--remote", str(tmp_path / "nowhere.git"))
    assert done.code == 3
    assert done.err.startswith("influence: git fetch failed")
    log = subprocess.run(
        ["git", "log", "--format=%s"], cwd=empty.journal, capture_output=True, text=True, check=True
    )
    assert log.stdout == "Sync\n"


def test_a_purge_reaches_the_other_machine(pair):
    laptop, devbox = pair
    for machine in (laptop, devbox, laptop):
        machine.do("sync")
    entry = devbox.json("show", "--limit", "1")["timeline"][0]
    laptop.do("purge", entry["id"][-6:], "--yes")
    for machine in (laptop, devbox, laptop):
        machine.do("sync")
    for machine in (laptop, devbox):
        assert entry["id"] not in {item["id"] for item in machine.json("show")["timeline"]}
