"""Sync: git carries the log between machines. No file has two writers, so nothing can be in conflict."""

import os
from os.path import isdir, join

import msgspec

from influence_tui.journal.git import Git, GitError
from influence_tui.journal.refused import Refused
from influence_tui.store import Store

BRANCH = "main"
CARRIED = ("log", "lost")
"""Folders of the journal that are synced; what else lies there is not ours."""

ATTRIBUTES = "* -text merge=union\n"
"""Bytes are kept as they are; were a file ever written twice, both sides' lines would stay."""
EXCLUDED = ".*\n"
"""Files in the making."""

TRIES = 5
"""Times that sending is tried when another machine was quicker."""


class Synced(msgspec.Struct, frozen=True, kw_only=True):
    """What a sync did."""

    saved: bool
    """Something of this machine was committed."""
    came: int = 0
    """Changes of other machines that came in."""
    sent: int = 0
    """Changes of this machine that went out."""
    remote: str = ""
    """Where to; empty: no other machine is known yet."""


def sync(store: Store, remote: str = "") -> Synced:
    """Commit, fetch, merge and send; `remote` (an address) is remembered. Raises StoreError and Refused.

    The journal is locked while files are looked at or changed, never while the network is waited for. When the
    other side cannot be reached, what is here is committed all the same.
    """
    with store.writer.turn():
        git = Git(store.journal, store.device)
        _begin(git, remote)
        saved = _commit(git)
    known = git.run("remote", "get-url", "origin") if git.succeeds("remote", "get-url", "origin") else ""
    if not known:
        return Synced(saved=saved)
    before = _count(store)
    sent = _exchange(git, store)
    store.refresh()
    return Synced(saved=saved, came=_count(store) - before, sent=sent, remote=known)


def _begin(git: Git, remote: str) -> None:
    """Make the repository at the first time, and see that no byte is ever changed on the way."""
    if not isdir(join(git.folder, ".git")):
        git.run("init", "-q")
        git.run("symbolic-ref", "HEAD", f"refs/heads/{BRANCH}")
    _write(join(git.folder, ".git", "info", "attributes"), ATTRIBUTES)
    _write(join(git.folder, ".git", "info", "exclude"), EXCLUDED)
    if remote.startswith("-"):
        raise Refused(f"{remote!r} is no address of a git repository.")
    if remote:
        verb = "set-url" if git.succeeds("remote", "get-url", "origin") else "add"
        git.run("remote", verb, "origin", remote)


def _commit(git: Git) -> bool:
    """Commit the log as it stands; say whether there was anything new."""
    there = [folder for folder in CARRIED if isdir(join(git.folder, folder))]
    if not there:
        return False
    git.run("add", "--all", "--force", "--", *there)
    if git.succeeds("diff", "--cached", "--quiet"):
        return False
    git.run("commit", "-q", "--no-verify", "-m", "Sync")
    return True


def _exchange(git: Git, store: Store) -> int:
    """Take in what others sent and send what is here; give how many lines went out."""
    for _ in range(TRIES):
        git.run("fetch", "-q", "origin")
        theirs = f"refs/remotes/origin/{_branch(git)}"
        if git.succeeds("rev-parse", "-q", "--verify", theirs):
            with store.writer.turn():
                _commit(git)
                _merge(git, theirs)
        out = _ahead(git, theirs)
        if not out or git.succeeds("push", "-q", "-u", "origin", f"HEAD:refs/heads/{_branch(git)}"):
            return out
    git.run("push", "-q", "-u", "origin", f"HEAD:refs/heads/{_branch(git)}")
    return out


def _merge(git: Git, theirs: str) -> None:
    try:
        git.run("merge", "-q", "--no-edit", "--no-verify", "--allow-unrelated-histories", theirs)
    except GitError:
        git.succeeds("merge", "--abort")
        raise


def _ahead(git: Git, theirs: str) -> int:
    """Count the lines that stand here and not there."""
    if not git.succeeds("rev-parse", "-q", "--verify", "HEAD"):
        return 0
    known = git.succeeds("rev-parse", "-q", "--verify", theirs)
    nothing = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"  # git's own name of the empty tree
    counted = git.run("diff", "--numstat", theirs if known else nothing, "HEAD", "--", *CARRIED)
    return sum(int(row.split("\t")[0]) for row in counted.splitlines() if row[:1].isdigit())


def _branch(git: Git) -> str:
    return git.run("symbolic-ref", "--short", "HEAD")


def _count(store: Store) -> int:
    return sum(1 for _ in store.lines())


def _write(path: str, content: str) -> None:
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="ascii") as file:
        file.write(content)
