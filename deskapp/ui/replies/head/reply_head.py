"""The lines above the letter, folded to one while the letter is written."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize, scaled
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP
from deskapp.ui.kit.menu_button import MenuButton
from deskapp.ui.replies.head.recipients import Recipients
from deskapp.ui.replies.head.template_chooser import TemplateChooser
from deskapp.wording.language import translate

_BOX_PADDING = 7
"""From the edge of a field to its text, in pixels."""
_LONGEST_SUMMARY = 200


class ReplyHead(QWidget):
    """Template, language, recipients, copies and subject; one line says them all when folded."""

    everyone_wanted = Signal()
    """Everybody who got the mail that is answered shall get the reply."""
    unfolded = Signal()

    def __init__(self, desk: Desk, subject: LineField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject = subject
        what = translate("replies", "Recipients and subject")
        self.summary = MenuButton(what, self._open, longest=_LONGEST_SUMMARY)
        self.summary.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.chooser = TemplateChooser(desk.lanes)
        self.language = MenuButton(translate("replies", "Language"))
        self.to = Recipients("to", translate("replies", "To"), desk)
        self.cc = Recipients("cc", translate("replies", "Cc"), desk, is_required=False)
        self.from_label = PlainLabel("", TextSize.SMALL, Tone.MUTED)
        self.reach = PlainLabel("", TextSize.SMALL, Tone.WAITING)
        self._copies = Button(translate("replies", "Cc"), self._open_copies, Kind.LINK)
        self._copies.setAccessibleName(translate("replies", "Add recipients of a copy"))
        self._everyone = Button(
            translate("replies", "Reply to all"), self.everyone_wanted.emit, Kind.LINK
        )
        self._lines = QWidget()
        self._cc_label = self.cc.label
        self._lay_out()
        self.setFocusProxy(self.chooser)
        self.setTabOrder(self.to.line, self._copies)
        self.to.changed.connect(self._sum_up)
        self.cc.changed.connect(self._sum_up)
        subject.changed.connect(self._sum_up)
        self.offer_everyone(is_offered=False)
        self._show_copies()
        self.unfold()

    def offer_everyone(self, *, is_offered: bool) -> None:
        """Offer to answer everybody, where there is somebody else."""
        self._everyone.setVisible(is_offered)

    def show_reach(self, text: str) -> None:
        """Say how many get it, and how many of them are strangers; empty takes no room."""
        self.reach.setText(text)
        self.reach.setVisible(bool(text))

    @property
    def is_folded(self) -> bool:
        """Whether one line stands for all."""
        return self._lines.isHidden()

    def fold(self) -> None:
        """Make room for the letter, unless something in here is to be mended."""
        if not any(field.has_error for field in (self.to, self.cc, self._subject)):
            self.summary.show()
            self._lines.hide()

    def unfold(self) -> None:
        """Show every line."""
        self._lines.show()
        if self.summary.hasFocus():  # Qt would move it to the letter, which folds all again
            self.to.setFocus(Qt.FocusReason.OtherFocusReason)
        self.summary.hide()
        self._show_copies()
        self.unfolded.emit()

    def go_to(self, field: QWidget) -> None:
        """Put the focus in one of the fields."""
        self.unfold()
        if field is self.cc:
            self.cc.show()
            self._cc_label.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the words beside the recipients stand on their line, at every size of text."""
        super().resizeEvent(event)
        for button in (self._everyone, self._copies):
            button.setMinimumHeight(self.to.line.sizeHint().height())

    def _show_copies(self) -> None:
        """The line for copies takes room only where there are some."""
        is_used = bool(self.cc.value()) or self.cc.has_error or self.cc.line.hasFocus()
        self.cc.setVisible(is_used)
        self._cc_label.setVisible(is_used)
        self._copies.setVisible(not is_used)

    def _open(self) -> None:
        self.go_to(self.to)

    def _open_copies(self) -> None:
        self._copies.hide()
        self.go_to(self.cc)

    def _sum_up(self) -> None:
        people = (*self.to.value(), *self.cc.value())
        names = ", ".join(each.name or each.address for each in people[:2])
        more = f" +{len(people) - 2}" if len(people) > 2 else ""  # noqa: PLR2004 — two names fit
        names = names or translate("replies", "nobody")
        text = translate("replies", "To {names}", names=names + more)
        self.summary.show_value(f"{text} · {self._subject.value()}")

    def _lay_out(self) -> None:
        choices = _flow(self.chooser, self.language)
        addressing = QWidget()
        row = QHBoxLayout(addressing)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.to, 1)
        for button in (self._everyone, self._copies):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        lines: tuple[tuple[QWidget, QWidget], ...] = (
            (PlainLabel(translate("replies", "Template"), TextSize.SMALL, Tone.MUTED), choices),
            (self.to.label, addressing),
            (self._cc_label, self.cc),
            (self._subject.label, self._subject),
        )
        grid = QGridLayout(self._lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(INSIDE_GROUP + GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(1, 1)
        for at, (label, field) in enumerate(lines):
            label.setContentsMargins(0, scaled(_BOX_PADDING, label.font()), 0, 0)
            grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, at, 1)
        below = QHBoxLayout()
        below.addWidget(self.reach, 1)
        below.addWidget(self.from_label)
        grid.addLayout(below, len(lines), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.summary)
        column.addWidget(self._lines)


def _flow(*widgets: QWidget) -> QWidget:
    made = QWidget()
    flow = FlowLayout(made)
    for widget in widgets:
        flow.addWidget(widget)
    return made
