"""The line above a report: its period, typed or stepped through, the date that counts, the Land."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.domain.reporting.period import Period
from deskapp.domain.reporting.period_input import PeriodInputError, parse_period
from deskapp.domain.reporting.report import CountedBy, Scope
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.side_by_side import SideBySide
from deskapp.ui.kit.forms.text_fields import ParsedField
from deskapp.ui.kit.look.theme import INSIDE_GROUP
from deskapp.ui.kit.records.choices import laender
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import translate
from deskapp.wording.reporting.periods import period_days, period_words, short_period


class ScopeLine(QWidget):
    """What is typed is counted as soon as it can be understood."""

    changed = Signal()
    left = Signal()
    """Enter was pressed in the period."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.period: ParsedField[Period] = ParsedField(
            "period",
            translate("reports", "Period"),
            lambda text: _parsed(text, today()),
            _echo,
            write=short_period,
            hint=translate("reports", "For example Q1/2026, 1st half of 2026, March. ↑ ↓ step on."),
        )
        counted = [
            (CountedBy.RECEIVED, translate("reports", "Day of receipt")),
            (CountedBy.CLOSED, translate("reports", "Day of closing")),
        ]
        self.counted_by = ChoiceField("counted_by", translate("reports", "Counted by"), counted)
        everywhere = ("", translate("reports", "All"))
        self.land = ChoiceField("land", translate("reports", "State"), [everywhere, *laender()])
        now = today()
        quarter = Period.of_months(now.year, (now.month - 1) // 3 * 3 + 1, 3)
        self.period.set_value(quarter.before)
        row = SideBySide(self.font())  # a form would keep Ctrl+Enter for itself
        for field in (self.period, self.counted_by, self.land):
            stack = QVBoxLayout()
            stack.setSpacing(INSIDE_GROUP)
            stack.addWidget(field.label)
            stack.addWidget(field)
            row.add(stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        self.setFocusProxy(self.period)
        self.period.line.installEventFilter(self)
        self.period.line.returnPressed.connect(self._leave)
        for field in (self.period, self.counted_by, self.land):
            field.changed.connect(self.changed)

    def scope(self) -> Scope | None:
        """What is to be counted, or none while the period cannot be understood."""
        period = self.period.value()
        if period is None:
            return None
        return Scope(period, self.counted_by.value(), self.land.value())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Typing replaces the period that stands there; arrows go to the next or the one before."""
        if event.type() == QEvent.Type.FocusIn:
            self.period.line.selectAll()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            period = self.period.value()
            steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
            step = steps.get(Qt.Key(event.key()))
            if step is not None and period is not None:
                self.period.set_value(period.after if step > 0 else period.before)
                self.period.line.selectAll()
                return True
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        try:
            parse_period(self.period.line.text(), self._today())
        except PeriodInputError as error:
            self.period.set_error(error_sentence(error))
        else:
            self.left.emit()


def _parsed(text: str, today: date) -> Period | None:
    try:
        return parse_period(text, today)
    except PeriodInputError:
        return None


def _echo(period: Period) -> str:
    words, days = period_words(period), period_days(period)
    return days if words == days else f"{words}: {days}"
