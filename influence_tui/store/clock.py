"""Times of lines: UTC in microseconds, always above everything seen."""

from datetime import datetime, timedelta

PATTERN = "%Y-%m-%dT%H:%M:%S.%fZ"


def later(now: datetime, seen: str) -> str:
    """Give `now` (aware, UTC) as a line's time, or the first one above `seen` if a clock went back."""
    stamp = f"{now.isoformat(timespec='microseconds')[:26]}Z"
    if stamp > seen:
        return stamp
    try:
        return (datetime.strptime(seen, PATTERN) + timedelta(microseconds=1)).strftime(PATTERN)
    except (ValueError, OverflowError):
        return stamp
