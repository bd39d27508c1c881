"""A letter as plain text, as the plain part of a mail has it."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from deskapp.domain.letter_text.model import Letter, Line, LineKind, Run, line_of

_LINE_ENDS: Final = re.compile(r"\r\n?|[\u2028\u2029]")
_NO_TEXT: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ufffc\ud800-\udfff]")


def cleaned(text: str) -> str:
    """The text with line feeds as its line ends, without control characters and what is no text."""
    return _NO_TEXT.sub("", _LINE_ENDS.sub("\n", text))


def from_text(text: str) -> Letter:
    """Each line of a text as a paragraph."""
    return tuple(line_of((Run(line),)) for line in cleaned(text).split("\n"))


def to_text(letter: Letter) -> str:
    """Lists with dashes and numbers, links with their targets behind them."""
    return "\n".join(_lines(letter))


def quoted(text: str) -> str:
    """A text that is answered, each line marked as RFC 3676 has it."""
    return "\n".join(
        f">{line}" if line.startswith(">") else f"> {line}".rstrip()
        for line in cleaned(text).split("\n")
    )


def _lines(letter: Letter) -> Iterator[str]:
    number = 0
    for line in letter:
        number = number + 1 if line.kind is LineKind.NUMBER else 0
        yield f"{_mark(line.kind, number)}{_text(line)}"


def _mark(kind: LineKind, number: int) -> str:
    match kind:
        case LineKind.PARAGRAPH:
            return ""
        case LineKind.BULLET:
            return "– "
        case LineKind.NUMBER:
            return f"{number}. "


def _text(line: Line) -> str:
    return "".join(
        _with_target("".join(run.text for run in runs), link)
        for link, runs in groupby(line.runs, lambda run: run.link)
    )


def _with_target(text: str, link: str) -> str:
    address = link.removeprefix("mailto:")
    says_it = text.strip().rstrip("/") in {
        address.rstrip("/"),
        link.partition("://")[2].rstrip("/"),
    }
    return text if not link or says_it else f"{text} ({address})"
