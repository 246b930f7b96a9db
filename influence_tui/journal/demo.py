"""The sample journal: a legal analysis that was promised and did not come, dated relative to today."""

from datetime import timedelta

import msgspec

from influence_tui.journal.capture import capture
from influence_tui.journal.door import Journal
from influence_tui.journal.goals import NewGoal, add_goal
from influence_tui.journal.people import NewPerson, add_person
from influence_tui.journal.promises import NewPromise, add_promise
from influence_tui.journal.understanding import Draft, understand
from influence_tui.journal.whom import whom

PEOPLE = (
    ("Lena Vogt", "General counsel", "", "close", "fewer surprises before the board meets", ""),
    ("Dana Reyes", "Counsel", "", "core", "early drafts;her audit in March", "Lena Vogt"),
    ("Nadia Petrov", "VP Finance", "", "close", "a forecast that holds", ""),
    ("Omar Haddad", "Procurement", "", "core", "vendors who answer", "Nadia Petrov"),
    ("Priya Nair", "Staff engineer", "Northwind", "close", "people who read before they meet", ""),
    ("Ken Adeyemi", "Support lead", "", "close", "fewer tickets at night", ""),
    ("Ines Duarte", "Head of platform", "", "wide", "", ""),
    ("Tom Lindqvist", "Recruiter", "Hireworks", "wide", "clear briefs", ""),
    ("Mei Tanaka", "Product designer", "", "wide", "", "Ines Duarte"),
    ("Samir Khan", "Engineering manager", "", "close", "his first hire", "Ines Duarte"),
)
"""Name, role, organization, circle, what they care about, whom they report to."""

GOALS = (
    NewGoal(
        title="Ship self-service billing",
        short="billing",
        desired_future="Customers change plans themselves; support tickets halve.",
        today="Legal analysis stalled; nobody in Finance speaks for us.",
        why="It frees the team for the platform work.",
    ),
    NewGoal(
        title="Lead the platform group",
        short="platform",
        desired_future="Three teams build on one platform and say so.",
        today="Two teams have their own; Ines listens, nobody else does.",
        why="I want the work to outlast me.",
    ),
    NewGoal(title="Hire two seniors", short="hiring", desired_future="Two people I would follow."),
)

ENTRIES = (
    (330, "09:30", "Event: platform day. Talked to Ines Duarte about one build for all teams. #platform"),
    (300, "15:00", "1:1 with Omar Haddad. He showed me how Procurement queues requests. ~good"),
    (270, "10:00", "Coffee with Lena Vogt; she likes a page of context before any question. ~great"),
    (240, "16:20", "Call with Dana Reyes about contract templates. She owns them. #billing"),
    (210, "12:30", "Lunch with Lena Vogt and Omar Haddad. ~good"),
    (180, "11:00", "Meeting with Nadia Petrov on the forecast; she wants numbers, not hopes. #billing"),
    (150, "09:00", "Coffee with Priya Nair about Northwind's billing. ~great #billing"),
    (121, "14:00", "1:1 with Lena Vogt. Reviewed her draft policy the same day; she thanked me. ~great"),
    (101, "10:15", "Call with Ken Adeyemi: half of the tickets at night are plan changes. #billing"),
    (88, "16:00", "Coffee with Omar Haddad, vendor list for next year. ~good"),
    (75, "12:00", "Lunch with Samir Khan about the two roles. #hiring"),
    (62, "17:30", "Call with Dana Reyes about clause 9; short, she was between meetings. #billing"),
    (55, "09:40", "1:1 with Lena Vogt, the board week went well. ~great"),
    (47, "11:20", "Wrote to Dana Reyes asking who owns the templates now. #billing"),
    (41, "10:00", "Meeting with Nadia Petrov about the budget for Q2. She gave no answer. ~even #billing"),
    (33, "15:10", "Coffee with Priya Nair; she reads early drafts at night. ~great #platform"),
    (28, "13:00", "Call with Tom Lindqvist, the brief for the second role. #hiring"),
    (23, "16:45", "Call with Dana Reyes. I asked for the legal analysis, she said yes without a date. #billing"),
    (20, "09:10", "1:1 with Lena Vogt over coffee. She asked how billing goes. ~great #billing"),
    (13, "11:00", "Omar Haddad says that Legal is buried in the audit. #billing"),
    (9, "14:30", "Meeting with Ken Adeyemi and Mei Tanaka about the night tickets. ~good"),
    (6, "10:30", "1:1 with Omar Haddad: the vendor cap is on the table. ~good #billing"),
    (4, "09:00", "Dana Reyes wrote that the analysis will come this week. #billing"),
    (1, "17:00", "Lunch with Samir Khan and Ines Duarte; platform group, her words. ~great #platform"),
    (0, "08:45", "Coffee with Priya Nair, early drafts of the billing pages. ~great #billing"),
    (0, "09:05", "1:1 with Omar Haddad. He got the vendor cap raised. ~great #billing"),
)
"""Days ago, time, text."""


def fill(journal: Journal) -> None:
    """Write the sample into an empty journal."""
    today = journal.clock().date()
    for name, role, organization, circle, cares, manager in PEOPLE:
        to = whom(journal.book, manager).id if manager else ""
        person = NewPerson(
            name=name, role=role, organization=organization, circle=circle, reports_to=to,
            cares=tuple(filter(None, cares.split(";"))),
        )  # fmt: skip
        journal.do(add_person, person)
    for months, goal in zip((7, 14, 4), GOALS, strict=True):
        journal.do(add_goal, msgspec.structs.replace(goal, by=today + timedelta(days=30 * months)))
    for days, time, text in ENTRIES:
        said = f"{today - timedelta(days=days)} {time}"
        # Before the morning's first touch, those of today have no time yet: they are not ahead.
        at = said if said <= f"{journal.clock():%Y-%m-%d %H:%M}" else str(today)
        draft = Draft(text=text, at=at)
        journal.do(capture, understand(journal.book, draft, journal.clock()))
    _promises(journal)


def _promises(journal: Journal) -> None:
    today = journal.clock().date()
    dana, omar = whom(journal.book, "Dana Reyes"), whom(journal.book, "Omar Haddad")
    soon = today + timedelta(days=(4 - today.weekday()) % 7 or 7)
    asked = today - timedelta(days=4)
    analysis = NewPromise(by=dana.id, to="me", what="legal analysis", due=soon, importance=5, made=asked)
    journal.do(add_promise, analysis)
    intro = NewPromise(by="me", to=omar.id, what="intro to Priya", due=today - timedelta(days=1), made=asked)
    journal.do(add_promise, intro)
    journal.do(add_promise, NewPromise(by=omar.id, to="me", what="vendor numbers", due=today + timedelta(days=3)))
