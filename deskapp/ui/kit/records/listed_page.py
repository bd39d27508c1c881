"""A page of records whose list can be a table, be marked one by one, and go out to a file."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id
from deskapp.ui.kit.actions import Command, add_shortcuts, commands_of
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.layouts.list_commands import ListCommands
from deskapp.ui.kit.records.record_page import Dossier, RecordPage
from deskapp.wording.language import translate

D = TypeVar("D", bound=Dossier)


class ListedPage(RecordPage[D]):
    """What can be done with several stands above the list as soon as several are selected."""

    command_parts = (ListCommands,)

    def __init__(self, desk: Desk, title: str, kind: RecordKind, parent: QWidget | None) -> None:
        super().__init__(desk, title, kind, parent)
        self.list_commands = ListCommands(
            self.list.arranger, self.list.layout_panel, self.wants.emit
        )
        single = [each for each in commands_of(self.list_commands) if each.is_single_key]
        add_shortcuts(self.list.list, single)
        self.list.selection.add(translate("kit", "To a file"), self.list_commands.export)

    def commands(self) -> Sequence[Command]:
        """What can be done with every list too."""
        return (*super().commands(), *commands_of(self.list_commands))

    def offer_for_several(self, word: str, name: str, *, for_pairs: bool = False) -> None:
        """Offer the command of that method, under a short word, where several are selected."""
        command = self._command(name)
        self.list.selection.add(word, command.handler, command.shown_shortcut, for_pairs=for_pairs)

    @property
    def chosen(self) -> tuple[Id, ...]:
        """The records selected in the list."""
        return self.list_commands.chosen
