"""Makes any row of tags a well-formed tree that every HTML parser reads alike, within limits.

Each start tag is closed in its place, paragraphs hold no blocks, tables have rows and cells, links
hold no links: that is the tree the HTML standard (section 13.2.6) would have built or one close to
it, written so that no parser finds anything to repair. Hidden parts are left out. Beyond a limit
tags go and their text stays: nested tables double the layout time of a page with every level.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from deskapp.adapters.mail.html.allowed import (
    BLOCKS,
    ELEMENTS,
    HEADINGS,
    INLINE,
    LEFT_OUT,
    RENAMED,
    TABLE,
    VOID,
)
from deskapp.adapters.mail.html.tokens import End, Raw, Start, Text, Token

MOST_ELEMENTS = 20_000
MOST_IMAGES = 500
DEEPEST = 100
DEEPEST_TABLES = 8
# Behind them the column is so narrow that each letter stands on a line of its own.
DEEPEST_INDENTS = 40
# Open tags that are remembered, those that are not written included.
_MOST_OPEN = 250

_HIDDEN = re.compile(
    r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)"
    r"|max-height\s*:\s*0(?:px)?\s*(?:;|!|$))",
    re.IGNORECASE,
)
_LONGEST_STYLE = 2_000
_LIST_ITEMS = {name: frozenset({"dd", "dt"}) for name in ("dd", "dt")} | {"li": frozenset({"li"})}
_INDENTED = frozenset({"blockquote", "dl", "dd", "dt", "ol", "ul", "li"})
_LIST_WALLS = (BLOCKS | TABLE) - {"div", "p"}
_CELL_WALLS = frozenset({"td", "th", "table"})
_TABLE = frozenset({"table"})
_LINK = frozenset({"a"})
_PARAGRAPH = frozenset({"p"})
# A table is four levels: itself, its body, a row, a cell.
_TABLE_DEPTH = 4


@dataclass(frozen=True, slots=True)
class _Open:
    """An open element; how many tables and indents are open, itself among them."""

    name: str
    written: bool = True
    hidden: bool = False
    tables: int = 0
    indents: int = 0


def nested(row: Iterable[Token]) -> Iterator[Token]:
    """The tokens as a well-formed tree of known elements (see `allowed.ELEMENTS`)."""
    tree = _Tree()
    for token in row:
        match token:
            case Text(text):
                yield from tree.text(text)
            case Start(name, attributes):
                yield from tree.start(RENAMED.get(name, name), attributes)
            case End(name):
                yield from tree.end(RENAMED.get(name, name))
            case Raw():
                pass
    yield from tree.close(0)


class _Tree:
    """The open elements, outermost first."""

    def __init__(self) -> None:
        self._open: list[_Open] = []
        self._depth = 0
        self._elements = 0
        self._images = 0

    def text(self, text: str) -> Iterator[Token]:
        """Characters, in a cell of their own where they stand between cells."""
        if self._hidden() or (self._between_cells() and not text.strip()):
            return
        yield from self._into_cell()
        yield Text(text)

    def start(self, name: str, attributes: dict[str, str]) -> Iterator[Token]:
        """A start tag, after what must be closed or opened before it."""
        if len(self._open) >= _MOST_OPEN:
            return
        if name in TABLE - {"table"}:
            yield from self._start_in_table(name, attributes)
        elif name in ELEMENTS:
            yield from self._into_cell()
            yield from self._close_before(name)
            yield from self._write(name, attributes)
        elif name in LEFT_OUT or is_hidden(attributes):
            self._push(name, written=False, hidden=True)

    def end(self, name: str) -> Iterator[Token]:
        """An end tag, if its element is open in this cell, after the end tags of what is in it."""
        if name == "br":
            yield from self.start("br", {})
            return
        if name == "tbody" or (name in TABLE - {"table"} and self._full()):
            return
        walls = _TABLE if name in TABLE else _CELL_WALLS
        yield from self._close_innermost(frozenset({name}), walls)

    def close(self, depth: int) -> Iterator[Token]:
        """End tags down to a number of open elements."""
        while len(self._open) > depth:
            element = self._open.pop()
            if element.written:
                self._depth -= 1
                yield End(element.name)

    def _start_in_table(self, name: str, attributes: dict[str, str]) -> Iterator[Token]:
        table = self._innermost(_TABLE)
        if table is None:
            return
        if name == "tbody":
            yield from self._body(table)
        elif self._full() and not self._between_cells():
            yield Text(" ")
        elif name == "tr":
            yield from self._row(table, attributes)
        else:
            yield from self._cell(table, name, attributes)

    def _row(self, table: int, attributes: dict[str, str]) -> Iterator[Token]:
        yield from self.close(min(table + 2, len(self._open)))
        yield from self._body(table)
        yield from self._write("tr", attributes)

    def _body(self, table: int) -> Iterator[Token]:
        if len(self._open) == table + 1:
            yield from self._write("tbody", {})

    def _cell(self, table: int, name: str, attributes: dict[str, str]) -> Iterator[Token]:
        yield from self.close(min(table + 3, len(self._open)))
        if len(self._open) < table + 3:
            yield from self._row(table, {})
        yield from self._write(name, attributes)

    def _into_cell(self) -> Iterator[Token]:
        table = self._innermost(_TABLE) if self._between_cells() else None
        if table is not None:
            yield from self._cell(table, "td", {})

    def _close_before(self, name: str) -> Iterator[Token]:
        """Close what cannot hold the element: a paragraph, a heading, the list item before."""
        if name in HEADINGS:
            yield from self._close_innermost(HEADINGS, _CELL_WALLS)
        if name in _LIST_ITEMS:
            items = _LIST_ITEMS[name]
            yield from self._close_innermost(items, _LIST_WALLS - items)
        if name in BLOCKS or name in {"table", "hr"}:
            yield from self._close_innermost(_PARAGRAPH, _CELL_WALLS)

    def _close_innermost(self, names: frozenset[str], walls: frozenset[str]) -> Iterator[Token]:
        at = self._innermost(names, walls)
        if at is not None:
            yield from self.close(at)

    def _write(self, name: str, attributes: dict[str, str]) -> Iterator[Token]:
        hidden = self._hidden() or is_hidden(attributes)
        written = not hidden and self._fits(name)
        if name not in VOID:
            self._push(name, written=written, hidden=hidden)
            self._depth += written
        if written:
            self._elements += 1
            self._images += name == "img"
            yield Start(name, attributes)
        elif not hidden and name not in INLINE and name != "img":
            yield Text(" ")

    def _push(self, name: str, *, written: bool, hidden: bool) -> None:
        above = self._open[-1] if self._open else _Open("")
        tables, indents = above.tables + (name == "table"), above.indents + (name in _INDENTED)
        self._open.append(_Open(name, written, hidden, tables, indents))

    def _fits(self, name: str) -> bool:
        if name in TABLE - {"table"}:
            # A table that is written needs its cells: the limits are asked when it begins.
            return self._open[self._innermost(_TABLE) or 0].written
        if self._full() or self._depth + _TABLE_DEPTH > DEEPEST:
            return False
        if name == "table":
            return not self._open or self._open[-1].tables < DEEPEST_TABLES
        if name == "img":
            return self._images < MOST_IMAGES
        if name in _INDENTED:
            return not self._open or self._open[-1].indents < DEEPEST_INDENTS
        return name != "a" or self._innermost(_LINK) is None

    def _full(self) -> bool:
        return self._elements >= MOST_ELEMENTS

    def _innermost(self, names: frozenset[str], walls: frozenset[str] = frozenset()) -> int | None:
        """The place of the innermost open element of these names, not looking through walls."""
        for at in range(len(self._open) - 1, -1, -1):
            if self._open[at].name in names:
                return at
            if self._open[at].name in walls:
                return None
        return None

    def _between_cells(self) -> bool:
        return bool(self._open) and self._open[-1].name in {"table", "tbody", "tr"}

    def _hidden(self) -> bool:
        return bool(self._open) and self._open[-1].hidden


def is_hidden(attributes: dict[str, str]) -> bool:
    """Whether an element says that it is not to be shown."""
    return "hidden" in attributes or (
        _HIDDEN.search(attributes.get("style", "")[:_LONGEST_STYLE]) is not None
    )
