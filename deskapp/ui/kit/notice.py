"""The notice bar: every change says so in one line, with Undo beside it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from deskapp.ui.kit.buttons import Button, IconButton, Kind
from deskapp.ui.kit.labels import IconLabel, PlainLabel
from deskapp.ui.kit.lanes.jobs import LongWork
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import INSIDE_GROUP
from deskapp.ui.kit.speech import announce
from deskapp.wording.language import translate

SHOWN_FOR_MS: Final = 30_000
"""How long good news stays; never under 20 s (WCAG 2.2.1), and errors stay until closed."""


class NoticeKind(Enum):
    """What kind of news it is."""

    INFO = "info"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Notice:
    """One line of news, and what can be done about it, mostly "Undo"."""

    text: str
    action: str = ""
    handler: Callable[[], object] | None = None
    kind: NoticeKind = NoticeKind.INFO


_SIGNS = {
    NoticeKind.INFO: (Icon.CHECK, Tone.ACCENT),
    NoticeKind.ERROR: (Icon.WARNING, Tone.OVERDUE),
}


class NoticeBar(QFrame):
    """Shows the latest notice, or the progress of long work; hidden when there is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._handler: Callable[[], object] | None = None
        self._work: LongWork | None = None
        self._sign = IconLabel(Icon.CHECK)
        self._text = PlainLabel(wraps=True)
        self._progress = QProgressBar(textVisible=False)
        self._count = PlainLabel(tone=Tone.MUTED)
        self._action = Button("", self._act, Kind.LINK)
        self._close = IconButton(Icon.CLOSE, translate("kit", "Close"), self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * INSIDE_GROUP, INSIDE_GROUP // 2, INSIDE_GROUP, INSIDE_GROUP // 2)
        row.setSpacing(INSIDE_GROUP)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        for widget in (self._progress, self._count, self._action, self._close):
            row.addWidget(widget)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_FOR_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show it instead of what was there, and have a screen reader say it."""
        self._work = None
        self._handler = notice.handler
        self._dress(notice.kind, notice.text, notice.action)
        self._progress.hide()
        self._count.hide()
        self._close.show()
        if notice.kind is NoticeKind.INFO:
            self._timer.start()

    def show_progress(self, text: str, work: LongWork) -> None:
        """Show how far `work` is, with a button that cancels it, until the next notice."""
        self._work = work
        self._handler = work.cancel
        self._dress(NoticeKind.INFO, text, translate("kit", "Cancel"))
        self._sign.hide()
        self._close.hide()
        self._progress.setAccessibleName(text)
        self._progress.setRange(0, 0)
        self._progress.show()
        self._count.setText("")
        self._count.show()
        # The work of a mailbox is shown again with each of its long fetches.
        work.progressed.connect(self._go_on, Qt.ConnectionType.UniqueConnection)

    def _dress(self, kind: NoticeKind, text: str, action: str) -> None:
        self._timer.stop()
        self._sign.set_icon(*_SIGNS[kind])
        self._sign.show()
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setProperty("notice", kind.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        announce(self, text, is_urgent=kind is NoticeKind.ERROR)

    def _go_on(self, count: int, total: int) -> None:
        if self.sender() is not self._work:
            return
        self._progress.setRange(0, total)
        self._progress.setValue(count)
        done, every = QLocale().toString(count), QLocale().toString(total)
        shown = translate("kit", "{count} of {total}", count=done, total=every)
        self._count.setText(shown if total else done)

    def _act(self) -> None:
        handler, self._handler = self._handler, None
        self.hide()
        if handler is not None:
            handler()
