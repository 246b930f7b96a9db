"""What every command has at hand: the settings, the places, the store, and the door for one quick note."""

import sys
from datetime import datetime
from functools import cached_property

from influence_tui.clock import now, utc
from influence_tui.config import Config, read_config
from influence_tui.journal.jotter import Jotter
from influence_tui.linking import Me
from influence_tui.paths import config_file, journal_folder, state_folder
from influence_tui.store import Store
from influence_tui.store.drafts import Drafts


class Pad:
    """The settings and the places of one call, each looked up when first used."""

    def __init__(self, journal: str = "", *, demo: bool = False) -> None:
        """Take the folder that the call names, or an empty string."""
        self.given = journal
        self.demo = demo

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
        return self._places[0]

    @cached_property
    def state(self) -> str:
        """The state folder of this journal."""
        return self._places[1]

    @cached_property
    def store(self) -> Store:
        """The store of this journal; the demo's is filled first."""
        store = Store(self.folder, self.state, utc=utc)
        if self.demo:
            from influence_tui.cli.sample import fill  # only the demo needs it, and all that writing it takes

            fill(store, self.now, self.me)
        return store

    @cached_property
    def drafts(self) -> Drafts:
        """What was being typed, kept beside the journal."""
        return Drafts(self.state)

    @cached_property
    def me(self) -> Me:
        """The owner, as linking needs it."""
        config = self.config
        return Me(name=config.me, aliases=config.aliases, email=config.email, organization=config.organization)

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
        if self.demo and "_places" in self.__dict__:
            from influence_tui.cli.sample import remove  # only the demo needs it

            remove(self._places)

    @cached_property
    def _places(self) -> tuple[str, str]:
        if self.demo:
            from influence_tui.cli.sample import make  # only the demo needs it

            return make()
        folder = journal_folder(self.given)
        return folder, state_folder(folder)
