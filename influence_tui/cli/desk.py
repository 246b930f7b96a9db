"""What every command works at: the settings, the places, and the journal, each opened when first used."""

import os
import shutil
import sys
import tempfile
from datetime import datetime
from functools import cached_property

from influence_tui.clock import now, utc
from influence_tui.config import Config, read_config
from influence_tui.journal.door import Journal
from influence_tui.journal.jotter import Jotter
from influence_tui.linking import Me
from influence_tui.paths import config_file, journal_folder, state_folder
from influence_tui.store import Store
from influence_tui.store.drafts import Drafts


class Desk:
    """The settings and the journal of one call."""

    def __init__(self, journal: str = "", *, demo: bool = False) -> None:
        self.demo = demo
        self._given = journal
        self._temporary = ""

    @cached_property
    def config(self) -> Config:
        """The settings; what could not be read of them is said once."""
        config = read_config(config_file())
        for problem in config.problems:
            sys.stderr.write(f"influence: {problem}\n")
        return config

    @cached_property
    def folder(self) -> str:
        """The journal's folder."""
        if not self.demo:
            return journal_folder(self._given)
        self._temporary = tempfile.mkdtemp(prefix="influence-demo-")
        return os.path.join(self._temporary, "journal")

    @cached_property
    def state(self) -> str:
        """The state folder of this journal."""
        return os.path.join(self._temporary, "state") if self.demo and self.folder else state_folder(self.folder)

    @cached_property
    def store(self) -> Store:
        """The store of this journal; the demo's is filled first."""
        store = Store(self.folder, self.state, utc=utc)
        if self.demo:
            from influence_tui.journal.demo import fill  # only the demo needs it

            fill(Journal(store, self.now, self.me))
        return store

    @cached_property
    def drafts(self) -> Drafts:
        """What was being typed, kept beside the journal."""
        return Drafts(self.state)

    @cached_property
    def me(self) -> Me:
        """The owner, as linking needs it."""
        return Me(name=self.config.me, aliases=self.config.aliases, email=self.config.email)

    @cached_property
    def journal(self) -> Journal:
        """The journal, all of it read."""
        return Journal(self.store, self.now, self.me)

    @cached_property
    def jotter(self) -> Jotter:
        """The door for one quick note, which does not read the journal."""
        return Jotter(self.store, self.now, self.me)

    def now(self) -> datetime:
        """Give the local time in the zone of the settings."""
        return now(self.config.timezone)

    def close(self) -> None:
        """Let go of the files; the demo's are removed."""
        if "store" in self.__dict__:
            self.store.close()
        if self._temporary:
            shutil.rmtree(self._temporary, ignore_errors=True)
