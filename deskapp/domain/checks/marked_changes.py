"""What a person has changed in a text that was filled in, word by word, for whoever releases it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from deskapp.domain.letter_text.changed import changed

_WORD: Final = re.compile(r"\n+|[^\S\n]+|\w+|[^\w\s]")
_MOST_PAIRS: Final = 500_000
"""Texts with more pairs of words than this are compared line by line."""


class ChangeKind(Enum):
    """Whether words stand in both texts, or only in the new or in the old one."""

    KEPT = "kept"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Change:
    """Words that share one fate."""

    kind: ChangeKind
    text: str


def marked_changes(before: str, after: str) -> tuple[Change, ...]:
    """How one text became the other: kept and added make the new, kept and removed the old."""
    if before == after:
        return (Change(ChangeKind.KEPT, after),) if after else ()
    old, new = _WORD.findall(before), _WORD.findall(after)
    if len(old) * len(new) > _MOST_PAIRS:
        old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    return tuple(_changes(old, new))


def _changes(old: Sequence[str], new: Sequence[str]) -> Iterator[Change]:
    for tag, i1, i2, j1, j2 in changed(old, new):
        if tag == "equal":
            yield Change(ChangeKind.KEPT, "".join(new[j1:j2]))
            continue
        if i1 < i2:
            yield Change(ChangeKind.REMOVED, "".join(old[i1:i2]))
        if j1 < j2:
            yield Change(ChangeKind.ADDED, "".join(new[j1:j2]))
