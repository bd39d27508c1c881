"""Mails as the world's programs write them, each with what its sender newly wrote.

A file of cases has blocks of ``#### name``, the mail, a line ``====`` and the new text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class WrittenReply:
    """One mail."""

    name: str
    body: str
    new: str


def written_replies(folder: Path) -> Iterator[WrittenReply]:
    """The cases of all files in a folder."""
    for path in sorted(folder.glob("*.txt")):
        for block in re.split(r"(?m)^#### ", path.read_text(encoding="utf-8"))[1:]:
            name, _, rest = block.partition("\n")
            body, _, new = rest.partition("\n====\n")
            yield WrittenReply(f"{path.stem}: {name}", body, new)


def words(text: str) -> str:
    """The text with all white space alike."""
    return " ".join(text.split())
