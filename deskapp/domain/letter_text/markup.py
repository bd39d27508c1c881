"""A letter as HTML of seven elements: ``p br strong ul ol li a``.

Lines that follow each other stand in one ``p``. Between two blocks an empty line is meant; a block
that ends in ``<br>``, which no mail program shows, is followed at once by the next line. An empty
line beyond that is ``<p><br></p>``. So `reading.from_html` finds the very same lines again.
"""

from collections.abc import Iterator
from html import escape
from itertools import groupby
from typing import Final

from deskapp.domain.letter_text.model import Letter, Line, LineKind, Run, allowed_link

_GAP: Final = "<p><br></p>"
_ELEMENTS: Final = {LineKind.BULLET: "ul", LineKind.NUMBER: "ol"}

_Group = tuple[LineKind | None, tuple[Line, ...]]


def to_html(letter: Letter) -> str:
    """The letter; every character of it is escaped."""
    groups = [
        (kind, tuple(lines))
        for kind, lines in groupby(letter, lambda line: None if line.is_gap else line.kind)
    ]
    return "\n".join(_blocks(groups))


def _blocks(groups: list[_Group]) -> Iterator[str]:
    last = len(groups) - 1
    for at, (kind, lines) in enumerate(groups):
        if kind is None:
            is_between = 0 < at < last
            yield from (_GAP for _ in lines[is_between:])
        else:
            is_gap_next = at < last and groups[at + 1][0] is None
            ends = "" if at == last or (is_gap_next and at + 1 < last) else "<br>"
            yield _block(kind, lines, ends)


def _block(kind: LineKind, lines: tuple[Line, ...], ends: str) -> str:
    written = ["".join(map(_run, line.runs)) for line in lines]
    written[-1] += ends
    if kind is LineKind.PARAGRAPH:
        return f"<p>{'<br>'.join(written)}</p>"
    items = "\n".join(f"<li>{item}</li>" for item in written)
    return f"<{_ELEMENTS[kind]}>\n{items}\n</{_ELEMENTS[kind]}>"


def _run(run: Run) -> str:
    text = escape(run.text).replace("\u00a0", "&nbsp;")
    text = f"<strong>{text}</strong>" if run.is_bold else text
    link = allowed_link(run.link)
    return f'<a href="{escape(link)}">{text}</a>' if link else text
