"""MIM-06: which part of a mail is its body, and what is said where parts differ."""

import pytest

from deskapp.adapters.mail.reading.reader import read_mail, read_text
from deskapp.domain.mail.incoming_mail import MailDefect, Shown

pytestmark = pytest.mark.fault("MIM-06")

_LONG = " ".join(f"Wort{number}" for number in range(60))
_OTHER = " ".join(f"Ding{number}" for number in range(60))


def _alternative(*parts: tuple[str, str]) -> bytes:
    cut = "".join(f"--b\nContent-Type: {kind}\n\n{body}\n" for kind, body in parts)
    head = "Subject: x\nContent-Type: multipart/alternative; boundary=b\n\n"
    return f"{head}{cut}--b--\n".encode()


@pytest.mark.parametrize(
    ("raw", "shown", "body"),
    [
        (_alternative(("text/plain", "Text"), ("text/html", "<p>Seite")), Shown.PLAIN, "Text"),
        (_alternative(("text/html", "<p>Seite"), ("text/plain", "Text")), Shown.PLAIN, "Text"),
        (_alternative(("text/plain", " "), ("text/html", "<p>Seite")), Shown.PAGE, "Seite"),
        (b"Content-Type: text/html\n\n<p>Seite", Shown.PAGE, "Seite"),
        (
            _alternative(
                ("text/plain", "Ihr Programm kann keine HTML-Nachrichten anzeigen."),
                ("text/html", f"<p>{_LONG}"),
            ),
            Shown.PAGE,
            _LONG,
        ),
        (
            _alternative(
                ("text/plain", "Please open this mail in your browser."),
                ("text/html", f"<p>{_LONG}"),
            ),
            Shown.PAGE,
            _LONG,
        ),
        (
            _alternative(
                ("text/plain", "Bitte die HTML-Datei prüfen."),
                ("text/html", "<p>Bitte die HTML-Datei prüfen."),
            ),
            Shown.PLAIN,
            "Bitte die HTML-Datei prüfen.",
        ),
        (_alternative(("text/x-watch", "kurz"), ("text/plain", "lang")), Shown.PLAIN, "lang"),
        (b"Content-Type: application/pdf\n\n%PDF", Shown.NOTHING, ""),
        (b"Subject: x\n\n", Shown.NOTHING, ""),
    ],
)
def test_one_part_is_shown(raw: bytes, shown: Shown, body: str) -> None:
    for mail in (read_mail(raw), read_text(raw)):
        assert mail.shown is shown
        assert mail.body.strip() == body
        assert mail.reply_text.strip() == body


def test_versions_that_contradict_each_other_are_named() -> None:
    same = read_mail(_alternative(("text/plain", _LONG), ("text/html", f"<p>{_LONG}")))
    other = read_mail(_alternative(("text/plain", _LONG), ("text/html", f"<p>{_OTHER}")))
    assert MailDefect.VERSIONS_DIFFER not in same.defects
    assert MailDefect.VERSIONS_DIFFER in other.defects
    assert other.body == _LONG


def test_a_page_is_large_only_by_its_own_letters() -> None:
    picture = '<img src="data:image/png;base64,' + "QUJD" * 400_000 + '">'
    mail = read_mail(f"Content-Type: text/html\n\n{picture}<p>Gruß</p>".encode())
    assert mail.html_text.strip() == "Gruß"
    assert MailDefect.TEXT_CUT not in mail.defects
    endless = read_mail(b"Content-Type: text/html\n\n" + b"<p>x</p>" * 30_000)
    assert MailDefect.TEXT_CUT in endless.defects
