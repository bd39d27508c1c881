"""``deskapp backup`` and ``deskapp restore``: copies that were tested, and putting one back."""

from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from deskapp.wording.language import translate


def back_up(make: Callable[[], Path], out: TextIO) -> int:
    """Make a backup and say where it lies; answers the exit code, 0."""
    print(translate("cli", "Backed up and tested: {path}", path=make()), file=out)
    return 0


def restore(put_back: Callable[[], Path | None], out: TextIO) -> int:
    """Put a backup in place and say where the replaced one is kept; answers the exit code, 0."""
    kept = put_back()
    print(translate("cli", "The backup is in place."), file=out)
    if kept is not None:
        print(translate("cli", "What was there before is kept: {path}", path=kept), file=out)
    return 0
