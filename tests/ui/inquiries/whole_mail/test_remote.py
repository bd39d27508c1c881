"""Pictures that lie elsewhere, and those that came with the mail."""

from email.message import EmailMessage

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextDocument

from tests.ui.inquiries.scene import Shown, a_raw_mail
from tests.ui.inquiries.whole_mail.conftest import Open
from tests.ui.kit.pictures.bombs import drawn

WEB = "https://bilder.example"
PAGE = (
    f'<p>News</p><img src="{WEB}/a.png" alt="Harbour"><img src="{WEB}/b.png" alt="Logo">'
    f'<img src="https://weg.example/c.png" alt="Gone"><img src="{WEB}/t.gif" width="1">'
)


def a_newsletter() -> EmailMessage:
    return a_raw_mail("news@mail.example", "News", "News", PAGE)


def bar(shown: Shown) -> str:
    texts = shown.texts(shown.view.whole_mail.remote)
    return texts[0] if texts else ""


def pictures(shown: Shown) -> list[int]:
    """The widths of the pictures that are drawn in the text."""
    document, found = shown.view.whole_mail.text.document(), []
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            form = pieces.fragment().charFormat()
            if form.isImageFormat():
                name = form.toImageFormat().name()
                image = document.resource(QTextDocument.ResourceType.ImageResource.value, name)
                assert isinstance(image, QImage)
                found += [image.width()] * pieces.fragment().length()
            pieces += 1
        block = block.next()
    return found


@pytest.mark.fault("HTM-01")
def test_nothing_is_fetched_until_somebody_asks(open_mail: Open, fetched: list[str]) -> None:
    shown = open_mail(a_newsletter())
    assert bar(shown) == "Remote content blocked (3 pictures from 2 addresses)"
    assert "[Harbour][Logo][Gone]" in shown.view.whole_mail.text.toPlainText()
    shown.view.whole_mail.text.grab()
    assert fetched == []


@pytest.mark.fault("HTM-01")
def test_the_pictures_of_this_mail_come_when_somebody_asks(
    open_mail: Open, fetched: list[str]
) -> None:
    shown = open_mail(a_newsletter())
    shift = Qt.KeyboardModifier.ShiftModifier
    shown.press(Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier | shift)
    assert sorted(fetched) == [f"{WEB}/a.png", f"{WEB}/b.png", "https://weg.example/c.png"]
    assert bar(shown) == "1 of 3 pictures loaded, for this mail alone"
    assert pictures(shown) == [60]
    assert "[Logo][Gone]" in shown.view.whole_mail.text.toPlainText()
    fetched.clear()
    open_mail(a_newsletter())
    assert bar(shown).startswith("Remote content blocked")
    assert pictures(shown) == []
    assert fetched == []


def test_loading_can_be_stopped(open_mail: Open, fetched: list[str]) -> None:
    shown = open_mail(a_newsletter())
    remote = shown.view.whole_mail.remote
    remote.load_button.click()
    remote.stop_button.click()
    shown.settle()
    assert len(fetched) <= 2
    assert remote.stop_button.isHidden()
    assert "Harbour" in shown.view.whole_mail.text.toPlainText()


def test_the_next_mail_gets_none_of_the_pictures_of_the_one_before(open_mail: Open) -> None:
    shown = open_mail(a_newsletter())
    shown.view.whole_mail.remote.load_button.click()
    open_mail(a_raw_mail("ben@mail.example", "Other", "x", '<img src="remote:0" alt="y">'))
    assert shown.view.whole_mail.text.toPlainText() == "[y]"
    assert pictures(shown) == []


@pytest.mark.fault("HTM-01")
def test_a_mail_that_only_wanted_a_style_sheet_has_nothing_to_load(open_mail: Open) -> None:
    page = f'<link rel="stylesheet" href="{WEB}/a.css"><p>x</p>'
    shown = open_mail(a_raw_mail("eva@mail.example", "Style", "x", page))
    assert bar(shown) == "Remote content blocked"
    assert shown.view.whole_mail.remote.load_button.isHidden()


def test_a_mail_of_its_own_pictures_has_no_bar(open_mail: Open) -> None:
    shown = open_mail(a_raw_mail("eva@mail.example", "Plain", "x", "<p>x</p>"))
    assert shown.view.whole_mail.remote.isHidden()


def with_picture(subject: str, page: str, *parts: tuple[str, bytes]) -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "eva@mail.example", "office@desk.example", subject
    mail["Date"] = "Mon, 23 Nov 2026 07:12:00 +0100"
    mail["Message-ID"] = f"<{subject}@outside.example>"
    mail.set_content(page, subtype="html")
    for cid, content in parts:
        mail.add_related(content, "image", "png", cid=f"<{cid}>")
    return mail


@pytest.mark.fault("HTM-12")
def test_pictures_of_the_mail_itself_are_shown_whatever_their_case(
    open_mail: Open, fetched: list[str]
) -> None:
    page = '<p>x</p><img src="CID:Logo@X">'
    shown = open_mail(with_picture("one", page, ("logo@x", drawn("png"))))
    assert pictures(shown) == [60]
    assert fetched == []


@pytest.mark.fault("HTM-12")
def test_no_picture_of_another_mail_is_shown(open_mail: Open) -> None:
    page = '<p>x</p><img src="cid:logo@x">'
    shown = open_mail(with_picture("one", page, ("logo@x", drawn("png"))))
    open_mail(with_picture("two", page))
    assert pictures(shown) == [1]


@pytest.mark.fault("HTM-12")
def test_of_two_parts_with_one_name_a_drawable_one_is_shown(open_mail: Open) -> None:
    parts = (("a@x", drawn("png", 30)), ("a@x", drawn("png", 50)))
    shown = open_mail(with_picture("two", '<img src="cid:a@x">', *parts))
    assert pictures(shown)[0] in {30, 50}


@pytest.mark.fault("HTM-11")
def test_a_picture_that_is_none_leaves_its_place_empty(open_mail: Open) -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>'
    shown = open_mail(with_picture("svg", '<img src="cid:a@x">', ("a@x", svg)))
    assert pictures(shown) == [1]
