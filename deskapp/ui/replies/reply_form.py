"""Everything that a reply is written in, in its places."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.labels import ElidedLabel, PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize, scaled
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID, INSIDE_GROUP
from deskapp.ui.kit.menu_button import MenuButton
from deskapp.ui.replies.asked_fields import AskedFields
from deskapp.ui.replies.letter import Letter
from deskapp.ui.replies.open_points import OpenPoints
from deskapp.ui.replies.promise_row import PromiseRow
from deskapp.ui.replies.recipients import Recipients
from deskapp.ui.replies.template_chooser import TemplateChooser
from deskapp.ui.replies.ways_out import WaysOut
from deskapp.wording.language import translate

_BOX_PADDING = 7
"""From the edge of a field to its text, in pixels."""
_BESIDE_FROM = 700
_ASKED_WIDTH = 280
_NO_LIMIT = 16_777_215
"""What Qt takes for no limit of a width."""


class ReplyForm(QWidget):
    """The fields scroll where the panel is low; the ways out always stand below them."""

    def __init__(self, desk: Desk, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chooser = TemplateChooser(desk.lanes)
        self.language = MenuButton(translate("replies", "Language"))
        self.snippets = MenuButton(translate("replies", "Insert"))
        self.snippets.show_value(translate("replies", "Snippet"))
        self.recipients = Recipients("to", translate("replies", "To"), desk, self.snippets)
        self.from_label = ElidedLabel("", TextSize.SMALL, Tone.MUTED)
        self.letter = Letter()
        self.asked = AskedFields()
        self.open_points = OpenPoints()
        self.promise = PromiseRow(today)
        self.fault = PlainLabel(tone=Tone.OVERDUE, wraps=True)
        self.fault.hide()
        self.ways_out = WaysOut()
        self._lay_out()
        self.setFocusProxy(self.chooser)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what is asked beside the letter where there is room, else above it."""
        super().resizeEvent(event)
        is_wide = self.width() >= scaled(_BESIDE_FROM, self.font())
        direction = QBoxLayout.Direction
        self._middle.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        width = scaled(_ASKED_WIDTH, self.font()) if is_wide else _NO_LIMIT
        self.asked.setMaximumWidth(width)

    def _lay_out(self) -> None:
        self._middle = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._middle.setSpacing(INSIDE_GROUP)
        self._middle.addWidget(self.asked)
        self._middle.addWidget(self.letter.text, 1)
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(BETWEEN_GROUPS, INSIDE_GROUP, BETWEEN_GROUPS, INSIDE_GROUP)
        column.setSpacing(INSIDE_GROUP)
        column.addLayout(self._head())
        column.addLayout(self._middle, 1)
        column.addWidget(self.promise)
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(fields)
        for ground in (area.viewport(), fields):
            ground.setAutoFillBackground(False)
        foot = QVBoxLayout()
        foot.setContentsMargins(BETWEEN_GROUPS, INSIDE_GROUP, BETWEEN_GROUPS, INSIDE_GROUP)
        foot.setSpacing(INSIDE_GROUP)
        for widget in (self.open_points, self.fault, self.ways_out):
            foot.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addWidget(_rule())
        whole.addLayout(foot)

    def _head(self) -> QGridLayout:
        choices = QWidget()
        flow = FlowLayout(choices)
        for widget in (self.chooser, self.language, self.snippets):
            flow.addWidget(widget)
        addressing = QWidget()
        row = QHBoxLayout(addressing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BETWEEN_GROUPS)
        row.addWidget(self.recipients, 1)
        row.addWidget(self.from_label)
        grid = QGridLayout()
        grid.setHorizontalSpacing(INSIDE_GROUP + GRID)
        grid.setVerticalSpacing(INSIDE_GROUP)
        grid.setColumnStretch(1, 1)
        lines = (
            (PlainLabel(translate("replies", "Template"), TextSize.SMALL, Tone.MUTED), choices),
            (self.recipients.label, addressing),
            (self.letter.subject.label, self.letter.subject),
        )
        for at, (label, field) in enumerate(lines):
            label.setContentsMargins(0, scaled(_BOX_PADDING, label.font()), 0, 0)
            grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, at, 1)
        return grid


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("rule", True)
    rule.setFixedHeight(1)
    return rule
