"""Fields for text: a line, several lines, and a line that is understood as one goes on."""

import re
from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QEvent, QMimeData, QSize
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from deskapp.ui.kit.forms.field import Field
from deskapp.ui.kit.plain_text import clipped
from deskapp.wording.language import translate

T = TypeVar("T")

LINE_LIMIT: Final = 1_000
"""Characters in a line."""
TEXT_LIMIT: Final = 200_000
"""Characters in a text."""
_LONG_RUN = re.compile(r"\S{2000}")


class LineField(Field[str]):
    """One line of text, without blanks around it."""

    def __init__(
        self,
        name: str,
        label: str,
        *,
        is_required: bool = False,
        hint: str = "",
        example: str = "",
        limit: int = LINE_LIMIT,
    ) -> None:
        """`example` stands grey in the empty line; `limit` is in characters."""
        self.line = QLineEdit()
        self.line.setMaxLength(limit)
        self.line.setPlaceholderText(example)
        super().__init__(name, label, self.line, is_required=is_required, hint=hint)
        self.line.textChanged.connect(self._entered)

    def value(self) -> str:
        """The text."""
        return self.line.text().strip()

    def set_value(self, value: str) -> None:
        """Put a text in the line."""
        self.line.setText(value)


class PlainTextEdit(QPlainTextEdit):
    """Several lines of plain text; Tab leaves, and what is pasted cannot freeze the window."""

    def __init__(
        self, lines: int = 4, parent: QWidget | None = None, *, is_open_ended: bool = False
    ) -> None:
        """`lines` is the height, or the least of it where `is_open_ended`."""
        super().__init__(parent)
        self._lines = lines
        self._is_open_ended = is_open_ended
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Expanding if is_open_ended else policy.Fixed)
        self.setTabChangesFocus(True)
        self._fit_height()

    def show_lines(self, lines: int) -> None:
        """Change the height."""
        if lines != self._lines:
            self._lines = lines
            self._fit_height()

    def sizeHint(self) -> QSize:
        """No higher than asked for; where it is open-ended the layout gives what is left."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_height()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain text; runs of 2,000 characters without a gap are broken."""
        text = clipped(source.text(), TEXT_LIMIT)
        self.insertPlainText(_LONG_RUN.sub(lambda run: run.group() + "\n", text))

    def _fit_height(self) -> None:
        margins = 2 * round(self.document().documentMargin()) + 14
        height = self.fontMetrics().lineSpacing() * self._lines + margins
        if self._is_open_ended:
            self.setMinimumHeight(height)
        else:
            self.setFixedHeight(height)


class TextField(Field[str]):
    """Several lines of text."""

    def __init__(
        self, name: str, label: str, *, lines: int = 4, is_required: bool = False, hint: str = ""
    ) -> None:
        """`lines` is the height."""
        self.text = PlainTextEdit(lines)
        super().__init__(name, label, self.text, is_required=is_required, hint=hint)
        self.text.textChanged.connect(self._entered)

    def value(self) -> str:
        """The text."""
        return self.text.toPlainText().strip()

    def set_value(self, value: str) -> None:
        """Put a text in the field."""
        self.text.setPlainText(value)


class ParsedField(Field[T | None]):
    """A line entered freely and understood, with an echo of how: dates, parts of dates, phones.

    ``+3at`` shows "Do., 26. November 2026" below, so that nobody saves what was not meant.
    """

    def __init__(
        self,
        name: str,
        label: str,
        parse: Callable[[str], T | None],
        show: Callable[[T], str],
        *,
        write: Callable[[T], str] | None = None,
        is_required: bool = False,
        hint: str = "",
        example: str = "",
    ) -> None:
        """`parse` answers None for what it cannot read; `show` is the echo.

        `write` is how a value stands in the line (as `show` if there is none).
        """
        self.line = QLineEdit()
        self.line.setMaxLength(LINE_LIMIT)
        self.line.setPlaceholderText(example)
        self._parse, self._show, self._write = parse, show, write or show
        super().__init__(name, label, self.line, is_required=is_required, hint=hint)
        self.line.textChanged.connect(self._understand)

    def value(self) -> T | None:
        """What was understood."""
        text = self.line.text().strip()
        return self._parse(text) if text else None

    def set_value(self, value: T | None) -> None:
        """Put a value in the line."""
        self.line.setText("" if value is None else self._write(value))

    def is_empty(self) -> bool:
        """Whether nothing has been entered, understood or not."""
        return not self.line.text().strip()

    def problem(self) -> str:
        """Also what was entered and not understood."""
        if not self.is_empty() and self.value() is None:
            return translate("kit", "“{text}” cannot be read here.", text=self.line.text())
        return super().problem()

    def _understand(self) -> None:
        self._entered()
        value = self.value()
        echo = "" if value is None else self._show(value)
        self.show_note("" if echo == self.line.text().strip() else echo)
