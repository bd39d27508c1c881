"""A mail on paper or in a PDF file: the same document, set anew for the page.

Everything in here may run on any thread. Nothing is cloned: Qt's own printing clones a document
that has no pages, and the copy would open what the page refers to.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Final

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
)

from deskapp.application.errors import OutsideError
from deskapp.ui.kit.mail.document import MailDocument, shown_text
from deskapp.ui.kit.plain_text import breakable, one_line
from deskapp.wording.language import translate

_MARGIN_MM: Final = 20
_RESOLUTION: Final = 300
_POINTS: Final = 10
_LONGEST_LINE: Final = 2_000
_FOOT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
"""At the left as the text: beside it, readers of PDF files take short lines apart by letters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedMail:
    """What stands on the paper: lines about the mail, then its page (sanitised) or its text."""

    title: str
    lines: Sequence[tuple[str, str]]
    """Words such as "From", and what stands behind them."""
    html: str = ""
    text: str = ""
    pictures: Mapping[str, QImage] = field(default_factory=dict)


def as_pdf(mail: PrintedMail) -> bytes:
    """The mail as a PDF file, on A4."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(mail.title)
    writer.setCreator("deskapp")
    writer.setResolution(_RESOLUTION)
    portrait, millimetres = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, portrait, margins, millimetres))
    print_mail(mail, writer)
    return bytes(buffer.data().data())


def print_mail(mail: PrintedMail, device: QPagedPaintDevice) -> None:
    """Paint the mail on a printer or into a file, page by page. Raises ``OutsideError``."""
    timers = QEventLoop()  # on a thread that Qt has not made, it lets the layout have its timers
    painter = QPainter()
    if not painter.begin(device):
        raise OutsideError("printer_failed")
    page = QRectF(painter.viewport())
    body = QRectF(page.topLeft(), QSizeF(page.width(), page.height() - _foot_height(painter)))
    document = _set(mail, device, body.size())
    ink = QAbstractTextDocumentLayout.PaintContext()
    ink.palette = QPalette(Qt.GlobalColor.black, Qt.GlobalColor.white)  # whatever the screen has
    count = document.pageCount()
    for number in range(count):
        if number:
            device.newPage()
        top = number * body.height()
        painter.save()
        painter.translate(0, -top)
        painter.setClipRect(body.translated(0, top))
        # A line that only touches the edge stands on the page before or behind.
        ink.clip = body.translated(0, top).adjusted(0, 1, 0, -1)
        document.documentLayout().draw(painter, ink)
        painter.restore()
        if count > 1:
            words = translate("kit", "Page {number} of {count}", number=number + 1, count=count)
            painter.drawText(page, _FOOT, words)
    painter.end()
    del timers


def _foot_height(painter: QPainter) -> int:
    """The number of the page and a free line above, in whole dots, so that no page drifts."""
    painter.setFont(QFont(painter.font().family(), _POINTS))
    return 2 * painter.fontMetrics().height()


def _set(mail: PrintedMail, device: QPagedPaintDevice, page: QSizeF) -> MailDocument:
    document = MailDocument()
    document.setDefaultFont(QFont(document.defaultFont().family(), _POINTS))
    document.documentLayout().setPaintDevice(device)
    document.setDocumentMargin(0)
    text = escape(shown_text(mail.text))
    body = mail.html or f'<div style="white-space:pre-wrap">{text}</div>'
    document.show_html(_head(mail) + body, mail.pictures)
    document.setPageSize(page)
    return document


def _head(mail: PrintedMail) -> str:
    rows = "".join(
        f"<tr><td>{_plain(name)}&nbsp;&nbsp;</td><td>{_plain(words)}</td></tr>"
        for name, words in mail.lines
    )
    return f"<h3>{_plain(mail.title)}</h3><table>{rows}</table><hr>"


def _plain(text: str) -> str:
    return escape(breakable(one_line(text, _LONGEST_LINE)))
