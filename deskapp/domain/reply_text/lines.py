"""The lines of a mail body and their quote marks (RFC 3676, section 4.5)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum

# What a pattern may look at in one line. Longer lines are text; nothing below looks further.
LONGEST_LOOK = 500

_MARKS = re.compile(r" {0,3}((?:>[ \t]?)+)")
_RULE = re.compile(r"[ \t]*[-_=*~#+—–─━ᐧ]{2,}[ \t]*|[ \t]*[—─━ᐧ][ \t]*")
_ADDRESS = re.compile(r"[^\s<>()\[\]]@[^\s<>()\[\]]")
# GroupWise writes its introduction between marks and none before the quote.
_GROUPWISE = re.compile(r">>> ?(\S.{0,300}\S) ?>>>[ \t]*")
_FENCE = re.compile(r"[ \t]*(?:```|~~~\w)")


class Mark(Enum):
    """What the mail program itself said about a line (only HTML says such things)."""

    NONE = "none"
    INTRODUCTION = "introduction"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its words, its quote depth (0 = the sender's own) and the program's mark."""

    text: str
    depth: int = 0
    mark: Mark = Mark.NONE
    written: str | None = None
    start: str = field(init=False, repr=False, compare=False)
    """As much of the line as patterns look at, without outer blanks."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "start", self.text[:LONGEST_LOOK].strip())

    @property
    def blank(self) -> bool:
        """Whether nothing is to be read on it."""
        return not self.start and not self.text.strip()

    def __str__(self) -> str:
        if self.written is not None:
            return self.written
        return "> " * self.depth + self.text


def plain_lines(text: str) -> list[Line]:
    """The lines of a plain-text body, quote marks read and taken off."""
    return [_read(line) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]


def _read(written: str) -> Line:
    text = written.replace("\u200b", "").replace("\ufeff", "")
    if groupwise := _GROUPWISE.fullmatch(text):
        return Line(f"{groupwise[1]}:", mark=Mark.INTRODUCTION, written=written)
    marks = _MARKS.match(text)
    if not marks:
        return Line(text, written=written)
    return Line(text[marks.end() :], marks[1].count(">"), written=written)


def is_rule(line: Line) -> bool:
    """Whether the sender only drew on the line: dashes, underscores, asterisks and the like."""
    return (
        not line.depth and len(line.text) <= LONGEST_LOOK and _RULE.fullmatch(line.text) is not None
    )


def address_at(text: str) -> int | None:
    """Where the text names a mail address, roughly; None where it names none."""
    address = _ADDRESS.search(text)
    return address.start() if address else None


def fenced(lines: Sequence[Line]) -> frozenset[int]:
    """The positions inside closed code fences (```): nothing there is a signature or a header."""
    fences = [i for i, line in enumerate(lines) if _FENCE.match(line.text)]
    inside: set[int] = set()
    for start, stop in zip(fences[::2], fences[1::2], strict=False):
        inside.update(range(start, stop + 1))
    return frozenset(inside)


def next_written(lines: Sequence[Line], start: int) -> int:
    """The position of the first line at or after `start` that is not blank."""
    while start < len(lines) and lines[start].blank:
        start += 1
    return start


def trimmed(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without blank lines around and without blank or drawn lines at the end."""
    stop = len(lines)
    while stop and (
        lines[stop - 1].blank or (not lines[stop - 1].depth and is_rule(lines[stop - 1]))
    ):
        stop -= 1
    return lines[min(next_written(lines, 0), stop) : stop]


def joined(lines: Sequence[Line]) -> str:
    """The lines as text, as they were written."""
    return "\n".join(map(str, lines)).strip("\n").rstrip()


def bare(lines: Sequence[Line]) -> str:
    """The lines as text, one level of quote marks taken off."""
    return "\n".join(_bare(lines)).strip()


def _bare(lines: Sequence[Line]) -> Iterator[str]:
    for line in lines:
        yield "> " * (line.depth - 1) + line.text if line.depth else line.text
