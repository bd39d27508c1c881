"""What the tests of the reply do and look at again and again."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from deskapp.application.actions import Action
from deskapp.application.workspace import Workspace
from deskapp.domain.message import Direction, Message
from deskapp.domain.sender_profile import HandOver, SenderProfile
from deskapp.ui.replies.panel import ReplyPanel
from tests.reply_scene import Scene


def press(widget: QWidget | None, key: Qt.Key, *, with_ctrl: bool = False) -> None:
    assert widget is not None
    control, none = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
    QTest.keyClick(widget, key, control if with_ctrl else none)


def type_into(widget: QWidget | None, text: str) -> None:
    assert widget is not None
    for character in text:  # QTest.keyClicks ends the process at an umlaut
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(widget, event)


def text_of(panel: ReplyPanel) -> str:
    return panel.form.letter.text.letter()


def messages(workspace: Workspace, scene: Scene) -> tuple[Message, ...]:
    return workspace.query(
        lambda q: q.where(Message, inquiry_id=scene.inquiry_id, direction=Direction.OUT)
    )


def asked(panel: ReplyPanel, name: str) -> QWidget:
    assert panel.form.asked.go_to(name)
    focused = panel.focusWidget()
    assert focused is not None
    return focused


def hand_over_by(workspace: Workspace, way: HandOver) -> None:
    profile = workspace.query(lambda queries: queries.where(SenderProfile)[0])
    workspace.execute(
        Action.SETTINGS_SAVED,
        lambda work: work.save(replace(profile, hand_over=way)),
        undoable=False,
    )
