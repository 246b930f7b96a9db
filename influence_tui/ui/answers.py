"""How the answers of a form are read, and what is said of them while one types."""

from collections.abc import Callable
from datetime import date

from influence_tui.domain.cadence import cadence
from influence_tui.domain.when import Misread, due, exact
from influence_tui.journal.refused import Refused
from influence_tui.journal.whom import whom
from influence_tui.ui.view import View


def cadence_of(text: str) -> str:
    """Read a cadence as a rule; empty when nothing is said. Raises Refused when it is none."""
    rule = cadence(text.strip()) if text.strip() else ""
    if rule is None:
        raise Refused(f"{text.strip()!r} is no cadence; say for example every 2 weeks, monthly, or 30.")
    return rule


def day_of(view: View, text: str) -> date | None:
    """Read a day ahead; none when nothing is said. Raises Refused when it is none."""
    if not text.strip():
        return None
    found = due(text, view.today)
    if isinstance(found, Misread):
        raise Refused(found.sentence)
    return found


def parts(text: str) -> tuple[str, ...]:
    """Give what stands between semicolons."""
    return tuple(part.strip() for part in text.split(";") if part.strip())


def day_hint(view: View) -> Callable[[str], str]:
    """Say what day a text means, or why it is none."""

    def hint(text: str) -> str:
        if not text.strip():
            return ""
        found = due(text, view.today)
        return found.sentence if isinstance(found, Misread) else exact(found, view.today)

    return hint


def person_hint(view: View) -> Callable[[str], str]:
    """Say whom a text means, or why nobody."""

    def hint(text: str) -> str:
        if not text.strip():
            return ""
        try:
            return whom(view.book(), text).name
        except Refused as problem:
            return str(problem)

    return hint


def problem_of(make: Callable[[], object]) -> str:
    """Give the sentence that stands against an answer; empty when nothing does."""
    try:
        make()
    except Refused as problem:
        return str(problem)
    return ""
