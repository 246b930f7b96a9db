"""The forms of the app: what they ask of a person and of a goal, and the request that their answers make."""

from collections.abc import Mapping

import msgspec

from influence_tui.domain.cadence import in_words
from influence_tui.domain.goal import Goal
from influence_tui.domain.person import CIRCLES, Person
from influence_tui.journal.goals import NewGoal, add_goal, edit_goal, short_of
from influence_tui.journal.people import NewPerson, PersonEdit, add_person, edit_person, manager, same_name
from influence_tui.journal.refused import Refused
from influence_tui.journal.whom import whom
from influence_tui.ui.answers import cadence_of, day_hint, day_of, parts, person_hint, problem_of
from influence_tui.ui.picking import NAME, Picking
from influence_tui.ui.view import View
from influence_tui.ui.wants import Do, do
from influence_tui.ui.widgets.form import Form, Question

Values = Mapping[str, str]
DAYS = "fri, in 2 weeks, 27 nov"
"""What a day ahead may look like."""


def person_form(view: View, person: Person | None, kept: Values | None = None) -> Form:
    """Ask for a person; the answers of somebody known are filled in."""
    who = person or Person(id="")
    reports_to = manager(view.book(), who.id) if person else None
    questions = (
        Question("name", "Name", who.name),
        Question("role", "Role", who.role),
        Question("organization", "Organization", who.organization, "empty: mine"),
        Question("aliases", "Also called", "; ".join(who.aliases), "nicknames, with ; between"),
        Question("contact", "E-mail, handle", "; ".join(who.contact), "dana@example.org; dreyes"),
        Question(
            "reports_to",
            "Reports to",
            reports_to.name if reports_to else "",
            hint=person_hint(view),
            picking=Picking(view, NAME, but=who.id),
        ),
        Question("circle", "Circle", who.circle, "core, close or wide"),
        Question("cadence", "Cadence", in_words(who.cadence) if who.cadence else "", "empty: that of the circle"),
        Question("cares", "Cares about", "; ".join(who.cares), "early drafts; her audit in March"),
    )
    title = f"Edit {who.name}" if person else "A new person"
    return Form(title, questions, _Checked(view, person), kept)


class _Checked:
    """Checks a person's form; a name that is there already is warned of once, then makes another person."""

    def __init__(self, view: View, person: Person | None) -> None:
        self._view = view
        self._person = person
        self._warned: tuple[str, ...] = ()

    def __call__(self, values: Values) -> str:
        problem = problem_of(lambda: person_request(self._view, self._person, values))
        names = (values["name"].strip(), *parts(values["aliases"]))
        if problem or self._person or names == self._warned:
            return problem
        same = same_name(self._view.book(), names)
        self._warned = names
        if not same:
            return ""
        known = " · ".join(filter(None, (same[0].name, same[0].role, same[0].organization)))
        return f"{known} is in the book already. Save again to add another person."


def person_request(view: View, person: Person | None, values: Values) -> NewPerson | PersonEdit:
    """Make the request of a person's form. Raises Refused when an answer cannot be."""
    if not values["name"].strip():
        raise Refused("A person needs a name.")
    circle = values["circle"].strip().lower()
    if circle and circle not in CIRCLES:
        raise Refused(f"The circle is one of {', '.join(CIRCLES)}.")
    reports_to = whom(view.book(), values["reports_to"]).id if values["reports_to"].strip() else ""
    new = NewPerson(
        name=" ".join(values["name"].split()),
        role=values["role"].strip(),
        organization=values["organization"].strip(),
        aliases=parts(values["aliases"]),
        contact={part: "email" if "@" in part[1:] else "handle" for part in parts(values["contact"])},
        circle=circle,
        cadence=cadence_of(values["cadence"]),
        cares=parts(values["cares"]),
        reports_to=reports_to,
        another=True,
    )
    if person is None:
        return new
    return PersonEdit(person=_edited(person, new), reports_to=reports_to)


def person_want(view: View, person: Person | None, values: Values) -> Do:
    """Make what is wanted of the journal when a person's form is saved."""
    request = person_request(view, person, values)
    return do(edit_person, request) if isinstance(request, PersonEdit) else do(add_person, request)


