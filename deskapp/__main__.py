"""``python -m deskapp`` and the installed ``deskapp``."""

import gc
import sys


def main() -> int:
    """Run the window or one command; answers the exit code."""
    # What is imported stays: to look through it for garbage takes a quarter of a start.
    gc.disable()
    from deskapp.composition.commands import run  # noqa: PLC0415  the worker process starts without it

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
