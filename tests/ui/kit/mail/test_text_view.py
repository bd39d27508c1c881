from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QHelpEvent, QImage, QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from deskapp.ui.kit.mail.destinations import destination
from deskapp.ui.kit.mail.text_view import MailText
from tests.ui.active_window import show_active


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
    text.show_html('<img src="CID:Logo@x" width="100" height="100">', {"cid:logo@X": _red()})
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


def test_a_link_is_told_while_it_is_pointed_at_or_reached_by_key(
    text: MailText, qtbot: QtBot
) -> None:
    told = list[QUrl]()
    text.link_pointed_at.connect(told.append)
    text.highlighted.emit(QUrl("https://example.org/x"))
    text.highlighted.emit(QUrl("file:///etc/hostname"))
    assert told == [QUrl("https://example.org/x"), QUrl()]
    text.show_html('<p>See <a href="https://plan.example/">the plan</a></p>', {})
    show_active(qtbot, text)
    text.setFocus()
    text.keyPressEvent(
        QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    )
    assert told[-1] == QUrl("https://plan.example/")


@pytest.mark.fault("HTM-03")
def test_titles_of_a_page_become_no_tips(text: MailText) -> None:
    text.show_html('<a href="https://x.example/" title="<img src=//host/x>">' + "x " * 500, {})
    point = QPoint(40, 40)
    tip = QHelpEvent(QEvent.Type.ToolTip, point, text.mapToGlobal(point))
    QApplication.sendEvent(text.viewport(), tip)
    assert not QToolTip.isVisible()


def test_pictures_from_elsewhere_are_words_until_they_are_there(text: MailText) -> None:
    page = '<p>a <img alt="Our &lt;logo&gt;" src="remote:0"><img src="remote:1"> b</p>'
    text.show_html(page, {})
    assert text.toPlainText() == "a [Our <logo>] b"
    text.show_html(page, {"remote:0": _red()})
    assert text.toPlainText() == "a \ufffc b"


@pytest.mark.fault("HTM-04")
def test_copying_takes_plain_text_only(text: MailText) -> None:
    text.show_html('<b>bold</b><img src="file:///etc/hostname">', {})
    text.selectAll()
    data = text.createMimeDataFromSelection()
    assert not data.hasHtml()
    assert "bold" in data.text()


@pytest.mark.parametrize("first", ["", "Text above the table"])
def test_what_is_copied_reads_as_it_is_shown(text: MailText, first: str) -> None:
    page = f"{first}<table><tr><td>a&nbsp;b<td>c<br>d<tr><td>e<td>f</table><p>g</p><pre>h\ni</pre>"
    text.show_html(page, {})
    text.selectAll()
    assert text.createMimeDataFromSelection().text() == text.toPlainText()


def test_cells_of_a_table_are_copied_without_their_neighbours(text: MailText) -> None:
    text.show_html("<table><tr><td>a<td>b<tr><td>c<td>d</table>", {})
    cursor = text.document().find("a")
    cursor.setPosition(cursor.selectionStart())
    below = text.document().find("c")
    cursor.setPosition(below.selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    assert "b" not in text.createMimeDataFromSelection().text()


@pytest.mark.fault("HTM-05")
@pytest.mark.parametrize("line", ["x " * 100_000, "ẍ̲̲̲" * 40_000])
def test_an_endless_line_is_set_in_parts(text: MailText, line: str) -> None:
    text.show_text(line)
    shown = text.toPlainText()
    assert max(map(len, shown.split("\n"))) <= 4_000
    assert shown.replace("\n", "").replace("\u200b", "") == line


@pytest.mark.fault("HTM-05")
def test_endless_lines_are_not_all_shown(text: MailText) -> None:
    text.show_text("x\n" * 50_000)
    assert text.document().blockCount() <= 20_001
    assert text.toPlainText().endswith("…")


@pytest.mark.fault("HTM-05")
def test_plain_text_is_literal_and_one_huge_word_is_broken(text: MailText) -> None:
    text.show_text("<b>x</b> " + "y" * 1_000_000)
    shown = text.toPlainText()
    assert shown.startswith("<b>x</b>")
    assert len(shown) < 210_000
    assert max(map(len, shown.split("\u200b"))) <= 210


def test_tab_leaves_the_message(text: MailText) -> None:
    assert text.tabChangesFocus()
    assert text.accessibleName() == "Text of the message"
    assert text.focusPolicy() is not Qt.FocusPolicy.NoFocus
