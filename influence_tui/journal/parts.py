"""A change that is too large for one line of the log, cut into parts of one group."""

from collections.abc import Iterable, Iterator

import msgspec

from influence_tui.domain.change import Change, Edit

LINE = 500_000
"""Characters of values after which a change goes on in the next line of its group."""


def parts(whole: Change, edits: Iterable[Edit]) -> Iterator[Change]:
    """Give changes like `whole`, each with as many of the edits as one line should have."""
    gathered: list[Edit] = []
    size = 0
    for edit in edits:
        if not edit:
            continue
        gathered.append(edit)
        size += 100 + sum(len(str(value)) for value in edit.set.values())
        if size > LINE:
            yield msgspec.structs.replace(whole, edits=tuple(gathered))
            gathered, size = [], 0
    if gathered:
        yield msgspec.structs.replace(whole, edits=tuple(gathered))
