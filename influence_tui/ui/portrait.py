"""How a person is drawn: as a row of the people list, and in a few lines."""

from collections.abc import Iterable
from datetime import date

from influence_tui.domain.entry import TONES
from influence_tui.domain.person import ME, Person
from influence_tui.domain.promise import Promise
from influence_tui.domain.when import exact
from influence_tui.insight.fragility import fragility
from influence_tui.insight.months import months
from influence_tui.insight.tie import word
from influence_tui.insight.warmth import brief, said
from influence_tui.insight.words import figure
from influence_tui.journal.briefing import text_of
from influence_tui.journal.people import manager
from influence_tui.journal.standing import Portrait, portrait
from influence_tui.ui.glyphs import Glyphs
from influence_tui.ui.line import Line, Piece, between, fill, width_of
from influence_tui.ui.view import View

NARROW, WIDE = 76, 110
"""Widths in cells from which a row has more columns."""


def columns(width: int) -> tuple[int, int, int, int]:
    """Give the widths of name, role, touch and goals; a column without room is 0."""
    if width < NARROW:
        return max(14, width - 22), 0, 14, 0
    name, role = (24, 28) if width >= WIDE else (18, 20)
    return name, role, 15, max(0, width - name - role - 15 - 6 - 15 - 4)


def heading(width: int, glyphs: Glyphs) -> Line:
    """Paint the heading of the list."""
    name, role, touch, goals = columns(width)
    words = [fill("  Name", name + 2, glyphs.cut), fill("Role · Organization", role, glyphs.cut) if role else ""]
    words += [fill("Touch", touch, glyphs.cut), "Tie   "]
    words += ["Promises       ", "Goals" if goals else ""] if role else []
    return (Piece(" ".join(filter(None, words)), "dim"),)


def row(view: View, how: Portrait, width: int) -> Line:
    """Paint one person."""
    glyphs, person = view.glyphs, how.person
    name, role, touch, goals = columns(width)
    line = [
        Piece(f"{glyphs.warmth(how.warmth.word)} "),
        Piece(fill(person.name, name, glyphs.cut), "dim" if person.archived else "name"),
    ]
    if role:
        line.append(Piece(" " + fill(what_they_do(view, person), role, glyphs.cut), "dim"))
    cools = "" if how.warmth.cools else "dim"
    line += [Piece(" " + fill(brief(how.warmth), touch, glyphs.cut), cools), Piece(f" {bars(how, glyphs)}   ")]
    if role:
        line.append(Piece(fill(promised(view, how), 15, glyphs.cut), "alert" if is_alert(how, view.today) else ""))
    if goals:
        line.append(Piece(" " + ", ".join(goal.short for goal in how.goals), "dim"))
    return tuple(line)


def bars(how: Portrait, glyphs: Glyphs) -> str:
    """Draw how often, how it felt, and how deep, as three bars."""
    return "".join(glyphs.bar(part) for part in (how.tie.often, how.tie.felt, how.tie.deep))


def what_they_do(view: View, person: Person) -> str:
    """Say role and organization, with the sign of the outside."""
    outside = f" {view.glyphs.outside}" if view.is_outside(person) else ""
    return " · ".join(filter(None, (person.role, person.organization))) + outside


def promised(view: View, how: Portrait) -> str:
    """Say the open promises both ways: `→1 late ←1 fragile`."""
    mine = _counted(view.glyphs.i_owe, how.mine, _late(how.mine, view.today))
    theirs = _counted(view.glyphs.they_owe, how.theirs, _late(how.theirs, view.today) or _fragile(how))
    return " ".join(filter(None, (mine, theirs)))


def is_alert(how: Portrait, today: date) -> bool:
    """Say whether one of the promises is late or fragile."""
    return bool(_late((*how.mine, *how.theirs), today) or _fragile(how))


def detail(view: View, how: Portrait) -> list[Line]:
    """Say what is known of a person in a few lines, what matters most first."""
    person = how.person
    lines: list[Line] = [_who(view, how), (Piece(said(how.warmth)), *_drift(how))]
    lines += [promise_line(view, promise, how) for promise in (*how.theirs, *how.mine)]
    if how.touches:
        last = how.touches[0]
        text = " ".join(text_of(view.book(), last.entry).split())
        when = f"{exact(last.day, view.today)}  {last.channel or 'touch'}  "
        lines.append((Piece("Last         ", "dim"), Piece(when, "dim"), Piece(text)))
    if person.cares:
        cares = " · ".join(f"{care} ({sort})" if sort else care for care, sort in person.cares.items())
        lines.append((Piece("Cares about  ", "dim"), Piece(cares)))
    if person.aliases:
        lines.append((Piece("Also called  ", "dim"), Piece(", ".join(person.aliases))))
    return lines


