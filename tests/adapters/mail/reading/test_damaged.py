"""MIM-10: what is cut off or wrong is read as far as it goes, and said."""

import base64

import pytest

from deskapp.adapters.mail.reading.reader import read_attachment, read_mail
from deskapp.domain.mail.incoming_mail import MailDefect

pytestmark = pytest.mark.fault("MIM-10")

_BYTES = bytes(range(256)) * 8
_BASE64 = base64.encodebytes(_BYTES)
_UU = b"M" + b"86)C" * 15 + b"\n"


def _with_file(body: bytes, encoding: bytes = b"base64") -> bytes:
    head = b"Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nGuten Tag\n--b\n"
    kind = b"Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: " + encoding
    return head + kind + b"\n\n" + body + b"\n--b--\n"


@pytest.mark.parametrize(
    ("body", "encoding", "least"),
    [
        (_BASE64[:1003], b"base64", 740),
        (_BASE64[:400] + b"\xff\xfe?!" + _BASE64[400:], b"base64", 2000),
        (_BASE64 + b"\n-- \nFuss der Liste", b"base64", len(_BYTES)),
        (b"A", b"base64", 0),
        (b"Stra=DFe =ZZ =", b"quoted-printable", 10),
        (b"Ma=C3=9", b"quoted-printable", 4),
        (b"begin 644 a.pdf\n" + _UU * 3, b"x-uuencode", 135),
        (b"begin 644 a.pdf\n" + _UU + b"\x80\x80\x80\n" + _UU + b"`\nend\n", b"x-uuencode", 90),
    ],
)
def test_a_damaged_file_is_marked_and_kept_as_far_as_it_goes(
    body: bytes, encoding: bytes, least: int
) -> None:
    raw = _with_file(body, encoding)
    mail = read_mail(raw)
    (file,) = mail.attachments
    assert file.damaged
    assert file.size >= least
    assert MailDefect.ATTACHMENT_DAMAGED in mail.defects
    assert len(read_attachment(raw, 0)) == file.size
    assert mail.text == "Guten Tag"


@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        (_BASE64, b"base64"),
        (_BASE64.replace(b"\n", b"\r\n \t"), b"base64"),
        (b"QQ==QUI=", b"base64"),
        (b"", b"base64"),
        (b"Stra=DFe=\n und =3D  =\r\nweiter=  \n", b"quoted-printable"),
        (b"begin 644 a.pdf\n" + _UU * 3 + b"`\nend\n", b"x-uuencode"),
        (b"a = b =ZZ", b"8bit"),
    ],
)
def test_what_is_whole_is_not_marked(body: bytes, encoding: bytes) -> None:
    mail = read_mail(_with_file(body, encoding))
    assert not mail.attachments[0].damaged
    assert mail.defects == frozenset()


def test_a_damaged_text_is_shown_and_marked() -> None:
    mail = read_mail(b"Content-Transfer-Encoding: quoted-printable\n\nStra=DFe =GH")
    assert mail.text == "Straße =GH"
    assert mail.defects == {MailDefect.TEXT_DAMAGED}


def test_a_uuencoded_file_without_its_end_leaves_the_text() -> None:
    mail = read_mail(b"Subject: x\n\noben\nbegin 644 a.bin\n" + _UU * 2 + b"unten\n")
    assert mail.text.split() == ["oben", "unten"]
    assert [(file.name, file.size, file.damaged) for file in mail.attachments] == [
        ("a.bin", 90, True)
    ]


def test_a_sentence_that_begins_so_is_no_file() -> None:
    mail = read_mail(b"Subject: x\n\nbegin 644 a\nund nichts weiter\n")
    assert mail.attachments == ()
    assert mail.text == "begin 644 a\nund nichts weiter"


def test_base64_between_the_lines_is_a_file_too() -> None:
    mail = read_mail(b"Subject: x\n\nbegin-base64 644 a.txt\nSW5oYWx0\n====\n")
    assert [(file.name, file.size) for file in mail.attachments] == [("a.txt", 6)]
