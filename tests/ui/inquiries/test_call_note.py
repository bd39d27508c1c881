from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskapp.application.workspace import Workspace
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.inquiry import Channel, Inquiry, State
from deskapp.domain.message import Direction, Message
from deskapp.ui.inquiries.panels.call_note import CallNotePanel
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.requests import LogCall
from tests.ui.active_window import show_active
from tests.ui.inquiries.scene import Office, an_inquiry

Settle = Callable[[], None]


@pytest.fixture
def panel(
    desk: Desk,
    qtbot: QtBot,
    settle: Settle,
    office: Office,  # noqa: ARG001 — the records must be there before the panel
) -> CallNotePanel:
    made = CallNotePanel(desk)
    qtbot.addWidget(made)
    show_active(qtbot, made)
    made.begin_for(LogCall())
    settle()
    return made


@pytest.fixture
def keys(settle: Settle) -> Callable[[str], None]:
    """Type a text, or press a key given as ``<Tab>``, where keys go now."""

    def press(text: str) -> None:
        target = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert target is not None
        if not text.startswith("<"):
            QTest.keyClicks(target, text)
        elif text == "<Ctrl+Return>":
            QTest.keyClick(target, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        else:
            QTest.keyClick(target, getattr(Qt.Key, f"Key_{text[1:-1]}"))
        settle()

    return press


def test_a_call_is_logged_in_the_order_in_which_one_talks(
    panel: CallNotePanel, keys: Callable[[str], None], workspace: Workspace, office: Office
) -> None:
    said: list[Notice] = []
    panel.says.connect(said.append)
    for typed in ("dirk", "<Return>", "Wants money for hydrogen", "<Tab>", "F", "<Tab>", "+3at"):
        keys(typed)
    keys("<Ctrl+Return>")
    (inquiry,) = workspace.query(lambda queries: queries.where(Inquiry))
    (message,) = workspace.query(lambda queries: queries.where(Message))
    (follow_up,) = workspace.query(lambda queries: queries.where(FollowUp))
    assert inquiry.contact_id == office.dirk.id
    assert (inquiry.channel, inquiry.state) == (Channel.PHONE, State.IN_PROGRESS)
    assert inquiry.topics == ("funding",)
    assert (message.direction, message.body_text) == (Direction.CALL, "Wants money for hydrogen")
    assert (follow_up.inquiry_id, follow_up.due_on) == (inquiry.id, date(2026, 11, 26))
    assert [notice.text for notice in said] == ["Call logged"]
    assert panel.form.values() == {"who": None, "note": "", "topic": "", "due_on": None}
    assert not panel.is_dirty


@pytest.mark.usefixtures("panel")
def test_somebody_unknown_is_named_freely(
    keys: Callable[[str], None], workspace: Workspace
) -> None:
    for typed in ("A citizen", "<Tab>", "Asks for the map", "<Ctrl+Return>"):
        keys(typed)
    (message,) = workspace.query(lambda queries: queries.where(Message))
    assert message.body_text == "A citizen: Asks for the map"
    assert message.contact_id is None


def test_escape_keeps_what_is_typed(panel: CallNotePanel, keys: Callable[[str], None]) -> None:
    closed: list[bool] = []
    panel.closed.connect(lambda: closed.append(True))
    for typed in ("A citizen", "<Tab>", "Half a sen", "<Escape>"):
        keys(typed)
    assert closed == [True]
    panel.begin_for(LogCall())
    values = panel.form.values()
    assert values["note"] == "Half a sen"


def test_nothing_is_stored_without_a_note(
    panel: CallNotePanel, keys: Callable[[str], None], workspace: Workspace
) -> None:
    for typed in ("A citizen", "<Ctrl+Return>"):
        keys(typed)
    assert panel.form.field("note").has_error
    assert workspace.query(lambda queries: queries.where(Inquiry)) == ()


def test_a_call_about_an_inquiry_joins_it(
    panel: CallNotePanel,
    keys: Callable[[str], None],
    workspace: Workspace,
    office: Office,
    settle: Settle,
) -> None:
    inquiry = an_inquiry(workspace, "Hydrogen")
    panel.begin_for(LogCall(office.dirk.id, inquiry.id))
    settle()
    assert panel.form.field("note").editor.hasFocus()
    for typed in ("He has the papers", "<Ctrl+Return>"):
        keys(typed)
    (message,) = workspace.query(lambda queries: queries.where(Message))
    assert (message.inquiry_id, message.contact_id) == (inquiry.id, office.dirk.id)
    assert len(workspace.query(lambda queries: queries.where(Inquiry))) == 1
