"""A record to be read: what matters on top, then facts, lists and texts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.forms.fold import Fold
from deskapp.ui.kit.labels import ElidedLabel, IconLabel, PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize, scaled
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID, INSIDE_GROUP
from deskapp.ui.kit.plain_text import one_line
from deskapp.ui.kit.records.block_list import TEXT_EDGE

_LABELS = 132
"""Width of the column of labels in pixels, at the usual size of text."""
_BUTTON_HEIGHT = 32
_ABOVE_AND_BELOW = 2 * GRID
"""Around the text of a fact, so that a row is as high as a button."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what it says, with buttons that do something with it; left out when empty."""

    label: str
    text: str
    buttons: Sequence[QWidget] = ()
    sign: Icon | None = None
    """Beside a fact that wants attention."""


class Sheet(QWidget):
    """Made anew for each record; the parts stand in the order in which they are added."""

    def __init__(self, title: str, second: str = "") -> None:
        super().__init__()
        self.setAccessibleName(one_line(title))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, INSIDE_GROUP, 0, 0)
        self._column.setSpacing(BETWEEN_GROUPS)
        head = QVBoxLayout()
        head.setContentsMargins(TEXT_EDGE, 0, 0, 0)
        head.setSpacing(GRID)
        head.addWidget(PlainLabel(title, TextSize.TITLE, is_selectable=True, wraps=True))
        if second:
            head.addWidget(PlainLabel(second, tone=Tone.MUTED, is_selectable=True, wraps=True))
        self._column.addLayout(head)

    def add_buttons(self, buttons: Sequence[Button]) -> None:
        """What can be done with the record; the first has the focus when the sheet gets it."""
        flow = FlowLayout()
        for button in buttons:
            flow.addWidget(button)
        self._column.addLayout(flow)
        self.setFocusProxy(buttons[0])

    def add_row(self, row: QWidget) -> None:
        """Something small without a heading."""
        self._column.addWidget(row)

    def add_facts(self, facts: Iterable[Fact]) -> None:
        """Labels on the left, what they say beside them."""
        self._column.addLayout(_grid(facts))

    def add_folded(self, heading: str, facts: Iterable[Fact]) -> None:
        """Facts that are seldom wanted, behind their heading."""
        grid = _grid(facts)
        if grid.count():
            fold = Fold(heading)
            fold.column.addLayout(grid)
            self._column.addWidget(fold)

    def add_text(self, heading: str, text: str) -> None:
        """A longer text under its heading; left out when empty."""
        if text:
            body = PlainLabel(text, is_selectable=True, wraps=True)
            body.setContentsMargins(TEXT_EDGE, 0, 0, 0)
            self.add_part(heading, body)

    def add_part(self, heading: str, part: QWidget, buttons: Sequence[Button] = ()) -> None:
        """A part under its heading, with buttons on the heading's right."""
        name = ElidedLabel(heading, TextSize.HEADING)
        name.setContentsMargins(TEXT_EDGE, 0, 0, 0)
        name.setMinimumHeight(scaled(_BUTTON_HEIGHT, name.font()) if buttons else 0)
        name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = FlowLayout()
        for widget in (name, *buttons):
            row.addWidget(widget)
        group = QVBoxLayout()
        group.setSpacing(GRID)
        group.addLayout(row)
        group.addWidget(part)
        self._column.addSpacing(INSIDE_GROUP)
        self._column.addLayout(group)

    def put_first(self, part: QWidget) -> None:
        """Put a part above everything."""
        self._column.insertWidget(0, part)

    def end(self) -> None:
        """Keep the parts together at the top."""
        self._column.addStretch()


def _grid(facts: Iterable[Fact]) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(TEXT_EDGE, 0, 0, 0)
    grid.setHorizontalSpacing(BETWEEN_GROUPS)
    grid.setVerticalSpacing(0)
    grid.setColumnStretch(1, 1)
    for fact in facts:
        if fact.text:
            _add_fact(grid, grid.rowCount(), fact)
    return grid


def _add_fact(grid: QGridLayout, row: int, fact: Fact) -> None:
    label = PlainLabel(fact.label, tone=Tone.MUTED, wraps=True)
    label.setContentsMargins(0, _ABOVE_AND_BELOW, 0, _ABOVE_AND_BELOW)
    label.setFixedWidth(scaled(_LABELS, label.font()))
    value = QHBoxLayout()
    value.setSpacing(GRID)
    tone = Tone.PLAIN if fact.sign is None else Tone.DUE
    if fact.sign is not None:
        sign = IconLabel(fact.sign, tone)
        sign.setContentsMargins(0, _ABOVE_AND_BELOW, 0, 0)
        value.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    if fact.buttons:
        value.addWidget(ElidedLabel(fact.text, tone=tone))
        for button in fact.buttons:
            value.addWidget(button)
        value.addStretch()
    else:
        text = PlainLabel(fact.text, tone=tone, is_selectable=True, wraps=True)
        text.setContentsMargins(0, _ABOVE_AND_BELOW, 0, _ABOVE_AND_BELOW)
        value.addWidget(text, 1)
    grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
    grid.addLayout(value, row, 1)
