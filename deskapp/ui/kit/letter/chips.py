"""Placeholders and conditions as chips: one character each, drawn with what they stand for."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from deskapp.ui.kit.letter.tags import tag_words
from deskapp.ui.kit.look.palette import Colours, Tone, colours_of
from deskapp.ui.kit.look.text_size import scaled
from deskapp.ui.kit.look.theme import GRID
from deskapp.ui.kit.plain_text import one_line
from deskapp.wording.language import translate
from deskapp.wording.placeholder_words import placeholder_word

CHIP: Final = "\ufffc"
"""The character that stands for a chip in the document."""
SOURCES: Final = re.compile(r"(\{\{[^{}\n\ufffc]{0,200}\}\}|\{%[^{}\n\ufffc]{0,200}%\})")
"""What becomes a chip: a placeholder or a tag of the template language."""

_TYPE: Final = QTextFormat.ObjectTypes.UserObject.value + 1
_SOURCE: Final = QTextFormat.Property.UserProperty.value + 1
_WIDEST: Final = 360
_LONGEST_VALUE: Final = 60


class ChipFilling(Enum):
    """How a placeholder stands with its value."""

    LIVE = "live"
    EMPTY = "empty"
    AMBIGUOUS = "ambiguous"


@dataclass(frozen=True, slots=True)
class ChipState:
    """What a placeholder is called, and its present value."""

    label: str
    value: str = ""
    filling: ChipFilling = ChipFilling.LIVE

    @property
    def is_open(self) -> bool:
        """Whether the letter must not leave like this."""
        return self.filling is not ChipFilling.LIVE

    @property
    def words(self) -> str:
        """What the chip says, to the eye and to the ear."""
        label = one_line(self.label, _LONGEST_VALUE)
        match self.filling:
            case ChipFilling.EMPTY:
                return translate("kit", "{label}: missing", label=label)
            case ChipFilling.AMBIGUOUS:
                return translate("kit", "{label}: not clear", label=label)
            case ChipFilling.LIVE:
                value = one_line(self.value, _LONGEST_VALUE)
                return f"{label}: {value}" if value else label


def chip_format(source: str, like: QTextCharFormat) -> QTextCharFormat:
    """The format of the one character that stands for `source`."""
    made = QTextCharFormat(like)
    made.setObjectType(_TYPE)
    made.setProperty(_SOURCE, source)
    made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
    return made


def source_of(form: QTextCharFormat) -> str:
    """What a chip of this format stands for; nothing where it is none."""
    return str(form.property(_SOURCE)) if form.objectType() == _TYPE else ""


def name_of(source: str) -> str:
    """The name of a placeholder without its filters; nothing for a tag."""
    return source[2:-2].partition("|")[0].strip() if source.startswith("{{") else ""


class Chips(QPyTextObject):
    """Knows what the chips of a document say, and draws them."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.states: Mapping[str, ChipState] = {}
        self.palette = QPalette()
        document.documentLayout().registerHandler(_TYPE, self)

    def state(self, name: str) -> ChipState:
        """A placeholder that nobody has spoken of has no value."""
        return self.states.get(name) or ChipState(placeholder_word(name), filling=ChipFilling.EMPTY)

    def words(self, source: str) -> str:
        """What the chip of `source` says."""
        name = name_of(source)
        if name:
            return self.state(name).words
        return one_line(tag_words(source, lambda each: self.state(each).label))

    def intrinsicSize(self, document: QTextDocument, _at: int, form: QTextFormat) -> QSizeF:
        """As high as the line, so that no line grows by its chips."""
        metrics = QFontMetricsF(_font(document, form))
        words = self.words(source_of(form.toCharFormat()))
        width = metrics.horizontalAdvance(words) + 4 * GRID
        return QSizeF(min(width, _widest(document)), metrics.height())

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,
        at: int,
        form: QTextFormat,
    ) -> None:
        """Draw a chip; a tag that stands alone in its line is a bar."""
        source = source_of(form.toCharFormat())
        colours = colours_of(self.palette)
        is_bar = not name_of(source) and document.findBlock(at).length() == len(CHIP) + 1
        place = QRectF(rect).adjusted(1, 0, -1, 0)
        if is_bar:
            place.setRight(document.textWidth() - document.documentMargin() - 1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if form.hasProperty(QTextFormat.Property.ForegroundBrush):
            _draw_selected(painter, place)
        else:
            _draw_ground(painter, place, self._tone(source), colours, is_bar=is_bar)
        painter.setFont(_font(document, form))
        metrics = QFontMetricsF(painter.font())
        inner = place.adjusted(2 * GRID - 1, 0, -GRID, 0)
        words = metrics.elidedText(
            self.words(source), Qt.TextElideMode.ElideRight, inner.width() + 1
        )
        painter.drawText(QPointF(inner.left(), inner.top() + metrics.ascent()), words)
        painter.restore()

    def _tone(self, source: str) -> Tone:
        name = name_of(source)
        if not name:
            return Tone.MUTED if source.startswith("{%") else Tone.OVERDUE
        return Tone.OVERDUE if self.state(name).is_open else Tone.ACCENT


def _draw_ground(
    painter: QPainter, place: QRectF, tone: Tone, colours: Colours, *, is_bar: bool
) -> None:
    """The rounded ground with its edge; leaves the pen for the words."""
    painter.setBrush(QColor(colours.hover if is_bar else colours.selected))
    painter.setPen(Qt.PenStyle.NoPen if is_bar else QPen(colours.tone(tone), 1))
    painter.drawRoundedRect(place, GRID, GRID)
    painter.setPen(colours.tone(Tone.PLAIN if is_bar else tone))


def _draw_selected(painter: QPainter, place: QRectF) -> None:
    """As strong as can be: Qt lays the colour of the selection over it, half transparent."""
    painter.setBrush(Qt.GlobalColor.white)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(place, GRID, GRID)
    painter.setPen(Qt.GlobalColor.black)


def _font(document: QTextDocument, form: QTextFormat) -> QFont:
    font = QFont(document.defaultFont())
    font.setWeight(QFont.Weight(form.toCharFormat().fontWeight()))
    return font


def _widest(document: QTextDocument) -> float:
    """In pixels; the width of the text where that is less."""
    widest = float(scaled(_WIDEST, document.defaultFont()))
    width = document.textWidth() - 2 * document.documentMargin()
    return min(widest, width) if width > 0 else widest
