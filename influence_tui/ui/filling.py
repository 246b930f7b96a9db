"""Forms over any screen; one that is left comes again with what was typed."""

import asyncio
from collections.abc import Callable, Mapping

from influence_tui.domain.goal import Goal
from influence_tui.domain.person import ME, Person
from influence_tui.domain.promise import Promise
from influence_tui.journal.later import Mentions, ask_later, link_exact, mentions_of, query_for
from influence_tui.journal.people import Merge, NewPerson, PersonEdit, add_person, edit_person, merge
from influence_tui.journal.promises import NewPromise, Turn, add_promise, turn
from influence_tui.journal.whom import whom
from influence_tui.ui import forms, wants
from influence_tui.ui.answers import day_of
from influence_tui.ui.asking import mentions_question, merge_question
from influence_tui.ui.frame import Frame
from influence_tui.ui.keeping import Keeping
from influence_tui.ui.widgets.form import Form

READ = 400
"""Earlier entries read at most for a new person's name, the likeliest first."""
Values = Mapping[str, str]


async def answer(app: Frame, kept: Keeping, wanted: wants.Form) -> None:
    """Fill in what is wanted."""
    filling = Filling(app, kept)
    match wanted:
        case wants.FillPerson():
            await filling.person(wanted.id)
        case wants.FillGoal():
            await filling.goal(wanted.id)
        case wants.FillCadence():
            await filling.cadence(wanted.id)
        case wants.FillPromise():
            await filling.promise(wanted.id, mine=wanted.mine)
        case wants.MovePromise():
            await filling.move(wanted.id)
        case wants.MergePeople():
            await filling.merge(wanted.id)
        case wants.AddNamed():
            await filling.add_named(wanted.id)


class Filling:
    """The forms over an app."""

    def __init__(self, app: Frame, kept: Keeping) -> None:
        self._app = app
        self._kept = kept

    async def person(self, person_id: str) -> None:
        """Add or edit a person; then look for them in the earlier notes."""
        view, before = self._app.view, self._app.view.book().get(Person, person_id)
        changed = await self._filled(
            f"person-{person_id}",
            lambda left: forms.person_form(view, before, left),
            lambda values: forms.person_want(view, before, values),
        )
        after = view.book().get(Person, changed)
        if after is not None and (before is None or (before.name, before.aliases) != (after.name, after.aliases)):
            await self.look_back(after)

    async def goal(self, goal_id: str) -> None:
        """Write or edit a goal."""
        view, before = self._app.view, self._app.view.book().get(Goal, goal_id)
        await self._filled(
            f"goal-{goal_id}",
            lambda left: forms.goal_form(view, before, left),
            lambda values: forms.goal_want(view, before, values),
        )

    async def cadence(self, person_id: str) -> None:
        """Say how often a person is to be met."""
        person = self._app.view.book().person(person_id)
        if person is not None:
            await self._filled(
                f"cadence-{person.id}",
                lambda left: forms.cadence_form(person, left),
                lambda values: wants.do(edit_person, PersonEdit(person=forms.with_cadence(person, values))),
            )

    async def promise(self, person_id: str, *, mine: bool) -> None:
        """Write down a promise of mine, or of theirs."""
        view, person = self._app.view, self._app.view.book().person(person_id)
        if person is None:
            return
        by, to = (ME, person.id) if mine else (person.id, ME)

        def want(values: Values) -> wants.Do:
            due = day_of(view, values["due"])
            return wants.do(add_promise, NewPromise(by=by, to=to, what=values["what"], due=due))

        title = f"I promised {person.name}" if mine else f"{person.name} promised me"
        await self._filled(f"promise-{by}-{to}", lambda left: forms.promise_form(view, title, left), want)

    async def move(self, promise_id: str) -> None:
        """Give a promise another day."""
        view, promise = self._app.view, self._app.view.book().get(Promise, promise_id)
        if promise is None:
            return

        def want(values: Values) -> wants.Do:
            due = day_of(view, values["due"])
            return wants.do(turn, Turn(promise=promise_id, state="renegotiated", due=due))

        await self._filled(
            f"day-{promise_id}", lambda left: forms.promise_day_form(view, promise.what, left), want
        )

    async def merge(self, person_id: str) -> None:
        """Make two people one, after a look at what that does."""
        view, person = self._app.view, self._app.view.book().person(person_id)
        if person is None:
            return
        filled = await self._app.push_screen_wait(forms.merge_form(view, person))
        if filled is None or not filled.is_saved:
            return
        other = whom(view.book(), filled.values["other"])
        said = await self._app.push_screen_wait(merge_question(view, person, other))
        if said is not None:
            pair = Merge(person.id, other.id) if said == "merge" else Merge(other.id, person.id)
            await self._app.carry_out(wants.do(merge, pair))

    async def add_named(self, name: str) -> None:
        """Add a person of this name, and look for them in the earlier notes."""
        told = await self._app.carry_out(wants.do(add_person, NewPerson(name=name)))
        person = self._app.view.book().get(Person, told.done.change.subjects[0]) if told.done else None
        if person is not None:
            await self.look_back(person)

    async def look_back(self, person: Person) -> None:
        """Offer to link the earlier notes that name a person."""
        view = self._app.view
        mentions = await asyncio.to_thread(self._mentions, person)
        if not mentions.found:
            return
        said = await self._app.push_screen_wait(mentions_question(view, person, mentions))
        if said == "link":
            await self._app.carry_out(wants.do(link_exact, mentions))
        elif said == "review":
            await self._app.carry_out(wants.do(ask_later, mentions))

    async def _filled(self, name: str, form: Callable[[Values], Form], want: Callable[[Values], wants.Do]) -> str:
        """Show a form until it is saved or left; give the id of what was written, or an empty string."""
        name = f"form-{name}"
        while True:
            left = self._kept.values(name)
            screen = form(left)
            screen.keep = lambda values: self._kept.keep_values(name, values)
            filled = await self._app.push_screen_wait(screen)
            if filled is None:
                self._kept.forget(name)
                return ""
            if not filled.is_saved:
                self._kept.flush()
                return ""
            told = await self._app.carry_out(want(filled.values))
            if told.done is not None:
                self._kept.forget(name)
                return self._shown(told.done.change.subjects)

    def _shown(self, subjects: tuple[str, ...]) -> str:
        """Put the cursor on what was written."""
        if not subjects:
            return ""
        self._app.page.look_at(subjects[0])
        return subjects[0]

    def _mentions(self, person: Person) -> Mentions:
        found = self._app.journal.find(query_for(person), limit=READ)
        entries = [hit.id for hit in found.results.hits if hit.kind in ("touch", "note", "planned")]
        return mentions_of(self._app.view.book(), person, entries)
