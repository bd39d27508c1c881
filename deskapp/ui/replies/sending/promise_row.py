"""One follow-up that goes with a reply: a box to tick, the day and the reason."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskapp.application.use_cases.reply_sending import Promise
from deskapp.domain.dates.date_words import short_date
from deskapp.domain.dates.working_days import Calendar
from deskapp.ui.kit.buttons import IconButton
from deskapp.ui.kit.forms.choice_fields import CheckField
from deskapp.ui.kit.forms.due_field import DueField
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.labels import ElidedLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP
from deskapp.ui.kit.plain_text import one_line
from deskapp.wording.language import current_language, translate

_LONGEST_REASON = 200


class PromiseRow(QWidget):
    """One line that says it all; its day and reason become fields where they are to be changed."""

    changed = Signal()

    def __init__(self, today: date, calendar: Calendar | None = None) -> None:
        super().__init__()
        self._today = today
        self.wanted = CheckField("wanted", translate("replies", "Follow-up"))
        self.due = DueField("due", translate("replies", "Day of the follow-up"), today)
        self.due.line.setPlaceholderText(translate("replies", "Day"))
        self.due.is_required = True
        self.reason = LineField(
            "reason",
            translate("replies", "Reason of the follow-up"),
            is_required=True,
            example=translate("replies", "What is to be done then?"),
            limit=_LONGEST_REASON,
        )
        if calendar is not None:
            self.due.set_calendar(calendar)
        self._why = ElidedLabel(tone=Tone.MUTED)
        self._edit = IconButton(Icon.EDIT, translate("replies", "Change day and reason"), self.open)
        self.line = QHBoxLayout()
        self._fields = QWidget()
        self._lay_out()
        self._fields.hide()
        self.wanted.changed.connect(self._tick)
        self.due.changed.connect(self._tell)
        self.reason.changed.connect(self._tell)
        self._show()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What takes the focus, in its order."""
        return self.wanted.box, self._edit, self.due.line, self.reason.line

    def propose(self, day: str, reason: str) -> None:
        """Propose a follow-up on a day as one enters it; an empty one is none."""
        self._fields.hide()
        self.due.line.setText(day)
        self.reason.set_value(one_line(reason, _LONGEST_REASON))
        self.wanted.set_value(bool(day))
        self._tell()

    def problem(self) -> bool:
        """Whether it is wanted and something is missing; shows where."""
        if not self.wanted.value():
            return False
        wrong = [field for field in (self.due, self.reason) if field.problem()]
        if wrong:
            self._fields.show()
            self._show()
        for field in wrong:
            field.set_error(field.problem())
        for field in wrong[:1]:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(wrong)

    def promise(self) -> Promise | None:
        """What is promised, where it is wanted and complete."""
        day = self.due.day()
        if not self.wanted.value() or day is None or not self.reason.value():
            return None
        return Promise(due_on=day, reason=self.reason.value())

    def _tick(self) -> None:
        """What is wanted and says nothing yet is asked for."""
        if not self.wanted.value():
            self._fields.hide()
        elif self.promise() is None:
            self._fields.show()
        self._tell()

    def open(self) -> None:
        """Show the day and the reason as fields, and go there."""
        self._fields.show()
        self.due.setFocus(Qt.FocusReason.OtherFocusReason)  # before the button that has it goes
        self._show()

    def _tell(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        promise, is_open = self.promise(), not self._fields.isHidden()
        is_summed_up = promise is not None and not is_open
        words = translate("replies", "Follow-up")
        if promise is not None and is_summed_up:
            day = short_date(promise.due_on, self._today, current_language())
            words = translate("replies", "Follow-up {day}", day=day)
            self._why.setText(promise.reason)
        self.wanted.box.setText(words)
        self.wanted.box.setAccessibleName(
            f"{words}: {promise.reason}" if promise is not None and is_summed_up else words
        )
        self._why.setVisible(is_summed_up)
        self._edit.setVisible(is_summed_up)

    def _lay_out(self) -> None:
        self.line.setSpacing(INSIDE_GROUP)
        self.line.addWidget(self.wanted)
        self.line.addWidget(self._why, 1)
        self.line.addWidget(self._edit)
        self.line.addStretch()
        below = QHBoxLayout(self._fields)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(INSIDE_GROUP)
        for field, share in ((self.due, 2), (self.reason, 5)):
            below.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(self.line)
        column.addWidget(self._fields)
