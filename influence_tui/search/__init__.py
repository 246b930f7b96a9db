"""Query language, index and ranking: finds anything in the journal as one types, and says why."""

from influence_tui.search.complete import Completion, Vocabulary, complete
from influence_tui.search.find import Hit, Results, find
from influence_tui.search.index import Index
from influence_tui.search.item import Item, goal_text, person_text
from influence_tui.search.occurrences import Occurrences, occurrences
from influence_tui.search.parse import parse
from influence_tui.search.qualifiers import Names
from influence_tui.search.query import Chip, Query
from influence_tui.search.snapshot import pack, unpack
from influence_tui.search.spans import ReadSpan

__all__ = [
    "Chip", "Completion", "Hit", "Index", "Item", "Names", "Occurrences", "Query", "ReadSpan", "Results",
    "Vocabulary", "complete", "find", "goal_text", "occurrences", "pack", "parse", "person_text", "unpack",
]  # fmt: skip