def timeline_heading(view: View, person: Person, width: int) -> list[Line]:
    """Say above a timeline who it is, how things stand, and how often one met."""
    how = portrait(view.book(), person, view.today)
    warmth = (Piece(f"{view.glyphs.warmth(how.warmth.word)} {said(how.warmth)}"), *_drift(how))
    is_wide = width_of((*_who(view, how), *warmth)) < width
    above = [between(_who(view, how), warmth, width)] if is_wide else [_who(view, how), warmth]
    return [*above, *_estimates(view, how, width), *rhythm(view, how, width)]


def _who(view: View, how: Portrait) -> Line:
    person, reports_to = how.person, manager(view.book(), how.person.id)
    circle = f"{person.circle} circle" if person.circle else "no circle yet"
    parts = (what_they_do(view, person), f"reports to {reports_to.name}" if reports_to else "", circle)
    return (Piece(person.name, "name"), *(Piece(f" · {part}", "dim") for part in parts if part))


def _estimates(view: View, how: Portrait, width: int) -> list[Line]:
    """Say the tie, the promises and the goodwill with their parts, in one line or in two."""
    parts = " ".join(f"{name} {view.glyphs.bar(part)}" for name, part in how.tie.parts)
    tie: Line = (Piece(f"Tie {figure(how.tie.strength)} {word(how.tie.strength)}  "), Piece(parts, "dim"))
    kept = f"Promises {len(how.mine) + len(how.theirs)} open, {how.reliability}"
    rest: Line = (Piece(kept), Piece(f"   Goodwill {how.goodwill}", "dim"))
    whole = (*tie, Piece("   "), *rest)
    return [whole] if width_of(whole) <= width else [tie, rest]


def rhythm(view: View, how: Portrait, width: int) -> list[Line]:
    """Draw the touches of the last twelve months; the letters of the months stand above."""
    strip = months(how.touches, view.today)
    most = max((month.touches for month in strip), default=0)
    if not most or width < NARROW:
        return []
    letters = "  ".join(month.letter for month in strip)
    cells = [
        Piece(
            f"{view.glyphs.bar(month.touches / most) if month.touches else view.glyphs.even}  ", _shade(month.tone)
        )
        for month in strip
    ]
    return [(Piece(letters, "dim"), Piece("      touches per month", "dim")), tuple(cells)]


def promise_line(view: View, promise: Promise, how: Portrait) -> Line:
    """Say one open promise: which way, what, by when, and why it may fail."""
    today = view.today
    sign = view.glyphs.i_owe if promise.by == ME else view.glyphs.they_owe
    risk = fragility(promise, how.reliability, how.tie.strength) if promise.to == ME else None
    due = f"due {exact(promise.due, today)}" if promise.due else "no date: agree one"
    late = " · late" if promise.due and promise.due < today else ""
    why = f" · {risk}" if risk and risk.is_fragile else ""
    return (Piece(f"{sign} {promise.what}"), Piece(f"  {due}{late}{why}", "alert" if late or why else "dim"))


def tone_word(tone: int | None) -> str:
    """Say a tone in a word; none is empty."""
    return "" if tone is None else TONES.get(tone, "")


def _shade(tone: float | None) -> str:
    return "" if tone is None else "name" if tone > 0 else "alert" if tone < 0 else ""


def _drift(how: Portrait) -> Line:
    return (Piece(f" · {how.drift}", "alert"),) if how.drift else ()


def _counted(sign: str, promises: tuple[Promise, ...], state: str) -> str:
    return f"{sign}{len(promises)} {state}".rstrip() if promises else ""


def _late(promises: Iterable[Promise], today: date) -> str:
    return "late" if any(promise.due and promise.due < today for promise in promises) else ""


def _fragile(how: Portrait) -> str:
    risks = (fragility(promise, how.reliability, how.tie.strength) for promise in how.theirs)
    return "fragile" if any(risk.is_fragile for risk in risks) else ""
