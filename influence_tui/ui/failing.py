"""What is said when the app has to end by an error of its own: where it was, and no word of the journal."""

import os
from traceback import extract_tb

SHOWN = 8
"""Places shown, the innermost ones."""


def report(error: BaseException | None) -> str:
    """Say where an error was, by files, lines and names of functions; its own words may hold text of a note."""
    places = [
        f"  {_short(place.filename)}:{place.lineno} in {place.name}"
        for place in extract_tb(error.__traceback__ if error else None)[-SHOWN:]
    ]
    return "\n".join(
        [
            f"influence ended by an error of its own: {type(error).__name__}",
            *places,
            "All that was saved is safe; what was being typed is kept and comes again at the next start.",
            "Nothing of your journal is in these lines: they can be sent along with a report.",
        ]
    )


def _short(path: str) -> str:
    """Give the last parts of a path: enough to find the file, and nothing about whose it is."""
    return os.sep.join(path.split(os.sep)[-3:])
