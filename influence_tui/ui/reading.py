"""What was understood of a capture, in a few lines."""

from influence_tui.domain.person import ME
from influence_tui.domain.when import exact
from influence_tui.journal.understanding import Understood
from influence_tui.linking import Found
from influence_tui.linking.promises import Offer
from influence_tui.ui.capturing import Capturing
from influence_tui.ui.line import Line, Piece
from influence_tui.ui.view import View


def moment_words(view: View, understood: Understood) -> str:
    """Say when it is: `today 14:05`, `Fri 27 Nov, planned`."""
    day = understood.at.date()
    shown = "today" if day == view.today else exact(day, view.today)
    planned = ", planned" if understood.kind == "planned" else ""
    return f"{shown} {understood.at:%H:%M}{planned}"


def summary(view: View, capturing: Capturing, at: Found | Offer | None, problem: str, width: int) -> list[Line]:
    """Say who, what was offered, what is asked; `at` is what tab stands on."""
    understood = capturing.understood
    wrong = next((sentence for sentence in (problem, *understood.problems) if sentence), "")
    lines: list[Line] = [(Piece(wrong, "alert"),)] if wrong else []
    if capturing.text.strip():
        lines += _people(view, understood, at, width)
    lines += [_asked(view, found, found is at) for found in understood.asked]
    lines += [_offered(view, capturing, offer, offer is at) for offer in understood.offers]
    lines += [(Piece(f"  to raise: {wish.what}"),) for wish in understood.marks.raises]
    return lines


def _people(view: View, understood: Understood, at: Found | Offer | None, width: int) -> list[Line]:
    parts: list[Line] = [(Piece(understood.channel or understood.kind, "dim"),)]
    seen: set[str] = set()
    for found in understood.linked:
        name = _name(view, found)
        if name in seen and found is not at:
            continue
        seen.add(name)
        sign = f"{view.glyphs.kept} " if found.present else "about "
        here = f"{view.glyphs.chosen} " if found is at else ""
        parts.append(
            (Piece(f"{here}{sign}"), Piece(name, "name"), Piece(" (new)" if found.new_name else "", "dim"))
        )
    goals = set(understood.goals)
    parts += [(Piece(f"goal {goal.title}", "dim"),) for goal in view.book().goals_by_id(goals)]
    parts += [(Piece(f"felt {understood.tone:+d}", "dim"),)] if understood.tone is not None else []
    return _flow(parts, width)


def _flow(parts: list[Line], width: int) -> list[Line]:
    """Set parts one after the other, with a new line where there is no room."""
    lines: list[Line] = []
    row: list[Piece] = []
    used = 0
    for part in parts:
        size = sum(len(piece.text) for piece in part) + 3
        if row and used + size > width:
            lines.append(tuple(row))
            row, used = [], 0
        row += [*([Piece(" · ", "dim")] if row else []), *part]
        used += size
    return [*lines, tuple(row)]


def _asked(view: View, found: Found, is_at: bool) -> Line:
    sign = view.glyphs.chosen if is_at else "?"
    choices = (
        "   ".join(f"{n} {c.name} ({c.why})" for n, c in enumerate(found.candidates, 1)) or "nobody known; + adds"
    )
    return (Piece(f"{sign} "), Piece(found.surface, "asked"), Piece(f"  {choices}", "" if is_at else "dim"))


def _offered(view: View, capturing: Capturing, offer: Offer, is_at: bool) -> Line:
    glyphs, taken = view.glyphs, capturing.is_taken(offer)
    mine = offer.by == ME
    other = view.book().person(offer.to if mine else offer.by) if (offer.to if mine else offer.by) else None
    sign = glyphs.i_owe if mine else glyphs.they_owe
    due = f"due {exact(offer.due, view.today)}" if offer.due else "no date: agree one"
    return (
        Piece(f"{glyphs.chosen if is_at else sign} "),
        Piece(other.name if other else "who?", "name"),
        Piece(f": {offer.what}"),
        Piece(f"   {due}   {'taken' if taken else 'offered'}", "" if is_at else "dim"),
    )


def _name(view: View, found: Found) -> str:
    person = view.book().person(found.person) if found.person else None
    return person.name if person else found.new_name or found.surface
