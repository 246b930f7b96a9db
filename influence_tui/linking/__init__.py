"""Names in a text and the people they belong to: read, decide, ask."""

from influence_tui.linking.channel import channel_of
from influence_tui.linking.found import Candidate, Found
from influence_tui.linking.known import Known, Me
from influence_tui.linking.link import link, surface_key
from influence_tui.linking.match import match
from influence_tui.linking.names import Names
from influence_tui.linking.picker import picker
from influence_tui.linking.presence import present
from influence_tui.linking.reanchor import reanchor
from influence_tui.linking.unknown import unknown_names

__all__ = [
    "Candidate",
    "Found",
    "Known",
    "Me",
    "Names",
    "channel_of",
    "link",
    "match",
    "picker",
    "present",
    "reanchor",
    "surface_key",
    "unknown_names",
]
