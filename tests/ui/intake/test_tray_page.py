from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deskapp.application.actions import Action
from deskapp.application.ports.lists import InquiryFilter, RecordKind
from deskapp.application.use_cases import intake
from deskapp.application.workspace import Workspace
from deskapp.domain.mail_account import UnreadableMail
from deskapp.domain.message import Delivery, Message
from deskapp.ui.intake.tray_page import TrayPage
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.mail_view import MailText
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.requests import OpenRecord
from tests.ui.active_window import show_active
from tests.ui.intake.test_post import a_letter
from tests.ui.office_records import a_mail, an_inquiry

Settle = Callable[[], None]


class Shown:
    """The tray as a person has it before them."""

    def __init__(self, page: TrayPage, settle: Settle) -> None:
        self.page, self._settle = page, settle
        records, text = page.findChild(RecordList), page.findChild(MailText)
        assert records is not None
        assert text is not None
        self.records, self.text = records, text
        self.notices: list[Notice] = []
        self.requests: list[object] = []
        page.says.connect(self.notices.append)
        page.wants.connect(self.requests.append)

    @property
    def rows(self) -> list[str]:
        model = self.records.model()
        indexes = (model.index(at, 0) for at in range(model.rowCount()))
        return [str(index.data(Qt.ItemDataRole.AccessibleTextRole)) for index in indexes]

    @property
    def buttons(self) -> list[str]:
        return [b.text() for b in self.page.findChildren(Button) if b.isVisibleTo(self.page)]

    def press(self, text: str) -> None:
        button = next(b for b in self.page.findChildren(Button) if b.text() == text)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self._settle()


@pytest.fixture
def show(desk: Desk, qtbot: QtBot, settle: Settle) -> Callable[[], Shown]:
    def make() -> Shown:
        page = TrayPage(desk)
        qtbot.addWidget(page)
        desk.changed.connect(lambda change_set: page.refresh(change_set.touched()))
        page.resize(1000, 600)
        show_active(qtbot, page)
        settle()
        return Shown(page, settle)

    return make


def set_aside(workspace: Workspace, raw: bytes, name: str, reason: str) -> UnreadableMail:
    workspace.execute(Action.MAIL_SET_ASIDE, lambda work: intake.set_aside(work, raw, name, reason))
    return workspace.query(lambda queries: queries.where(UnreadableMail))[-1]


def test_raw_bytes_are_shown_as_plain_text(workspace: Workspace, show: Callable[[], Shown]) -> None:
    set_aside(workspace, b"<b>MZ\x00\x1b</b>\xff", "<i>x</i>.eml", "no_mail")
    shown = show()
    assert shown.text.toPlainText() == "<b>MZ··</b>\ufffd"
    assert "Unreadable e-mails, <i>x</i>.eml, This is no e-mail." in shown.rows[0]
    assert shown.buttons == ["Read again", "Save as a file …"]


def test_reading_again_says_why_not(workspace: Workspace, show: Callable[[], Shown]) -> None:
    set_aside(workspace, b"", "leer.eml", "empty")
    shown = show()
    shown.press("Read again")
    assert shown.notices[0].text == "The file is empty."
    assert len(shown.rows) == 1


def test_a_mail_that_can_be_read_by_now_becomes_an_inquiry(
    workspace: Workspace, show: Callable[[], Shown], settle: Settle
) -> None:
    set_aside(workspace, a_letter(1), "brief.eml", "broken")
    shown = show()
    shown.press("Read again")
    (inquiry_id,) = workspace.query(lambda queries: queries.inquiry_ids(InquiryFilter()))
    assert shown.requests == [OpenRecord(RecordKind.INQUIRY, inquiry_id)]
    assert shown.rows == []
    undo = shown.notices[0].handler
    assert undo is not None
    undo()
    settle()
    assert len(shown.rows) == 1


def test_the_raw_mail_is_saved_whole(
    workspace: Workspace, show: Callable[[], Shown], settle: Settle, tmp_path: Path
) -> None:
    raw = bytes(range(256)) * 1_000
    aside = set_aside(workspace, raw, "x.eml", "no_mail")
    shown = show()
    shown.page.save_raw(aside, tmp_path / "saved.eml")
    settle()
    assert (tmp_path / "saved.eml").read_bytes() == raw
    shown.page.save_raw(aside, tmp_path)
    settle()
    assert shown.notices[0].text == "Saved as saved.eml"
    assert shown.notices[1].action == ""


@pytest.mark.parametrize(
    ("before", "button", "after"),
    [
        (Delivery.UNCLEAR, "Was sent", Delivery.SENT),
        (Delivery.UNCLEAR, "Not sent", Delivery.DRAFT),
        (Delivery.REFUSED, "Back to the drafts", Delivery.DRAFT),
        (Delivery.QUEUED, "Back to the drafts", Delivery.DRAFT),
    ],
)
def test_what_waits_in_the_outbox_is_decided_there(
    workspace: Workspace,
    show: Callable[[], Shown],
    before: Delivery,
    button: str,
    after: Delivery,
) -> None:
    mail = a_mail(workspace, an_inquiry(workspace).id, before)
    shown = show()
    assert shown.text.toPlainText() == "Guten Tag"
    shown.press(button)
    found = workspace.query(lambda queries: queries.find(Message, mail.id))
    assert found is not None
    assert found.delivery is after
    assert shown.rows == []
    assert shown.notices[0].action == "Undo"


def test_enter_opens_the_inquiry(workspace: Workspace, show: Callable[[], Shown]) -> None:
    mail = a_mail(workspace, an_inquiry(workspace).id, Delivery.SENDING)
    shown = show()
    QTest.keyClick(shown.records, Qt.Key.Key_Return)
    assert shown.requests == [OpenRecord(RecordKind.INQUIRY, mail.inquiry_id)]
