"""The follow-up that a reply promises: proposed by the template, changed or left out by hand."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from deskapp.application.use_cases.reply_sending import Promise
from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.template import Sets
from deskapp.ui.kit.forms.choice_fields import CheckField
from deskapp.ui.kit.forms.due_field import DueField
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.look.theme import INSIDE_GROUP
from deskapp.wording.language import ENGLISH, current_language, translate

_LONGEST_REASON = 200


class PromiseRow(QWidget):
    """A box to tick, and beside it the day and the reason."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE_GROUP)
        for field, share in ((self.wanted, 0), (self.due, 2), (self.reason, 3)):
            row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        self.wanted.changed.connect(self._show)
        self._show()

    def set_calendar(self, calendar: Calendar) -> None:
        """Count working days by the office's calendar."""
        self.due.set_calendar(calendar)

    def propose(self, sets: Sets) -> None:
        """What a template promises; nothing where it sets no day."""
        in_english = current_language() == ENGLISH and sets.follow_up_reason_en
        self.wanted.set_value(bool(sets.follow_up_in))
        self.due.line.setText(sets.follow_up_in)
        self.reason.set_value(in_english or sets.follow_up_reason_de)

    def problem(self) -> bool:
        """Whether it is wanted and something is missing; shows where."""
        if not self.wanted.value():
            return False
        wrong = [field for field in (self.due, self.reason) if field.problem()]
        for field in wrong:
            field.set_error(field.problem())
        for field in wrong[:1]:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(wrong)

    def promise(self) -> Promise | None:
        """What is promised; ask only where there is no problem."""
        day = self.due.day()
        if not self.wanted.value() or day is None:
            return None
        return Promise(due_on=day, reason=self.reason.value())

    def _show(self) -> None:
        for field in (self.due, self.reason):
            field.setVisible(self.wanted.value())
