"""Any bytes are a mail or `UnreadableMail`, without what no screen and no database takes."""

import unicodedata
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskapp.adapters.mail.reading.mime.dates import parse_date
from deskapp.adapters.mail.reading.reader import (
    read_attachment,
    read_mail,
    read_simply,
    read_text,
)
from deskapp.application.ports.mail import UnreadableMail
from deskapp.domain.mail.incoming_mail import IncomingMail, MailDefect
from tests.adapters.mail.reading import bombs

_GREETING = "Grüße aus Köln"
_WHOLE = (
    b"From: =?utf-8?q?J=C3=B6rg?= <j@example.org>\r\nTo: a@example.org, b@example.org\r\n"
    b"Subject: =?iso-8859-1?Q?Gr=FC=DFe?=\r\nDate: Mon, 2 Nov 2026 09:00:00 +0100\r\n"
    b"Message-ID: <1@example.org>\r\nReferences: <0@example.org>\r\nContent-Type: "
    b"multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-7\r\n\r\n"
    b"<p>+APw-</p>\r\n--b\r\nContent-Type: application/pdf; name*=utf-8''%C3%A4.pdf\r\n"
    b"Content-Transfer-Encoding: base64\r\n\r\nJVBERi0x\r\n--b\r\nContent-Type: message/rfc822\r\n"
    b"\r\nSubject: innen\r\n\r\nx\r\n--b--\r\n"
)
_SEEDS = (
    _WHOLE,
    b"Subject: x\r\nContent-Type: text/calendar; charset=utf-16\r\n\r\n"
    + "BEGIN:VEVENT\nSUMMARY:Grüße\nDTSTART:20261102T100000\nEND:VEVENT\n".encode("utf-16"),
    b"Subject: x\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\n\r\n"
    + bombs.tnef((0x069003, bombs.mapi((0x1F, 0x1000, "Grüße".encode("utf-16-le"))))),
    bombs.OUTLOOK["rtf from html"](400),
    bombs.OUTLOOK["tnef in tnef"](400),
)
_PIECES = st.sampled_from(
    [
        b"\0",
        b"\r",
        b"\n",
        b"\xff",
        b"+2AA-",
        b"=?utf-7?q?+2AA-?=",
        b"\xed\xa0\x80",
        b"--b\r\n",
        b"=",
    ]
)


@st.composite
def _mutated(draw: st.DrawFn) -> bytes:
    raw = bytearray(draw(st.sampled_from(_SEEDS)))
    for _ in range(draw(st.integers(1, 8))):
        at = draw(st.integers(0, max(len(raw) - 1, 0)))
        length = draw(st.integers(0, 6))
        raw[at : at + length] = draw(_PIECES | st.binary(max_size=6))
    return bytes(raw)


@pytest.mark.fault("MIM-02", "MIM-03", "MIM-11")
@settings(max_examples=400)
@given(_mutated() | st.binary(max_size=300))
def test_anything_is_read_or_refused(raw: bytes) -> None:
    for read in (read_mail, read_text, read_simply):
        try:
            mail = read(raw)
        except UnreadableMail:
            continue
        assert msgspec.msgpack.decode(msgspec.msgpack.encode(mail), type=IncomingMail) == mail
        for text in _texts(mail):
            assert not _forbidden(text)


@pytest.mark.fault("MIM-11")
@given(_mutated())
def test_attachments_are_given_as_they_were_counted(raw: bytes) -> None:
    try:
        mail = read_text(raw)
    except UnreadableMail:
        return
    for index, file in enumerate(mail.attachments):
        assert len(read_attachment(raw, index)) == file.size


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | frozenset):
        for each in value:
            yield from _texts(each)
    elif is_dataclass(value) and not isinstance(value, Enum):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))


def _forbidden(text: str) -> str:
    """Control characters and halves of characters."""
    return "".join(
        letter
        for letter in text
        if unicodedata.category(letter) in {"Cc", "Cs"} and letter not in "\n\t"
    )


