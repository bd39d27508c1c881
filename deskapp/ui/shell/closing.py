"""Closing the window: what is typed is stored first, and what cannot be is asked about.

Long work stops where it can go on later: a list that is read in, between two batches of rows.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.form import Form
from deskapp.ui.kit.lanes.jobs import Lane, LongWork
from deskapp.ui.kit.message_box import confirm
from deskapp.wording.language import translate


class Closing(QObject):
    """Says whether the window may go, and closes it as soon as it may."""

    def __init__(self, window: QMainWindow, desk: Desk, save: Callable[[], object]) -> None:
        """``save`` begins to store what is typed on the pages."""
        super().__init__(window)
        self._window, self._desk, self._save = window, desk, save
        self._is_wanted = False

    def may_close(self) -> bool:
        """Store what is typed; false where that takes a moment or a person must decide.

        What may close stops its long work, so that nothing is under way when the records close.
        """
        self._save()
        if self._is_wanted or not self._is_something_typed():
            for work in self._window.findChildren(LongWork):
                work.cancel()
            return True
        self._desk.lanes.run(Lane.RECORDS, lambda: None, owner=self, done=lambda _: self._go_on())
        return False

    def close(self) -> None:
        """Close without asking, as when the system ends."""
        self._is_wanted = True
        self._window.close()

    def _go_on(self) -> None:
        """What was being stored is stored now."""
        if not self._is_something_typed():
            self.close()
            return
        confirm(
            self._window,
            translate("shell", "Something is not saved yet"),
            translate("shell", "A form has text that was not saved. If you quit now, it is lost."),
            translate("shell", "Discard and quit"),
            self.close,
        )

    def _is_something_typed(self) -> bool:
        return any(form.is_dirty for form in self._window.findChildren(Form))
