"""The commands above a report: what is done most on buttons, the rest behind one."""

from collections.abc import Collection, Iterable
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from deskapp.ui.kit.actions import Command
from deskapp.ui.kit.command_bar import CommandBar
from deskapp.ui.kit.look.theme import PAGE_EDGE
from deskapp.ui.kit.menu_button import Entry, MenuButton
from deskapp.wording.language import translate

_BEHIND: Final = frozenset({"reports.copy_text", "reports.copy_tables", "reports.delete"})


class ReportBar(QWidget):
    """One row at the usual size of text, so that the report begins high up."""

    def __init__(self, commands: Iterable[Command]) -> None:
        super().__init__()
        self._commands = tuple(commands)
        self._bar = CommandBar(each for each in self._commands if each.name not in _BEHIND)
        self.more = MenuButton(translate("reports", "More"))
        self.more.show_value(translate("reports", "More"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, PAGE_EDGE, 0)
        row.addWidget(self._bar, 1)
        row.addWidget(self.more)

    def offer(self, names: Collection[str]) -> None:
        """Show the commands of these names and no others."""
        self._bar.offer(names)
        self.more.offer(
            Entry(each.plain_label, each.handler, each.icon, key=each.shown_shortcut)
            for each in self._commands
            if each.name in _BEHIND and each.name in names
        )
