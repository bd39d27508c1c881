"""The placeholders that nobody has filled in yet, each a way to its place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.labels import IconLabel, PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.plain_text import one_line
from deskapp.wording.language import translate


class OpenPoints(QWidget):
    """Takes no room where everything is filled in."""

    chosen = Signal(str)
    """The placeholder to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: Sequence[str] = ()
        self._buttons: list[Button] = []
        self._flow = FlowLayout(self)
        sign = IconLabel(Icon.WARNING, Tone.OVERDUE)
        words = PlainLabel(translate("replies", "Still open:"), tone=Tone.OVERDUE)
        for label in (sign, words):
            label.setMinimumHeight(self._button("", "").sizeHint().height())
            self._flow.addWidget(label)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_names(self, names: Sequence[str], label: Callable[[str], str]) -> None:
        """List these placeholders under their labels."""
        if names == self._names:
            return
        self._names = names
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(name, one_line(label(name), 60)) for name in names]
        for button in self._buttons:
            self._flow.addWidget(button)
        self.setVisible(bool(names))

    def _button(self, name: str, label: str) -> Button:
        return Button(label.replace("&", "&&"), lambda: self.chosen.emit(name), Kind.LINK)
