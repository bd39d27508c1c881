"""Everything that a reply is written in, in its places."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from deskapp.ui.kit.buttons import IconButton
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.files.attached_files import AttachedFiles
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.letter.letter_bar import LetterBar
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import scaled
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID, INSIDE_GROUP
from deskapp.ui.kit.menu_button import MenuButton
from deskapp.ui.replies.checks.finding_list import FindingList
from deskapp.ui.replies.head.asked_fields import AskedFields
from deskapp.ui.replies.head.reply_head import ReplyHead
from deskapp.ui.replies.letter import Letter
from deskapp.ui.replies.release.changes_view import ChangesView
from deskapp.ui.replies.release.standing_bar import StandingBar
from deskapp.ui.replies.sending.promise_rows import PromiseRows
from deskapp.ui.replies.sending.send_later import SendLater
from deskapp.ui.replies.sending.ways_out import WaysOut
from deskapp.wording.language import translate

_BESIDE_FROM = 700
_ASKED_WIDTH = 280
_NO_LIMIT = 16_777_215
"""What Qt takes for no limit of a width."""
_LOOK_AGAIN_MS = 100


class ReplyForm(QWidget):
    """The fields scroll where the panel is low; the ways out always stand below them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        clock, today = desk.workspace.clock, desk.workspace.clock.today()
        self.standing = StandingBar()
        self.letter = Letter()
        self.head = ReplyHead(desk, self.letter.subject)
        self.asked = AskedFields(desk)
        self.bar = LetterBar(self.letter.text, has_quote=True)
        self.snippets = MenuButton(translate("replies", "Insert"))
        self.snippets.show_value(translate("replies", "Snippet"))
        self.files = AttachedFiles(desk)
        self.attach = IconButton(
            Icon.ATTACH, translate("replies", "Attach files"), self.files.choose
        )
        self.changes = ChangesView()
        self.findings = FindingList()
        self.promises = PromiseRows(today)
        self.fault = PlainLabel(tone=Tone.OVERDUE, wraps=True)
        self.fault.hide()
        self.later = SendLater(today, desk.tools.moment, clock.now)
        self.ways_out = WaysOut()
        self._lay_out()
        self.setFocusProxy(self.head)
        self.head.unfolded.connect(partial(self.setFocusProxy, self.head))
        self.head.unfolded.connect(self.asked.show_where_asked)
        self.findings.left.connect(self.letter.text.setFocus)
        self._calm = QTimer(self, singleShot=True, interval=_LOOK_AGAIN_MS)
        self._calm.timeout.connect(self._fold_where_written)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    def set_read_only(self, is_read_only: bool) -> None:
        """Let the draft be read alone, as long as it is a colleague's."""
        self.letter.text.setReadOnly(is_read_only)
        for part in (self.head, self.asked, self._tools, self.files, self.promises):
            part.setDisabled(is_read_only)

    def toggle_changes(self) -> None:
        """Show what was changed in the template's text, or the letter again."""
        is_shown = self.changes.isHidden()
        if is_shown:
            self.changes.show_changes(self.letter.content())
        self.changes.setVisible(is_shown)
        self.letter.text.setVisible(not is_shown)
        words = (
            translate("replies", "Show letter")
            if is_shown
            else translate("replies", "Show changes")
        )
        self.standing.changes.setText(words)
        (self.changes if is_shown else self.letter.text).setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what is asked beside the letter where there is room, else above it."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        self._middle.setDirection(direction.LeftToRight if self._is_wide else direction.TopToBottom)
        width = scaled(_ASKED_WIDTH, self.font()) if self._is_wide else _NO_LIMIT
        self.asked.setMaximumWidth(width)
        self.snippets.setMinimumHeight(self.attach.sizeHint().height())

    @property
    def _is_wide(self) -> bool:
        return self.width() >= scaled(_BESIDE_FROM, self.font())

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Where the letter is written or looked at, the lines above it make room."""
        if new is None or not self._area.isAncestorOf(new):
            return
        if not self.head.isAncestorOf(new):
            self._fold_where_written()
        QTimer.singleShot(0, self, self._bring_into_view)  # as soon as the layout is done

    def _bring_into_view(self) -> None:
        focus: QWidget | None = self.focusWidget()
        if focus is not None and self._area.isAncestorOf(focus):
            with_label = self.fontMetrics().height() + INSIDE_GROUP
            self._area.ensureWidgetVisible(focus, 0, with_label)

    def _fold_where_written(self) -> None:
        """Not while a button of the mouse is down: the text must not move under it."""
        if QApplication.mouseButtons() is not Qt.MouseButton.NoButton:
            self._calm.start()
            return
        self.head.fold()
        if self.head.is_folded:
            self.setFocusProxy(self.letter.text)  # what is hidden would swallow the keys
        if not self._is_wide and self._is_all_answered:
            self.asked.hide()

    @property
    def _is_all_answered(self) -> bool:
        focus: QWidget | None = self.focusWidget()
        is_asked = focus is not None and self.asked.isAncestorOf(focus)
        return not is_asked and not self.letter.text.open_placeholders()

    def _lay_out(self) -> None:
        self._tools = QWidget()
        tools = FlowLayout(self._tools)
        for tool in (self.bar, self.attach, self.snippets):
            tools.addWidget(tool)
        for button in self._tools.findChildren(QAbstractButton):
            # A click leaves the cursor in the letter; by keyboard each has its command.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._middle = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._middle.setSpacing(INSIDE_GROUP)
        self._middle.addWidget(self.asked)
        written = QVBoxLayout()
        written.setSpacing(GRID)
        for part, share in ((self._tools, 0), (self.letter.text, 1), (self.changes, 1)):
            written.addWidget(part, share)
        self._middle.addLayout(written, 1)
        fields = QWidget()
        column = _column(fields)
        column.addWidget(self.head)
        column.addLayout(self._middle, 1)
        for part in (self.files, self.findings, self.promises):
            column.addWidget(part)
        area = self._area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(fields)
        for ground in (area.viewport(), fields):
            ground.setAutoFillBackground(False)
        foot_place = QWidget()
        foot_place.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        foot = _column(foot_place)
        for part in (self.fault, self.later, self.ways_out):
            foot.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part, share in ((self.standing, 0), (area, 1), (_rule(), 0), (foot_place, 0)):
            whole.addWidget(part, share)


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(BETWEEN_GROUPS, INSIDE_GROUP, BETWEEN_GROUPS, INSIDE_GROUP)
    column.setSpacing(INSIDE_GROUP)
    return column


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("rule", True)
    rule.setFixedHeight(1)
    return rule
