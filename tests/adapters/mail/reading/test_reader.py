import base64
import datetime as dt
import hashlib
import json
from dataclasses import asdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskapp.adapters.mail.reading.reader import read_attachment, read_mail
from deskapp.application.ports.mail import UnreadableMail, UnreadableReason
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.mail.incoming_mail import IncomingMail, MailDefect

_PLAIN = """\
From: Erika Muster <erika@example.org>
To: office@example.net, =?utf-8?q?J=C3=B6rg?= <joerg@example.net>
Cc: c@example.net
Reply-To: antwort@example.org
Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=
Date: Mon, 02 Nov 2026 09:30:00 +0100
Message-ID: <2@example.org>
In-Reply-To: <1@example.org>
References: <0@example.org> <1@example.org>
Content-Type: text/plain; charset=utf-8

Guten Tag,
schöne Grüße
"""


def _read(text: str) -> IncomingMail:
    return read_mail(text.replace("\n", "\r\n").encode())


def _multipart(kind: str, *parts: str) -> str:
    head = f'Subject: x\nContent-Type: multipart/{kind}; boundary="b"\n\n'
    return head + "".join(f"--b\n{part}\n" for part in parts) + "--b--\n"


_TEXT = "Content-Type: text/plain\n\nder Text"
_PAGE = "Content-Type: text/html\n\n<p>die Seite</p>"
_PICTURE = (
    "Content-Type: image/png\nContent-ID: <bild@x>\nContent-Disposition: inline; filename=b.png\n"
    "Content-Transfer-Encoding: base64\n\niVBORw0KGgo="
)
_FILE = (
    "Content-Type: application/pdf\nContent-Disposition: attachment; filename=a.pdf\n"
    "Content-Transfer-Encoding: base64\n\nJVBERi0x"
)


def test_a_plain_mail() -> None:
    mail = _read(_PLAIN)
    assert mail.subject == "Grüße"
    assert mail.senders == (MailAddress("erika@example.org", "Erika Muster"),)
    assert mail.to == (MailAddress("office@example.net"), MailAddress("joerg@example.net", "Jörg"))
    assert [found.address for found in (*mail.cc, *mail.reply_to)] == [
        "c@example.net",
        "antwort@example.org",
    ]
    assert mail.date == dt.datetime(2026, 11, 2, 8, 30, tzinfo=dt.UTC)
    assert (mail.message_id, mail.in_reply_to) == ("2@example.org", ("1@example.org",))
    assert mail.references == ("0@example.org", "1@example.org")
    assert mail.text == "Guten Tag,\nschöne Grüße"
    assert (mail.attachments, mail.automatic, mail.defects) == ((), False, frozenset())


def test_old_and_new_line_ends_read_the_same() -> None:
    for end in ("\n", "\r"):
        assert read_mail(_PLAIN.replace("\n", end).encode()) == _read(_PLAIN)


def test_of_two_versions_both_are_kept() -> None:
    mail = _read(_multipart("alternative", _TEXT, _PAGE))
    assert (mail.text, mail.html_text.strip()) == ("der Text", "die Seite")
    assert mail.body == "der Text"
    assert mail.attachments == ()


def test_a_page_alone_is_the_body() -> None:
    mail = _read(f"Subject: x\n{_PAGE}")
    assert (mail.text, mail.body.strip()) == ("", "die Seite")
    assert mail.reply_text.strip() == "die Seite"


def test_scripts_do_not_survive() -> None:
    mail = _read("Content-Type: text/html\n\n<p>a<script>b</script><img src=//x onerror=c>")
    assert "script" not in mail.html
    assert "onerror" not in mail.html
    assert "//x" not in mail.html


def test_attachments_and_inline_pictures() -> None:
    related = (
        f'Content-Type: multipart/related; boundary="r"\n\n--r\n{_PAGE}\n--r\n{_PICTURE}\n--r--'
    )
    mail = _read(_multipart("mixed", related, _FILE))
    assert [(part.name, part.inline, part.content_id) for part in mail.attachments] == [
        ("b.png", True, "bild@x"),
        ("a.pdf", False, ""),
    ]
    pdf = mail.attachments[1]
    assert (pdf.size, pdf.content_type) == (6, "application/pdf")
    assert pdf.sha256 == hashlib.sha256(b"%PDF-1").hexdigest()
    raw = _multipart("mixed", related, _FILE).encode()
    assert read_attachment(raw, 1) == b"%PDF-1"
    with pytest.raises(UnreadableMail):
        read_attachment(raw, 2)


def test_a_mail_within_the_mail_is_one_attachment() -> None:
    inner = f"Content-Type: message/rfc822\n\n{_PLAIN}"
    mail = _read(_multipart("mixed", _TEXT, inner))
    (found,) = mail.attachments
    assert (found.name, found.content_type) == ("Grüße.eml", "message/rfc822")
    assert mail.text == "der Text"
    assert read_mail(read_attachment(_multipart("mixed", _TEXT, inner).encode(), 0)).text


def test_a_text_that_is_attached_is_no_body() -> None:
    attached = 'Content-Type: text/plain; name="a.txt"\n\nanderes'
    mail = _read(_multipart("mixed", _TEXT, attached))
    assert mail.text == "der Text"
    assert [part.name for part in mail.attachments] == ["a.txt"]


def test_texts_one_below_the_other_are_one_body() -> None:
    footer = "Content-Type: text/plain\n\nFuß der Liste"
    assert _read(_multipart("mixed", _TEXT, footer)).text == "der Text\nFuß der Liste"


