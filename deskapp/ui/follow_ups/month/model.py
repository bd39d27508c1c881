"""The days of a month as Qt's views want them: six weeks of seven days."""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from deskapp.domain.dates.date_words import short_weekday
from deskapp.ui.follow_ups.month.days import WEEKS, Day, first_shown
from deskapp.ui.follow_ups.month.words import spoken
from deskapp.wording.language import current_language

_Index = QModelIndex | QPersistentModelIndex
_DAYS = 7


class DayRole(IntEnum):
    """Roles beside Qt's own."""

    DAY = Qt.ItemDataRole.UserRole + 1
    IS_OF_MONTH = Qt.ItemDataRole.UserRole + 2
    IS_TODAY = Qt.ItemDataRole.UserRole + 3


class MonthModel(QAbstractTableModel):
    """Knows the dates at once, and what is due on them when it is told."""

    def __init__(self, month: date, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.month = month
        self.today = today
        self._days: tuple[Day, ...] = ()
        self.turn_to(month)

    def turn_to(self, month: date) -> None:
        """Show another month, its days still empty."""
        start = first_shown(month)
        self.beginResetModel()
        self.month = month.replace(day=1)
        self._days = tuple(Day(start + timedelta(days=at)) for at in range(WEEKS * _DAYS))
        self.endResetModel()

    def show_days(self, days: Sequence[Day], today: date) -> None:
        """Show what is due; days of a month that was left meanwhile are not taken."""
        self.today = today
        if days[0].day == self._days[0].day:
            self._days = tuple(days)
            self.dataChanged.emit(self.index(0, 0), self.index(WEEKS - 1, _DAYS - 1))

    def day_at(self, index: _Index) -> Day:
        """The day of a cell."""
        return self._days[index.row() * _DAYS + index.column()]

    def index_of(self, day: date) -> QModelIndex:
        """The cell of a day; no cell where the day is not shown."""
        at = (day - self._days[0].day).days
        if not 0 <= at < len(self._days):
            return QModelIndex()
        return self.index(at // _DAYS, at % _DAYS)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own default
        """Six weeks."""
        return 0 if parent.isValid() else WEEKS

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own default
        """Seven days."""
        return 0 if parent.isValid() else _DAYS

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The day, or all of it for a screen reader."""
        day = self.day_at(index)
        match role:
            case DayRole.DAY:
                return day
            case DayRole.IS_OF_MONTH:
                return (day.day.year, day.day.month) == (self.month.year, self.month.month)
            case DayRole.IS_TODAY:
                return day.day == self.today
            case Qt.ItemDataRole.DisplayRole:
                return str(day.day.day)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(day)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A day can be chosen, and follow-ups dropped on it."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The weekdays, and the numbers of the weeks (ISO 8601)."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return short_weekday(self._days[section].day, current_language())
        return str(self._days[section * _DAYS].day.isocalendar().week)
