"""How well, and how fast, names in notes are tied to people: `python -m tests.bench.linking [--cases FILE --roster FILE [--mine NAME]]`.

Without files it reads the sets of `INFLUENCE_TEST_DATA` (bench/linking) and the made-up notes of the tests.
"""

import os
import sys
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, ParamSpec

sys.path.insert(0, str(Path(__file__).parents[2]))

from influence_tui.domain.person import Person
from influence_tui.linking import Found, Me, Names, link, picker
from influence_tui.linking.keys import bare
from tests.bench.crowd import crowd
from tests.bench.friends_rule import FriendsRule
from tests.bench.measure import SHORT, Figures, measure
from tests.bench.named_notes import Case, Journal, owner, read_cases, read_marked, read_roster

P = ParamSpec("P")
OWN = Path(__file__).parents[1] / "unit" / "linking"
LARGE = 5000
KEYS = 6
"""After so many keys the picker counts as having failed."""


class Set(NamedTuple):
    """Labelled notes and their people."""

    name: str
    cases: list[Case]
    people: list[Person]


def main() -> None:
    """Print the whole table."""
    arguments = _arguments()
    for one in _sets(arguments):
        me = Me(organization=arguments.mine) if arguments.mine else owner(one.people)
        print(
            f"\n== {one.name}: {len(one.cases)} notes, {len(one.people)} people; organization of mine: {me.organization or '-'}"
        )
        ours = _linker(me)
        cold = measure(one.cases, Journal(one.people), ours, online=False)
        online = measure(one.cases, Journal(one.people), ours, online=True)
        friends = measure(one.cases, Journal(one.people), FriendsRule(one.people), online=True)
        _print_table({"cold": cold, "online": online, "friends": friends})
        for label, figures in (("cold", cold), ("online", online)):
            _print_lines(f"wrong links, {label}", figures.wrong)
            _print_lines(f"neither linked nor offered, {label}", figures.unoffered)
        _print_speed(one, me)
        _print_picker(one, me)


def _arguments() -> Namespace:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=Path, help="labelled notes (JSON)")
    parser.add_argument("--roster", type=Path, help="their people (tab-separated)")
    parser.add_argument(
        "--mine", help="the organization of the notes' owner (else the one that most people are of)"
    )
    return parser.parse_args()


def _sets(arguments: Namespace) -> Iterator[Set]:
    if arguments.cases and arguments.roster:
        yield Set(arguments.cases.name, read_cases(arguments.cases), read_roster(arguments.roster))
        return
    folder = os.environ.get("INFLUENCE_TEST_DATA")
    if folder:
        data = Path(folder) / "bench" / "linking"
        yield Set("notes", read_cases(data / "notes.json"), read_roster(data / "roster.tsv"))
        yield Set("diary", read_cases(data / "pepys_january.json"), read_roster(data / "pepys_roster.tsv"))
        yield Set("own notes_d", read_marked(OWN / "notes_d.txt"), read_roster(data / "roster.tsv"))
    for name, roster in (("notes", "people"), ("notes_b", "people"), ("notes_c", "people_c")):
        yield Set(f"own {name}", read_marked(OWN / f"{name}.txt"), read_roster(OWN / f"{roster}.tsv"))


def _linker(me: Me) -> Callable[[Case, Journal], Sequence[Found]]:
    return lambda case, journal: link(case.text, journal, case.day, me=me)


def _print_table(columns: dict[str, Figures]) -> None:
    rows: list[tuple[str, Callable[[Figures], str]]] = [
        ("precision of silent links", lambda f: f"{f.precision:.3f} ({f.links - f.right} of {f.links})"),
        ("recall of silent links", lambda f: f"{f.recall:.3f} of {f.wanted}"),
        ("right one linked or in the top three", lambda f: f"{f.top_three:.3f}"),
        ("false links per 100 notes", lambda f: f"{100 * f.false_links / f.notes:.1f}"),
        ("… of them on notes that name nobody", lambda f: f"{f.false_on_traps} on {f.traps} notes"),
        (f"asks per short note (≤ {SHORT} words)", lambda f: f"{f.asked_short / f.short:.3f}" if f.short else "-"),
        ("asks per note", lambda f: f"{f.asked / f.notes:.3f} ({f.asked_in_vain} in vain)"),
        ("guesses on what nobody can tell", lambda f: f"{f.guessed} of {f.unresolvable}"),
        ("right links whose span differs", lambda f: f"{f.inexact}"),
    ]
    print(f"{'':40}" + "".join(f"{name:>22}" for name in columns))
    for label, told in rows:
        print(f"{label:40}" + "".join(f"{told(figures):>22}" for figures in columns.values()))


def _print_lines(title: str, lines: Sequence[str]) -> None:
    if lines:
        print(f"{title}:")
        print("\n".join(f"    {line}" for line in lines))


def _print_speed(one: Set, me: Me) -> None:
    for people in _crowds(one):
        journal = Journal(people)
        for case in one.cases:
            journal.learn(case, link(case.text, journal, case.day, me=me))
        packed = journal.names.pack()
        spent = sorted(
            min(_timed(link, case.text, journal, case.day, me=me) for _ in range(3)) for case in one.cases
        )
        opened = min(_timed(Names.unpack, packed) for _ in range(5))
        print(
            f"µs per note at {len(people)} people: p50 {_share(spent, 0.5):.0f}, p95 {_share(spent, 0.95):.0f}; "
            f"index {len(packed) / 1000:.0f} kB, opened in {opened / 1000:.2f} ms"
        )


def _print_picker(one: Set, me: Me) -> None:
    for people in _crowds(one):
        journal = Journal(people)
        keys: list[int] = []
        met: list[int] = []
        spent: list[float] = []
        for case in one.cases:
            for mention in case.mentions:
                typed = " ".join(bare(mention.surface))
                if mention.id and typed[:1].isalpha() and typed[:1].isascii():
                    keys.append(_keys(typed, mention.id, case, journal, spent))
                    if journal.last_named(mention.id):
                        met.append(keys[-1])
            journal.learn(case, link(case.text, journal, case.day, me=me))
        print(
            f"picker at {len(people)} people: {_mean(keys):.2f} keys to the top three ({_mean(met):.2f} for who was named before); "
            f"µs p50 {_share(sorted(spent), 0.5):.0f}, p95 {_share(sorted(spent), 0.95):.0f}"
        )


def _mean(values: Sequence[int]) -> float:
    return sum(values) / len(values) if values else 0.0


def _keys(typed: str, person: str, case: Case, journal: Journal, spent: list[float]) -> int:
    """Count the keys of a name, its title left out, until the person is among the first three."""
    for count in range(1, KEYS):
        start = time.perf_counter()
        offered = picker(typed[:count], journal, case.day)
        spent.append((time.perf_counter() - start) * 1e6)
        if person in [candidate.person for candidate in offered[:3]]:
            return count
    return KEYS


def _crowds(one: Set) -> Iterator[list[Person]]:
    yield one.people
    yield [*one.people, *crowd(LARGE - len(one.people))]


def _timed(what: Callable[P, object], *given: P.args, **named: P.kwargs) -> float:
    start = time.perf_counter()
    what(*given, **named)
    return (time.perf_counter() - start) * 1e6


def _share(values: Sequence[float], share: float) -> float:
    return values[int(share * (len(values) - 1))]


if __name__ == "__main__":
    main()
