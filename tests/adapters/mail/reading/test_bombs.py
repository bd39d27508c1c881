"""Mails made to exhaust a parser: each is read, shortened where needed, before the guard ends."""

import pytest

from deskapp.adapters.mail.reading.mime import limits
from deskapp.adapters.mail.reading.reader import read_mail
from deskapp.domain.mail.incoming_mail import MailDefect

pytestmark = pytest.mark.timeout(60)

_HEAD = b"From: a@example.org\r\nSubject: x\r\n"
_MIXED = _HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"


def _nested(levels: int, *, same: bool) -> bytes:
    opening = b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n"
    names = [0 if same else level for level in range(levels)]
    return _HEAD + b"".join(opening % (name, name) for name in names) + b"\r\nx"


@pytest.mark.parametrize(
    ("raw", "defect"),
    [
        (_MIXED + b"--b\r\n\r\nx\r\n" * 100_000, MailDefect.PARTS_CUT),
        (_nested(5_000, same=False), MailDefect.PARTS_CUT),
        (_nested(20_000, same=True), MailDefect.PARTS_CUT),
        (b"X: y\r\n" * 100_000 + _HEAD + b"\r\nx", MailDefect.HEADERS_CUT),
        (_HEAD + b"X: " + b"y" * 10_000_000 + b"\r\n\r\nx", MailDefect.HEADERS_CUT),
        (_HEAD + b"X: y\r\n" + b" y\r\n" * 400_000 + b"\r\nx", MailDefect.HEADERS_CUT),
        (_HEAD + b"\r\n" + b"x" * 10_000_000, MailDefect.TEXT_CUT),
    ],
    ids=["parts", "depth", "same", "headers", "long header", "folded header", "text"],
)
def test_too_much_is_cut_and_said(raw: bytes, defect: MailDefect) -> None:
    assert defect in read_mail(raw).defects


@pytest.mark.parametrize(
    "raw",
    [
        (_HEAD + b"Content-Type: message/rfc822\r\n\r\n") * 5_000,
        b"Subject: " + b"=?utf-8?q?a?= " * 16_000 + b"\r\n\r\nx",
        b"Subject: " + b"Re: " * 60_000 + b"\r\n\r\nx",
        b"To: " + b"a@example.org, " * 16_000 + b"\r\n\r\nx",
        b"To: " + b'"\\' * 100_000 + b"\r\n\r\nx",
        b"To: " + b"(\\" * 100_000 + b"\r\n\r\nx",
        b"To: " + b"<" * 200_000 + b"\r\n\r\nx",
        b"To: " + b"=?a?q?" * 40_000 + b"\r\n\r\nx",
        b"To: " + b"a " * 100_000 + b"\r\n\r\nx",
        b"References: " + b"<" * 200_000 + b"\r\n\r\nx",
        b"Date: " + b"(" * 100_000 + b"\r\n\r\nx",
        b"Content-Type: text/plain" + b";" * 200_000 + b"\r\n\r\nx",
        b"Content-Type: text/plain" + b"; a*1=x" * 30_000 + b"\r\n\r\nx",
        b'Content-Type: text/plain; a="' + b'\\"' * 100_000 + b"\r\n\r\nx",
        _HEAD + b"\r\n" + b"\r" * 5_000_000,
        b"\r" * 5_000_000 + _HEAD,
        _HEAD + b"\r\n" + b"begin 644 a\n" * 100_000,
        _HEAD + b"\r\n" + b">" * 2_000_000,
        _HEAD + b"Content-Type: text/plain; format=flowed\r\n\r\n" + b"a \r\n" * 500_000,
        _HEAD + b"Content-Type: multipart/mixed\r\n\r\n" + (b"--b" + b" " * 90) * 20_000,
        b"From: mailer-daemon@example.org\r\n\r\n" + b"\n " * 10_000 + b"1.1." * 10_000,
        _HEAD + b"Content-Type: text/html\r\n\r\n" + b"<div>" * 100_000,
    ],
    ids=lambda raw: raw[:60].decode("ascii").replace("\r\n", " ") + f" {len(raw)}",
)
def test_what_is_quadratic_elsewhere_is_not_here(raw: bytes) -> None:
    mail = read_mail(raw)
    assert len(mail.to) <= limits.ADDRESSES
    assert len(mail.references) <= limits.REFERENCES
