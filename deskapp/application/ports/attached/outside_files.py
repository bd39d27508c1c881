"""What the program asks of the machine to put files from outside onto its disk."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol


class OutsideFiles(Protocol):
    """Writes files from outside, marked as such where the system knows a mark.

    Each method raises ``OutsideError`` where the disk does not take it.
    """

    def save(self, path: Path, content: bytes) -> None:
        """Write a file where a person wants it, over what is there."""
        ...

    def save_all(self, folder: Path, files: Sequence[tuple[str, bytes]]) -> tuple[Path, ...]:
        """Write files into a folder and over nothing: a number goes to the name that is taken."""
        ...

    def put_aside(self, name: str, content: bytes) -> Path:
        """Write a file for another program to open, for this user alone, until the end."""
        ...

    def clean_up(self) -> None:
        """Take away what programs that ended badly have put aside."""
        ...
