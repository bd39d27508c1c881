"""The follow-ups of a reply: the one of the template or of the hand, and those that it promises."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.use_cases.reply_sending import Promise
from deskapp.domain.dates.date_words import list_date
from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.promises.detector import FoundPromise
from deskapp.domain.template import Sets
from deskapp.ui.kit.buttons import IconButton
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.theme import GRID
from deskapp.ui.replies.sending.promise_row import PromiseRow
from deskapp.ui.replies.tab_order import place_before
from deskapp.wording.language import ENGLISH, current_language, translate

_MOST_SHOWN = 4


class PromiseRows(QWidget):
    """A promise found in the text is a row with a tick; what was changed in it by hand stays."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._calendar: Calendar | None = None
        self.own = PromiseRow(today)
        """What the template sets, or a person adds."""
        self.found: dict[FoundPromise, PromiseRow] = {}
        self._add = IconButton(
            Icon.PLUS, translate("replies", "Another follow-up"), self.add_another, self
        )
        self._add.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._column.addWidget(self.own)
        self.own.changed.connect(self._show)

    def set_calendar(self, calendar: Calendar) -> None:
        """Count working days by the office's calendar."""
        self._calendar = calendar
        self.own.due.set_calendar(calendar)

    def propose(self, sets: Sets) -> None:
        """What a template promises; nothing where it sets no day."""
        in_english = current_language() == ENGLISH and sets.follow_up_reason_en
        self.own.propose(sets.follow_up_in, in_english or sets.follow_up_reason_de)

    def show_found(self, promises: Sequence[FoundPromise]) -> None:
        """Offer what the text promises now."""
        wanted = tuple(dict.fromkeys(promises))[:_MOST_SHOWN]
        if wanted == tuple(self.found):
            return
        self._add.setParent(self)  # it must not go with the row in which it stands
        for gone in self.found.keys() - wanted:
            row = self.found.pop(gone)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.found = {each: self.found.get(each) or self._row(each) for each in wanted}
        for at, row in enumerate(self.found.values()):
            self._column.insertWidget(at, row)
        self._order_tabs()
        self._show()

    def problem(self) -> bool:
        """Whether something that is wanted is not complete; shows where."""
        problems = [row.problem() for row in self._rows if not row.isHidden()]  # each shows its own
        return any(problems)

    def promises(self) -> tuple[Promise, ...]:
        """What is promised, each once."""
        shown = (row.promise() for row in self._rows if not row.isHidden())
        return tuple(dict.fromkeys(each for each in shown if each is not None))

    @property
    def _rows(self) -> tuple[PromiseRow, ...]:
        return (*self.found.values(), self.own)

    def _row(self, found: FoundPromise) -> PromiseRow:
        row = PromiseRow(self._today, self._calendar)
        row.propose(list_date(found.due_on), found.sentence)
        return row

    def add_another(self) -> None:
        """Ask for a follow-up of the person's own; where there is one already, go there."""
        self.own.wanted.set_value(True)
        self.own.open()

    def _show(self) -> None:
        """A promise for the day of the template's follow-up is that follow-up."""
        own = self.own.promise()
        for found, row in self.found.items():
            row.setVisible(own is None or own.due_on != found.due_on)
        shown = [row for row in self.found.values() if not row.isHidden()]
        self.own.setVisible(self.own.wanted.value() or not shown)
        self._add.setVisible(self.own.isHidden())
        if shown:
            shown[0].line.addWidget(self._add)
            QWidget.setTabOrder(shown[0].stops[-1], self._add)

    def _order_tabs(self) -> None:
        """Those that are found come before the other."""
        for row in self.found.values():
            for stop in row.stops:
                place_before(self.own.wanted.box, stop)
