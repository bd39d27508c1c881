"""Forty files that would cost a careless program seconds, gigabytes or a request."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping

from tests.adapters.files.tables.workbooks import ods, ods_row, packed, row, xlsx

MEGABYTE = 1024 * 1024
_LAUGHTER = "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10))
_LAUGHS = f"<!DOCTYPE l [<!ENTITY a0 'ha'>{_LAUGHTER}]>"
_OUTSIDE = "<!DOCTYPE l SYSTEM 'http://127.0.0.1:9/x.dtd'>"
_FILE = "<!DOCTYPE l [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
_ONE = row(1, "Name")


def _zeros(size: int, name: str = "xl/worksheets/sheet1.xml") -> bytes:
    """An archive with an entry of blanks beside what a workbook has."""
    made = io.BytesIO(xlsx(_ONE))
    with (
        zipfile.ZipFile(made, "a", zipfile.ZIP_DEFLATED) as archive,
        archive.open(f"{name}.more.xml", "w", force_zip64=True) as entry,
    ):
        for _ in range(size // MEGABYTE):
            entry.write(b" " * MEGABYTE)
    return made.getvalue()


def _lying(size: int) -> bytes:
    """The central directory says ten bytes where there are many."""
    inside = zlib.compressobj(9, zlib.DEFLATED, -15)
    data = inside.compress(b" " * size) + inside.flush()
    name = b"xl/worksheets/sheet1.xml"
    crc = zlib.crc32(b" " * 10)
    local = struct.pack("<4s5HIIIHH", b"PK\3\4", 20, 0, 8, 0, 0, crc, len(data), 10, len(name), 0)
    head = struct.pack(
        "<4s6H3I5H2I",
        *(b"PK\1\2", 20, 20, 0, 8, 0, 0, crc, len(data), 10, len(name), 0, 0, 0, 0, 0, 0),
    )
    start = len(local) + len(name) + len(data)
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 1, 1, len(head) + len(name), start, 0)
    return local + name + data + head + name + end


def _overlapping(entries: int) -> bytes:
    """Many names for the same packed bytes."""
    inside = zlib.compressobj(9, zlib.DEFLATED, -15)
    size = 8 * MEGABYTE
    data = inside.compress(b" " * size) + inside.flush()
    crc = zlib.crc32(b" " * size)
    local = struct.pack("<4s5HIIIHH", b"PK\3\4", 20, 0, 8, 0, 0, crc, len(data), size, 1, 0) + b"a"
    heads = b"".join(
        struct.pack(
            "<4s6H3I5H2I",
            *(b"PK\1\2", 20, 20, 0, 8, 0, 0, crc, len(data), size, 8, 0, 0, 0, 0, 0, 0),
        )
        + f"{n:04}.xml".encode()
        for n in range(entries)
    )
    end = struct.pack(
        "<4s4H2IH", b"PK\5\6", 0, 0, entries, entries, len(heads), len(local) + len(data), 0
    )
    return local + data + heads + end


def _nested() -> bytes:
    inner = packed({"a.xml": b" " * (64 * MEGABYTE)})
    for _ in range(4):
        inner = packed({f"{n}.zip": inner for n in range(16)})
    return inner


def _encrypted() -> bytes:
    raw = bytearray(xlsx(_ONE))
    at = raw.find(b"PK\1\2")
    while at >= 0:
        raw[at + 8] |= 1
        at = raw.find(b"PK\1\2", at + 4)
    return bytes(raw)


def _cells(count: int) -> str:
    return "".join(f'<c r="A{n}"><v>{n}</v></c>' for n in range(count))


def _card(*lines: str) -> bytes:
    return "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", "FN:Ida Fall", *lines, "END:VCARD")).encode()


def _zip_bombs() -> Iterator[tuple[str, Callable[[], bytes]]]:
    yield "zip: 500 MB of blanks", lambda: _zeros(500 * MEGABYTE)
    yield "zip: 120 MB of blanks, packed a thousand times", lambda: _zeros(120 * MEGABYTE)
    yield "zip: nested", _nested
    yield "zip: lies about its size", lambda: _lying(300 * MEGABYTE)
    yield "zip: a thousand entries of the same bytes", lambda: _overlapping(1000)
    yield "zip: sixty thousand entries", lambda: _overlapping(60_000)
    yield "zip: password", _encrypted
    yield "zip: cut off", lambda: xlsx(_ONE)[:-30]
    yield "zip: no directory", lambda: b"PK\3\4" + b"\0" * 5000
    yield "zip: names that climb", lambda: xlsx(_ONE, more={"../../evil.xml": b"<a/>"})
    yield "zip: no workbook", lambda: packed({"a.txt": b"hello"})


def _xml_bombs() -> Iterator[tuple[str, Callable[[], bytes]]]:
    yield "xml: billion laughs in a sheet", lambda: xlsx(row(1, "&a9;"), prolog=_LAUGHS)
    yield "xml: document type from a server", lambda: xlsx(_ONE, prolog=_OUTSIDE)
    yield "xml: a file as an entity", lambda: xlsx(row(1, "&x;"), prolog=_FILE)
    yield "xml: billion laughs in ODS", lambda: ods(ods_row("&a9;"), prolog=_LAUGHS)
    yield (
        "xml: document type hidden in UTF-16",
        lambda: xlsx(
            _ONE,
            more={"xl/sharedStrings.xml": f"<?xml version='1.0'?>{_LAUGHS}<sst/>".encode("utf-16")},
        ),
    )
    yield "xml: a million levels", lambda: xlsx("<row>" * 1_000_000)
    yield "xml: a million levels in ODS", lambda: ods("<table:table-row>" * 1_000_000)
    yield "xml: an attribute of 60 MB", lambda: xlsx(f'<row r="{"1" * 60 * MEGABYTE}"/>')
    yield "xml: attributes that look like cells", lambda: xlsx("<c " + ' r="A1"' * 1_000_000)
    yield (
        "xml: a million attributes",
        lambda: xlsx("<row " + " ".join(f"a{n}='1'" for n in range(1_000_000)) + "/>"),
    )


def _sheet_bombs() -> Iterator[tuple[str, Callable[[], bytes]]]:
    last = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    yield "xlsx: a cell at XFD1048576", lambda: xlsx(_ONE + last)
    yield (
        "xlsx: the same, its address in entities",
        lambda: xlsx(_ONE + last.replace('"XFD1048576"', '"&#88;FD1048576"')),
    )
    yield (
        "xlsx: beyond the sheet",
        lambda: xlsx(_ONE + '<row r="9"><c r="ZZZ9999999"><v>1</v></c></row>'),
    )
    yield (
        "xlsx: one string of 100 MB",
        lambda: xlsx(
            '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
            shared=f"<si><t>{'a' * 100 * MEGABYTE}</t></si>",
        ),
    )
    yield (
        "xlsx: a string of 1 MB, used 100,000 times",
        lambda: xlsx(
            "".join(
                f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 100_001)
            ),
            shared=f"<si><t>{'a' * MEGABYTE}</t></si>",
        ),
    )
    yield "xlsx: 500,000 rows", lambda: xlsx("".join(row(n, "x") for n in range(1, 500_001)))
    yield (
        "xlsx: 16,384 columns",
        lambda: xlsx("<row>" + "<c t='str'><v>x</v></c>" * 16_384 + "</row>"),
    )


def _ods_bombs() -> Iterator[tuple[str, Callable[[], bytes]]]:
    yield "ods: a row a million times", lambda: ods(ods_row("Name", repeated=1_048_576))
    yield (
        "ods: a cell sixteen thousand times in a million rows",
        lambda: ods(ods_row("Name", repeated=1_048_576, cells_repeated=16_384)),
    )
    yield (
        "ods: repeats beyond all numbers",
        lambda: ods(ods_row("x", repeated=2**63, cells_repeated=2**63)),
    )
    yield (
        "ods: many rows with repeats",
        lambda: ods(ods_row("x" * 100, repeated=100_000, cells_repeated=200) * 50),
    )


def _text_bombs() -> Iterator[tuple[str, Callable[[], bytes]]]:
    yield "csv: one line of 31 MB", lambda: b"a" * (31 * MEGABYTE)
    yield "csv: 31 MB of quotes", lambda: b'"' * (31 * MEGABYTE)
    yield "csv: a quote that is never closed", lambda: b'Name;Ort\n"' + b"Ida;Aurich\n" * 2_000_000
    yield "csv: 100,000 columns", lambda: b";".join([b"x"] * 100_000) + b"\n"
    yield "csv: 31 million empty columns", lambda: b";" * (31 * MEGABYTE)
    yield "csv: 31 million empty lines", lambda: b"\n" * (31 * MEGABYTE)
    yield "csv: 2 million rows", lambda: b"Ida;Fall\n" * 2_000_000
    yield "csv: nothing but zeros", lambda: b"\0" * MEGABYTE
    yield "csv: bytes of chance", lambda: bytes(n * n % 251 for n in range(MEGABYTE))
    yield (
        "csv: UTF-16 cut within a character, all surrogates",
        lambda: b"\xff\xfe" + b"\x00\xd8" * 15 * MEGABYTE,
    )
    yield "csv: letters of four bytes", lambda: ("\N{GRINNING FACE}" * 8_000_000).encode()[:-1]


def _card_bombs() -> Iterator[tuple[str, Callable[[], bytes]]]:
    yield "vcard: a photo of 30 MB in one line", lambda: _card("PHOTO:" + "A" * 30 * MEGABYTE)
    yield "vcard: a photo of 30 MB, folded", lambda: _card("PHOTO:" + "\r\n AAAAAAA" * 3 * MEGABYTE)
    yield "vcard: 700,000 cards", lambda: b"BEGIN:VCARD\nFN:I\nN:I\nEND:VCARD\n" * 700_000
    yield "vcard: cards in cards", lambda: b"BEGIN:VCARD\n" * 2_000_000
    yield "vcard: a name of a million parts", lambda: _card("N:" + ";a" * 1_000_000)
    yield "vcard: parameters without end", lambda: _card("TEL" + ";TYPE=x" * 3_000_000 + ":1")
    yield (
        "vcard: soft line ends without end",
        lambda: _card("NOTE;ENCODING=QUOTED-PRINTABLE:" + "a=\r\n" * 3_000_000),
    )


BOMBS: Mapping[str, Callable[[], bytes]] = dict(
    (*_zip_bombs(), *_xml_bombs(), *_sheet_bombs(), *_ods_bombs(), *_text_bombs(), *_card_bombs())
)
"""Each by its name, made when it is called."""
