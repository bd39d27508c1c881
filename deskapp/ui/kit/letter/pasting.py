"""What comes into a letter from the clipboard or is dropped on it, reduced to letters and files.

Qt's own reading of HTML opens local files and network shares for images, so it is never asked.
"""

import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData

from deskapp.domain.letter_text.markup import to_html
from deskapp.domain.letter_text.model import Letter, Line, Run, is_formatted
from deskapp.domain.letter_text.plain import from_text, to_text
from deskapp.domain.letter_text.reading import from_html
from deskapp.ui.kit.clipboard import text_data
from deskapp.ui.kit.forms.text_fields import TEXT_LIMIT
from deskapp.ui.kit.plain_text import clipped

_LONGEST_WORD: Final = 2_000
_LONG_WORD: Final = re.compile(rf"\S{{{_LONGEST_WORD}}}")


def files_in(source: QMimeData) -> list[Path]:
    """The local files that are offered; they are named, not opened."""
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]


def letter_in(source: QMimeData, *, with_formats: bool) -> Letter:
    """The text that is offered, formatted where that is wanted and there is anything of it."""
    if with_formats and source.hasHtml():
        letter = from_html(source.html())
        if is_formatted(letter):
            return tuple(map(_breakable, letter))
    return tuple(map(_breakable, from_text(clipped(source.text(), TEXT_LIMIT))))


def offer(letter: Letter) -> QMimeData:
    """A letter for the clipboard: text, and HTML of our own where it is formatted."""
    return text_data(to_text(letter), to_html(letter) if is_formatted(letter) else "")


def _breakable(line: Line) -> Line:
    """Without words that would freeze the layout."""
    if not any(len(run.text) >= _LONGEST_WORD for run in line.runs):
        return line
    return Line(tuple(map(_breakable_run, line.runs)), line.kind)


def _breakable_run(run: Run) -> Run:
    return Run(_LONG_WORD.sub(lambda word: f"{word[0]} ", run.text), run.is_bold, run.link)
