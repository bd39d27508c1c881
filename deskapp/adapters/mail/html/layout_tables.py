"""Turns tables that only stack blocks, as newsletters have them by the dozen, into blocks.

Each table within a table doubles the time of laying out what is in it, and a table as wide as the
sender's screen does not fit the reader's pane; blocks do neither.
"""

import re
from dataclasses import dataclass, field

from deskapp.adapters.mail.html.allowed import HEADINGS

# What stands in our own markup: values hold no angle brackets.
_TAG = re.compile(r"<(/?)(table|tbody|tr|td|th|li|dd|dt|h[1-6])\b([^>]*)>")
_BORDER = re.compile(r' border="0*[1-9]')
_KEPT = re.compile(r' (?:align|dir|lang)="[^"]*"')
# In a cell of its own begins a new item or heading; in a block it would end the one around it.
_ENDED_WITHIN = HEADINGS | {"li", "dd", "dt"}
_OWN_CELLS = 2


@dataclass(slots=True)
class _Table:
    """The tags of one table, outermost first on the way through the page."""

    is_stack: bool
    tags: list[re.Match[str]] = field(default_factory=list)
    cells: int = 0


def unfolded(markup: str) -> str:
    """Our own markup, its tables without border and with one cell a row at most as blocks."""
    replaced: dict[int, str] = {}
    tables: list[_Table] = []
    items = 0
    for tag in _TAG.finditer(markup):
        if tag[2] in _ENDED_WITHIN:
            items += -1 if tag[1] else 1
            continue
        if tag[2] == "table" and not tag[1]:
            tables.append(_Table(is_stack=not items and not _BORDER.search(tag[3])))
        _note(tables[-1], tag)
        if tag[2] == "table" and tag[1]:
            table = tables.pop()
            if table.is_stack:
                replaced.update((each.start(), _as_block(each)) for each in table.tags)
    return _TAG.sub(lambda tag: replaced.get(tag.start(), tag[0]), markup) if replaced else markup


def _note(table: _Table, tag: re.Match[str]) -> None:
    table.tags.append(tag)
    if tag[2] == "tr":
        table.cells = 0
    elif tag[2] in {"td", "th"} and not tag[1]:
        table.cells += 1
        table.is_stack = table.is_stack and table.cells < _OWN_CELLS


def _as_block(tag: re.Match[str]) -> str:
    if tag[2] in {"tbody", "tr"}:
        return ""
    return "</div>" if tag[1] else f"<div{''.join(_KEPT.findall(tag[3]))}>"
