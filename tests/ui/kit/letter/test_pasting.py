import threading
from collections.abc import Iterator
from pathlib import Path
from socketserver import BaseRequestHandler, TCPServer

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deskapp.ui.kit.letter.letter_edit import LetterEdit
from tests.ui.selecting import select_text

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def callers() -> Iterator[list[str]]:
    """Who has asked the server at the address, which is the last entry."""
    found = list[str]()

    class Handler(BaseRequestHandler):
        def handle(self) -> None:
            found.append("asked")

    with TCPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        found.append(f"http://127.0.0.1:{server.server_address[1]}/x.png")
        yield found
        server.shutdown()
        thread.join()


def mime(text: str = "", html: str = "", *paths: Path) -> QMimeData:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    if paths:
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def red(path: Path) -> Path:
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert image.save(str(path))
    return path


@pytest.mark.fault("SND-15")
def test_pasted_pages_bring_no_image_and_ask_no_server(
    edit: LetterEdit, tmp_path: Path, callers: list[str], qtbot: QtBot
) -> None:
    bait = red(tmp_path / "bait.png")
    page = "".join(
        f'<img src="{source}" width=60 height=60><p background="{source}">x</p>'
        for source in (bait.as_uri(), str(bait), callers[0], f"file:{bait}")
    )
    edit.insertFromMimeData(mime("x", f'<link rel=stylesheet href="{callers[0]}"><b>a</b>{page}'))
    qtbot.wait(1)
    shot = edit.viewport().grab().toImage()
    seen = {shot.pixel(x, y) for x in range(0, 300, 5) for y in range(0, 300, 5)}
    assert QColor("red").rgb() not in seen
    assert callers[1:] == []
    assert "\ufffc" not in edit.document().toRawText()
    assert edit.html() == "<p><strong>a</strong></p>" + "\n<p>x</p>" * 4


@pytest.mark.fault("SND-15")
@pytest.mark.parametrize("kind", QTextDocument.ResourceType)
def test_nothing_is_loaded(edit: LetterEdit, kind: QTextDocument.ResourceType) -> None:
    assert edit.loadResource(kind.value, QUrl("file:///etc/hostname")) is None


@pytest.mark.fault("SND-15")
def test_files_are_told_and_not_written(edit: LetterEdit, tmp_path: Path, qtbot: QtBot) -> None:
    paths = [red(tmp_path / "a.png"), tmp_path / "b.pdf"]
    with qtbot.waitSignal(edit.files_dropped) as told:
        edit.insertFromMimeData(mime("a.png", "<b>a</b>", *paths))
    assert told.args == [paths]
    assert edit.letter() == ""


def test_files_are_told_when_they_are_dropped(
    edit: LetterEdit, tmp_path: Path, qtbot: QtBot
) -> None:
    data = mime("", "", tmp_path / "a.pdf")
    assert edit.canInsertFromMimeData(data)
    drop = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(edit.files_dropped) as told:
        edit.dropEvent(drop)
    assert told.args == [[tmp_path / "a.pdf"]]
    assert edit.letter() == ""


def test_a_picture_is_told(edit: LetterEdit, qtbot: QtBot) -> None:
    data = mime("", '<img src="file:///etc/hostname">')
    image = QImage(2, 3, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    data.setImageData(image)
    with qtbot.waitSignal(edit.image_pasted) as told:
        edit.insertFromMimeData(data)
    assert told.args is not None
    assert (told.args[0].width(), told.args[0].height()) == (2, 3)
    assert edit.letter() == ""


def test_formats_come_along_where_they_are_wanted(edit: LetterEdit) -> None:
    page = '<ul><li>a <b>b</b></li></ul><p><a href="javascript:x">c</a></p>'
    edit.insertFromMimeData(mime("plain", page))
    assert edit.html() == "<ul>\n<li>a <strong>b</strong></li>\n</ul>\n<p>c</p>"
    edit.set_formatted(False)
    edit.show_letter("")
    edit.insertFromMimeData(mime("plain", page))
    assert (edit.letter(), edit.html()) == ("plain", "")


def test_a_page_without_formats_is_pasted_as_the_text_beside_it(edit: LetterEdit) -> None:
    edit.insertFromMimeData(mime("a\nb", "<p>a</p><p>b</p>"))
    assert edit.letter() == "a\nb"


@pytest.mark.fault("TPL-05")
def test_markup_in_a_text_stays_text(edit: LetterEdit) -> None:
    edit.insertFromMimeData(mime("<b>Ina</b> <img src=x>"))
    assert edit.letter() == "<b>Ina</b> <img src=x>"
    assert edit.html() == ""


@pytest.mark.fault("TPL-03")
def test_braces_that_are_pasted_are_shown_as_what_must_not_leave(edit: LetterEdit) -> None:
    edit.insertFromMimeData(mime("see {{ secret }}"))
    assert edit.letter() == "see {{ secret }}"
    assert edit.open_placeholders() == ("secret",)


def test_formats_are_copied_within_the_program(edit: LetterEdit) -> None:
    edit.show_letter("", "<ul><li>a <strong>{{ b }}</strong></li><li>c</li></ul>")
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_X, CTRL)
    assert QGuiApplication.clipboard().text() == "– a {{ b }}\n– c"
    edit.show_letter("")
    QTest.keyClick(edit, Qt.Key.Key_V, CTRL)
    assert edit.html() == "<ul>\n<li>a <strong>{{ b }}</strong></li>\n<li>c</li>\n</ul>"
    assert edit.placeholders() == ("b",)


def test_part_of_a_line_is_copied_without_its_list(edit: LetterEdit) -> None:
    edit.show_letter("", "<ul><li>a word</li></ul>")
    assert select_text(edit, "word")
    data = edit.createMimeDataFromSelection()
    assert (data.text(), data.hasHtml()) == ("word", False)


def test_endless_words_and_texts_are_cut(edit: LetterEdit) -> None:
    edit.insertFromMimeData(mime("y" * 300_000))
    text = edit.letter()
    assert len(text) < 201_000
    assert max(map(len, text.split())) <= 2_000
