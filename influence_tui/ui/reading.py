"""What was understood of a capture, in a few lines."""

from collections.abc import Iterator

from influence_tui.domain.person import ME
from influence_tui.domain.when import exact
from influence_tui.journal.understanding import Understood
from influence_tui.linking import Found
from influence_tui.linking.promises import Offer
from influence_tui.ui.capturing import Capturing
from influence_tui.ui.line import Line, Piece, width_of
from influence_tui.ui.portrait import tone_word
from influence_tui.ui.view import View

EMPTY = "Names are found while you type; @ picks one, #tag, owe: and owes: what by when."


def moment_words(view: View, understood: Understood) -> str:
    """Say when it is: `today 14:05`, `Fri 27 Nov, planned`."""
    day = understood.at.date()
    shown = "today" if day == view.today else exact(day, view.today)
    planned = ", planned" if understood.kind == "planned" else ""
    return f"{shown} {understood.at:%H:%M}{planned}"


def summary(view: View, capturing: Capturing, at: Found | Offer | None, width: int) -> list[Line]:
    """Say who, what was offered, what is asked; `at` is what tab stands on."""
    if not capturing.text.strip():
        return [(Piece(EMPTY, "dim"),)]
    understood = capturing.understood
    lines: list[Line] = [(Piece(sentence, "alert"),) for sentence in understood.problems]
    lines += _people(view, understood, at, width)
    for stop in _below(capturing):
        is_at = stop is at
        lines.append(
            _offered(view, capturing, stop, is_at) if isinstance(stop, Offer) else _asked(view, stop, is_at)
        )
    lines += [(Piece(f"  to raise: {wish.what}"),) for wish in understood.marks.raises]
    return lines


def rows_of(view: View, capturing: Capturing, problem: str, width: int) -> list[int]:
    """Give for each line of the summary the place of its stop; −1: none."""
    understood = capturing.understood
    above = bool(problem) + len(understood.problems) + len(_people(view, understood, None, width))
    stops = capturing.stops()
    return [-1] * above + [stops.index(stop) for stop in _below(capturing)]


def _below(capturing: Capturing) -> list[Found | Offer]:
    """Give what has a line of its own, in its order."""
    return [*capturing.understood.asked, *capturing.understood.offers]


def _people(view: View, understood: Understood, at: Found | Offer | None, width: int) -> list[Line]:
    parts: list[Line] = [(Piece(understood.channel or understood.kind, "dim"),)]
    seen: set[str] = set()
    for found in understood.linked:
        name = _name(view, found)
        if name not in seen or found is at:
            seen.add(name)
            parts.append(_linked(view, found, name, is_at=found is at))
    parts += [(Piece(f"goal {goal.title}", "dim"),) for goal in view.book().goals_by_id(set(understood.goals))]
    parts += [(Piece(f"#{tag}", "dim"),) for tag in _plain_tags(view, understood)]
    parts += [(Piece(f"felt {tone_word(understood.tone)}", "dim"),)] if understood.tone is not None else []
    return _flow(parts, width)


def _linked(view: View, found: Found, name: str, *, is_at: bool) -> Line:
    sign = f"{view.glyphs.kept} " if found.present else "about "
    here = f"{view.glyphs.chosen} " if is_at else ""
    new = " (new)" if found.new_name else ""
    return (Piece(here, "strong"), Piece(sign), Piece(name, "name"), Piece(new, "dim"))


def _plain_tags(view: View, understood: Understood) -> Iterator[str]:
    goals = view.book().goals() if understood.marks.tags else {}
    return (tag.name for tag in understood.marks.tags if tag.name.casefold() not in goals)


def _flow(parts: list[Line], width: int) -> list[Line]:
    """Set parts one after the other, with a new line where there is no room."""
    lines: list[Line] = []
    row: list[Piece] = []
    used = 0
    for part in parts:
        size = width_of(part)
        if row and used + 3 + size > width:
            lines.append(tuple(row))
            row, used = [], 0
        row += [*([Piece(" · ", "dim")] if row else []), *part]
        used += size + (3 if used else 0)
    return [*lines, tuple(row)]


def _asked(view: View, found: Found, is_at: bool) -> Line:
    sign = view.glyphs.chosen if is_at else "?"
    choices = "   ".join(f"{n} {c.name} ({c.why})" for n, c in enumerate(found.candidates[:3], 1))
    return (
        Piece(f"{sign} ", "strong" if is_at else ""),
        Piece(found.surface, "asked"),
        Piece(f"  {choices or 'nobody known; + adds'}", "" if is_at else "dim"),
    )


def _offered(view: View, capturing: Capturing, offer: Offer, is_at: bool) -> Line:
    glyphs = view.glyphs
    mine = offer.by == ME
    person = view.book().person(offer.to if mine else offer.by)
    due = f"due {exact(offer.due, view.today)}" if offer.due else "no date: agree one"
    return (
        Piece(
            f"{glyphs.chosen if is_at else glyphs.i_owe if mine else glyphs.they_owe} ", "strong" if is_at else ""
        ),
        Piece(person.name if person else "who?", "name"),
        Piece(f": {offer.what}"),
        Piece(f"   {due}   {'taken' if capturing.is_taken(offer) else 'offered'}", "" if is_at else "dim"),
    )


def _name(view: View, found: Found) -> str:
    person = view.book().person(found.person) if found.person else None
    return person.name if person else found.new_name or found.surface
