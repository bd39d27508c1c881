"""Documents made by hand, as small as they can be, and those that would cost too much."""

import io
import zipfile
from collections.abc import Callable, Mapping

from tests.adapters.files.tables.workbooks import ods, ods_row, row, xlsx

_LAUGHTER = "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10))
LAUGHS = f"<!DOCTYPE l [<!ENTITY a0 'ha'>{_LAUGHTER}]>"
_MEGABYTE = 1024 * 1024


def packed(entries: Mapping[str, str | bytes]) -> bytes:
    """An archive."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return made.getvalue()


def docx(body: str, prolog: str = "", more: Mapping[str, str] | None = None) -> bytes:
    """A document of Word with that body."""
    document = f"<?xml version='1.0'?>{prolog}<w:document xmlns:w='w'>{body}</w:document>"
    return packed({"[Content_Types].xml": "<a/>", "word/document.xml": document, **(more or {})})


def said(*paragraphs: str) -> str:
    """Paragraphs of a document of Word."""
    return "".join(f"<w:p><w:r><w:t>{each}</w:t></w:r></w:p>" for each in paragraphs)


def pptx(*slides: str) -> bytes:
    """A presentation with a sentence on each slide."""
    return packed(
        {
            f"ppt/slides/slide{n}.xml": f"<p:sld xmlns:p='p' xmlns:a='a'><a:p><a:t>{each}</a:t>"
            "</a:p></p:sld>"
            for n, each in enumerate(slides, start=1)
        }
    )


def odt(*paragraphs: str) -> bytes:
    """A text of LibreOffice."""
    body = "".join(f"<text:p>{each}</text:p>" for each in paragraphs)
    content = (
        f"<office:document-content xmlns:office='o' xmlns:text='t'>{body}</office:document-content>"
    )
    return packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def pdf(*pages: str, size: tuple[int, int] = (595, 842)) -> bytes:
    """A PDF with a line of text on each page."""
    count = len(pages)
    kids = " ".join(f"{3 + 2 * n} 0 R" for n in range(count))
    font = f"{3 + 2 * count} 0 R"
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {count}>>",
    ]
    for n, text in enumerate(pages):
        stream = f"BT /F1 12 Tf 50 700 Td ({text}) Tj ET"
        page = (
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {size[0]} {size[1]}]"
            f"/Resources<</Font<</F1 {font}>>>>/Contents {4 + 2 * n} 0 R>>"
        )
        objects += [page, f"<</Length {len(stream)}>>stream\n{stream}\nendstream"]
    objects.append("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
    return _numbered(objects)


def _numbered(objects: list[str]) -> bytes:
    made, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, start=1):
        places.append(len(made))
        made += f"{number} 0 obj{each}endobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    count = len(objects) + 1
    end = f"xref\n0 {count}\n0000000000 65535 f \n{table}trailer<</Size {count}/Root 1 0 R>>"
    return made + f"{end}\nstartxref\n{len(made)}\n%%EOF".encode()


def _inflating(name: str, size: int, begins: bytes = b"") -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<a/>")
        with archive.open(name, "w", force_zip64=True) as entry:
            entry.write(begins)
            for _ in range(size // _MEGABYTE):
                entry.write(b" " * _MEGABYTE)
    return made.getvalue()


_FOREVER = "q " * 500_000 + "0 0 595 842 re f " * 500_000

BOMBS: dict[str, Callable[[], bytes]] = {
    "docx: billion laughs": lambda: docx(said("&a9;"), LAUGHS),
    "docx: a file as an entity": lambda: docx(
        said("&x;"), "<!DOCTYPE l [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
    ),
    "docx: an entity that is not declared": lambda: docx(said("&x;")),
    "docx: in UTF-16": lambda: packed({"word/document.xml": f"{LAUGHS}<a/>".encode("utf-16")}),
    "docx: a million levels": lambda: docx("<w:p>" * 1_000_000),
    "docx: 200 MB of blanks": lambda: _inflating("word/document.xml", 200 * _MEGABYTE),
    "docx: 120 MB packed a thousand times": lambda: _inflating(
        "word/document.xml", 120 * _MEGABYTE
    ),
    "docx: broken": lambda: docx("<w:p>"),
    "docx: cut off": lambda: docx(said("Guten Tag"))[:-40],
    "odt: billion laughs": lambda: packed({"content.xml": f"{LAUGHS}<a>&a9;</a>"}),
    "zip: nothing to read": lambda: packed({"programm.exe": b"MZ"}),
    "zip: names that climb": lambda: packed({"../../x.xml": "<a/>"}),
    "xlsx: billion laughs": lambda: xlsx(row(1, "&a9;"), prolog=LAUGHS),
    "ods: billion laughs": lambda: ods(ods_row("&a9;"), prolog=LAUGHS),
    "xlsx: a cell far away": lambda: xlsx('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    "pdf: head alone": lambda: b"%PDF-1.7\n",
    "pdf: rubbish": lambda: b"%PDF-1.7\n" + bytes(range(256)) * 2000,
    "doc: an old one": lambda: bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 4000,
    "rtf": lambda: b"{\\rtf1 " + b"{" * 1_000_000,
    "a program": lambda: b"MZ" + bytes(range(256)) * 100,
    "zeros": lambda: b"\0" * _MEGABYTE,
}
"""What no text comes out of."""
HEAVY: dict[str, Callable[[], bytes]] = {
    "docx: 60 MB of empty elements": lambda: docx("<w:p/>" * 10_000_000),
    "pdf: a page of a million commands": lambda: pdf(f") Tj ET {_FOREVER} BT (x"),
    "pdf: 20000 pages": lambda: pdf(*["Seite"] * 20_000),
    "pdf: a tree that bites its tail": lambda: _numbered(
        ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000>>"]
    ),
    "text: one line of 60 MB": lambda: b"a" * 60 * _MEGABYTE,
}
"""What text may come out of, within the limits."""