def test_a_uuencoded_file_leaves_the_text() -> None:
    mail = _read("Subject: x\n\noben\nbegin 644 a.txt\n#86)C\n`\nend\nunten")
    assert mail.text.split() == ["oben", "unten"]
    assert [(part.name, part.size) for part in mail.attachments] == [("a.txt", 3)]


def test_flowed_text_is_put_together() -> None:
    mail = _read(
        "Content-Type: text/plain; format=flowed\n\nein langer \nAbsatz\n> Zitat \n> weiter\n-- \nE"
    )
    assert mail.text == "ein langer Absatz\n> Zitat weiter\n-- \nE"


@pytest.mark.parametrize(
    ("content_type", "shown"),
    [("multipart/mixed", "Guten Tag"), ('multipart/mixed; boundary="b"', "")],
)
def test_a_multipart_without_boundaries(content_type: str, shown: str) -> None:
    mail = _read(f"Content-Type: {content_type}\n\nGuten Tag")
    assert mail.text == shown
    assert len(mail.attachments) == (0 if shown else 1)
    assert MailDefect.BOUNDARY_MISSING in mail.defects


def test_a_boundary_that_the_headers_name_wrongly_is_found() -> None:
    raw = _multipart("mixed", _TEXT, _FILE).replace('boundary="b"', 'boundary="falsch"')
    mail = _read(raw)
    assert mail.text == "der Text"
    assert [part.name for part in mail.attachments] == ["a.pdf"]


def test_a_last_boundary_may_be_missing() -> None:
    assert _read(_multipart("mixed", _TEXT).replace("--b--", "")).text == "der Text"


def test_an_automatic_answer_and_a_bounce() -> None:
    answer = _read("Auto-Submitted: auto-replied\nSubject: Automatische Antwort: x\n\nbin weg")
    assert answer.auto_reply
    assert answer.out_of_office
    assert answer.bounce is None
    status = (
        "Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822; a@example.org\n"
        "Action: failed\nStatus: 5.1.1"
    )
    bounce = _read(_multipart("report; report-type=delivery-status", _TEXT, status)).bounce
    assert bounce is not None
    assert (bounce.status, bounce.recipients, bounce.hard) == ("5.1.1", ("a@example.org",), True)


def test_a_delivery_report_that_is_only_forwarded_is_no_bounce() -> None:
    inner = f"Content-Type: message/rfc822\n\n{_multipart('report', _TEXT)}"
    assert _read(_multipart("mixed", _TEXT, inner)).bounce is None


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", UnreadableReason.EMPTY),
        (b"\r\n \0\r\n", UnreadableReason.EMPTY),
        (b"MZ\x90\0\x03", UnreadableReason.NO_MAIL),
        (b"PK\x03\x04....", UnreadableReason.NO_MAIL),
        (b"\x01\x02\0\x04" * 9, UnreadableReason.NO_MAIL),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"x" * 600, UnreadableReason.BROKEN),
    ],
)
def test_what_is_no_mail_is_refused(raw: bytes, reason: UnreadableReason) -> None:
    with pytest.raises(UnreadableMail) as error:
        read_mail(raw)
    assert error.value.reason is reason


def test_control_characters_never_come_out() -> None:
    mail = read_mail(
        b"Subject: =?utf-8?q?a=0D=0Ab=00=E2=80=AEc?=\r\nContent-Type: text/html\r\n\r\nx\0y"
    )
    assert mail.subject == "a␍␊b␀c"
    assert "\0" not in mail.html + mail.html_text


_HEADER_NAMES = st.sampled_from(
    [
        b"From",
        b"To",
        b"Subject",
        b"Date",
        b"Message-ID",
        b"References",
        b"Content-Type",
        b"Content-Transfer-Encoding",
        b"Content-Disposition",
        b"Auto-Submitted",
        b"X",
    ]
)
_VALUES = st.one_of(
    st.binary(max_size=40),
    st.sampled_from(
        [
            b"multipart/mixed; boundary=b",
            b"multipart/alternative; boundary=c",
            b"text/html",
            b"text/plain; format=flowed; charset=utf-16",
            b"message/rfc822",
            b"application/ms-tnef",
            b"base64",
            b"quoted-printable",
            b"x-uuencode",
            b'"',
            b"a@[",
            b"<>",
            b"(" * 50,
        ]
    ),
)
_LINES = st.one_of(
    st.tuples(_HEADER_NAMES, _VALUES).map(b": ".join),
    st.sampled_from([b"", b"--b", b"--c", b"--b--", b" fold", b"begin 644 x", b"end", b"w7Y="]),
    st.binary(max_size=30),
)


@settings(max_examples=300)
@given(st.lists(_LINES, max_size=25).map(b"\r\n".join))
def test_anything_is_read_or_refused(raw: bytes) -> None:
    try:
        mail = read_mail(raw)
    except UnreadableMail:
        return
    written = json.dumps(asdict(mail), default=str, ensure_ascii=False)
    assert "\\u0000" not in written
    written.encode("utf-8")
    for index in range(len(mail.attachments)):
        content = read_attachment(raw, index)
        assert hashlib.sha256(content).hexdigest() == mail.attachments[index].sha256


@given(st.binary(max_size=200))
def test_base64_comes_out_as_it_went_in(content: bytes) -> None:
    body = base64.encodebytes(content).decode()
    raw = (
        "Content-Type: application/x-y\nContent-Disposition: attachment\n"
        f"Content-Transfer-Encoding: base64\n\n{body}"
    ).encode()
    assert read_attachment(raw, 0) == content
