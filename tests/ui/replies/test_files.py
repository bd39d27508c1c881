"""Files that go with a reply."""

from collections.abc import Callable
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from deskapp.application.use_cases.reply_sending import MOST_BYTES
from deskapp.application.workspace import Workspace
from deskapp.domain.sender_profile import HandOver
from deskapp.ui.replies.panel import ReplyPanel
from tests.ui.replies.acting import hand_over_by, press, the_reply, type_into

Settle = Callable[[], None]
OpenPanel = Callable[[], ReplyPanel]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Liste Süd.csv"
    path.write_bytes(b"a;b\n1;2\n")
    return path


def names(panel: ReplyPanel) -> list[str]:
    return [each.name for each in panel.form.files.value()]


def test_a_dropped_file_leaves_with_the_mail(
    open_panel: OpenPanel,
    workspace: Workspace,
    settle: Settle,
    qtbot: QtBot,
    file: Path,
) -> None:
    hand_over_by(workspace, HandOver.SMTP)
    panel = open_panel()
    type_into(panel.form.letter.text, "im Anhang finden Sie die Liste.")
    panel.form.letter.text.files_dropped.emit([file])
    settle()
    assert names(panel) == ["Liste Süd.csv"]
    assert panel.form.files.isVisible()
    with qtbot.waitSignal(panel.closed):
        press(panel.form.letter.text, Qt.Key.Key_Return, with_ctrl=True)
    sha256 = the_reply(workspace).raw_sha256
    raw = workspace.query(lambda queries: queries.content(sha256))
    assert raw is not None
    mail = message_from_bytes(raw, policy=policy.default)
    (part,) = mail.iter_attachments()
    assert (part.get_filename(), part.get_payload(decode=True)) == (
        "Liste Süd.csv",
        b"a;b\n1;2\n",
    )


def test_files_are_there_when_the_draft_is_gone_on_with(
    panel: ReplyPanel, open_panel: OpenPanel, settle: Settle, file: Path
) -> None:
    panel.form.files.add([file])
    settle()
    panel.save()
    settle()
    panel.hide()
    assert names(open_panel()) == ["Liste Süd.csv"]


def test_a_file_is_taken_away_by_keyboard(panel: ReplyPanel, settle: Settle, file: Path) -> None:
    panel.form.files.add([file])
    settle()
    (chip,) = panel.form.files.findChildren(QPushButton)
    assert chip.accessibleName() == "Remove attachment Liste Süd.csv, 1 kB"
    press(chip, Qt.Key.Key_Space)
    assert names(panel) == []
    assert not panel.form.files.isVisible()


def test_the_same_file_twice_is_one(panel: ReplyPanel, settle: Settle, file: Path) -> None:
    panel.form.files.add([file, file])
    settle()
    assert names(panel) == ["Liste Süd.csv"]


def test_too_much_is_refused_with_a_sentence(
    panel: ReplyPanel, settle: Settle, tmp_path: Path
) -> None:
    large = tmp_path / "film.mp4"
    with large.open("wb") as stream:
        stream.truncate(MOST_BYTES + 1)
    panel.form.files.add([large])
    settle()
    assert names(panel) == []
    assert "“film.mp4” does not come along" in panel.form.fault.text()
    halves = [tmp_path / "a.bin", tmp_path / "b.bin"]
    for half in halves:
        half.write_bytes(half.name.encode() * (MOST_BYTES // 9))
    panel.form.files.add(halves)
    settle()
    assert len(names(panel)) == 1
    assert "b.bin” does not" in panel.form.fault.text() or "a.bin" in panel.form.fault.text()


@pytest.mark.parametrize("name", ["missing.pdf", "folder"])
def test_what_cannot_be_read_is_said(
    panel: ReplyPanel, settle: Settle, tmp_path: Path, name: str
) -> None:
    (tmp_path / "folder").mkdir()
    panel.form.files.add([tmp_path / name])
    settle()
    assert names(panel) == []
    assert name in panel.form.fault.text()


def test_a_name_is_made_safe(panel: ReplyPanel, settle: Settle, tmp_path: Path) -> None:
    path = tmp_path / "bild\N{RIGHT-TO-LEFT OVERRIDE}gpj.exe"
    path.write_bytes(b"x")
    panel.form.files.add([path])
    settle()
    assert names(panel) == ["bildgpj.exe"]


def test_a_pasted_picture_is_a_file(panel: ReplyPanel, settle: Settle) -> None:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    panel.form.letter.text.image_pasted.emit(image)
    settle()
    assert names(panel) == ["Picture 1.png"]
    assert panel.form.files.value()[0].content_type == "image/png"
