"""The folders to fetch from: one a line, or chosen from those that the server has."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.field import Field
from deskapp.ui.kit.forms.text_fields import PlainTextEdit
from deskapp.ui.kit.look.theme import GRID
from deskapp.ui.kit.plain_text import one_line
from deskapp.wording.language import translate

_MOST_OFFERED = 200


class FoldersField(Field[tuple[str, ...]]):
    """Names as the server has them, in the order of the lines."""

    wanted = Signal()
    """Ask the server which folders it has, then `offer` them."""

    def __init__(self) -> None:
        self.text = PlainTextEdit(2)
        self.choose = Button(translate("preferences", "&Choose from the server…"), kind=Kind.LINK)
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.text)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        both.setFocusProxy(self.text)
        label = translate("preferences", "Folders to fetch from")
        super().__init__("folders", label, both, hint=translate("preferences", "One a line."))
        self.label.setBuddy(self.text)
        self.text.setAccessibleName(self.plain_label)
        self.text.textChanged.connect(self._entered)
        self.choose.clicked.connect(self.wanted)

    def value(self) -> tuple[str, ...]:
        """The names, each once."""
        lines = map(str.strip, self.text.toPlainText().splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))

    def set_value(self, value: tuple[str, ...]) -> None:
        """Show these names."""
        self.text.setPlainText("\n".join(value))

    def offer(self, names: tuple[str, ...]) -> None:
        """Open a menu in which each folder is chosen or not."""
        menu = QMenu(self.choose)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self.value()
        for name in names[:_MOST_OFFERED]:
            action = menu.addAction(one_line(name).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name in chosen)
            action.triggered.connect(partial(self._toggle, name))
        menu.popup(self.choose.mapToGlobal(self.choose.rect().bottomLeft()))

    def _toggle(self, name: str) -> None:
        chosen = self.value()
        without = tuple(each for each in chosen if each != name)
        self.set_value(without if name in chosen else (*chosen, name))
