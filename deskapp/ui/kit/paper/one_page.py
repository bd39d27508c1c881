"""A sheet of parts and lines on one page of A4; may be set and painted on any thread."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMarginsF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from deskapp.application.errors import OutsideError
from deskapp.ui.kit.paper.amended import amended
from deskapp.ui.kit.paper.part import Part
from deskapp.ui.kit.plain_text import breakable

_MARGIN_MM: Final = 18
_RESOLUTION: Final = 300
_POINTS: Final = 9.5
_MOST: Final = 8
"""Lines of each part; fewer where they would not fit on one page."""
_STYLE: Final = (
    "h1 { font-size: 16pt; margin-top: 0px; margin-bottom: 0px; } p { color: #444444; }"
    " h2 { font-size: 11pt; margin-top: 28px; margin-bottom: 6px; } td { padding-bottom: 4px; }"
)
"""A pixel is a dot of the device, 300 to an inch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSheet:
    """All that stands on the page, in the language of that code."""

    title: str
    second: str
    parts: Sequence[Part]
    language: str


def as_pdf(sheet: PaperSheet) -> bytes:
    """The page as a PDF file with its title and language."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(sheet.title)
    writer.setCreator("deskapp")
    writer.setResolution(_RESOLUTION)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    portrait, millimetres = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, portrait, margins, millimetres))
    paint(sheet, writer)
    return amended(bytes(buffer.data().data()), sheet.language)


def paint(sheet: PaperSheet, device: QPagedPaintDevice) -> None:
    """Paint the page on a printer or into a file. Raises ``OutsideError``."""
    timers = QEventLoop()  # on a thread that Qt has not made, it lets the layout have its timers
    painter = QPainter()
    if not painter.begin(device):
        raise OutsideError("printer_failed")
    document = _fitting(sheet, device, QSizeF(painter.viewport().size()))
    ink = QAbstractTextDocumentLayout.PaintContext()
    ink.palette = QPalette(Qt.GlobalColor.black, Qt.GlobalColor.white)  # whatever the screen has
    document.documentLayout().draw(painter, ink)
    painter.end()
    del timers


def _fitting(sheet: PaperSheet, device: QPagedPaintDevice, page: QSizeF) -> QTextDocument:
    """The document with as many lines of each part as one page takes."""
    for most in range(_MOST, 0, -1):
        document = QTextDocument()
        document.setDefaultFont(_font(document))
        document.documentLayout().setPaintDevice(device)
        document.setDocumentMargin(0)
        document.setDefaultStyleSheet(_STYLE)
        document.setHtml("".join(_html(sheet, most)))
        document.setPageSize(page)
        if document.pageCount() == 1:
            break
    return document


def _font(document: QTextDocument) -> QFont:
    font = QFont(document.defaultFont().family())
    font.setPointSizeF(_POINTS)
    return font


def _html(sheet: PaperSheet, most: int) -> Iterator[str]:
    yield f"<h1>{_plain(sheet.title)}</h1><p>{_plain(sheet.second)}</p>"
    for part in (each.cut(most) for each in sheet.parts):
        yield f'<h2>{_plain(part.heading)}</h2><table width="100%">'
        for line in part.lines:
            yield f'<tr><td width="24%">{_plain(line.lead)}</td><td>{_plain(line.text)}</td></tr>'
        if part.more:
            yield f"<tr><td></td><td>{_plain(part.more_words)}</td></tr>"
        yield "</table>"


def _plain(text: str) -> str:
    return escape(breakable(text))
