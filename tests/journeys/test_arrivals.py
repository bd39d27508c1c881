"""The ways a mail comes in by hand: twice the same mail is one mail, whichever way it comes."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from deskapp.application.actions import Action
from deskapp.composition import commands
from deskapp.domain.inquiry import Inquiry
from deskapp.ui.shell.tour.player import Player
from tests.journeys.conftest import Program
from tests.journeys.records import STRANGER, count_of_inquiries, newest_inquiry, source


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A mail in a file whose name is as people name files."""
    path = tmp_path / "Anfrage Ölhafen.eml"
    path.write_bytes(source(STRANGER))
    return path


def test_dropped_pasted_opened_and_imported_it_is_one(
    program: Program, file: Path, sqlite_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    player = program.player
    drop(player.window, file)
    player.settle()
    inquiry, count = newest_inquiry(player), count_of_inquiries(player)
    assert inquiry.subject == "Fördermittel für Wasserstoff im Seehafen"
    player.copy(source(STRANGER))
    player.press("Alt+1", "Ctrl+Shift+N")
    assert_known(player, inquiry, count)
    player.press("Alt+1", "Ctrl+O")
    player.type(str(file))
    player.press("Return")
    assert_known(player, inquiry, count)
    program.end()
    assert commands.run(["import", "--database", str(sqlite_file), "--json", str(file)]) == 0
    summary = json.loads(capsys.readouterr().out)
    assert (summary["taken"], summary["known"], summary["unreadable"]) == (0, 1, 0)


def test_the_source_of_a_mail_can_be_pasted_as_text(player: Player) -> None:
    before = count_of_inquiries(player)
    QApplication.clipboard().setText(source(STRANGER).decode().partition("\r\n\tby ")[2])
    player.press("Ctrl+Shift+N")
    assert count_of_inquiries(player) == before
    text = source(STRANGER).decode()
    QApplication.clipboard().setText(text[text.index("From: ") :])
    player.do(Action.MAIL_TAKEN_IN, "Ctrl+Shift+N")
    assert count_of_inquiries(player) == before + 1


def drop(window: QWidget, file: Path) -> None:
    """Drop a file on the window, as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(600, 400), action, data, buttons, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(600, 400), action, data, buttons, keys))


def assert_known(player: Player, inquiry: Inquiry, count: int) -> None:
    """Nothing was added, and the inquiry of before is shown."""
    assert count_of_inquiries(player) == count
    assert inquiry.ref_no in "\n".join(player.texts())
