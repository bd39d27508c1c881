"""MIM-06: signed mails show their content, encrypted ones say that they are."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.adapters.mail.reading.reader import read_mail
from deskapp.adapters.mail.reading.signed_data import is_encrypted, signed_content
from deskapp.domain.mail.incoming_mail import Protection

pytestmark = pytest.mark.fault("MIM-06")

_INNER = b"Content-Type: text/plain; charset=utf-8\r\n\r\nGr\xc3\xbc\xc3\x9fe\r\n"
_SIGNED = bytes.fromhex("06092a864886f70d010702")
_DATA = bytes.fromhex("06092a864886f70d010701")
_ENVELOPED = bytes.fromhex("06092a864886f70d010703")


def _der(tag: int, content: bytes) -> bytes:
    size = len(content)
    if size < 0x80:
        return bytes((tag, size)) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(length))) + length + content


def _endless(tag: int, content: bytes) -> bytes:
    return bytes((tag, 0x80)) + content + b"\0\0"


def _signed_der() -> bytes:
    capsule = _der(0x30, _DATA + _der(0xA0, _der(0x04, _INNER)))
    signed = _der(0x30, b"\x02\x01\x01" + _der(0x31, b"") + capsule + _der(0x31, b""))
    return _der(0x30, _SIGNED + _der(0xA0, signed))


def _signed_in_pieces() -> bytes:
    pieces = b"".join(_der(0x04, _INNER[at : at + 7]) for at in range(0, len(_INNER), 7))
    capsule = _endless(0x30, _DATA + _endless(0xA0, _endless(0x24, pieces)))
    signed = _endless(0x30, b"\x02\x01\x01" + _der(0x31, b"") + capsule)
    return _endless(0x30, _SIGNED + _endless(0xA0, signed))


def _mail(kind: bytes, body: bytes) -> bytes:
    return b"Subject: x\r\nContent-Type: " + kind + b"\r\n\r\n" + body


@pytest.mark.parametrize("made", [_signed_der, _signed_in_pieces])
@pytest.mark.parametrize(
    "kind",
    [
        b"application/pkcs7-mime; smime-type=signed-data; name=smime.p7m",
        b"application/x-pkcs7-mime",
        b"application/octet-stream; name=smime.p7m",
    ],
)
def test_an_opaque_signed_mail_is_opened(made: Callable[[], bytes], kind: bytes) -> None:
    mail = read_mail(_mail(kind, made()))
    assert mail.text == "Grüße"
    assert mail.protection is Protection.SIGNED
    assert mail.attachments == ()


def test_a_mail_with_its_signature_beside_it_is_shown() -> None:
    parts = (
        b"--b\r\n" + _INNER + b"--b\r\nContent-Type: application/pkcs7-signature; name=smime.p7s"
    )
    raw = _mail(b"multipart/signed; boundary=b", parts + b"\r\n\r\nxxxx\r\n--b--\r\n")
    mail = read_mail(raw)
    assert mail.text == "Grüße"
    assert mail.protection is Protection.SIGNED


@pytest.mark.parametrize(
    "raw",
    [
        _mail(b"application/pkcs7-mime; smime-type=enveloped-data", b"xx"),
        _mail(b"application/pkcs7-mime; name=smime.p7m", _der(0x30, _ENVELOPED + b"\xa0\x00")),
        _mail(
            b"multipart/encrypted; protocol=application/pgp-encrypted; boundary=b",
            b"--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b\r\n"
            b"Content-Type: application/octet-stream\r\n\r\nxx\r\n--b--\r\n",
        ),
        _mail(b"text/plain", b"-----BEGIN PGP MESSAGE-----\r\n\r\nhQEM\r\n"),
    ],
)
def test_an_encrypted_mail_is_said_to_be(raw: bytes) -> None:
    assert read_mail(raw).protection is Protection.ENCRYPTED


def test_a_text_signed_with_pgp_is_shown() -> None:
    mail = read_mail(
        b"Subject: x\r\n\r\n-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: x\r\n\r\nHallo"
    )
    assert mail.protection is Protection.SIGNED
    assert "Hallo" in mail.text


def test_an_ordinary_mail_is_neither() -> None:
    assert read_mail(b"Subject: x\r\n\r\nHallo").protection is Protection.NONE


@given(st.binary(max_size=200) | st.integers(0, 90).map(lambda at: _signed_der()[:at]))
def test_broken_data_is_nothing(data: bytes) -> None:
    signed_content(data)
    is_encrypted(data)


@pytest.mark.timeout(10)
@pytest.mark.parametrize(
    "again", [b"\x30\x80", b"\x04\x00", b"\x24\x80", b"\x30\x84\xff\xff\xff\xff"]
)
def test_endless_data_ends(again: bytes) -> None:
    signed_content(again * 1_000_000)
    read_mail(_mail(b"application/pkcs7-mime", again * 1_000_000))
