"""What the program asks of whatever packs files behind a password."""

from collections.abc import Mapping
from typing import Protocol


class Sealer(Protocol):
    """Packs files into one archive that opens with a password alone."""

    def __call__(self, files: Mapping[str, bytes], password: str) -> bytes:
        """The archive; the names of the files in it can be read without the password."""
        ...
