"""The check while one writes: soon after a change, off the window's thread, one at a time."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.before_sending.checks import Outside, findings, outside
from deskapp.domain.checks.finding import Finding
from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.message import Message
from deskapp.domain.promises.detector import FoundPromise, promises
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.asking import Asking

_AFTER_MS: Final = 400
"""So long nothing is typed before it is looked at."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found in a draft: points to mend, strangers among the recipients, promises."""

    draft: Message
    findings: tuple[Finding, ...]
    outside: Outside
    promises: tuple[FoundPromise, ...]


class Checking(QObject):
    """Looks at the draft as it stands when the question is asked."""

    checked = Signal(object)
    """A ``Checked``."""

    def __init__(
        self, desk: Desk, content: Callable[[], Message], calendar: Calendar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._content, self._calendar = desk, content, calendar
        self._draft = content()
        self._asking = Asking(desk.lanes, self._look, self.checked.emit, self)
        self.timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self.timer.timeout.connect(self.ask)

    def note(self) -> None:
        """Something was changed: look soon."""
        self.timer.start()

    def ask(self) -> None:
        """Look now, or as soon as the answer under way is here."""
        self.timer.stop()
        self._draft = self._content()
        self._asking.ask()

    def _look(self) -> Checked:
        """Off the window's thread."""
        workspace, draft = self._desk.workspace, self._draft
        return workspace.query(lambda queries: checked(queries, self._desk, draft, self._calendar))


def checked(queries: Queries, desk: Desk, draft: Message, calendar: Calendar) -> Checked:
    """Look at a draft; asks the disk."""
    today = desk.workspace.clock.today()
    return Checked(
        draft=draft,
        findings=findings(queries, desk.tools.templates, draft, today),
        outside=outside(queries, draft),
        promises=promises(draft.body_text, today, calendar),
    )