def goal_want(view: View, goal: Goal | None, values: Values) -> Do:
    """Make what is wanted of the journal when a goal's form is saved."""
    request = goal_request(view, goal, values)
    return do(edit_goal, request) if isinstance(request, Goal) else do(add_goal, request)


def goal_form(view: View, goal: Goal | None, kept: Values | None = None) -> Form:
    """Ask for a goal and its three sentences."""
    what = goal or Goal(id="")
    questions = (
        Question("title", "Goal", what.title, "a change you want by a date"),
        Question("short", "Short name", what.short, "one word, for #tags; empty: proposed"),
        Question("desired_future", "Desired future", what.desired_future, "one honest sentence"),
        Question("today", "Today", what.today, "one honest sentence"),
        Question("why", "Why", what.why),
        Question(
            "by",
            "By",
            what.by.isoformat() if what.by else "",
            "30 jun, end of month, in 7 months",
            hint=day_hint(view),
        ),
    )
    title = f"Edit {what.title}" if goal else "A new goal"
    return Form(title, questions, lambda values: problem_of(lambda: goal_request(view, goal, values)), kept)


def goal_request(view: View, goal: Goal | None, values: Values) -> NewGoal | Goal:
    """Make the request of a goal's form. Raises Refused when an answer cannot be."""
    if not values["title"].strip():
        raise Refused("A goal needs a title.")
    new = NewGoal(
        title=values["title"].strip(),
        short=values["short"].strip(),
        desired_future=values["desired_future"].strip(),
        today=values["today"].strip(),
        why=values["why"].strip(),
        by=day_of(view, values["by"]),
    )
    if goal is None:
        return new
    said = msgspec.structs.asdict(new) | {"short": new.short or goal.short or short_of(new.title)}
    return msgspec.structs.replace(goal, **said)


def merge_form(view: View, person: Person) -> Form:
    """Ask who is the same as a person."""

    def check(values: Values) -> str:
        if not values["other"].strip():
            return "Say who is the same."
        return problem_of(lambda: whom(view.book(), values["other"]))

    question = Question("other", "Name", hint=person_hint(view), picking=Picking(view, NAME, but=person.id))
    return Form(f"Who is the same as {person.name}?", (question,), check)


def promise_day_form(view: View, what: str, kept: Values | None = None) -> Form:
    """Ask for the new day of a promise."""

    def check(values: Values) -> str:
        return problem_of(lambda: day_of(view, values["due"])) if values["due"].strip() else "Say a day."

    return Form(f"Move: {what}", (Question("due", "New day", "", DAYS, hint=day_hint(view)),), check, kept)


def promise_form(view: View, title: str, kept: Values | None = None) -> Form:
    """Ask what was promised, and by when."""

    def check(values: Values) -> str:
        return (
            problem_of(lambda: day_of(view, values["due"])) if values["what"].strip() else "Say what was promised."
        )

    questions = (Question("what", "What"), Question("due", "By", "", DAYS, hint=day_hint(view)))
    return Form(title, questions, check, kept)


def cadence_form(person: Person, kept: Values | None = None) -> Form:
    """Ask how often somebody is to be met."""
    said = in_words(person.cadence) if person.cadence else ""
    questions = (Question("cadence", "Cadence", said, "every 2 weeks, monthly, 30; empty: that of the circle"),)
    title = f"How often to meet {person.name}"
    return Form(title, questions, lambda values: problem_of(lambda: with_cadence(person, values)), kept)


def with_cadence(person: Person, values: Values) -> Person:
    """Give a person the cadence of the form. Raises Refused when it is none."""
    return msgspec.structs.replace(person, cadence=cadence_of(values["cadence"]))


def _edited(person: Person, new: NewPerson) -> Person:
    return msgspec.structs.replace(
        person,
        name=new.name,
        role=new.role,
        organization=new.organization,
        aliases={alias: person.aliases.get(alias, 1) for alias in new.aliases},
        contact={part: person.contact.get(part, sort) for part, sort in new.contact.items()},
        circle=new.circle,
        cadence=new.cadence,
        cares={care: person.cares.get(care, "") for care in new.cares},
    )
