"""Ids that sort by the time they were made."""

from datetime import datetime
from os import urandom

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32."""
_PAIRS = [one + other for one in LETTERS for other in LETTERS]


def new_id(now: datetime) -> str:
    """Make a ULID: 48 bits of milliseconds of `now`, then 80 random bits, as 26 letters."""
    number = int(now.timestamp() * 1000) << 80 | int.from_bytes(urandom(10))
    return "".join([_PAIRS[number >> shift & 1023] for shift in range(120, -10, -10)])
