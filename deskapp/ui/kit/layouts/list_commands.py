"""What can be done with every list of records, by the same keys everywhere."""

from collections.abc import Callable
from typing import cast

from PySide6.QtWidgets import QApplication

from deskapp.domain.record import Id
from deskapp.ui.kit.actions import action
from deskapp.ui.kit.layouts.arranger import Arranger
from deskapp.ui.kit.layouts.layout_panel import LayoutPanel
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.requests import ExportRecords, Request


class ListCommands:
    """Mark a row, lay the list out, write it to a file."""

    def __init__(
        self, arranger: Arranger, panel: LayoutPanel, wants: Callable[[Request], object]
    ) -> None:
        """`wants` takes what the shell shall open."""
        self._arranger, self._panel, self._wants = arranger, panel, wants

    @property
    def chosen(self) -> tuple[Id, ...]:
        """The records selected, in the order shown."""
        return cast("tuple[Id, ...]", self._arranger.list.selected_ids())

    @action("kit", "Select it", shortcut="X", icon=Icon.CHECK)
    def mark(self) -> None:
        """Select the current row of the list one is in beside those selected, or no longer."""
        focused = QApplication.focusWidget()
        shown = focused if isinstance(focused, RecordList) else self._arranger.list
        shown.mark_current()

    @action("kit", "Columns, order, groups", shortcut="F8", icon=Icon.COLUMNS)
    def arrange(self) -> None:
        """Choose how the list is laid out."""
        self._panel.begin()

    @action(
        "kit",
        "Write the list to a file…",
        shortcut="Ctrl+Shift+X",
        icon=Icon.EXCHANGE,
        needs_nothing=True,
    )
    def export(self) -> None:
        """Offer the list, and what is selected in it, to be written to a file."""
        self._wants(ExportRecords(self._arranger.kind, tuple(self._arranger.ids), self.chosen))
