"""Goals: the list at the left; the three sentences of the one under the cursor at the right."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Self

from textual.containers import Horizontal
from textual.widget import Widget

from influence_tui.domain.entry import Entry
from influence_tui.domain.fold import fold
from influence_tui.domain.goal import Goal, Outcome
from influence_tui.domain.when import exact
from influence_tui.insight.words import span
from influence_tui.journal.goals import GoalState, delete_goal, set_goal_state
from influence_tui.ui import wants
from influence_tui.ui.line import Line, Piece
from influence_tui.ui.page import WIDE, Page
from influence_tui.ui.verbs import Verb
from influence_tui.ui.view import View
from influence_tui.ui.widgets.lines import Lines, Listing
from influence_tui.ui.widgets.panel import Panel
from influence_tui.ui.wrap import wrapped

EMPTY = (
    "No goal yet.",
    "",
    "A goal is a change you want by a date,",
    "and that others must help to bring about.",
    "Press a to write the first.",
)
LATELY = 12
"""Entries shown of a goal."""


class Goals(Page):
    """The goals and what is said of them."""

    NAME = "Goals"

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self._goals: Sequence[Goal] = ()

    def body(self) -> Iterable[Widget]:
        """Give the list and the goal."""
        with Horizontal():
            yield Lines(glyphs=self.view.glyphs)
            yield Panel(glyphs=self.view.glyphs)

    def show_book(self) -> None:
        """Show the goals as the book has them now: the active ones first, then by date."""
        goals = self.view.book().every(Goal)
        self._goals = sorted(goals, key=lambda goal: (goal.rank, goal.by or date.max))
        empty = [(Piece(line, "dim"),) for line in EMPTY]
        self.query_one(Lines).show(Listing([goal.id for goal in self._goals], self._paint, empty))
        self._show_goal()

    def look_at(self, record: str, item: str = "") -> None:
        """Put the cursor on a goal."""
        self.query_one(Lines).go_to(record)

    def copied(self) -> tuple[str, Iterable[Line]]:
        """Give what is said of the goal under the cursor."""
        goal = self.view.book().get(Goal, self._at)
        return (goal.title if goal else self.NAME), (self._goal(goal, WIDE)[1:] if goal else ())

    def on_lines_highlighted(self, _: Lines.Highlighted) -> None:
        """Show the goal under the cursor."""
        self._show_goal()

    def on_lines_chosen(self, chosen: Lines.Chosen) -> None:
        """Edit a goal."""
        self.post_message(wants.FillGoal(chosen.id))

    def _paint(self, row: int, width: int) -> Line:
        goal = self._goals[row]
        is_active = goal.state == "active"
        state = "" if is_active else f"  {goal.state}"
        return (Piece(goal.title, "" if is_active else "dim"), Piece(state, "dim"))

    def _show_goal(self) -> None:
        goal = self.view.book().get(Goal, self._at)
        self.query_one(Panel).show(lambda width: self._goal(goal, width - 2) if goal else [])

    def _goal(self, goal: Goal, width: int) -> list[Line]:
        today = self.view.today
        by = f"   by {exact(goal.by, today)} · {self._left(goal.by)}" if goal.by else "   no date yet"
        lines: list[Line] = [
            (Piece(goal.title, "strong"), Piece(by, "dim")),
            (Piece(f"#{goal.short}", "dim"),),
            (),
        ]
        for label, text in (("Today", goal.today), ("Future", goal.desired_future), ("Why", goal.why)):
            lines += wrapped(f"{label:8}", text or "not written yet; e to edit", width, look="" if text else "dim")
        outcomes = self.view.book().naming(Outcome, goal.id)
        if outcomes:
            lines += [(), (Piece("Outcome", "heading"),), *((Piece(outcome.what),) for outcome in outcomes)]
        entries = self._entries(goal)
        if entries:
            lines += [(), (Piece(f"Lately, with #{goal.short}", "heading"),)]
            lines += [
                (Piece(f"{exact(e.day, today):>12}  ", "dim"), Piece(" ".join(e.text.split()))) for e in entries
            ]
        return lines

    def _left(self, by: date) -> str:
        days = (by - self.view.today).days
        return f"{span(days)} left" if days > 0 else "today" if not days else f"{span(-days)} over"

    def _entries(self, goal: Goal) -> list[Entry]:
        found = self.view.book().tagged(fold(goal.short))
        return found[:LATELY]

    @property
    def _at(self) -> str:
        return self.query_one(Lines).at

    def add(self) -> None:
        """Write a goal."""
        self.post_message(wants.FillGoal())

    def edit(self) -> None:
        """Edit the goal under the cursor."""
        self.post_message(wants.FillGoal(self._at))

    def set_state(self, state: str) -> None:
        """Mark the goal under the cursor."""
        goal = self.view.book().get(Goal, self._at)
        state = "active" if goal and goal.state == state else state
        self.post_message(wants.do(set_goal_state, GoalState(self._at, state)))

    def delete(self) -> None:
        """Put the goal under the cursor in the trash."""
        self.post_message(wants.do(delete_goal, self._at))

    def why_none(self) -> str:
        """Say why there is no goal to do it with."""
        return "" if self._at else "There is no goal yet: press a to write one."

    VERBS: Sequence[Verb[Self]] = (
        Verb("add", "add", "Write a goal", add),
        Verb("edit", "edit", "Edit this goal", edit, why_none),
        Verb(
            "keep",
            "reached",
            "This goal is reached, or active again",
            lambda page: page.set_state("reached"),
            why_none,
        ),
        Verb(
            "break",
            "dropped",
            "This goal is dropped, or active again",
            lambda page: page.set_state("dropped"),
            why_none,
        ),
        Verb("delete", "delete", "Put this goal in the trash", delete, why_none, show=False),
    )
