"""In which forms a mail can be seen, and the row that chooses one."""

from collections.abc import Collection
from enum import Enum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.look.theme import GRID
from deskapp.ui.kit.plain_text import set_tip
from deskapp.wording.language import translate


class Form(Enum):
    """In which form a mail is shown; the value is its key with Ctrl+Shift."""

    FORMATTED = 1
    TEXT = 2
    SOURCE = 3
    HEADERS = 4


class FormRow(QWidget):
    """One button a form; those that a mail does not have are left out."""

    chosen = Signal(object)
    """The ``Form`` asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = FlowLayout(self)
        row.setSpacing(GRID)
        for form, word in _words().items():
            button = Button(word, partial(self.chosen.emit, form), Kind.CHIP)
            button.setCheckable(True)
            set_tip(button, translate("inquiries", "Ctrl+Shift+{number}", number=form.value))
            self._group.addButton(button, form.value)
            row.addWidget(button)

    def offer(self, forms: Collection[Form]) -> None:
        """Offer these forms; a mail that has one alone needs no choice."""
        for form in Form:
            self._group.button(form.value).setVisible(form in forms and len(forms) > 1)

    def check(self, form: Form) -> None:
        """Show which form is shown."""
        self._group.button(form.value).setChecked(True)


def _words() -> dict[Form, str]:
    return {
        Form.FORMATTED: translate("inquiries", "Formatted"),
        Form.TEXT: translate("inquiries", "As text"),
        Form.SOURCE: translate("inquiries", "Source"),
        Form.HEADERS: translate("inquiries", "Headers"),
    }
