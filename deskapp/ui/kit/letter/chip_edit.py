"""The editor as far as its text and its placeholders go; lets in no foreign markup and no file."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from deskapp.domain.letter_text.markup import to_html
from deskapp.domain.letter_text.model import Letter, is_formatted
from deskapp.domain.letter_text.plain import from_text, to_text
from deskapp.domain.letter_text.reading import from_html
from deskapp.ui.kit.letter import pasting
from deskapp.ui.kit.letter.chips import Chips, ChipState, name_of, source_of
from deskapp.ui.kit.letter.document import chips_of, letter_of, rewrite, selection_of, write_letter
from deskapp.ui.kit.letter.replacing import replace_lines
from deskapp.ui.kit.speech import announce
from deskapp.wording.language import translate

_PADDING: Final = 14


class ChipEdit(QTextEdit):
    """Text in which placeholders stand as chips; Tab leaves it."""

    chip_chosen = Signal(str)
    """The name of a placeholder, by a double click or by Enter while it is selected."""
    files_dropped = Signal(object)
    """Paths that were dropped or pasted; the text stays as it is."""
    image_pasted = Signal(object)
    """A ``QImage`` from the clipboard; the text stays as it is."""

    def __init__(
        self,
        name: str,
        lines: int,
        parent: QWidget | None = None,
        *,
        is_formatted: bool = False,
    ) -> None:
        """`name` is the accessible name, `lines` the least height.

        `is_formatted` allows bold, lists and links.
        """
        super().__init__(parent)
        self.is_formatted = is_formatted
        self._lines = lines
        self._read: Letter | None = None
        self.document().contentsChange.connect(self._forget)
        self._chips = Chips(self.document())
        self._chips.palette = self.palette()
        self.setProperty("editor", True)
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_letter("")
        self.textChanged.connect(self._tell_open)
        self.cursorPositionChanged.connect(self._say_chip)
        self._fit_height()

    def letter(self) -> str:
        """The text as it is sent, with its no-break spaces and the sources of its chips."""
        return to_text(self.lines())

    def html(self) -> str:
        """The same as HTML of our own; nothing where nothing is formatted."""
        lines = self.lines()
        return to_html(lines) if is_formatted(lines) else ""

    def lines(self) -> Letter:
        """The same as lines; read once for each state of the document."""
        if self._read is None:
            self._read = letter_of(self.document())
        return self._read

    def show_letter(self, text: str, html: str = "") -> None:
        """Show another letter, with nothing to undo; `html` counts where there is any."""
        document = self.document()
        document.setUndoRedoEnabled(False)
        rewrite(document, from_html(html) if html else from_text(text))
        document.setUndoRedoEnabled(True)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def replace_text(self, text: str) -> None:
        """Let it read as `text`; lines that stay keep their formats, and undo brings all back."""
        replace_lines(self.document(), text)

    def insert_letter(self, text: str, place: QTextCursor | None = None) -> None:
        """Write a text with placeholders at the cursor, or in place of what `place` selects."""
        write_letter(place or self.textCursor(), from_text(text))

    def show_values(self, states: Mapping[str, ChipState]) -> None:
        """Show what placeholders are called and stand for, by their names."""
        if states == self._chips.states:
            return  # or Qt would lay out and mark the whole letter at every key
        self._chips.states = dict(states)
        self.document().markContentsDirty(0, self.document().characterCount())
        self._tell_open()

    def placeholders(self) -> tuple[str, ...]:
        """Their names, in the order of the text."""
        names = (name_of(source) for _, source in chips_of(self.document()))
        return tuple(dict.fromkeys(name for name in names if name))

    def open_placeholders(self) -> tuple[str, ...]:
        """The names of those that are empty or ambiguous."""
        return tuple(name for name in self.placeholders() if self._chips.state(name).is_open)

    def go_to_chip(self, name: str) -> bool:
        """Select the first chip of a placeholder and take the focus; false where there is none."""
        for at, source in chips_of(self.document()):
            if name_of(source) == name:
                self.setTextCursor(self._over(at))
                self.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def chosen_chip(self) -> str:
        """The name of the placeholder that alone is selected."""
        cursor = self.textCursor()
        is_one = cursor.selectionEnd() - cursor.selectionStart() == 1
        return name_of(self._source_at(cursor.selectionStart())) if is_one else ""

    def sizeHint(self) -> QSize:
        """No higher than asked for; the layout gives what is left."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of scheme and of the size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_height()
        elif event.type() == QEvent.Type.PaletteChange:
            self._chips.palette = self.palette()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A chip is chosen; a word is selected."""
        name = self._name_under(event.position().toPoint())
        if name:
            self.chip_chosen.emit(name)
        else:
            super().mouseDoubleClickEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, files and pictures may come; what becomes of them is another matter."""
        return source.hasText() or source.hasHtml() or source.hasUrls() or source.hasImage()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Write pasted or dropped text; tell of files and pictures."""
        files = pasting.files_in(source)
        if files:
            self.files_dropped.emit(files)
            return
        letter = pasting.letter_in(source, with_formats=self.is_formatted)
        if to_text(letter):
            write_letter(self.textCursor(), letter)
            self.ensureCursorVisible()
        elif source.hasImage():
            self.image_pasted.emit(QImage(source.imageData()))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy text with the sources of chips, and HTML of our own."""
        return pasting.offer(selection_of(self.textCursor()))

    def loadResource(self, _kind: int, _url: QUrl | str) -> object:
        """Nothing: a letter shows no pictures, and Qt would open files and network shares."""
        return None

    def _over(self, at: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(at)
        cursor.movePosition(
            QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor
        )
        return cursor

    def _source_at(self, at: int) -> str:
        cursor = self._over(at)
        return source_of(cursor.charFormat()) if cursor.hasSelection() else ""

    def _name_under(self, point: QPoint) -> str:
        cursor = self.cursorForPosition(point)
        at = cursor.position()
        if point.x() < self.cursorRect(cursor).x():
            at -= 1
        return name_of(self._source_at(at)) if at >= 0 else ""

    def _forget(self) -> None:
        self._read = None

    def _tell_open(self) -> None:
        """The list of what is open, for those who do not see the colour."""
        names = self.open_placeholders()
        words = ", ".join(self._chips.state(name).words for name in names)
        said = translate("kit", "Still open: {names}", names=words) if names else ""
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)

    def _say_chip(self) -> None:
        """A screen reader finds but one character where a chip is."""
        source = self._source_at(self.textCursor().selectionStart())
        if source and self.hasFocus():
            announce(self, self._chips.words(source))

    def _fit_height(self) -> None:
        margins = 2 * round(self.document().documentMargin()) + _PADDING
        line = self.fontMetrics().lineSpacing()
        self.setMinimumHeight(line * self._lines + margins)
        self.document().setIndentWidth(1.5 * line)
