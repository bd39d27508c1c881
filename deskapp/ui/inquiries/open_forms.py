"""The small forms of one inquiry: opened, kept while something is typed in them, put away."""

from collections.abc import Callable, Hashable
from typing import Concatenate

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from deskapp.ui.inquiries.panels.form_panel import FormPanel
from deskapp.ui.inquiries.record.panel_place import PanelPlace
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.kit.desk import Desk

MakeForm = Callable[Concatenate[Desk, Sheet, ...], FormPanel]
"""A kind of form, made with what it is about beside the inquiry."""


class OpenForms(QObject):
    """One form at a time in its place; going away keeps what is typed, saving ends it."""

    wants = Signal(object)
    says = Signal(object)
    ended = Signal()
    """The form is gone, and so is what had the focus before it."""

    def __init__(self, desk: Desk, holder: QWidget) -> None:
        """``holder`` owns the forms that are put away."""
        super().__init__(holder)
        self._desk, self._holder = desk, holder
        self._kept: dict[tuple[Hashable, ...], FormPanel] = {}
        self._shown: tuple[PanelPlace, FormPanel] | None = None
        self._before: QWidget | None = None

    def open(self, make: MakeForm, sheet: Sheet, place: PanelPlace, *about: Hashable) -> FormPanel:
        """Show a form, with what was typed in it about the same before it was put away."""
        if self._shown is None:
            self._before = QApplication.focusWidget()
        self.put_away()
        key = (sheet.inquiry.id, make, *about)
        panel = self._kept.pop(key, None) or self._made(make(self._desk, sheet, *about))
        self._kept[key] = panel
        place.put(panel)
        self._shown = (place, panel)
        panel.begin()
        return panel

    def put_away(self) -> None:
        """Take the form away; one in which something is typed is kept as long as the window."""
        if self._shown is None:
            return
        place, panel = self._shown
        self._shown = None
        place.take_back(self._holder)
        if not panel.is_dirty:
            self._kept = {key: kept for key, kept in self._kept.items() if kept is not panel}
            panel.deleteLater()

    def _made(self, panel: FormPanel) -> FormPanel:
        panel.wants.connect(self.wants)
        panel.says.connect(self.says)
        panel.closed.connect(self._end)
        return panel

    def _end(self) -> None:
        """Go on where the person was when the form was opened."""
        self.put_away()
        before = self._before
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus()
        else:
            self.ended.emit()
