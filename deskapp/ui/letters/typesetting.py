"""A letter set as pages: the fixed places of the first, and the text running through all."""

from collections.abc import Iterator, Sequence

from deskapp.domain.letter.form_b import (
    ABOVE_FOOT,
    FOOT_BOTTOM,
    LINE,
    MARKS,
    NEXT_PAGE_BOTTOM,
    NEXT_PAGE_TOP,
    SUBJECT_TOP,
    TEXT_LEFT,
    TEXT_WIDTH,
)
from deskapp.domain.letter.letter import Letter
from deskapp.domain.letter.words import words_of
from deskapp.ui.letters.first_page import BASE, first_page, foot, foot_top
from deskapp.ui.letters.flow import Row, broken, rows_of
from deskapp.ui.letters.fonts import width_of
from deskapp.ui.letters.set_page import SetLine, SetPage

_NUMBER_POINTS = 9.0


def set_letter(letter: Letter) -> tuple[SetPage, ...]:
    """The pages of a letter; needs Qt's application for its fonts, on any thread."""
    end = foot_top(letter)
    first = int((end - ABOVE_FOOT - SUBJECT_TOP) / LINE)
    others = int((NEXT_PAGE_BOTTOM - NEXT_PAGE_TOP) / LINE)
    parts = broken(rows_of(letter), first, others)
    pages = []
    for at, rows in enumerate(parts):
        top = NEXT_PAGE_TOP if at else SUBJECT_TOP
        number_base = FOOT_BOTTOM if at else end - LINE
        lines = [
            *(() if at else first_page(letter)),
            *_placed(rows, top),
            *(_number(letter, at + 1, len(parts), number_base) if len(parts) > 1 else ()),
            *(() if at else foot(letter)),
        ]
        pages.append(SetPage(tuple(lines), () if at else MARKS))
    return tuple(pages)


def _placed(rows: Sequence[Row], top: float) -> Iterator[SetLine]:
    for at, row in enumerate(rows):
        if row.text:
            base = top + (at + BASE) * LINE
            yield SetLine(row.text, TEXT_LEFT + row.indent, base, is_bold=row.is_bold)


def _number(letter: Letter, page: int, pages: int, base: float) -> Iterator[SetLine]:
    """The page's number on the right (DIN 5008: "Seite 2 von 3")."""
    text = words_of(letter.language).page.format(page=page, pages=pages)
    left = TEXT_LEFT + TEXT_WIDTH - width_of(text, _NUMBER_POINTS)
    yield SetLine(text, left, base, _NUMBER_POINTS)
