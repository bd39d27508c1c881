"""One file as a line: its name with the real ending set apart, what it is, and what to do."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from deskapp.domain.mail.file_danger import Handling, handling_by_name
from deskapp.domain.mail.file_name import parted_name
from deskapp.ui.inquiries.record.attachments.chosen import ChosenFile
from deskapp.ui.inquiries.record.attachments.kinds import FileKind, kind_of, kind_words
from deskapp.ui.kit.buttons import IconButton
from deskapp.ui.kit.labels import ElidedLabel, IconLabel, PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone, colours_of
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import GRID, INSIDE_GROUP
from deskapp.wording.language import translate
from deskapp.wording.sizes import size_words

_CORNER = 6


class FileName(QWidget):
    """A name of which the real ending stands apart and is never cut off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stem, self._ending = ElidedLabel(), PlainLabel()
        self._ending.setProperty("strong", True)
        self._stem.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._stem)
        row.addWidget(self._ending)
        row.addStretch(1)

    def show_name(self, name: str) -> None:
        """Show a safe name."""
        stem, ending = parted_name(name)
        self._stem.setText(stem)
        self._ending.setText(ending)


class FileButton(QAbstractButton):
    """The line itself: pressed, it shows the file."""

    stepped = Signal(int)
    """An arrow was pressed: one up (-1) or down."""

    def __init__(self, chosen: ChosenFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind, size = kind_of(chosen.name), size_words(chosen.file.size)
        is_bad = kind is FileKind.DANGEROUS
        about = f"{kind_words(kind)} · {size}"
        name = FileName()
        name.show_name(chosen.name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{chosen.name}, {kind_words(kind)}, {size}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(INSIDE_GROUP, GRID, INSIDE_GROUP, GRID)
        self._row.setSpacing(INSIDE_GROUP)
        self._row.addWidget(IconLabel(kind.value, Tone.OVERDUE if is_bad else Tone.MUTED))
        self._row.addWidget(name, 1)
        tone = Tone.OVERDUE if is_bad else Tone.MUTED
        self._row.addWidget(ElidedLabel(about, TextSize.SMALL, tone))
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """As large as what stands in it."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Narrow: the name gives way."""
        return self._row.minimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too; arrows go to the file above and below."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: +1}
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw where the pointer and the focus are."""
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self.underMouse():
            painter.setBrush(QColor(colours.hover))
        inner = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(inner, _CORNER, _CORNER)


class FileLine(QWidget):
    """The button with the file, and what else can be done with it."""

    wanted = Signal()
    open_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, chosen: ChosenFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = FileButton(chosen)
        self.button.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.button, 1)
        if handling_by_name(chosen.name) is Handling.OPEN:
            words = translate("inquiries", "Open {name} in its program", name=chosen.name)
            row.addWidget(IconButton(Icon.OPEN, words, self.open_wanted.emit))
        words = translate("inquiries", "Save {name} as…", name=chosen.name)
        row.addWidget(IconButton(Icon.DOWNLOAD, words, self.save_wanted.emit))

    @property
    def has_focus(self) -> bool:
        """Whether it is this line that keys are meant for."""
        return any(each.hasFocus() for each in self.findChildren(QAbstractButton))
