"""HTML read as a letter: our own exactly, foreign HTML reduced to what letters have.

Nothing of it is kept but text, bold, list items and links to the web or to mail addresses.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from itertools import islice
from typing import Final

from deskapp.domain.letter_text.model import Letter, Line, LineKind, Run, allowed_link, line_of
from deskapp.domain.letter_text.plain import cleaned

LONGEST_HTML: Final = 500_000
"""Characters that are read; what follows is left out."""
_MOST_LINES: Final = 10_000
_MOST_TOKENS: Final = 50_000

_TAG: Final = re.compile(r"(/?)([a-zA-Z][a-zA-Z0-9]*)")
_BEGINS_TAG: Final = re.compile(r"</?[a-zA-Z]|<[!?]")
_HREF: Final = re.compile(r"""\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))""", re.IGNORECASE)
_NOT_BOLD: Final = re.compile(r"font-weight\s*:\s*normal", re.IGNORECASE)
_SET_CLOSE: Final = re.compile(r"\bclass\s*=\s*[\"']?Mso", re.IGNORECASE)
"""Paragraphs of office programs, which stand without an empty line between them."""
_BLANKS: Final = re.compile(r"[ \t\n]+")
_UNREAD: Final = {
    name: re.compile(rf"</{name}", re.IGNORECASE)
    for name in ("script", "style", "title", "template", "noscript")
}
_BOLD: Final = frozenset({"b", "strong"})
_LISTS: Final = {"ul": LineKind.BULLET, "ol": LineKind.NUMBER}
_SPACED: Final = frozenset(
    {*_LISTS, "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table"}
)
"""Elements that an empty line parts from what stands before and behind them."""
_CLOSE: Final = frozenset({"div", "tr", "dt", "dd", "section", "article", "header", "footer"})
"""Elements that have a line of their own."""
_CELLS: Final = frozenset({"td", "th"})


@dataclass(frozen=True, slots=True)
class _Tag:
    name: str
    is_end: bool
    attributes: str


def from_html(html: str) -> Letter:
    """The lines that `html` holds, one at least."""
    reader = _Reader()
    for token in islice(_tokens(html[:LONGEST_HTML]), _MOST_TOKENS):
        if len(reader.lines) >= _MOST_LINES:
            break
        if isinstance(token, str):
            reader.text(token)
        elif token.is_end:
            reader.end(token.name)
        else:
            reader.start(token.name, token.attributes)
    return reader.letter()


def _tokens(html: str) -> Iterator[_Tag | str]:
    """Tags and the text between them, in linear time; a tag without an end ends it all."""
    at = 0
    while (begin := html.find("<", at)) >= 0:
        yield html[at:begin]
        if not _BEGINS_TAG.match(html, begin):
            yield "<"
            at = begin + 1
            continue
        mark = "-->" if html.startswith("<!--", begin) else ">"
        end = html.find(mark, begin)
        if end < 0:
            return
        at = end + len(mark)
        found = _TAG.match(html, begin + 1, end)
        if found is None:
            continue
        name = found[2].lower()
        if name in _UNREAD and not found[1]:
            closing = _UNREAD[name].search(html, at)
            at = closing.start() if closing else len(html)
        yield _Tag(name, bool(found[1]), html[found.end() : end])
    yield html[at:]


class _Reader:
    """Lines as they grow."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._runs: list[Run] = []
        self._lists: list[LineKind] = []
        self._is_item_open = False
        self._bold = 0
        self._link = ""
        self._wants_gap = False
        self._has_broken = False

    def letter(self) -> Letter:
        """All of it."""
        self._flush()
        return tuple(self.lines) or (Line(),)

    def text(self, piece: str) -> None:
        """Characters between two tags; a line break in the source is a blank."""
        text = cleaned(unescape(piece))
        if "\n" in text:
            text = _BLANKS.sub(" ", text)
            text = text if self._runs else text.lstrip(" ")
        if text:
            self._runs.append(Run(text, self._bold > 0, self._link))

    def start(self, name: str, attributes: str) -> None:
        """A start tag."""
        if name == "br":
            self._put()
            self._has_broken = True
        elif name in _BOLD:
            self._bold += not _NOT_BOLD.search(attributes)
        elif name == "a":
            self._link = _target(attributes)
        elif name in _CELLS and self._runs:
            self._runs.append(Run(" "))
        elif name == "li":
            self._end_item()
            self._is_item_open = True
        elif name in _SPACED | _CLOSE:
            self._flush()
        if name in _SPACED and not self._lists and not self._has_broken:
            self._wants_gap = not _SET_CLOSE.search(attributes)
        if name in _LISTS:
            self._lists.append(_LISTS[name])

    def end(self, name: str) -> None:
        """An end tag."""
        if name in _BOLD:
            self._bold = max(0, self._bold - 1)
        elif name == "a":
            self._link = ""
        elif name == "li":
            self._end_item()
        elif name in _SPACED | _CLOSE:
            self._flush()
        if name in _LISTS:
            self._lists = self._lists[:-1]
        if name in _SPACED and not self._lists and not self._has_broken:
            self._wants_gap = True

    def _end_item(self) -> None:
        if self._is_item_open:
            self._put()
        else:
            self._flush()

    def _flush(self) -> None:
        if self._runs:
            self._put()

    def _put(self) -> None:
        """End the line at hand, behind an empty one where the block before wants that."""
        if self._wants_gap and self.lines:
            self.lines.append(Line())
        kind = self._lists[-1] if self._lists else LineKind.PARAGRAPH
        self.lines.append(line_of(self._runs, kind))
        self._runs = []
        self._wants_gap = self._has_broken = self._is_item_open = False


def _target(attributes: str) -> str:
    found = _HREF.search(attributes)
    value = next((group for group in found.groups() if group), "") if found else ""
    return allowed_link(unescape(value))
