"""Labels that show text exactly as it is, in one of four sizes and one of the tones."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from deskapp.ui.kit.look.icons import Icon, pixmap
from deskapp.ui.kit.look.palette import Tone, colours_of
from deskapp.ui.kit.look.text_size import TextSize, scaled
from deskapp.ui.kit.plain_text import breakable, label_text, one_line, set_tip


class PlainLabel(QLabel):
    """A label that never reads its text as HTML; the style sheet gives it size and colour."""

    def __init__(
        self,
        text: str = "",
        size: TextSize = TextSize.BODY,
        tone: Tone = Tone.PLAIN,
        *,
        is_selectable: bool = False,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setProperty("textSize", size.name.lower())
        self.setProperty("tone", tone.value)
        if is_selectable:
            flags = Qt.TextInteractionFlag
            self.setTextInteractionFlags(
                flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
            )
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show `text`, clipped and made breakable."""
        super().setText(breakable(label_text(text)))

    def set_tone(self, tone: Tone) -> None:
        """Change what the colour says."""
        self.setProperty("tone", tone.value)
        self.style().unpolish(self)
        self.style().polish(self)


class ElidedLabel(PlainLabel):
    """One line that ends in an ellipsis where it does not fit, and shows all of it as a tip."""

    def __init__(
        self,
        text: str = "",
        size: TextSize = TextSize.BODY,
        tone: Tone = Tone.PLAIN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, size, tone, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show `text` on one line."""
        super().setText(one_line(text))
        self._tell_all()

    def minimumSizeHint(self) -> QSize:
        """Narrow: the text gives way first."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say all of it in a tip as soon as it does not fit."""
        super().resizeEvent(event)
        self._tell_all()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        painter.setPen(colours_of(self.palette()).tone(Tone(self.property("tone"))))
        painter.drawText(
            self.contentsRect(),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self.fontMetrics().elidedText(
                self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
            ),
        )

    def _tell_all(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= self.contentsRect().width()
        set_tip(self, "" if fits else self.text())


class IconLabel(QLabel):
    """An icon beside the words that say the same, hence silent to screen readers."""

    def __init__(self, name: Icon, tone: Tone = Tone.PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._tone = name, tone
        self._draw()

    def set_icon(self, name: Icon, tone: Tone = Tone.PLAIN) -> None:
        """Show another icon."""
        self._name, self._tone = name, tone
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow scheme and size of text while running."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw()

    def _draw(self) -> None:
        edge = scaled(20, self.font())
        colour = colours_of(self.palette()).tone(self._tone)
        self.setPixmap(pixmap(self._name, colour, QSize(edge, edge), self.devicePixelRatio()))
