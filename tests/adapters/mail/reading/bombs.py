"""Mails made to exhaust whatever reads them, each family at any size in bytes."""

import struct
from collections.abc import Callable
from typing import Final

_HEAD: Final = b"From: a@example.org\r\nSubject: x\r\n"
_MIXED: Final = _HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
_PAGE: Final = _HEAD + b"Content-Type: text/html\r\n\r\n"
_END: Final = b"\r\n\r\nx"


def _filled(before: bytes, again: bytes, after: bytes = b"") -> Callable[[int], bytes]:
    """A family: one thing again and again until the mail has its size."""
    return lambda size: before + again * (size // len(again)) + after


def _nested(size: int) -> bytes:
    level = b"Content-Type: multipart/mixed; boundary=b%06d\r\n\r\n--b%06d\r\n"
    return _HEAD + b"".join(level % (at, at) for at in range(size // len(level)))


def _nested_and_closed(size: int) -> bytes:
    opening = b"Content-Type: multipart/mixed; boundary=b%06d\r\n\r\n--b%06d\r\n"
    depth = size // (len(opening) + 14)
    ends = b"".join(b"--b%06d--\r\n" % at for at in reversed(range(depth)))
    return _HEAD + b"".join(opening % (at, at) for at in range(depth)) + b"\r\nx\r\n" + ends


def _wide_and_deep(size: int) -> bytes:
    """Within the limits of depth and number, but each level holds the whole rest."""
    opening = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (at, at)
        for at in range(45)
    )
    return _HEAD + opening + b"\r\n" + b"x" * size


def _attached(size: int) -> bytes:
    opening = b"--b\r\nContent-Type: a/b; name=c\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    line = b"QUJD" * 19 + b"\r\n"
    return _MIXED + b"--b\r\n\r\nGuten Tag\r\n" + opening + line * (size // 78) + b"--b--\r\n"


MAILS: Final[dict[str, Callable[[int], bytes]]] = {
    "parts": _filled(_MIXED, b"--b\r\n\r\nx\r\n"),
    "parts with names": _filled(_MIXED, b"--b\r\nContent-Type: a/b; name=c\r\n\r\nx\r\n"),
    "boundaries alone": _filled(_MIXED, b"--b\r\n"),
    "nested": _nested,
    "nested and closed": _nested_and_closed,
    "one boundary nested": _filled(
        _HEAD, b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
    ),
    "wide and deep": _wide_and_deep,
    "mails in mails": _filled(b"", _HEAD + b"Content-Type: message/rfc822\r\n\r\n"),
    "headers": _filled(b"", b"X: y\r\n", _HEAD + _END),
    "no headers": _filled(b"", b"x\r\n"),
    "long header": _filled(_HEAD + b"X: ", b"y", _END),
    "folded header": _filled(_HEAD + b"X: y\r\n", b" y\r\n", _END),
    "received": _filled(_HEAD, b"Received: from a by b; Mon, 2 Nov 2026 09:00:00 +0100\r\n", _END),
    "encoded words": _filled(b"Subject: ", b"=?utf-8?q?a?= ", _END),
    "encoded words cut": _filled(b"Subject: ", b"=?utf-8?q?", _END),
    "encoded words folded": _filled(b"Subject: x\r\n", b" =?utf-8?b?YQ==?=\r\n", _END),
    "answers": _filled(b"Subject: ", b"Re: ", _END),
    "brackets": _filled(b"Subject: ", b"[a] ", _END),
    "addresses": _filled(b"To: ", b"a@example.org, ", _END),
    "addresses headers": _filled(b"", b"To: a@example.org, b@example.org\r\n", _END),
    "address quotes": _filled(b"To: ", b'"\\', _END),
    "address comments": _filled(b"To: ", b"(\\", _END),
    "address angles": _filled(b"To: ", b"<", _END),
    "address words": _filled(b"To: ", b"=?a?q?", _END),
    "address blanks": _filled(b"To: ", b"a ", _END),
    "address dots": _filled(b"From: ", b"a.", b"@example.org" + _END),
    "address at": _filled(b"From: ", b"@", _END),
    "references": _filled(b"References: ", b"<a@b> ", _END),
    "references open": _filled(b"References: ", b"<", _END),
    "date": _filled(b"Date: ", b"(", _END),
    "parameters": _filled(b"Content-Type: text/plain", b"; a=1", _END),
    "parameters cut up": _filled(b"Content-Type: text/plain", b"; a*1=x", _END),
    "semicolons": _filled(b"Content-Type: text/plain", b";", _END),
    "parameter quotes": _filled(b'Content-Type: text/plain; a="', b'\\"', _END),
    "parameter blanks": _filled(b"Content-Type: text/plain; a", b" ", _END),
    "boundary wanted": _filled(
        _HEAD + b"Content-Type: multipart/mixed\r\n\r\n", b"--b" + b" " * 90
    ),
    "line ends": _filled(_HEAD + b"\r\n", b"\r\n"),
    "returns": _filled(_HEAD + b"\r\n", b"\r"),
    "returns before": _filled(b"", b"\r", _HEAD),
    "envelopes before": _filled(b"", b"From a\n", _HEAD),
    "one line": _filled(_HEAD + b"\r\n", b"x"),
    "blanks": _filled(_HEAD + b"\r\n", b" "),
    "short lines": _filled(_HEAD + b"\r\n", b"Guten Tag\r\n"),
    "quotes": _filled(_HEAD + b"\r\n", b">"),
    "quoted lines": _filled(_HEAD + b"\r\n", b"> a\r\nb\r\n"),
    "signatures": _filled(_HEAD + b"\r\n", b"-- \r\na\r\n"),
    "forwarded": _filled(_HEAD + b"\r\n", b"-----Original Message-----\r\nFrom: a\r\n"),
    "wrote": _filled(_HEAD + b"\r\n", b"Am 2.11.2026 um 09:00 schrieb a@example.org:\r\n"),
    "dashes": _filled(_HEAD + b"\r\n", b"-"),
    "uuencoded begins": _filled(_HEAD + b"\r\n", b"begin 644 a\n"),
    "uuencoded files": _filled(_HEAD + b"\r\n", b"begin 644 a\n#86)C\n`\nend\n"),
    "flowed": _filled(_HEAD + b"Content-Type: text/plain; format=flowed\r\n\r\n", b"a \r\n"),
    "quoted printable": _filled(
        _HEAD + b"Content-Transfer-Encoding: quoted-printable\r\n\r\n", b"=E4=\r\n"
    ),
    "base64 runs": _filled(_HEAD + b"Content-Transfer-Encoding: base64\r\n\r\n", b"QQ=="),
    "utf-7": _filled(_HEAD + b"Content-Type: text/plain; charset=utf-7\r\n\r\n", b"+APw-"),
    "iso-2022": _filled(
        _HEAD + b"Content-Type: text/plain; charset=iso-2022-jp\r\n\r\n", b"\x1b$B%F\x1b(B"
    ),
    "hz": _filled(_HEAD + b"Content-Type: text/plain; charset=hz\r\n\r\n", b"~{VP~}"),
    "status": _filled(
        b"From: mailer-daemon@example.org\r\nContent-Type: multipart/report; boundary=b; "
        b"report-type=delivery-status\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n",
        b"Final-Recipient: rfc822; a@example.org\r\nAction: failed\r\n",
    ),
    "status codes": _filled(b"From: mailer-daemon@example.org\r\n\r\n", b"1.1."),
    "status blanks": _filled(b"From: mailer-daemon@example.org\r\n\r\n", b"\n "),
    "calendar": _filled(
        _HEAD + b"Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\n",
        b"BEGIN:VEVENT\r\nSUMMARY:x\r\n",
    ),
    "calendar folded": _filled(
        _HEAD + b"Content-Type: text/calendar\r\n\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\n", b" x\r\n"
    ),
    "divs": _filled(_PAGE, b"<div>"),
    "tables": _filled(_PAGE, b"<table><tr><td>"),
    "open tags": _filled(_PAGE, b"<"),
    "attributes": _filled(_PAGE + b"<p ", b"a=1 ", b">"),
    "entities": _filled(_PAGE, b"&amp;"),
    "broken entities": _filled(_PAGE, b"&"),
    "comments": _filled(_PAGE, b"<!--"),
    "bold": _filled(_PAGE, b"<b>x"),
    "closed": _filled(_PAGE, b"</p>"),
    "breaks": _filled(_PAGE, b"<br>"),
    "blockquotes": _filled(_PAGE, b"<blockquote>x"),
    "links": _filled(_PAGE, b'<a href="https://example.org">x</a>'),
    "pictures": _filled(_PAGE, b'<img src="cid:a">'),
    "attached": _attached,
}
"""Internet mails by the name of their family."""


def rtf_compressed(packed: bytes) -> bytes:
    """Bytes as the compressed RTF that an Outlook file holds."""
    return struct.pack("<LL4sL", len(packed) + 12, 0xFFFFFFFF, b"LZFu", 0) + packed


def tnef(*attributes: tuple[int, bytes]) -> bytes:
    """A TNEF file of these attributes."""
    out = bytes.fromhex("789f3e22") + b"\x01\x00"
    for number, data in attributes:
        out += struct.pack("<BIL", 1, number, len(data)) + data + b"\0\0"
    return out


def mapi(*properties: tuple[int, int, bytes]) -> bytes:
    """The list of MAPI properties of a TNEF file: type, number and bytes."""
    out = struct.pack("<L", len(properties))
    for kind, number, data in properties:
        out += struct.pack("<HHLL", kind, number, 1, len(data)) + data + b"\0" * (-len(data) % 4)
    return out


def _with_rtf(rtf: Callable[[int], bytes]) -> Callable[[int], bytes]:
    def made(size: int) -> bytes:
        body = struct.pack("<LL4sL", 0, 0, b"MELA", 0) + rtf(size)
        return tnef((0x069003, mapi((0x102, 0x1009, body))))

    return made


def _blown_up(size: int) -> bytes:
    """Each two bytes become seventeen."""
    reference = (205 << 4 | 15).to_bytes(2, "big")
    packed = (b"\xff" + reference * 8) * (size // 17)
    return tnef((0x069003, mapi((0x102, 0x1009, rtf_compressed(b"\0" + b"a" * 8 + packed)))))


def _many_properties(size: int) -> bytes:
    one = struct.pack("<HHL", 0x03, 0x0E07, 1)
    count = size // len(one)
    return tnef((0x069003, struct.pack("<L", count) + one * count))


def _many_values(size: int) -> bytes:
    one = struct.pack("<HHL", 0x1003, 0x0E07, 0xFFFFFFFF)
    return tnef((0x069003, struct.pack("<L", 0xFFFFFFFF) + one + b"\0" * size))


def _tnef_in_tnef(size: int) -> bytes:
    inner = b"x" * 8
    while len(inner) < size:
        inner = tnef((0x069002, b""), (0x06800F, inner + inner[: size // 50]))
    return inner


OUTLOOK: Final[dict[str, Callable[[int], bytes]]] = {
    "rtf groups": _with_rtf(_filled(b"{\\rtf1", b"{")),
    "rtf words": _with_rtf(_filled(b"{\\rtf1", b"\\par ")),
    "rtf bytes": _with_rtf(_filled(b"{\\rtf1", b"\\'e4")),
    "rtf letters": _with_rtf(_filled(b"{\\rtf1", b"\\u228?")),
    "rtf fonts": _with_rtf(_filled(b"{\\rtf1{\\fonttbl", b"{\\f1\\fcharset204 a}")),
    "rtf from html": _with_rtf(_filled(b"{\\rtf1\\fromhtml1", b"{\\*\\htmltag <b>}x")),
    "rtf symbols": _with_rtf(_filled(b"{\\rtf1", b"\\*\\~")),
    "rtf blown up": _blown_up,
    "tnef attributes": _filled(tnef(), struct.pack("<BIL", 1, 0x069002, 0) + b"\0\0"),
    "tnef properties": _many_properties,
    "tnef values": _many_values,
    "tnef in tnef": _tnef_in_tnef,
}
"""Files of Outlook by the name of their family."""
