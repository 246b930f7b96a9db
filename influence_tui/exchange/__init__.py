"""In and out: the formats of other programs, over values; no journal, no disk."""

from influence_tui.exchange.jrnl import JrnlEntry
from influence_tui.exchange.problem import MAX_BYTES, Problem
from influence_tui.exchange.reading import Reading, read
from influence_tui.exchange.table import PersonRow
from influence_tui.exchange.writing import Handed, jrnl_text, json_export

__all__ = [
    "MAX_BYTES",
    "Handed",
    "JrnlEntry",
    "PersonRow",
    "Problem",
    "Reading",
    "jrnl_text",
    "json_export",
    "read",
]
