"""Set pages as a PDF file with real text: PDF/A-1b, its fonts embedded, its title and language.

Qt 6.11 writes no structure tags (no ``StructTreeRoot``, and nothing in ``QPdfWriter`` or
``QPainter`` to mark content with), so the file is not PDF/UA. What helps a screen reader all
the same is there: text in reading order as Unicode, the title, and what ``amended`` adds.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from deskapp.ui.kit.paper.amended import amended
from deskapp.ui.letters.painting import paint
from deskapp.ui.letters.set_page import SetPage

_RESOLUTION: Final = 1200
_MM_PER_INCH: Final = 25.4


def pdf(pages: Sequence[SetPage], title: str, author: str, language: str) -> bytes:
    """The file's bytes; may be made on any thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_A1b)
    writer.setTitle(title)
    writer.setAuthor(author)
    writer.setCreator("deskapp")
    writer.setResolution(_RESOLUTION)
    portrait = QPageLayout.Orientation.Portrait
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), portrait, QMarginsF(0, 0, 0, 0))
    )
    painter = QPainter(writer)
    for at, page in enumerate(pages):
        if at:
            writer.newPage()
        paint(painter, page, _RESOLUTION / _MM_PER_INCH)
    painter.end()
    return amended(bytes(buffer.data().data()), language)
