"""The lines of a page as a reader sees them, with what mail programs say about quotes.

Blocks become lines, paragraphs get a blank line, list items a mark; a `blockquote` is one quote
level deeper, and so is what a mail program names a quote (see `mail_programs.py`).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from deskapp.adapters.mail.html.allowed import HEADINGS, VOID
from deskapp.adapters.mail.html.mail_programs import (
    GMAIL_QUOTE,
    QUOTED_FROM_HERE,
    QUOTES,
    mark_of,
    names_of,
)
from deskapp.adapters.mail.html.nesting import nested
from deskapp.adapters.mail.html.tokens import End, Start, Text, Token, tokens
from deskapp.domain.reply_text.lines import Line, Mark

_SPACED = frozenset({"p", "ul", "ol", "dl", "table", "blockquote", "pre"}) | HEADINGS
# Outlook writes each line as a paragraph without room around it; an empty one is a blank line.
_OUTLOOK_LINE = "p.msonormal"
_LINED = frozenset({"div", "li", "dt", "dd", "tr", _OUTLOOK_LINE})
_BLANKS = re.compile(r"[ \t\n\f\u00a0]+")

_LONGEST_INTRODUCTION = 3


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the reader is: the quote depth, the mark and how blanks and lists are shown."""

    name: str = ""
    depth: int = 0
    mark: Mark = Mark.NONE
    preformatted: bool = False
    items: int | None = None
    gmail_from: int | None = None


def page_lines(page: str) -> list[Line]:
    """The lines of a page."""
    reader = _Reader()
    reader.read(nested(tokens(page)))
    return reader.lines


class _Reader:
    """Reads the tree once, from top to bottom."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._places = [_Place()]
        self._line: list[str] = []
        self._quoted_from_here = 0

    def read(self, tree: Iterable[Token]) -> None:
        """Read the whole tree."""
        for token in tree:
            match token:
                case Text(text):
                    self._text(text)
                case Start(name, attributes):
                    self._start(name, attributes)
                case End():
                    self._end()
        self._break()

    def _text(self, text: str) -> None:
        if not self._places[-1].preformatted:
            self._line.append(text)
            return
        first, *further = text.split("\n")
        self._line.append(first)
        for line in further:
            self._break(always=True)
            self._line.append(line)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name in VOID:
            self._void(name)
            return
        names = names_of(attributes)
        if name == "p" and "msonormal" in names:
            name = _OUTLOOK_LINE
        self._before(name)
        self._quoted_from_here |= bool(names & QUOTED_FROM_HERE)
        here = self._places[-1]
        self._places.append(
            _Place(
                name,
                here.depth + self._deeper(name, names),
                mark_of(names) or here.mark,
                here.preformatted or name == "pre",
                _first_item(name, attributes),
                len(self.lines) if name == "div" and GMAIL_QUOTE in names else None,
            )
        )
        if name == "li":
            self._line.append(self._item())

    def _end(self) -> None:
        place = self._places[-1]
        if place.name == _OUTLOOK_LINE:
            self._break(always=True)
        self._before(place.name)
        self._places.pop()
        if place.gmail_from is not None:
            # No quote inside: the whole of it is the older mail.
            self._change(place.gmail_from, deeper=1)

    def _void(self, name: str) -> None:
        if name == "br":
            self._break(always=True)
        elif name == "hr":
            self._space()

    def _before(self, name: str) -> None:
        """End the line where an element begins or ends that stands on lines of its own."""
        if name in _SPACED:
            self._space()
        elif name in _LINED:
            self._break()
        elif name in {"td", "th"}:
            self._line.append(" ")

    def _deeper(self, name: str, names: frozenset[str]) -> int:
        if name != "blockquote":
            return int(bool(names & QUOTES))
        self._introduce_gmail()
        if GMAIL_QUOTE in names and not self._introduced():
            return 0  # the writer's own quotation: Gmail's button sets no introduction above it
        return 1

    def _introduce_gmail(self) -> None:
        """The first lines in Gmail's container, up to the quote, are its introduction."""
        for at in range(len(self._places) - 1, -1, -1):
            begin = self._places[at].gmail_from
            if begin is None:
                continue
            self._places[at] = replace(self._places[at], gmail_from=None)
            written = [line for line in self.lines[begin:] if not line.blank]
            if len(written) <= _LONGEST_INTRODUCTION:
                self._change(begin, mark=Mark.INTRODUCTION)
            return

    def _introduced(self) -> bool:
        above = next((line for line in reversed(self.lines[-5:]) if not line.blank), None)
        return above is not None and (
            above.mark is Mark.INTRODUCTION or above.text.rstrip().endswith((":", "："))
        )

    def _change(self, begin: int, *, deeper: int = 0, mark: Mark | None = None) -> None:
        for at in range(begin, len(self.lines)):
            line = self.lines[at]
            if not line.blank:
                self.lines[at] = replace(line, depth=line.depth + deeper, mark=mark or line.mark)

    def _item(self) -> str:
        for at in range(len(self._places) - 1, -1, -1):
            place = self._places[at]
            if place.name in {"ul", "ol"}:
                if place.items is None:
                    return "- "
                self._places[at] = replace(place, items=place.items + 1)
                return f"{place.items}. "
        return "- "

    def _break(self, *, always: bool = False) -> None:
        text = "".join(self._line)
        self._line.clear()
        place = self._places[-1]
        text = text.rstrip() if place.preformatted else _BLANKS.sub(" ", text).strip()
        if text or always:
            depth = place.depth + self._quoted_from_here
            self.lines.append(Line(text, depth if text else 0, place.mark))

    def _space(self) -> None:
        self._break()
        if self.lines and not self.lines[-1].blank:
            self.lines.append(Line(""))


def _first_item(name: str, attributes: dict[str, str]) -> int | None:
    start = attributes.get("start", "")
    if name != "ol":
        return None
    return int(start) if start.isdecimal() and len(start) < 5 else 1  # noqa: PLR2004 - digits
