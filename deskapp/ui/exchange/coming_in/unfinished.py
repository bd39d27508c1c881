"""Lists that were being read in when the program ended: go on, or take back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from deskapp.domain.collected.list_import import ListImport
from deskapp.ui.exchange.step import Step
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.labels import IconLabel, PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.theme import INSIDE_GROUP
from deskapp.ui.kit.plain_text import one_line
from deskapp.wording.language import translate


class Unfinished(Step):
    """Takes no room where there is none."""

    continued = Signal(object)
    """The ``ListImport`` that goes on."""
    taken_back = Signal(object)
    """The ``ListImport`` that shall not have been."""

    def __init__(self) -> None:
        super().__init__(translate("exchange", "Not read to the end"))
        self._shown: tuple[ListImport, ...] = ()
        self._lines: list[QWidget] = []
        self.hide()

    def show_imports(self, imports: Sequence[ListImport]) -> None:
        """Show these."""
        if tuple(imports) == self._shown:
            return
        self._shown = tuple(imports)
        for line in self._lines:
            self.column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(each) for each in imports]
        for line in self._lines:
            self.column.addWidget(line)
        self.setVisible(bool(imports))

    def _line(self, begun: ListImport) -> QWidget:
        text = translate(
            "exchange",
            "“{name}” was cut off after {done} of {rows} rows.",
            name=one_line(begun.file_name, 80),
            done=begun.done,
            rows=begun.rows,
        )
        go_on = Button(translate("exchange", "Continue"), lambda: self.continued.emit(begun))
        undo = Button(translate("exchange", "Take back"), lambda: self.taken_back.emit(begun))
        for button in (go_on, undo):
            button.setAccessibleDescription(text)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE_GROUP)
        row.addWidget(IconLabel(Icon.WARNING, Tone.DUE))
        row.addWidget(PlainLabel(text, wraps=True), 1)
        row.addWidget(go_on)
        row.addWidget(undo)
        return line
