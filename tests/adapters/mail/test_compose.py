from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.headerregistry import AddressHeader
from email.policy import SMTP

import pytest

from deskapp.adapters.mail.compared import check_same
from deskapp.adapters.mail.compose import StandardComposer
from deskapp.application.ports.post import Outgoing, UnsafeMail
from deskapp.domain.addresses.mail_address import MailAddress

OFFICE = MailAddress("office@desk.example", "Büro für Auskünfte")
CONTROLS = ["\r", "\n", "\r\nBcc: x@evil.example", "\0", "\x0b", "\x85", "\u2028", "\x1b", "\ud800"]


def mail(
    *,
    subject: str = "Ihre Anfrage",
    text: str = "Guten Tag\n",
    html: str = "",
    to: tuple[MailAddress, ...] = (MailAddress("anna@muster.example", "Anna Muster"),),
    cc: tuple[MailAddress, ...] = (),
    message_id: str = "1@desk.example",
    in_reply_to: str = "",
    references: tuple[str, ...] = (),
    attachments: tuple[tuple[str, bytes], ...] = (),
) -> Outgoing:
    return Outgoing(
        message_id=message_id,
        at=datetime(2026, 11, 23, 9, 0, tzinfo=UTC),
        sender=OFFICE,
        to=to,
        cc=cc,
        subject=subject,
        text=text,
        html=html,
        in_reply_to=in_reply_to,
        references=references,
        attachments=attachments,
    )


def composed(meant: Outgoing) -> bytes:
    return StandardComposer().compose(meant)


def test_a_mail_as_it_goes_over_the_wire() -> None:
    meant = mail(
        text="Schöne Grüße\n-- \nBüro\n", in_reply_to="q@x.example", references=("q@x.example",)
    )
    assert composed(meant) == (
        b"From: =?utf-8?b?QsO8cm8gZsO8ciBBdXNrw7xuZnRl?= <office@desk.example>\r\n"
        b"To: Anna Muster <anna@muster.example>\r\n"
        b"Subject: Ihre Anfrage\r\n"
        b"Date: Mon, 23 Nov 2026 09:00:00 +0000\r\n"
        b"Message-ID: <1@desk.example>\r\n"
        b"In-Reply-To: <q@x.example>\r\n"
        b"References: <q@x.example>\r\n"
        b'Content-Type: text/plain; charset="utf-8"\r\n'
        b"Content-Transfer-Encoding: quoted-printable\r\n"
        b"MIME-Version: 1.0\r\n"
        b"\r\n"
        b"Sch=C3=B6ne Gr=C3=BC=C3=9Fe\r\n--=20\r\nB=C3=BCro\r\n"
    )


def test_a_long_paragraph_stays_one_line_for_the_reader() -> None:
    text = "Wir prüfen das und melden uns. " * 100
    read = message_from_bytes(composed(mail(text=text)), policy=SMTP)
    assert read.get_content().rstrip("\r\n") == text


def test_many_recipients_and_a_long_thread() -> None:
    to = tuple(MailAddress(f"p{n}@muster.example", f"Müller, Nr. {n}") for n in range(60))
    outlook = tuple(f"{n:02}{'A' * 90}@EURP190.PROD.OUTLOOK.COM" for n in range(20))
    raw = composed(mail(to=to, references=outlook))
    header = message_from_bytes(raw, policy=SMTP)["To"]
    assert isinstance(header, AddressHeader)
    assert [(each.display_name, each.addr_spec) for each in header.addresses] == [
        (each.name, each.address) for each in to
    ]
    assert all(f"<{each}>".encode() in raw for each in outlook)


@pytest.mark.fault("SND-09")
def test_an_encoded_comma_in_a_name_adds_no_recipient() -> None:
    name = "office@uni.example, x, evil@evil.example"
    raw = composed(mail(to=(MailAddress("c@d.example", name),)))
    header = message_from_bytes(raw, policy=SMTP)["To"]
    assert isinstance(header, AddressHeader)
    assert [each.addr_spec for each in header.addresses] == ["c@d.example"]


@pytest.mark.parametrize(
    ("domain", "on_the_wire"),
    [("straße.example", "xn--strae-oqa.example"), ("Bücher.example", "xn--bcher-kva.example")],
)
def test_a_domain_beyond_ascii(domain: str, on_the_wire: str) -> None:
    assert f"<a@{on_the_wire}>".encode() in composed(mail(to=(MailAddress(f"a@{domain}", "A"),)))


def test_attachments_come_back_to_the_byte() -> None:
    files = (
        ("Angebot für die Initiative mit einem langen Namen, Fassung 2.pdf", b"\0\r\n.\n\xff"),
        ("notiz.txt", b"lone\nline ends\r"),
        ("mail.eml", b"Subject: x\n\n.\n"),
    )
    raw = composed(mail(attachments=files))
    read = message_from_bytes(raw, policy=SMTP)
    found = [
        (part.get_filename(), part.get_payload(decode=True)) for part in read.iter_attachments()
    ]
    assert found == list(files)


