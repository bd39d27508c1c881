"""The two boxes: a question before what cannot be undone, and news that must be read.

They open without a loop of their own; what follows a yes is handed in.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from deskapp.ui.kit.actions import add_key
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.labels import IconLabel, PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize, scaled
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, INSIDE_GROUP, PAGE_EDGE
from deskapp.wording.language import translate


class MessageBox(QDialog):
    """Heading, explanation, and buttons from the safe one to the one that acts."""

    def __init__(self, parent: QWidget, icon: IconLabel, heading: str, explanation: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(heading)
        self.setAccessibleDescription(explanation)
        self._text = text = QVBoxLayout()
        text.setSpacing(INSIDE_GROUP)
        text.addWidget(PlainLabel(heading, TextSize.HEADING, wraps=True))
        text.addWidget(PlainLabel(explanation, is_selectable=True, wraps=True))
        self._buttons = QHBoxLayout()
        self._buttons.addStretch()
        text.addSpacing(INSIDE_GROUP)
        text.addLayout(self._buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(PAGE_EDGE, PAGE_EDGE, PAGE_EDGE, BETWEEN_GROUPS)
        row.setSpacing(BETWEEN_GROUPS)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        self.setMinimumWidth(scaled(420, self.font()))

    def put(self, widget: QWidget) -> None:
        """Put something below the explanation."""
        self._text.insertWidget(2, widget)

    def add_button(self, button: Button) -> None:
        """Add a button on the right; the first one added has the focus and answers Enter."""
        self._buttons.addWidget(button)
        if self._buttons.count() == 2:  # noqa: PLR2004 — the stretch and this one
            button.setDefault(True)
            button.setFocus()


def confirm(
    parent: QWidget, heading: str, explanation: str, action: str, then: Callable[[], object]
) -> MessageBox:
    """Ask before something that cannot be undone; `action` is the verb on the button.

    Enter alone is the safe answer, Ctrl+Enter the other.
    """
    box = MessageBox(parent, IconLabel(Icon.WARNING, Tone.DUE), heading, explanation)
    box.add_button(Button(translate("kit", "Cancel"), box.reject))
    go_on = Button(action, box.accept, Kind.DANGER)
    go_on.setAccessibleDescription("Ctrl+Return")
    box.add_button(go_on)
    add_key(box, "Ctrl+Return", box.accept)
    box.accepted.connect(then)
    box.open()
    return box


def tell(parent: QWidget, heading: str, explanation: str) -> MessageBox:
    """Show what happened, why, and what to do now."""
    box = MessageBox(parent, IconLabel(Icon.INFO, Tone.ACCENT), heading, explanation)
    box.add_button(Button(translate("kit", "Close"), box.accept, Kind.PRIMARY))
    box.open()
    return box
