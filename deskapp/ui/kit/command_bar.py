"""A bar of the commands that fit what is selected, each with its key."""

from collections.abc import Collection, Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.ui.kit.actions import Command
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID


class CommandBar(QWidget):
    """For the mouse, and for learning the keys; goes on in a second line where it is narrow."""

    def __init__(self, commands: Iterable[Command]) -> None:
        super().__init__()
        flow = FlowLayout()
        frame = QVBoxLayout(self)
        frame.setContentsMargins(BETWEEN_GROUPS, GRID, GRID, GRID)
        frame.addLayout(flow)
        self._buttons = {command.name: _button(command) for command in commands}
        for button in self._buttons.values():
            flow.addWidget(button)

    def offer(self, names: Collection[str]) -> None:
        """Show the commands of these names and no others."""
        for name, button in self._buttons.items():
            button.setVisible(name in names)


def _button(command: Command) -> Button:
    key = command.shown_shortcut
    text = f"{command.label}  {key}" if key else command.label
    button = Button(text, command.handler, Kind.QUIET)
    button.setAccessibleName(command.label.replace("&", ""))
    button.setAccessibleDescription(key)
    return button
