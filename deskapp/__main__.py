"""``python -m deskapp`` and the installed ``deskapp``."""

import sys


def main() -> int:
    """Run the window or one command; answers the exit code."""
    from deskapp.composition.commands import run  # noqa: PLC0415  the worker process starts without it

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
