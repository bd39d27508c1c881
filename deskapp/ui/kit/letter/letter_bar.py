"""The commands of the editor for the mouse, and the small field for where a link leads."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from deskapp.domain.letter_text.model import LineKind
from deskapp.ui.kit.actions import Command, commands_of
from deskapp.ui.kit.buttons import CheckBox, IconButton
from deskapp.ui.kit.letter.document import kind_of
from deskapp.ui.kit.letter.formatting import is_bold
from deskapp.ui.kit.letter.letter_edit import LetterEdit
from deskapp.ui.kit.letter.link_row import LinkRow
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.theme import GRID
from deskapp.wording.language import translate


class LetterBar(QWidget):
    """Stands above or below its editor; who places it sets the order of Tab."""

    quote_wanted = Signal()
    """The text that is answered shall stand in the letter."""

    def __init__(
        self, edit: LetterEdit, parent: QWidget | None = None, *, has_quote: bool = False
    ) -> None:
        super().__init__(parent)
        self._edit = edit
        self._formats = {each.name: _button(each) for each in commands_of(edit)}
        self.quote = IconButton(
            Icon.QUOTE, translate("kit", "Quote the message"), self.quote_wanted.emit
        )
        if not has_quote:
            self.quote.hide()
        self.plain = CheckBox(translate("kit", "Plain text only"))
        self._link = LinkRow()
        self._lay_out()
        self._listen()
        self._show_formats()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button in (*self._formats.values(), self.quote):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.plain)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(row)
        column.addWidget(self._link)

    def _listen(self) -> None:
        self._edit.formatting_changed.connect(self._show_formats)
        self._edit.currentCharFormatChanged.connect(self._show_formats)
        self._edit.cursorPositionChanged.connect(self._show_formats)
        self._edit.textChanged.connect(self._show_formats)
        self._edit.link_wanted.connect(self._link.ask)
        self._link.closed.connect(self._go_on)
        self.plain.clicked.connect(lambda is_plain: self._edit.set_formatted(not is_plain))

    def _go_on(self) -> None:
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_formats(self) -> None:
        kind = kind_of(self._edit.textCursor().block())
        look = self._edit.currentCharFormat()
        states = {
            "kit.toggle_bold": is_bold(look),
            "kit.toggle_bullets": kind is LineKind.BULLET,
            "kit.toggle_numbers": kind is LineKind.NUMBER,
            "kit.edit_link": look.isAnchor(),
        }
        for name, button in self._formats.items():
            button.setEnabled(self._edit.can_format)
            button.setChecked(states[name])
        self.plain.setChecked(not self._edit.is_formatted)


def _button(command: Command) -> IconButton:
    assert command.icon is not None
    button = IconButton(command.icon, f"{command.label} ({command.shown_shortcut})")
    button.setAccessibleName(command.label)
    button.setAccessibleDescription(command.shown_shortcut)
    button.setCheckable(True)
    button.clicked.connect(lambda: command.handler())  # noqa: PLW0108 — drops `checked`
    return button
