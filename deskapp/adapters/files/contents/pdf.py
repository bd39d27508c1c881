"""PDF by PDFium: its text, and one page drawn. Nothing in it is run, and no form is filled in."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from deskapp.application.ports.attached.contents import FilePage
from deskapp.application.ports.attached.pictures import Picture
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason

_MOST_PAGES_READ: Final = 200
_MOST_DOTS: Final = 16_000_000
_LONGEST_SIDE: Final = 16_384
_WHITE: Final = (255, 255, 255, 255)


def pdf_text(raw: bytes, most: int) -> str:
    """The text of the pages, a blank line between two; raises `UnreadableMail`."""
    with _opened(raw) as document:
        texts: list[str] = []
        room = most
        for number in range(min(len(document), _MOST_PAGES_READ)):
            texts.append(_text_of(document, number, room))
            room -= len(texts[-1])
            if room <= 0:
                break
        return "\n\n".join(filter(None, texts))


def pdf_page(raw: bytes, number: int, width: int) -> FilePage:
    """A page drawn on white; raises `UnreadableMail`."""
    with _opened(raw) as document:
        count = len(document)
        if not 0 <= number < count:
            raise UnreadableMail(UnreadableReason.BROKEN)
        page = _page(document, number)
        try:
            return FilePage(_drawn(page, width), count)
        finally:
            page.close()


@contextmanager
def _opened(raw: bytes) -> Iterator[pdfium.PdfDocument]:
    try:
        document = pdfium.PdfDocument(raw)
    except pdfium.PdfiumError as error:
        is_locked = error.err_code == pdfium_c.FPDF_ERR_PASSWORD
        reason = UnreadableReason.PASSWORD if is_locked else UnreadableReason.BROKEN
        raise UnreadableMail(reason) from error
    try:
        yield document
    finally:
        document.close()


def _page(document: pdfium.PdfDocument, number: int) -> pdfium.PdfPage:
    try:
        return document[number]
    except pdfium.PdfiumError as error:
        raise UnreadableMail(UnreadableReason.BROKEN) from error


def _text_of(document: pdfium.PdfDocument, number: int, most: int) -> str:
    """The text of a page; nothing where it is broken, for the next may not be."""
    try:
        page = document[number]
        words = page.get_textpage()
    except pdfium.PdfiumError:
        return ""
    text: str = words.get_text_range(0, min(most, words.count_chars()))
    words.close()
    page.close()
    return text.replace("\r\n", "\n").replace("\N{NULL}", "").strip()


def _drawn(page: pdfium.PdfPage, width: int) -> Picture:
    across, down = page.get_size()
    if not (across >= 1 and down >= 1):
        raise UnreadableMail(UnreadableReason.BROKEN)
    scale = width / across
    if down * scale > _LONGEST_SIDE or width * down * scale > _MOST_DOTS:
        scale = min(_LONGEST_SIDE / down, (_MOST_DOTS / (across * down)) ** 0.5)
    bitmap = page.render(
        scale=scale, fill_color=_WHITE, force_bitmap_format=pdfium_c.FPDFBitmap_BGRA
    )
    rows = bytes(bitmap.buffer)
    return Picture(bitmap.width, bitmap.height, round(across), round(down), rows)
