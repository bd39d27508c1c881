"""Files that the command line is given: read whole where that can be done without harm."""

import stat
from pathlib import Path
from typing import Final

LARGEST_BYTES: Final = 128 * 1024 * 1024


class UnusableFile(Exception):
    """A file that is not read; its text is the reason as a code."""


def read_outside_file(path: Path) -> bytes:
    """The bytes of a plain file; raises `UnusableFile` for all else, never waits on a pipe."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise UnusableFile("folder" if stat.S_ISDIR(found.st_mode) else "no_file")
        if found.st_size > LARGEST_BYTES:
            raise UnusableFile("too_large")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UnusableFile("missing") from error
    except (OSError, ValueError) as error:
        raise UnusableFile("not_readable") from error
