"""What the tests of the reply do and look at again and again."""

from collections.abc import Callable
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
from deskapp.wording.check_labels import finding_sentence
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


def the_reply(workspace: Workspace) -> Message:
    """The one reply that is stored."""
    (reply,) = workspace.query(lambda q: q.where(Message, direction=Direction.OUT))
    return reply


def messages(workspace: Workspace, scene: Scene) -> tuple[Message, ...]:
    return workspace.query(
        lambda q: q.where(Message, inquiry_id=scene.inquiry_id, direction=Direction.OUT)
    )


def asked(panel: ReplyPanel, name: str) -> QWidget:
    assert panel.form.asked.go_to(name)
    focused = panel.focusWidget()
    assert focused is not None
    return focused


def shown(panel: ReplyPanel) -> list[str]:
    """What a person reads in the list of findings."""
    return [row.accessibleName() for row in panel.form.findings.rows]


def sentences(panel: ReplyPanel) -> list[str]:
    """What the check has found, as it is shown."""
    return [finding_sentence(row.finding) for row in panel.form.findings.rows]


def look(panel: ReplyPanel, settle: Callable[[], None]) -> list[str]:
    """Let the check look now, and answer what it found."""
    assert panel._writing is not None
    panel._writing.checking.ask()
    settle()
    return sentences(panel)


def hand_over_by(workspace: Workspace, way: HandOver) -> None:
    profile = workspace.query(lambda queries: queries.where(SenderProfile)[0])
    workspace.execute(
        Action.SETTINGS_SAVED,
        lambda work: work.save(replace(profile, hand_over=way)),
        undoable=False,
    )
