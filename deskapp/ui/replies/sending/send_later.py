"""When a reply shall leave, if not now: a day as people say it, and a time."""

import re
from collections.abc import Callable
from datetime import date, datetime, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from deskapp.domain.dates.working_days import Calendar
from deskapp.ui.kit.buttons import Button, IconButton, Kind
from deskapp.ui.kit.forms.due_field import DueField
from deskapp.ui.kit.forms.text_fields import ParsedField
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.text_size import scaled
from deskapp.ui.kit.look.theme import INSIDE_GROUP
from deskapp.wording.language import current_language, translate

_TIME = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(?:\s*(?:uhr|h))?", re.IGNORECASE)
_NEXT_MORNING = time(8)
_TIME_WIDTH = 76


class SendLater(QWidget):
    """Hidden until wanted; proposes the next working day at eight."""

    chosen = Signal(object)
    """The moment in UTC."""
    left = Signal()
    """The person has thought better of it."""

    def __init__(
        self, today: date, moment: Callable[[date, time], datetime], now: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self._moment, self._now = moment, now
        self.day = DueField("day", translate("replies", "Day of sending"), today, is_required=True)
        self.time = ParsedField[time](
            "time", translate("replies", "Time of sending"), _time, _shown, is_required=True
        )
        self.time.editor.setFixedWidth(scaled(_TIME_WIDTH, self.time.font()))
        words = translate("replies", "Send then")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE_GROUP)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.day, 1, top)
        row.addWidget(self.time, 0, top)
        row.addWidget(Button(words, self.choose, Kind.ORDINARY, Icon.CLOCK), 0, top)
        row.addWidget(IconButton(Icon.CLOSE, translate("replies", "Not later"), self.leave), 0, top)
        self.hide()

    def begin(self, calendar: Calendar) -> None:
        """Ask for the moment."""
        self.day.set_calendar(calendar)
        self.day.line.setText("+1wd" if current_language() == "en" else "+1at")
        self.time.set_value(_NEXT_MORNING)
        self.show()
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)
        self.day.line.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the moment, Esc goes back to sending at once."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.choose()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def choose(self) -> None:
        """Take the moment, or say what is wrong with it."""
        day, clock_time = self.day.day(), self.time.value()
        for field in (self.day, self.time):
            field.set_error(field.problem())
        if day is None or clock_time is None:
            return
        moment = self._moment(day, clock_time)
        if moment <= self._now():
            self.time.set_error(translate("replies", "This moment has passed already."))
            return
        self.hide()
        self.chosen.emit(moment)

    def leave(self) -> None:
        """Think better of it."""
        self.hide()
        self.left.emit()


def _time(text: str) -> time | None:
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None  # noqa: PLR2004 — a clock


def _shown(moment: time) -> str:
    return f"{moment.hour}:{moment.minute:02d}"
