"""A page of records whose list can be a table, be marked one by one, and go out to a file."""

from typing import TypeVar, cast

from PySide6.QtWidgets import QApplication, QWidget

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id
from deskapp.ui.kit.actions import action, add_shortcuts
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.records.record_page import Dossier, RecordPage
from deskapp.ui.kit.requests import ExportRecords
from deskapp.wording.language import translate

D = TypeVar("D", bound=Dossier)


class ListedPage(RecordPage[D]):
    """What can be done with several stands above the list as soon as several are selected."""

    def __init__(self, desk: Desk, title: str, kind: RecordKind, parent: QWidget | None) -> None:
        super().__init__(desk, title, kind, parent)
        add_shortcuts(self.list.list, [self._command("mark")])
        self.offer_for_several(translate("kit", "To a file"), "export")

    def offer_for_several(self, word: str, name: str, *, for_pairs: bool = False) -> None:
        """Offer the command of that method, under a short word, where several are selected."""
        command = self._command(name)
        self.list.selection.add(word, command.handler, command.shown_shortcut, for_pairs=for_pairs)

    @property
    def chosen(self) -> tuple[Id, ...]:
        """The records selected in the list."""
        return cast("tuple[Id, ...]", self.list.list.selected_ids())

    @action("kit", "Select it", shortcut="X", icon=Icon.CHECK)
    def mark(self) -> None:
        """Select the current row of the list one is in beside those selected, or no longer."""
        focused = QApplication.focusWidget()
        shown = focused if isinstance(focused, RecordList) else self.list.list
        shown.mark_current()

    @action("kit", "Columns, order, groups", shortcut="F8", icon=Icon.COLUMNS)
    def arrange(self) -> None:
        """Choose how the list is laid out."""
        self.list.layout_panel.begin()

    @action(
        "kit",
        "Write the list to a file …",
        shortcut="Ctrl+Shift+X",
        icon=Icon.EXCHANGE,
        needs_nothing=True,
    )
    def export(self) -> None:
        """Offer the list, and what is selected in it, to be written to a file."""
        self.wants.emit(ExportRecords(self.kind, tuple(self.list.ids), self.chosen))
