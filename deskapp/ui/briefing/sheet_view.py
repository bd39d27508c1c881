"""The briefing sheet on the screen: plain texts under headings, what leads on the left."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import scaled
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID
from deskapp.ui.kit.paper.part import Line, Part
from deskapp.ui.kit.records.block_list import TEXT_EDGE
from deskapp.ui.kit.records.sheet import Sheet

_LEADS = 168
"""Width of what leads in pixels, at the usual size of text."""


def sheet_of(title: str, second: str, parts: Sequence[Part]) -> Sheet:
    """The sheet as a widget, to be scrolled by the page."""
    sheet = Sheet(title, second)
    for part in parts:
        sheet.add_part(part.heading, _lines(part))
    sheet.end()
    return sheet


def _lines(part: Part) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(TEXT_EDGE, 0, 0, 0)
    grid.setHorizontalSpacing(BETWEEN_GROUPS)
    grid.setVerticalSpacing(GRID)
    grid.setColumnStretch(1, 1)
    for line in part.lines:
        _add(grid, line)
    if part.more:
        grid.addWidget(PlainLabel(part.more_words, tone=Tone.MUTED), grid.rowCount(), 1)
    return made


def _add(grid: QGridLayout, line: Line) -> None:
    lead = PlainLabel(line.lead, is_selectable=True, wraps=True)
    lead.setFixedWidth(scaled(_LEADS, lead.font()))
    text = PlainLabel(line.text, is_selectable=True, wraps=True)
    row = grid.rowCount()
    grid.addWidget(lead, row, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(text, row, 1, Qt.AlignmentFlag.AlignTop)