@pytest.mark.fault("MIM-03")
@pytest.mark.parametrize(
    ("written", "subject"),
    [
        (b"=?utf-8?q?a=0D=0ABcc:_b?=", "a␍␊Bcc: b"),
        (b"=?utf-8?b?AGEA?=", "␀a␀"),
        (b"=?utf-8?q?a=E2=80=AEb?=", "ab"),
        (b"=?rot13?q?nop?=", "nop"),
        (b"=?unicode_escape?q?=5Cu0041?=", "\\u0041"),
        (b"=?idna?q?xn--a?=", "xn--a"),
        (b"=?gibt-es-nicht?q?Gr=FC=DFe?=", "Grüße"),
        (b"=?utf-7?q?+2AA-?=", "?"),
        (b"=?us-ascii?q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        (b"=?utf-8?q?Gr=FC=DFe?=", "Grüße"),
        (b"=?utf-8?q?" + b"=C3=A4" * 40_000 + b"?=", "ä"),
    ],
)
def test_encoded_words_never_do_anything(written: bytes, subject: str) -> None:
    mail = read_text(b"Subject: " + written + b"\r\n\r\nx")
    assert mail.subject.startswith(subject)
    assert "\n" not in mail.subject


@pytest.mark.fault("MIM-04")
@pytest.mark.parametrize(
    ("declared", "data"),
    [
        ("us-ascii", _GREETING.encode("cp1252")),
        ("us-ascii", _GREETING.encode()),
        ("utf-8", _GREETING.encode("cp1252")),
        ("iso-8859-1", _GREETING.encode()),
        ("", _GREETING.encode()),
        ("", _GREETING.encode("cp1252")),
        ("", _GREETING.encode("utf-16")),
        ("", _GREETING.encode("utf-16-le")),
        ("utf-8", _GREETING.encode("utf-16-le")),
        ("utf-16", _GREETING.encode("utf-16-be")),
        ("utf-16", _GREETING.encode()),
        ("utf-7", _GREETING.encode("utf-7")),
        ("unbekannt", _GREETING.encode()),
        ("gb2312", _GREETING.encode("gb18030")),
        ("", unicodedata.normalize("NFD", _GREETING).encode()),
    ],
)
def test_charsets_that_lie(declared: str, data: bytes) -> None:
    kind = f"Content-Type: text/plain; charset={declared}\r\n" if declared else ""
    mail = read_mail(b"Subject: x\r\n" + kind.encode() + b"\r\n" + data)
    assert unicodedata.normalize("NFC", mail.text) == _GREETING


@pytest.mark.fault("MIM-04")
def test_a_text_cut_within_a_letter_is_still_utf_8() -> None:
    mail = read_mail(
        "Subject: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\näö".encode()[:-1]
    )
    assert mail.text == "ä�"


@pytest.mark.fault("MIM-05")
@settings(max_examples=300)
@given(
    st.text(max_size=40)
    | st.builds(
        "{}, {} {} {} {}:{}:{} {}".format,
        st.sampled_from(["Mon", "xyz", ""]),
        st.integers(-5, 99),
        st.sampled_from(["Feb", "Dez", "13", "Nov"]),
        st.integers(-1, 100_000),
        st.integers(-1, 99),
        st.integers(-1, 99),
        st.integers(-1, 99),
        st.sampled_from(["+9999", "-2400", "MEZ", "", "+0100"]),
    )
)
def test_impossible_dates_are_none(written: str) -> None:
    found = parse_date(written)
    mail = read_text(b"Date: " + written.encode("utf-8", "replace") + b"\r\nSubject: x\r\n\r\nx")
    assert found is None or found.utcoffset() is not None
    if mail.date is None and written.strip() and written.isascii() and written.isprintable():
        assert MailDefect.DATE_UNREADABLE in mail.defects
