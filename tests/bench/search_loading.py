"""Loads a snapshot in a fresh process: prints the seconds it takes and the megabytes that it keeps."""

import gc
import sys
import time
import tracemalloc
from pathlib import Path

from influence_tui.search import unpack


def main() -> None:
    """Load twice: once for the time, once for the memory, which is counted allocation by allocation."""
    start = time.perf_counter()
    unpack(Path(sys.argv[1]).read_bytes())
    seconds = time.perf_counter() - start
    gc.collect()
    tracemalloc.start()
    index = unpack(Path(sys.argv[1]).read_bytes())
    gc.collect()
    megabytes = tracemalloc.get_traced_memory()[0] / 1e6
    print(f"{seconds:.2f}", f"{megabytes:.1f}" if index else "unreadable")


if __name__ == "__main__":
    main()
