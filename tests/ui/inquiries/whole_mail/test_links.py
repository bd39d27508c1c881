"""Sixty links, and what a click on each does."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from deskapp.application.use_cases.reply_start import ReplyStart
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.ui.kit.message_box import MessageBox
from tests.ui.inquiries.scene import ReplyStub, Shown, a_raw_mail
from tests.ui.inquiries.whole_mail.conftest import Open

HARMLESS = [f"https://verein{n}.example/seite?n={n}" for n in range(12)] + [
    "http://verein.example",
    "https://verein.example:8443/x#y",
    "HTTPS://VEREIN.EXAMPLE/",
    "https://münchen.example/",
    "https://xn--mnchen-3ya.example/",
]
DOUBTFUL = [
    ("https://www.bank.example/", "https://evil.example/"),
    ("bank.example", "https://evil.example/"),
    ("hier", "https://bank.example@evil.example/"),
    ("hier", "https://bank.example:pw@evil.example/"),
    ("hier", "http://192.0.2.7/"),
    ("hier", "http://2130706433/"),
    ("hier", "http://[2001:db8::1]/"),
    ("hier", "https://xn--bnk-7cd.example/"),
    ("hier", "https://pаypal.example/"),
    ("\u202eelpmaxe.knab", "https://evil.example/"),
    ("www.bank.example/login", "https://bank.example.evil.invalid/"),
    ("https://bank.example/" + "x" * 200, "https://evil.example/" + "y" * 1_500),
]
DEAD = [
    "file:///etc/passwd", "file://host/share", "\\\\host\\share", "//host/share", "/etc/passwd",
    "ms-word:ofe|u|https://x.example/", "ms-excel:x", "search-ms:query=x", "ssh://host",
    "javascript:alert(1)", "data:text/html,x", "vbscript:x", "qrc:/x", "cid:a@b", "remote:0",
    "tel:+49", "sip:x", "ftp://host/x", "about:blank", "#top", "page.html", "", "chrome://x",
    "view-source:https://x.example", "ldap://x", "steam://x", "zoommtg://x", "calc:", "x-apple:x",
    "jar:file:///x!/", "res://x",
]  # fmt: skip


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was handed to the system to be opened."""
    found: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(url.toString()))
    return found


def click(shown: Shown, target: str) -> None:
    shown.view.whole_mail.text.anchorClicked.emit(QUrl(target))


def asked(shown: Shown) -> MessageBox | None:
    return next((box for box in shown.page.findChildren(MessageBox) if box.isVisible()), None)


def a_mail(open_mail: Open, *links: tuple[str, str]) -> Shown:
    page = "".join(f'<p><a href="{target}">{text}</a></p>' for text, target in links)
    return open_mail(a_raw_mail("eva@mail.example", "Links", "x", page))


@pytest.mark.fault("HTM-08")
def test_links_that_are_what_they_seem_open_at_once(open_mail: Open, opened: list[str]) -> None:
    shown = a_mail(open_mail, *(("hier", target) for target in HARMLESS))
    for target in HARMLESS:
        click(shown, target)
    assert asked(shown) is None
    assert len(opened) == len(HARMLESS)


@pytest.mark.fault("HTM-08")
@pytest.mark.parametrize(("text", "target"), DOUBTFUL)
def test_doubtful_links_are_asked_about_with_their_real_host(
    open_mail: Open, opened: list[str], text: str, target: str
) -> None:
    shown = a_mail(open_mail, (text, target))
    click(shown, target)
    box = asked(shown)
    assert box is not None
    host = QUrl(target).host(QUrl.ComponentFormattingOption.FullyEncoded)
    assert f"This link leads to {host}" in shown.texts(box)
    assert opened == []
    box.accept()
    assert len(opened) == 1


@pytest.mark.fault("HTM-09")
def test_other_links_are_text(open_mail: Open, opened: list[str]) -> None:
    shown = a_mail(open_mail, *(("hier", target) for target in DEAD))
    assert "href" not in shown.view.whole_mail.text.toHtml()
    for target in DEAD:
        click(shown, target)
    assert opened == []
    assert asked(shown) is None


@pytest.mark.fault("HTM-08")
@pytest.mark.parametrize(
    ("target", "line"),
    [
        ("https://bank.example@evil.example/", "Leads to evil.example"),
        ("https://pаypal.example/", "Leads to xn--pypal-4ve.example"),
        ("mailto:eva@mail.example?bcc=x@y.example", "Writes to eva@mail.example"),
        ("file:///etc/passwd", ""),
        ("", ""),
    ],
)
def test_the_line_below_says_where_a_link_really_leads(
    open_mail: Open, target: str, line: str
) -> None:
    shown = a_mail(open_mail, ("hier", "https://verein.example/"))
    shown.view.whole_mail.text.highlighted.emit(QUrl(target))
    assert shown.view.whole_mail.links.line.text() == line


@pytest.mark.fault("HTM-10")
def test_a_link_that_writes_begins_a_letter_and_says_what_it_left_out(
    open_mail: Open, opened: list[str]
) -> None:
    link = (
        "mailto:amt@stadt.example?subject=Plan%20B&body=Guten%20Tag&bcc=x@y.example&attach=/etc/x"
    )
    shown = a_mail(open_mail, ("write", link))
    target = "mailto:amt@stadt.example?subject=Plan%20B&body=Guten%20Tag"
    click(shown, target)
    shown.settle()
    reply = shown.view.reply
    assert isinstance(reply, ReplyStub)
    assert reply.given == [
        ReplyStart(
            to=(MailAddress("amt@stadt.example"),),
            template_key="",
            subject="Plan B",
            text="Guten Tag",
        )
    ]
    assert shown.notices[-1].text == "Not taken over from the link: bcc, attach"
    assert opened == []
