"""Why a request cannot be carried out, in words for the user."""

from collections.abc import Sequence


class Refused(Exception):
    """The request is wrong: one sentence says what and what would be right. Nothing was written."""


class NotFound(Refused):
    """Nothing in the journal answers to the words."""


class Ambiguous(Refused):
    """Several answer to the words; nothing is guessed."""

    def __init__(self, sentence: str, candidates: Sequence[str]) -> None:
        super().__init__(sentence)
        self.candidates = tuple(candidates)
        """One line for each, best first."""
