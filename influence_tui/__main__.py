"""The command `influence`, and `python -m influence_tui`."""

import gc
import os
import sys


def main() -> None:
    """Run the shell face and leave at once: nothing of ours waits for the interpreter to be taken down."""
    gc.disable()  # a command lives too briefly for the collector to be worth its time
    from influence_tui.cli import run  # after the collector is off: the imports are most of the work

    try:
        code = run(sys.argv[1:])
    except Exception:  # our own error: said plainly, with the way to report it, and no note text
        sys.excepthook(*sys.exc_info())
        code = 70
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        code = code or 0
    os._exit(code)


if __name__ == "__main__":
    main()
