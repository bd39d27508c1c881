from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deskapp.application.actions import Action
from deskapp.application.ports.mail import UnreadableMail as Unreadable
from deskapp.application.ports.mail import UnreadableReason
from deskapp.application.ports.questions.lists import InquiryFilter
from deskapp.application.use_cases import intake
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.mail_account import UnreadableMail
from deskapp.domain.message import Delivery, Message, SentCopy
from deskapp.ui.intake.tray_page import TrayPage
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.mail.text_view import MailText
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.requests import DeliverMail, OpenRecord
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
    assert shown.buttons == ["Read again", "Save as a file…", "Ledger"]


def test_a_mail_of_a_mailbox_has_a_name_and_says_why_it_is_here(
    workspace: Workspace, show: Callable[[], Shown]
) -> None:
    set_aside(workspace, b"\x00\x01", "", Unreadable(UnreadableReason.NO_MAIL).code)
    assert "Unreadable e-mail, This is no e-mail." in show().rows[0]


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
        (Delivery.PARTLY_SENT, "Leave it at that", Delivery.SENT),
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


def test_what_nobody_knows_comes_with_advice(
    workspace: Workspace, show: Callable[[], Shown]
) -> None:
    a_mail(workspace, an_inquiry(workspace).id, Delivery.UNCLEAR)
    texts = [label.text() for label in show().page.findChildren(PlainLabel)]
    assert any("look among the sent mails" in text for text in texts)


def test_enter_opens_the_inquiry(workspace: Workspace, show: Callable[[], Shown]) -> None:
    mail = a_mail(workspace, an_inquiry(workspace).id, Delivery.SENDING)
    shown = show()
    QTest.keyClick(shown.records, Qt.Key.Key_Return)
    assert shown.requests == [OpenRecord(RecordKind.INQUIRY, mail.inquiry_id)]


def changed(workspace: Workspace, mail: Message, **values: object) -> Message:
    other = replace(mail, **values)  # type: ignore[arg-type]  # fields by their names
    return workspace.execute(Action.OUTBOX_MOVED, lambda work: work.save(other))


def found(workspace: Workspace, mail: Message) -> Message:
    stored = workspace.query(lambda queries: queries.find(Message, mail.id))
    assert stored is not None
    return stored


def test_a_queued_mail_says_when_it_leaves_and_can_be_hurried(
    workspace: Workspace, show: Callable[[], Shown]
) -> None:
    inquiry = an_inquiry(workspace)
    mail = a_mail(workspace, inquiry.id, Delivery.QUEUED, "Heute", send_in=15)
    a_mail(workspace, inquiry.id, Delivery.QUEUED, "Morgen", send_in=86_400)
    shown = show()
    assert "leaves at 10:00:15 · anna@muster.example" in shown.rows[0]
    assert "leaves on Tue 24 Nov at 10:00" in shown.rows[1]
    shown.press("Send now")
    assert found(workspace, mail).send_at == workspace.clock.now()
    assert shown.requests == [DeliverMail()]


@pytest.mark.fault("SND-04")
def test_a_mail_that_was_put_off_says_why_and_after_a_day_in_red(
    workspace: Workspace, show: Callable[[], Shown], settle: Settle
) -> None:
    mail = a_mail(workspace, an_inquiry(workspace).id, Delivery.QUEUED, send_in=900)
    mail = changed(workspace, mail, attempts=2, delivery_note="451 4.7.1 greylisted")
    shown = show()
    assert "Outbox" in shown.rows[0]
    assert "next try at 10:15 · anna@muster.example" in shown.rows[0]
    about = "The server asks to try again later. (451 4.7.1 greylisted)"
    assert any(about in label.text() for label in shown.page.findChildren(PlainLabel))
    changed(workspace, mail, attempts=10)
    settle()
    assert "Has not left for a day" in shown.rows[0]


@pytest.mark.fault("SND-03")
def test_those_refused_are_named_and_written_to_again(
    workspace: Workspace, show: Callable[[], Shown], settle: Settle
) -> None:
    mail = a_mail(workspace, an_inquiry(workspace).id, Delivery.PARTLY_SENT)
    changed(workspace, mail, refused=("bert@nord.example",), delivery_note="550 5.1.1 unknown")
    shown = show()
    texts = "\n".join(label.text() for label in shown.page.findChildren(PlainLabel))
    assert "Not reached: bert@nord.example" in texts
    assert "There is no such address. (550 5.1.1 unknown)" in texts
    shown.press("Once more to those refused")
    queued = found(workspace, mail)
    assert (queued.delivery, queued.envelope) == (Delivery.QUEUED, ("bert@nord.example",))
    assert shown.requests == [DeliverMail()]
    settle()
    assert "Do not try again" in shown.buttons
    assert "Back to the drafts" not in shown.buttons
    shown.press("Do not try again")
    assert found(workspace, mail).delivery is Delivery.PARTLY_SENT


@pytest.mark.fault("SND-13")
def test_a_missing_copy_stands_there_until_it_was_made(
    workspace: Workspace, show: Callable[[], Shown]
) -> None:
    mail = a_mail(workspace, an_inquiry(workspace).id, Delivery.SENT)
    changed(workspace, mail, sent_copy=SentCopy.MISSING)
    shown = show()
    assert "Copy is missing in the mailbox" in shown.rows[0]
    shown.press("Put the copy there again")
    assert found(workspace, mail).sent_copy is SentCopy.WANTED
    assert shown.requests == [DeliverMail()]
    assert shown.rows == []
