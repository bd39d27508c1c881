import datetime as dt
import struct
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.adapters.mail.reading.outlook.rtf import read_rtf
from deskapp.adapters.mail.reading.outlook.rtf_compression import decompress_rtf
from deskapp.adapters.mail.reading.reader import read_attachment, read_mail
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason
from deskapp.domain.addresses.mail_address import MailAddress

_Writer = Callable[[dict[str, object]], bytes]


def _text(number: int, text: str) -> tuple[str, bytes]:
    return f"__substg1.0_{number:04X}001F", text.encode("utf-16-le")


def _data(number: int, data: bytes) -> tuple[str, bytes]:
    return f"__substg1.0_{number:04X}0102", data


def _numbers(header: int, *values: tuple[int, int, int]) -> tuple[str, bytes]:
    """The stream of fixed properties: type, number and value of each."""
    entries = (struct.pack("<HHLQ", kind, number, 0, value) for kind, number, value in values)
    return "__properties_version1.0", b"\0" * header + b"".join(entries)


_TICKS = int((dt.datetime(2026, 11, 2, tzinfo=dt.UTC).timestamp() + 11644473600) * 10_000_000)
_MELA = b"\0" * 8 + b"MELA" + b"\0" * 4


def _recipient(kind: int, name: str, address: str) -> dict[str, bytes]:
    return dict((_numbers(8, (3, 0x0C15, kind)), _text(0x3001, name), _text(0x39FE, address)))


def _message(*more: tuple[str, object]) -> dict[str, object]:
    return dict(
        (
            _numbers(32, (0x40, 0x0039, _TICKS), (3, 0x3FDE, 1252)),
            _text(0x0037, "Grüße"),
            _text(0x0042, "Erika Muster"),
            _text(0x5D02, "erika@example.org"),
            _text(0x1000, "Guten Tag\r\n"),
            ("__recip_version1.0_#00000000", _recipient(1, "Max", "max@example.net")),
            ("__recip_version1.0_#00000001", _recipient(2, "Cy", "cy@example.net")),
            *more,
        )
    )


def test_a_message(compound_file: _Writer) -> None:
    mail = read_mail(compound_file(_message()))
    assert (mail.subject, mail.text.strip()) == ("Grüße", "Guten Tag")
    assert mail.senders == (MailAddress("erika@example.org", "Erika Muster"),)
    assert mail.to == (MailAddress("max@example.net", "Max"),)
    assert mail.cc == (MailAddress("cy@example.net", "Cy"),)
    assert mail.date == dt.datetime(2026, 11, 2, tzinfo=dt.UTC)


def test_internet_headers_count_more_where_they_are_complete(compound_file: _Writer) -> None:
    headers = "From: E <e@example.org>\r\nTo: nur ein Name\r\nMessage-ID: <1@example.org>\r\n"
    mail = read_mail(compound_file(_message(_text(0x007D, headers))))
    assert mail.senders == (MailAddress("e@example.org", "E"),)
    assert mail.to == (MailAddress("max@example.net", "Max"),)
    assert mail.message_id == "1@example.org"


def test_a_directory_name_is_no_address(compound_file: _Writer) -> None:
    people = {"__recip_version1.0_#00000000": _recipient(1, "Max", "/o=Firma/cn=max")}
    mail = read_mail(compound_file({**_message(), **people}))
    assert mail.to == (MailAddress("", "Max"),)


def test_attachments_and_a_message_within(compound_file: _Writer) -> None:
    file = dict((_numbers(8), _text(0x3707, "Plan.pdf"), _data(0x3701, b"%PDF".ljust(4096))))
    within = {"__substg1.0_3701000D": _message(), **dict((_numbers(8), _text(0x3001, "Alt")))}
    message = _message(
        ("__attach_version1.0_#00000000", file), ("__attach_version1.0_#00000001", within)
    )
    raw = compound_file(message)
    mail = read_mail(raw)
    assert [(part.name, part.content_type) for part in mail.attachments] == [
        ("Plan.pdf", "application/octet-stream"),
        ("Alt", "message/rfc822"),
    ]
    assert read_attachment(raw, 0) == b"%PDF".ljust(4096)
    inner = read_mail(read_attachment(raw, 1))
    assert (inner.subject, inner.text.strip()) == ("Grüße", "Guten Tag")
    assert inner.sender == MailAddress("erika@example.org", "Erika Muster")


def test_html_and_rtf_bodies(compound_file: _Writer) -> None:
    page = {**_message(_data(0x1013, "<p>schöne Grüße</p>".encode("cp1252")))}
    assert "schöne Grüße" in read_mail(compound_file(page)).html_text
    wrapped = rb"{\rtf1\ansi\fromhtml1{\*\htmltag64 <p>}gut{\*\htmltag72 </p>}}"
    only_rtf = _message(_data(0x1009, _MELA + wrapped))
    del only_rtf["__substg1.0_1000001F"]
    assert read_mail(compound_file(only_rtf)).html_text.strip() == "gut"


def test_another_compound_file_is_no_mail(compound_file: _Writer) -> None:
    with pytest.raises(UnreadableMail) as error:
        read_mail(compound_file({"WordDocument": b"x"}))
    assert error.value.reason is UnreadableReason.NO_MAIL


