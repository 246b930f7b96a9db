"""Who stands for whom after people were merged."""

from collections.abc import Mapping


def resolved(into: Mapping[str, str]) -> dict[str, str]:
    """Follow every merge to its end: loser → the one who stays.

    Merged both ways on two devices, the smaller id stays.
    """
    return {loser: end for loser in into if (end := _end(loser, into)) != loser}


def _end(person: str, into: Mapping[str, str]) -> str:
    walked: list[str] = []
    while person in into and person not in walked:
        walked.append(person)
        person = into[person]
    return min(walked[walked.index(person) :]) if person in walked else person
