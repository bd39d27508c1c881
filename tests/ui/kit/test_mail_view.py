from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from pytestqt.qtbot import QtBot

from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.mail_view import MailText, MailView, destination


@pytest.fixture
def text(qtbot: QtBot) -> MailText:
    made = MailText()
    qtbot.addWidget(made)
    made.resize(300, 300)
    made.show()
    return made


def _red() -> QImage:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    return image


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/hostname",
        "/etc/hostname",
        "//host/share/x.png",
        "\\\\host\\share",
        "qrc:/x",
        "http://example.org/x.png",
        "cid:unknown",
        "x.svg",
        "",
    ],
)
def test_every_foreign_image_is_a_real_empty_one(text: MailText, url: str) -> None:
    for kind in (QTextDocument.ResourceType.ImageResource,):
        answer = text.loadResource(kind.value, QUrl(url))
        assert isinstance(answer, QImage)
        assert (answer.width(), answer.height()) == (1, 1)


@pytest.mark.parametrize(
    "kind",
    [
        QTextDocument.ResourceType.StyleSheetResource,
        QTextDocument.ResourceType.HtmlResource,
        QTextDocument.ResourceType.MarkdownResource,
        QTextDocument.ResourceType.UserResource,
    ],
)
def test_every_other_resource_is_a_blank(text: MailText, kind: QTextDocument.ResourceType) -> None:
    assert text.loadResource(kind.value, QUrl("file:///etc/hostname")) == b" "


@pytest.mark.fault("HTM-02")
def test_a_bait_image_is_not_shown(text: MailText, tmp_path: Path) -> None:
    bait = tmp_path / "bait.png"
    assert _red().save(str(bait))
    text.show_html(
        f'<link rel="stylesheet" href="{bait}"><body background="{bait}">'
        f'<img src="{bait}" width="200" height="200"><img src="file://{bait}">',
        {},
    )
    image = text.grab().toImage()
    points = [image.pixelColor(x, y) for x in range(0, 300, 5) for y in range(0, 300, 5)]
    assert QColor("red") not in points


@pytest.mark.fault("HTM-12")
def test_the_messages_own_images_are_shown_whatever_their_case(text: MailText) -> None:
    text.show_html('<img src="CID:Logo@x" width="100" height="100">', {"logo@X": _red()})
    image = text.grab().toImage()
    assert QColor("red") in [image.pixelColor(x, 40) for x in range(0, 200, 5)]
    text.show_html('<img src="cid:logo@x" width="100" height="100">', {})
    image = text.grab().toImage()
    assert QColor("red") not in [image.pixelColor(x, 40) for x in range(0, 200, 5)]


@pytest.mark.fault("HTM-08")
@pytest.mark.parametrize(
    ("url", "is_told"),
    [
        ("https://example.org/a", True),
        ("mailto:a@example.org", True),
        ("HTTP://example.org", True),
        ("file:///etc/hostname", False),
        ("ms-word:ofe|u|x", False),
        ("//host/share", False),
        ("javascript:alert(1)", False),
        ("#top", False),
    ],
)
def test_only_web_and_mail_links_are_told_and_none_followed(
    text: MailText, url: str, is_told: bool
) -> None:
    told = list[QUrl]()
    text.link_activated.connect(told.append)
    text.show_html("<p>before</p>", {})
    text.anchorClicked.emit(QUrl(url))
    assert bool(told) is is_told
    assert text.toPlainText() == "before"
    assert not text.openLinks()


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://www.bank.example@evil.example/x", "evil.example"),
        ("https://bänk.example/", "xn--bnk-qla.example"),
        ("mailto:a@example.org?bcc=b@example.org", "a@example.org"),
        ("file:///etc/hostname", ""),
    ],
)
def test_the_real_destination_is_shown(url: str, shown: str) -> None:
    assert destination(QUrl(url)) == shown


def test_hovering_tells_the_destination(text: MailText, qtbot: QtBot) -> None:
    with qtbot.waitSignal(text.link_hovered) as told:
        text.highlighted.emit(QUrl("https://example.org/x"))
    assert told.args == ["example.org"]


@pytest.mark.fault("HTM-04")
def test_copying_takes_plain_text_only(text: MailText) -> None:
    text.show_html('<b>bold</b><img src="file:///etc/hostname">', {})
    text.selectAll()
    data = text.createMimeDataFromSelection()
    assert not data.hasHtml()
    assert "bold" in data.text()


@pytest.mark.fault("HTM-05")
def test_plain_text_is_literal_and_one_huge_word_is_broken(text: MailText) -> None:
    text.show_text("<b>x</b> " + "y" * 1_000_000)
    shown = text.toPlainText()
    assert shown.startswith("<b>x</b>")
    assert len(shown) < 510_000
    assert shown.count("\u200b") > 2_000


def test_the_quote_waits_behind_a_button(qtbot: QtBot) -> None:
    view = MailView()
    qtbot.addWidget(view)
    view.show()
    view.show_text("Thanks!", "> Dear colleague")
    toggle = view.findChild(Button)
    assert toggle is not None
    assert view.text.toPlainText() == "Thanks!"
    toggle.click()
    assert "Dear colleague" in view.text.toPlainText()
    toggle.click()
    assert view.text.toPlainText() == "Thanks!"
    view.show_text("No quote")
    assert not toggle.isVisible()
    view.show_html("<p>html</p>", {})
    assert view.text.toPlainText() == "html"


def test_tab_leaves_the_message(text: MailText) -> None:
    assert text.tabChangesFocus()
    assert text.accessibleName() == "Text of the message"
    assert text.focusPolicy() is not Qt.FocusPolicy.NoFocus