@given(st.integers(0, 6000), st.binary(min_size=1, max_size=8))
def test_a_damaged_message_is_read_or_refused(
    compound_file: _Writer, place: int, damage: bytes
) -> None:
    raw = bytearray(compound_file(_message()))
    raw[place : place + len(damage)] = damage
    try:
        read_mail(bytes(raw))
    except UnreadableMail:
        return


# The example of MS-OXRTFCP, section 3.1.
_COMPRESSED = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d"
    "0a800fa0"
)


def test_compressed_rtf() -> None:
    rtf = b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    assert decompress_rtf(_COMPRESSED) == rtf
    assert decompress_rtf(_MELA + rtf) == rtf
    assert decompress_rtf(_COMPRESSED[:40]) == rtf[: len(decompress_rtf(_COMPRESSED[:40]))]
    assert decompress_rtf(b"") == b""


@given(st.binary(max_size=60))
def test_compressed_rtf_never_fails(data: bytes) -> None:
    decompress_rtf(b"\0" * 8 + b"LZFu" + b"\0" * 4 + data)


@pytest.mark.parametrize(
    ("rtf", "text"),
    [
        (rb"{\rtf1\ansi\ansicpg1252 Gr\'fc\'dfe\par neu}", "Grüße\nneu"),
        (rb"{\rtf1{\fonttbl{\f0 Arial;}}{\info x}{\*\unbekannt y}Text}", "Text"),
        (rb"{\rtf1\uc1 \u8364?uro \u-10179?\u-8702?}", "€uro 😂"),
        (rb"{\rtf1{\fonttbl{\f0\fcharset204 A;}}{\f0 \'cf\'f0}}", "Пр"),
        (rb"{\rtf1{\fonttbl{\f0\fcharset128 A;}}{\f0 \'83\'65}}", "テ"),
        (rb"{\rtf1 a\tab b\{c\}\\}", "a\tb{c}\\"),
        (rb"{\rtf1\fromtext a\par b", "a\nb"),
        (b"kein RTF", "kein RTF"),
        (b"}}}{{{", ""),
    ],
)
def test_text_in_rtf(rtf: bytes, text: str) -> None:
    assert read_rtf(rtf).text == text


def test_html_in_rtf() -> None:
    rtf = (
        rb"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0 Arial;}}"
        rb"{\*\htmltag64 <p>}\htmlrtf {\b\htmlrtf0 gr\'fcn\htmlrtf }\htmlrtf0{\*\htmltag72 </p>}}"
    )
    assert read_rtf(rtf).html == "<p>grün</p>"


@given(st.text(alphabet="\\{}'ufhtmlra1 0-*;", max_size=60))
def test_rtf_never_fails(rtf: str) -> None:
    read_rtf(rtf.encode())


def _attribute(level: int, number: int, data: bytes) -> bytes:
    return struct.pack("<BLL", level, number, len(data)) + data + b"\0\0"


def _property(kind: int, number: int, data: bytes) -> bytes:
    return struct.pack("<HHLL", kind, number, 1, len(data)) + data + b"\0" * (-len(data) % 4)


def _tnef(*attributes: bytes) -> bytes:
    return bytes.fromhex("789f3e22") + b"\0\0" + b"".join(attributes)


_WINMAIL = _tnef(
    _attribute(1, 0x00069007, struct.pack("<LL", 1252, 0)),
    _attribute(1, 0x00018004, "Grüße\0".encode("cp1252")),
    _attribute(1, 0x00069003, struct.pack("<L", 1) + _property(0x1E, 0x1000, b"Guten Tag")),
    _attribute(2, 0x00069002, b"\0" * 14),
    _attribute(2, 0x00018010, b"KURZ~1.TXT\0"),
    _attribute(2, 0x0006800F, b"Inhalt"),
    _attribute(
        2,
        0x00069005,
        struct.pack("<L", 1) + _property(0x1F, 0x3707, "lang ö.txt".encode("utf-16-le")),
    ),
)


def test_a_bare_tnef_file() -> None:
    mail = read_mail(_WINMAIL)
    assert (mail.subject, mail.text) == ("Grüße", "Guten Tag")
    assert [(part.name, part.size) for part in mail.attachments] == [("lang ö.txt", 6)]
    assert read_attachment(_WINMAIL, 0) == b"Inhalt"


def test_a_winmail_within_a_mail_gives_what_it_holds() -> None:
    head = b"Content-Type: application/ms-tnef; name=winmail.dat\r\n\r\n"
    mail = read_mail(head + _WINMAIL)
    assert mail.text == "Guten Tag"
    assert [part.name for part in mail.attachments] == ["lang ö.txt"]
    empty = read_mail(head + _tnef())
    assert [part.name for part in empty.attachments] == ["winmail.dat"]


@given(st.integers(0, len(_WINMAIL)), st.binary(max_size=8))
def test_a_damaged_tnef_file_is_read_all_the_same(place: int, damage: bytes) -> None:
    read_mail(_WINMAIL[: max(place, 4)] + damage + _WINMAIL[place + len(damage) :])
