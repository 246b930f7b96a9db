"""Which ids a stored record names, read from the document without making the record."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

UNMET = ("planned", "missed")
"""What `plan` says of a touch that is no contact."""

NAMED_BY = {
    "promises": ("by", "to", "entry"),
    "favours": ("person", "entry"),
    "ties": ("person", "to"),
    "plans": ("person", "goal", "entry"),
    "raises": ("person", "entry"),
    "rulings": ("person", "surface", "entry"),
    "stakes": ("person", "goal"),
    "outcomes": ("goal",),
}
"""Table → the fields that hold the id of another record (for rulings also the folded surface)."""


def references(table: str, stored: Mapping[str, object]) -> Iterable[str]:
    """Name the records that this document names."""
    if table == "entries":
        return {str(link["person"]) for link in links(stored) if link.get("person")}
    found = [str(stored[field]) for field in NAMED_BY.get(table, ()) if stored.get(field)]
    outcomes = stored.get("outcomes")
    return [*found, *outcomes] if isinstance(outcomes, dict) else found


def contact(stored: Mapping[str, object]) -> Iterable[str]:
    """Name the people with whom this entry is a touch."""
    if stored.get("plan") in UNMET:
        return ()
    return [str(link["person"]) for link in links(stored) if link.get("present") and link.get("person")]


def links(stored: Mapping[str, object]) -> Iterator[Mapping[str, object]]:
    """Give the links of a stored entry."""
    kept = stored.get("links")
    return (link for link in kept.values() if isinstance(link, dict)) if isinstance(kept, dict) else iter(())


def named(stored: Mapping[str, object]) -> list[str]:
    """Name the people of this entry, present or not."""
    return [str(link["person"]) for link in links(stored) if link.get("person")]


def stored_kind(stored: Mapping[str, object]) -> str:
    """Say what a stored entry is, as `kind_of` says it of the record."""
    if stored.get("plan") in UNMET:
        return "planned"
    return "touch" if any(link.get("present") for link in links(stored)) else "note"


def waits(stored: Mapping[str, object]) -> bool:
    """Say whether an entry has something to confirm."""
    return bool(stored.get("asks") or stored.get("offers"))


def day_of(at: object) -> date | None:
    """Read the day of a stored local time; none when there is none or it cannot be read."""
    try:
        return date.fromisoformat(str(at)[:10])
    except ValueError:
        return None
