"""What is said above a mail that is not what it seems."""

from email import message_from_bytes, policy

import pytest

from deskapp.ui.inquiries.record.whole_mail.warnings import WarningLine
from tests.ui.inquiries.scene import Shown, a_raw_mail
from tests.ui.inquiries.whole_mail.conftest import Open


def said(shown: Shown) -> str:
    line = shown.view.whole_mail.findChild(WarningLine)
    assert isinstance(line, WarningLine)
    return " ".join(shown.texts(line)) if line.isVisible() else ""


@pytest.mark.fault("MIM-07")
def test_a_false_name_is_told_and_the_address_stands_beside_it(open_mail: Open) -> None:
    mail = a_raw_mail('"chef@amt.example" <x@evil.example>', "Urgent", "Pay now")
    shown = open_mail(mail)
    assert said(shown) == "The sender's name holds somebody else's address: chef@amt.example."
    texts = shown.texts(shown.view.whole_mail)
    assert any("From chef@amt.example <x@evil.example>" in each for each in texts)


@pytest.mark.fault("MIM-07")
def test_a_domain_that_looks_like_a_known_one_is_told(open_mail: Open) -> None:
    shown = open_mail(a_raw_mail("Dirk <dirk@erns.example>", "Account", "New account"))
    assert said(shown) == "The sender's domain looks like ems.example, but is another."


@pytest.mark.fault("MIM-07")
def test_three_signs_are_said_at_most(open_mail: Open) -> None:
    page = '<a href="https://evil.example/">www.amt.example</a><p style="font-size:0">' + "x" * 99
    mail = a_raw_mail('"a@amt.example" <x@evil.example>', "Many", "x", page)
    mail["Reply-To"] = "y@other.example"
    shown = open_mail(mail)
    assert said(shown) == (
        "The sender's name holds somebody else's address: a@amt.example. "
        "Replies go to another address: y@other.example. "
        "A link leads elsewhere than it says: to evil.example."
    )


@pytest.mark.fault("HTM-13")
def test_hidden_text_is_told(open_mail: Open) -> None:
    page = '<p>Hello</p><p style="color:#fff">' + "hidden " * 20 + "</p>"
    shown = open_mail(a_raw_mail("eva@mail.example", "Hidden", "Hello", page))
    assert said(shown).endswith("% of the text were made invisible by the sender.")


def test_a_usual_mail_has_no_such_line(open_mail: Open) -> None:
    mail = a_raw_mail("Eva Probe <eva@mail.example>", "Plan", "x", "<p>Hello</p>")
    assert said(open_mail(mail)) == ""


@pytest.mark.fault("HTM-13")
def test_what_is_read_as_text_is_what_is_found(open_mail: Open) -> None:
    page = '<p>Seen</p><p style="color:#fff">white</p><p style="display:none">never</p>'
    mail = a_raw_mail("eva@mail.example", "White", "x")
    mail.set_content(page, subtype="html")
    shown = open_mail(mail)
    shown.view.whole_mail.as_text()
    (message,) = shown.messages(shown.view.inquiry_id or "")  # type: ignore[arg-type]
    assert shown.view.whole_mail.text.toPlainText() == message.body_text
    assert "never" not in message.body_text


def test_what_the_program_makes_of_a_mail_is_told(open_mail: Open) -> None:
    text = "On Monday we meet in Leer to speak about the new bridge over the canal. " * 3
    page = "<p>" + "Please transfer the whole sum today, else your account will be closed. " * 3
    shown = open_mail(a_raw_mail("eva@mail.example", "Two", text, page))
    sentence = "The plain text and the HTML of this mail say different things."
    assert sentence in shown.texts(shown.view.whole_mail)
    locked = message_from_bytes(
        b"From: eva@mail.example\r\nSubject: Locked\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b\r\n'
        b"\r\n--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n"
        b"--b\r\nContent-Type: application/octet-stream\r\n\r\nx\r\n--b--\r\n",
        policy=policy.default,
    )
    texts = open_mail(locked).texts(shown.view.whole_mail)
    assert any(each.startswith("Encrypted: deskapp cannot read it.") for each in texts)
    assert sentence not in texts
