"""The one keymap: what each verb is called and which keys do it, on every screen."""

from collections.abc import Iterator, Mapping

MOVES = {
    "down": "j,down",
    "up": "k,up",
    "top": "g g,home",
    "bottom": "G,end",
    "half_down": "ctrl+d",
    "half_up": "ctrl+u",
    "page_down": "pagedown",
    "page_up": "pageup",
}
"""Moving about in a list. Two keys in a row are written with a space."""

VERBS = {
    "open": "enter,ctrl+j",
    "back": "escape",
    "capture": "c,f2",
    "search": "/",
    "brief": "b",
    "add": "a",
    "edit": "e",
    "delete": "d",
    "log": "l",
    "keep": "K",
    "break": "X",
    "move": "R",
    "owe": "p",
    "owed": "P",
    "favour": "v",
    "next_step": "n",
    "person_here": "+",
    "stance_down": "<",
    "stance_up": ">",
    "timeline": "t",
    "filter": "f",
    "query": "F",
    "sort": "s",
    "snooze": "z",
    "cadence": "m",
    "merge": "M",
    "archive": "A",
    "show_archived": "H",
    "past_years": "h",
    "reflect": "r",
    "grid": "i",
    "path": "w",
    "order": "o",
    "previous": "[",
    "next": "]",
    "previous_month": "{",
    "next_month": "}",
    "copy": "y",
    "today": "1",
    "goals": "2",
    "people": "3",
    "timelines": "4",
    "review": "5",
    "inbox": "g i",
    "choose_first": "1",
    "choose_second": "2",
    "choose_third": "3",
    "refuse": "x",
    "never": "N",
    "presence": "space",
    "complete": "tab",
    "keep_query": "S,ctrl+s",
    "undo": "u",
    "redo": "ctrl+r",
    "blank_names": "f9",
    "editor": "f4",
    "save": "f10",
    "palette": "ctrl+p",
    "keys": "?,f1",
    "quit": "q,ctrl+q",
}
"""The verbs, in the order in which footer, palette and keys screen show them."""

KEYS: Mapping[str, str] = VERBS | MOVES
ORDER: Mapping[str, int] = {verb: place for place, verb in enumerate(KEYS)}

TEXT_KEYS = frozenset(f"ctrl+{letter}" for letter in "aekuxzcvwyd")
"""What edits in a text field, and so never reaches a verb there."""

SHOWN = {
    "escape": "esc",
    "pagedown": "pgdn",
    "pageup": "pgup",
    "slash": "/",
    "question_mark": "?",
    "plus": "+",
    "less_than_sign": "<",
    "greater_than_sign": ">",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "left_curly_bracket": "{",
    "right_curly_bracket": "}",
}


def shown(key: str) -> str:
    """Write a key, or two in a row, as people read it."""
    return " ".join(SHOWN.get(part, part) for part in key.split(" "))


def each(keys: str) -> tuple[str, ...]:
    """Split a list of keys."""
    return tuple(key.strip() for key in keys.split(",") if key.strip())


def checked(overrides: Mapping[str, str]) -> tuple[dict[str, str], tuple[str, ...]]:
    """Check a person's own keys: those that can be had (verb → keys), and a sentence for each that cannot."""
    wanted = {verb: keys for verb, keys in overrides.items() if verb in KEYS}
    problems = [f"there is no verb {verb}" for verb in overrides if verb not in KEYS]
    good: dict[str, str] = {}
    for verb, keys in wanted.items():
        if reason := _reason(verb, keys, {**KEYS, **wanted}):
            problems.append(f"{verb}: {reason}")
        else:
            good[verb] = ",".join(each(keys))
    return good, tuple(problems)


def _reason(verb: str, keys: str, table: Mapping[str, str]) -> str:
    if not each(keys):
        return "has no key"
    for key in each(keys):
        if key in each(KEYS[verb]):
            continue
        if other := next(_clashes(verb, key, table), ""):
            return f"{shown(key)} is the key of {other}"
        if key in TEXT_KEYS and verb not in MOVES:
            return f"{shown(key)} edits text"
        if " " in key and key.split(" ")[0] not in prefixes():
            return f"{shown(key)} does not begin with {' or '.join(sorted(prefixes()))}"
    return ""


def _clashes(verb: str, key: str, table: Mapping[str, str]) -> Iterator[str]:
    taken = {key, key.split(" ", maxsplit=1)[0]}
    for other, keys in table.items():
        for its in each(keys):
            if other != verb and (its in taken or its.split(" ")[0] == key):
                yield other


def prefixes() -> frozenset[str]:
    """Name the keys that wait for a second one."""
    return frozenset(key.split(" ")[0] for keys in KEYS.values() for key in each(keys) if " " in key)
