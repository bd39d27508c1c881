"""Everything that a reply is written in, in its places."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.labels import ElidedLabel, PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
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


class ReplyForm(QWidget):
    """The fields scroll where the panel is low; the ways out always stand below them."""

    def __init__(self, desk: Desk, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chooser = TemplateChooser(desk.lanes)
        self.language = MenuButton(translate("replies", "Language"))
        self.snippets = MenuButton(translate("replies", "Insert"))
        self.snippets.show_value(translate("replies", "Snippet"))
        self.recipients = Recipients("to", translate("replies", "To"), desk)
        self.from_label = ElidedLabel(tone=Tone.MUTED)
        self.letter = Letter()
        self.asked = AskedFields()
        self.open_points = OpenPoints()
        self.promise = PromiseRow(today)
        self.fault = PlainLabel(tone=Tone.OVERDUE, wraps=True)
        self.fault.hide()
        self.ways_out = WaysOut()
        self._lay_out()
        self.setFocusProxy(self.chooser)

    def _lay_out(self) -> None:
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(BETWEEN_GROUPS, INSIDE_GROUP, BETWEEN_GROUPS, INSIDE_GROUP)
        column.setSpacing(INSIDE_GROUP)
        column.addLayout(self._head())
        column.addWidget(self.asked)
        column.addWidget(self.letter.text, 1)
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
        grid = QGridLayout()
        grid.setHorizontalSpacing(INSIDE_GROUP + GRID)
        grid.setVerticalSpacing(INSIDE_GROUP)
        grid.setColumnStretch(1, 1)
        subject = self.letter.subject
        lines = (
            (_label(translate("replies", "Template")), choices, _BOX_PADDING),
            (self.recipients.label, self.recipients, _BOX_PADDING),
            (_label(translate("replies", "From")), self.from_label, 0),
            (subject.label, subject, _BOX_PADDING),
        )
        for row, (label, field, padding) in enumerate(lines):
            label.setContentsMargins(0, padding, 0, 0)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, row, 1)
        return grid


def _label(text: str) -> PlainLabel:
    return PlainLabel(text, TextSize.SMALL, Tone.MUTED)


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("rule", True)
    rule.setFixedHeight(1)
    return rule