def test_a_text_with_formatting_comes_in_both_forms_and_before_the_files() -> None:
    html = "<p>Schöne <b>Grüße</b> &amp; mehr</p>\n<ul><li>eins</li></ul>\n"
    raw = composed(mail(text="Schöne Grüße\n", html=html, attachments=(("a.pdf", b"%PDF"),)))
    read = message_from_bytes(raw, policy=SMTP)
    kinds = [part.get_content_type() for part in read.walk()]
    assert kinds == [
        "multipart/mixed", "multipart/alternative", "text/plain", "text/html", "application/pdf",
    ]  # fmt: skip
    body = read.get_body(("html",))
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == html


@pytest.mark.parametrize(
    "name", ["x" * 120, "ä" * 116 + ".pdf", "名" * 116 + ".pdf", 'a"b;c\\d.txt']
)
def test_a_name_of_a_file_comes_back_however_it_is_written(name: str) -> None:
    raw = composed(mail(attachments=((name, b"x"),)))
    (part,) = message_from_bytes(raw, policy=SMTP).iter_attachments()
    assert part.get_filename() == name


def test_a_file_for_the_mail_program_and_a_draft_are_marked_so() -> None:
    marked = replace(mail(), unsent=True, draft_mark="abc-1")
    assert b"X-Unsent: 1\r\nX-Deskapp-Draft: abc-1\r\n" in composed(marked)
    assert b"X-" not in composed(mail())
    with pytest.raises(UnsafeMail):
        composed(replace(marked, draft_mark="a\r\nBcc: x@evil.example"))


@pytest.mark.fault("SND-08")
@pytest.mark.parametrize("control", CONTROLS)
def test_control_characters_are_refused(control: str) -> None:
    bad = f"a{control}b"
    for meant in (
        mail(subject=bad),
        mail(to=(MailAddress("a@b.example", bad),)),
        mail(to=(MailAddress(f"{bad}@b.example"),)),
        mail(to=(MailAddress(f"a@{bad}.example"),)),
        mail(message_id=f"{bad}@desk.example"),
        mail(attachments=((bad, b""),)),
        mail(cc=(MailAddress("a@b.example", bad),)),
    ):
        with pytest.raises(UnsafeMail):
            composed(meant)


@pytest.mark.parametrize("control", [each for each in CONTROLS if not each.startswith("\n")])
def test_a_text_may_have_line_ends_and_tabs_alone(control: str) -> None:
    composed(mail(text="a\tb\nc"))
    with pytest.raises(UnsafeMail):
        composed(mail(text=f"a{control}b"))


def test_references_that_no_header_can_hold_are_left_out() -> None:
    foreign = (
        "ok@x.example",
        "has blank@x",
        "<x>\r\nBcc: y@z.example",
        "ü@x",
        "=?utf-8?q?x?=@y",
        "",
    )
    raw = composed(mail(in_reply_to=foreign[2], references=foreign))
    assert b"References: <ok@x.example>\r\n" in raw
    assert b"In-Reply-To" not in raw


@pytest.mark.fault("SND-10")
@pytest.mark.parametrize(
    "address",
    [
        *("", "a", "a@b", "a b@c.example", '"a b"@c.example', "a@b@c.example", "a@[127.0.0.1]"),
        *(".a@b.example", "ä@b.example", "a@b.example>", "a@b.example, x@evil.example"),
        f"{'a' * 65}@b.example",
    ],
)
def test_an_address_that_no_server_takes_is_refused(address: str) -> None:
    with pytest.raises(UnsafeMail):
        composed(mail(to=(MailAddress(address),)))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"Subject: ", b"Bcc: x@evil.example\r\nSubject: "),
        (b"Subject: ", b"Reply-To: x@evil.example\r\nSubject: "),
        (b"Subject: I", b"Subject: Ih"),
        (b"anna@", b"anne@"),
        (b"To: ", b"To: x@evil.example, "),
        (b"Anna", b"Anne"),
        (b"<1@", b"<2@"),
        (b"<q@", b"<r@"),
        (b"Guten", b"Gute"),
        (b"\r\n\r\nG", b"\r\n\r\n\nG"),
        (b"Guten", b"G\xc3\xbcten"),
        (b"Guten", b"G" * 1000),
        (b"<p>", b"<p >"),
        (b"text/html", b"text/calendar"),
    ],
)
def test_bytes_that_say_something_else_do_not_leave(old: bytes, new: bytes) -> None:
    meant = mail(references=("q@x.example",), html="<p>Guten Tag</p>\n")
    raw = composed(meant)
    assert old in raw
    with pytest.raises(UnsafeMail):
        check_same(raw.replace(old, new, 1), meant)
