"""What a write did, for whoever asked for it."""

import msgspec

from influence_tui.domain.change import Change


class Done(msgspec.Struct, frozen=True, kw_only=True):
    """What a write did."""

    change: Change
    """Empty (false) when there was nothing to do."""
    sentence: str
    """Its word and the names of what it was about; empty when nothing was done."""
    stays: tuple[str, ...] = ()
    """After an undo: `table/id/path` of what a later change had set, which stays."""
