"""Tells outside the window what is due: once in the morning, and when something joins it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from deskapp.application.changes import ChangeSet
from deskapp.application.ports.questions.lists import FollowUpFilter, FollowUpRow
from deskapp.application.settings import Reminders
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.record import Id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.asking import Asking
from deskapp.ui.kit.plain_text import one_line
from deskapp.wording.language import translate

_LOOKED_AT_MS: Final = 60_000
_MORNING: Final = 7
"""The hour from which a new day is told."""
_MOST_REASONS: Final = 3


@dataclass(frozen=True, slots=True)
class Reminding:
    """A title and what stands below it."""

    title: str
    text: str


class Reminder(QObject):
    """Looks each minute whether a new day has begun, and after changes of follow-ups.

    Nobody is told of what comes while they look at the window themselves.
    """

    due = Signal(object)
    """A ``Reminding``."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._known: frozenset[Id] | None = None
        """What was due when it was looked at last; none before that."""
        self._asking = Asking(desk.lanes, self._ask, self._take, parent=self)
        self._timer = QTimer(self, interval=_LOOKED_AT_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        desk.changed.connect(self._follow)

    def look(self) -> None:
        """Ask what is due, from the morning of a day on until it was told."""
        if self._is_new_day():
            self._asking.ask()

    def _follow(self, change_set: ChangeSet) -> None:
        if FollowUp in change_set.kinds():
            self._asking.ask()

    def _is_new_day(self) -> bool:
        clock = self._desk.workspace.clock
        is_morning = clock.local(clock.now()).hour >= _MORNING
        told_on = self._desk.tools.settings.load().reminded_on
        return is_morning and told_on != clock.today()

    def _ask(self) -> tuple[FollowUpRow, ...]:
        """What is due and mine or nobody's, off the window's thread."""
        workspace = self._desk.workspace
        narrow = FollowUpFilter(due_until=workspace.clock.today())
        rows = workspace.query(lambda q: q.follow_up_rows(q.follow_up_ids(narrow)))
        return tuple(row for row in rows if row.owner_id in {None, workspace.user_id})

    def _take(self, rows: tuple[FollowUpRow, ...]) -> None:
        before, self._known = self._known, frozenset(row.id for row in rows)
        if self._is_new_day():
            store = self._desk.tools.settings
            store.save(replace(store.load(), reminded_on=self._desk.workspace.clock.today()))
            self._tell(rows)
        elif before is not None and not self._window.isActiveWindow():
            self._tell([row for row in rows if row.id not in before])

    def _tell(self, rows: Sequence[FollowUpRow]) -> None:
        wanted = self._desk.tools.settings.load().reminders
        if not rows or wanted is Reminders.OFF:
            return
        title = translate("follow_ups", "%n follow-ups are due", n=len(rows))
        reasons = [one_line(row.reason) for row in rows[:_MOST_REASONS]]
        text = " · ".join(reasons) if wanted is Reminders.REASONS else ""
        self.due.emit(Reminding(title, text))
