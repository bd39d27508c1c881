"""A letter as lines of runs. Placeholders stand in it as text."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from itertools import groupby
from typing import Final

_LINK: Final = re.compile(
    r"(?:https?://[^\s/\\?#\"'<>]|mailto:[^\s?\\\"'<>])[^\s\\\"'<>]{0,2000}", re.IGNORECASE
)


class LineKind(Enum):
    """What a line is."""

    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one line that look alike; ``link`` is a target that `allowed_link` knows."""

    text: str
    is_bold: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line without its end; neighbouring runs differ in how they look."""

    runs: tuple[Run, ...] = ()
    kind: LineKind = LineKind.PARAGRAPH

    @property
    def is_gap(self) -> bool:
        """Whether it is an empty line between two paragraphs."""
        return not self.runs and self.kind is LineKind.PARAGRAPH


Letter = tuple[Line, ...]


def line_of(runs: Iterable[Run], kind: LineKind = LineKind.PARAGRAPH) -> Line:
    """A line of these runs, put together where they look alike."""
    alike = groupby((run for run in runs if run.text), lambda run: (run.is_bold, run.link))
    return Line(
        tuple(Run("".join(run.text for run in group), *look) for look, group in alike), kind
    )


def is_formatted(letter: Letter) -> bool:
    """Whether plain text would lose something of how it looks."""
    return any(
        line.kind is not LineKind.PARAGRAPH or any(run.is_bold or run.link for run in line.runs)
        for line in letter
    )


def allowed_link(target: str) -> str:
    """The target if it leads to the web or to a mail address, else nothing."""
    target = target.strip()
    return target if _LINK.fullmatch(target) else ""
