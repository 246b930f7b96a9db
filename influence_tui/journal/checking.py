"""Whether the journal is whole: what the store could not use, and records that name what is not there."""

from collections.abc import Iterator, Mapping

import msgspec

from influence_tui.domain.person import ME
from influence_tui.domain.references import NAMED_BY, links
from influence_tui.journal.door import Journal
from influence_tui.store.check import check

NO_REFERENCE = ("surface", "entry")
"""Fields that may name what is gone: a ruling's words, and an entry that was deleted."""


class Finding(msgspec.Struct, frozen=True):
    """One thing that is wrong, where, and what to do."""

    place: str
    sentence: str


def checked(journal: Journal) -> list[Finding]:
    """Read everything and say what is wrong; empty when nothing is."""
    store = journal.store
    found = check(store).findings
    damaged = [Finding(f"{each.file}, byte {each.offset}", f"{each.sentence} {each.remedy}") for each in found]
    return [*damaged, *_dangling(store.tables, store.trash)]


def _dangling(
    tables: Mapping[str, Mapping[str, object]], trash: Mapping[str, Mapping[str, object]]
) -> Iterator[Finding]:
    there = {ME, *(record_id for part in (tables, trash) for table in part.values() for record_id in table)}
    for table, documents in tables.items():
        for record_id, stored in documents.items():
            if isinstance(stored, dict):
                for named in _names(table, stored):
                    if named not in there:
                        yield Finding(
                            f"{table}/{record_id}",
                            f"names {named}, which is in no log here; sync the device that wrote it, "
                            "or edit the record.",
                        )


def _names(table: str, stored: Mapping[str, object]) -> Iterator[str]:
    if table == "entries":
        yield from (str(link["person"]) for link in links(stored) if link.get("person"))
    for field in NAMED_BY.get(table, ()):
        if field not in NO_REFERENCE and stored.get(field):
            yield str(stored[field])
