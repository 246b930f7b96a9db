"""Forms over any screen: people and goals, two people who are one, and earlier notes about somebody new."""

import asyncio
from collections.abc import Mapping

from influence_tui.domain.goal import Goal
from influence_tui.domain.person import Person
from influence_tui.domain.promise import Promise
from influence_tui.journal.done import Done
from influence_tui.journal.later import Mentions, ask_later, link_exact, mentions_of, query_for
from influence_tui.journal.people import Merge, NewPerson, add_person, merge
from influence_tui.journal.promises import Turn, turn
from influence_tui.journal.whom import whom
from influence_tui.ui import wants
from influence_tui.ui.asking import mentions_question, merge_question
from influence_tui.ui.forms import (
    day_of,
    goal_form,
    goal_want,
    merge_form,
    person_form,
    person_want,
    promise_day_form,
)
from influence_tui.ui.frame import Frame
from influence_tui.ui.screens.goals import Goals
from influence_tui.ui.screens.people import People
from influence_tui.ui.widgets.form import Form

READ = 400
"""Earlier entries read at most for a new person's name, the likeliest first."""


class Filling:
    """The forms of one app; a form that is left comes again with what was typed."""

    def __init__(self, app: Frame) -> None:
        self._app = app
        self._left: dict[tuple[str, str], Mapping[str, str]] = {}

    async def fill(self, kind: str, record_id: str) -> None:
        """Fill in a form for a person or a goal (empty id: a new one)."""
        key = (kind, record_id)
        while True:
            filled = await self._app.push_screen_wait(self._form(kind, record_id))
            self._left.pop(key, None)
            if filled is None:
                return
            self._left[key] = filled.values
            if not filled.is_saved or await self._saved(key, filled.values):
                return

    async def add_named(self, name: str) -> None:
        """Add a person of this name, and look for them in the earlier notes."""
        told = await self._app.carry_out(wants.do(add_person, NewPerson(name=name)))
        person = self._app.view.book().get(Person, told.done.change.subjects[0]) if told.done else None
        if person is not None:
            await self.look_back(person)

    async def merge(self, person_id: str) -> None:
        """Make two people one, after a look at what that does."""
        view = self._app.view
        person = view.book().person(person_id)
        if person is None:
            return
        filled = await self._app.push_screen_wait(merge_form(view, person))
        if filled is None or not filled.is_saved:
            return
        other = whom(view.book(), filled.values["other"])
        answer = await self._app.push_screen_wait(merge_question(view, person, other))
        if answer is not None:
            pair = Merge(person.id, other.id) if answer == "merge" else Merge(other.id, person.id)
            await self._app.carry_out(wants.do(merge, pair))

    async def move(self, promise_id: str) -> None:
        """Give a promise another day."""
        promise = self._app.view.book().get(Promise, promise_id)
        if promise is None:
            return
        filled = await self._app.push_screen_wait(promise_day_form(self._app.view, promise.what))
        if filled is not None and filled.is_saved:
            due = day_of(self._app.view, filled.values["due"])
            await self._app.carry_out(wants.do(turn, Turn(promise=promise_id, state="renegotiated", due=due)))

    def _form(self, kind: str, record_id: str) -> Form:
        view, left = self._app.view, self._left.get((kind, record_id))
        if kind == "person":
            return person_form(view, view.book().get(Person, record_id), left)
        return goal_form(view, view.book().get(Goal, record_id), left)

    async def _saved(self, key: tuple[str, str], values: Mapping[str, str]) -> bool:
        kind, record_id = key
        view, book = self._app.view, self._app.view.book()
        before = book.get(Person, record_id)
        want = (
            person_want(view, before, values)
            if kind == "person"
            else goal_want(view, book.get(Goal, record_id), values)
        )
        told = await self._app.carry_out(want)
        if told.done is None:
            return False
        del self._left[key]
        self._show(told.done)
        after = book.get(Person, told.done.change.subjects[0]) if told.done.change else None
        if after is not None and (before is None or (before.name, before.aliases) != (after.name, after.aliases)):
            await self.look_back(after)
        return True

    def _show(self, done: Done) -> None:
        page = self._app.screen
        if isinstance(page, People | Goals) and done.change.subjects:
            page.look_at(done.change.subjects[0])

    async def look_back(self, person: Person) -> None:
        """Offer to link the earlier notes that name a person."""
        view = self._app.view
        mentions = await asyncio.to_thread(self._mentions, person)
        if not mentions.found:
            return
        answer = await self._app.push_screen_wait(mentions_question(view, person, mentions))
        if answer == "link":
            await self._app.carry_out(wants.do(link_exact, mentions))
        elif answer == "review":
            await self._app.carry_out(wants.do(ask_later, mentions))

    def _mentions(self, person: Person) -> Mentions:
        found = self._app.journal.find(query_for(person), limit=READ)
        entries = [hit.id for hit in found.results.hits if hit.kind in ("touch", "note", "planned")]
        return mentions_of(self._app.view.book(), person, entries)
