"""Outlook messages (OLE compound files) made to exhaust whatever reads them."""

import struct
from collections.abc import Callable
from typing import Final

from tests.adapters.mail.reading.bombs import rtf_compressed
from tests.adapters.mail.reading.compound import Tree, compound_file

_SUBJECT: Final[dict[str, bytes]] = {"__substg1.0_0037001F": "x".encode("utf-16-le")}
_PROPERTIES: Final = "__properties_version1.0"
_SECTOR: Final = 512
_STREAM: Final = 4096


def _streams(size: int) -> bytes:
    count = min(size // _STREAM, 2000)
    return compound_file(_SUBJECT | {f"__substg1.0_{at:04X}0102": b"x" for at in range(count)})


def _recipients(size: int) -> bytes:
    count = min(size // (2 * _STREAM), 1000)
    people: Tree = {f"__recip_version1.0_#{at:08X}": {_PROPERTIES: b"x"} for at in range(count)}
    return compound_file({**_SUBJECT, **people})


def _mail_in_mail(size: int) -> bytes:
    tree: Tree = _SUBJECT
    for _ in range(min(size // (2 * _STREAM), 200)):
        tree = {**_SUBJECT, "__attach_version1.0_#00000000": {"__substg1.0_3701000D": tree}}
    return compound_file(tree)


def _wide_mails(size: int) -> bytes:
    """Each mail holds four, and those too."""
    tree: Tree = _SUBJECT
    levels = 3 if size < _STREAM * 1000 else 4
    for _ in range(levels):
        inner = {"__substg1.0_3701000D": tree}
        tree = {**_SUBJECT, **{f"__attach_version1.0_#{at:08X}": inner for at in range(4)}}
    return compound_file(tree)


def _properties(size: int) -> bytes:
    one = struct.pack("<HHL8s", 0x03, 0x0E07, 0, b"")
    return compound_file(_SUBJECT | {_PROPERTIES: one * (size // len(one))})


def _long_text(size: int) -> bytes:
    return compound_file(_SUBJECT | {"__substg1.0_1000001F": b"a\0\n\0" * (size // 4)})


def _long_page(size: int) -> bytes:
    return compound_file(_SUBJECT | {"__substg1.0_10130102": b"<b>x" * (size // 4)})


def _rtf(size: int) -> bytes:
    reference = (205 << 4 | 15).to_bytes(2, "big")
    packed = (b"\xff" + reference * 8) * (size // 17)
    rtf = rtf_compressed(b"\0" + b"{\\rtf1{{" + packed)
    return compound_file(_SUBJECT | {"__substg1.0_10090102": rtf})


def _headers(size: int) -> bytes:
    lines = "X: y\r\n".encode("utf-16-le") * (size // 12)
    return compound_file(_SUBJECT | {"__substg1.0_007D001F": lines})


def _endless_chain(size: int) -> bytes:
    """Each sector of the file says that the first comes next."""
    raw = bytearray(compound_file(_SUBJECT | {"__substg1.0_37010102": b"x" * size}))
    table = struct.unpack_from("<L", raw, 76)[0]
    start = (table + 1) * _SECTOR
    for place in range(start, start + 40 * 4, 4):
        struct.pack_into("<L", raw, place, 0)
    return bytes(raw)


def _own_child(size: int) -> bytes:
    """The directory goes round in a circle."""
    raw = bytearray(compound_file(_SUBJECT | {"__attach_version1.0_#00000000": {"a": b"x" * size}}))
    begin = (struct.unpack_from("<L", raw, 48)[0] + 1) * _SECTOR
    for entry in range(4):
        struct.pack_into("<LLL", raw, begin + entry * 128 + 68, entry, entry, 0)
    return bytes(raw)


def _huge_sizes(size: int) -> bytes:
    raw = bytearray(compound_file(_SUBJECT | {"__substg1.0_37010102": b"x" * size}))
    begin = (struct.unpack_from("<L", raw, 48)[0] + 1) * _SECTOR
    for entry in range(3):
        struct.pack_into("<Q", raw, begin + entry * 128 + 120, 0xFFFFFFF0)
    return bytes(raw)


COMPOUND: Final[dict[str, Callable[[int], bytes]]] = {
    "ole streams": _streams,
    "ole recipients": _recipients,
    "ole mail in mail": _mail_in_mail,
    "ole mails in mails": _wide_mails,
    "ole properties": _properties,
    "ole long text": _long_text,
    "ole long page": _long_page,
    "ole rtf": _rtf,
    "ole headers": _headers,
    "ole endless chain": _endless_chain,
    "ole circle": _own_child,
    "ole huge sizes": _huge_sizes,
}
"""Messages by the name of their family."""
