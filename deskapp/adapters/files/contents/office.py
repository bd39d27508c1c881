"""Text of office documents: the XML in DOCX, PPTX and OpenDocument, the cells of workbooks.

Only the parts that hold text are unpacked, behind the checks of ``tables.packed``.
"""

import re
from typing import Final

from deskapp.adapters.files.contents.marked_text import marked_text
from deskapp.adapters.files.tables.packed import entry_names, unpacked_parts
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason

_DOCUMENT: Final = re.compile(r"word/(?:document|footnotes|endnotes|header\d+|footer\d+)\.xml")
_SLIDE: Final = re.compile(r"ppt/(?:slides/slide|notesSlides/notesSlide)(\d+)\.xml")
_WORKBOOK: Final = "xl/workbook.xml"
_OPEN_DOCUMENT: Final = "content.xml"


def office_text(raw: bytes, most: int) -> str:
    """The text of a document, so many characters at most; raises `UnreadableMail`."""
    names = entry_names(raw)
    if _WORKBOOK in names or "xl/workbook.bin" in names or _is_calc(raw, names):
        from deskapp.adapters.files.contents.sheets import sheets_text  # noqa: PLC0415  a library

        return sheets_text(raw, most)
    wanted = sorted((name for name in names if _is_text(name)), key=_order)
    if not wanted:
        raise UnreadableMail(UnreadableReason.NO_PREVIEW)
    texts: list[str] = []
    room = most
    for content in unpacked_parts(raw, wanted):
        texts.append(marked_text(content, room))
        room -= len(texts[-1])
        if room <= 0:
            break
    return "\n\n".join(filter(None, texts))


def _is_calc(raw: bytes, names: frozenset[str]) -> bool:
    """The type of an OpenDocument stands first and unpacked (OpenDocument 1.3, part 2, 3.3)."""
    return _OPEN_DOCUMENT in names and b"opendocument.spreadsheet" in raw[:128]


def _is_text(name: str) -> bool:
    return name == _OPEN_DOCUMENT or bool(_DOCUMENT.fullmatch(name) or _SLIDE.fullmatch(name))


def _order(name: str) -> tuple[int, bool, str]:
    """A document before its notes, slides by their numbers, each before what is said to it."""
    slide = _SLIDE.fullmatch(name)
    if slide:
        return int(slide[1][:9]), "notes" in name, name
    return name != "word/document.xml", False, name
