"""Cadences in words, which read back as the same rule."""

import re

from influence_tui.domain.cadence.rules import CODES, NTH, WORKING, interval, parts_of

_PLAIN = {"DAILY": "daily", "WEEKLY": "weekly", "MONTHLY": "monthly", "MONTHLY3": "quarterly", "YEARLY": "yearly"}

_NOUNS = {"DAILY": "days", "WEEKLY": "weeks", "MONTHLY": "months", "YEARLY": "years"}

_FULL = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def in_words(rule: str) -> str:
    """Say an RRULE in the words that `cadence` reads; one that it cannot read stands as it is."""
    parts = parts_of(rule)
    frequency, every = parts.get("FREQ", ""), interval(parts)
    if rule.startswith(WORKING) and parts["BYSETPOS"] in ("1", "-1"):
        return f"{NTH[int(parts['BYSETPOS'])]} working day of the month"
    if not every or set(parts) - {"FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY"} or frequency not in _NOUNS:
        return rule
    if "BYMONTHDAY" in parts:
        return (_on_dates(parts["BYMONTHDAY"].split(",")) if every == 1 else None) or rule
    if "BYDAY" in parts:
        return _on_days(parts["BYDAY"], frequency, every) or rule
    plain = _PLAIN.get(frequency if every == 1 else f"{frequency}{every}")
    return plain or f"every {every} {_NOUNS[frequency]}"


def _on_dates(days: list[str]) -> str | None:
    if days == ["-1"]:
        return "last day of the month"
    plain = all(day.isdecimal() and len(day) < 3 for day in days)
    named = ["2nd" if day == "2" else _ordinal(day) for day in days]
    return f"monthly on the {' and '.join(named)}" if plain else None


def _on_days(days: str, frequency: str, every: int) -> str | None:
    codes = days.split(",")
    if any(code[-2:] not in CODES for code in codes):
        return None
    if days == "MO,TU,WE,TH,FR" and frequency == "WEEKLY" and every == 1:
        return "every weekday"
    names = [_FULL[CODES.index(code[-2:])] for code in codes]
    if frequency == "WEEKLY" and all(len(code) == 2 for code in codes):
        return _on_weekdays(names, every)
    nths = [re.fullmatch(r"[+]?(-?\d)", code[:-2]) for code in codes]
    places = [NTH.get(int(nth[1]), "") if nth else "" for nth in nths]
    monthly = frequency == "MONTHLY" and every == 1 and len(set(names)) == 1
    return f"{' and '.join(places)} {names[0]} of the month" if all(places) and monthly else None


def _on_weekdays(names: list[str], every: int) -> str | None:
    if every == 1:
        return f"every {' and '.join(names)}"
    return f"every {_ordinal(str(every))} {names[0]}" if len(names) == 1 else None


def _ordinal(number: str) -> str:
    if number == "2":
        return "other"
    teen = number[-2:] in ("11", "12", "13")
    return number + ("th" if teen else {"1": "st", "2": "nd", "3": "rd"}.get(number[-1:], "th"))
