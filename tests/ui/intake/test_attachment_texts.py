"""What attachments say is read beside the window, once no mail comes in any more."""

from collections.abc import Callable
from email.message import EmailMessage

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from deskapp.application.ports.mail import FoundMail
from deskapp.application.rounds.collecting import import_mails
from deskapp.ui.intake import attachment_texts
from deskapp.ui.intake.attachment_texts import AttachmentTexts
from deskapp.ui.kit.desk import Desk


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attachment_texts, "QUIET_MS", 0)


def a_mail(number: int, text: str) -> bytes:
    mail = EmailMessage()
    mail["From"] = "eva@mail.example"
    mail["Message-ID"] = f"<{number}@mail.example>"
    mail.set_content("Attached")
    mail.add_attachment(text, filename="notes.txt")
    return mail.as_bytes()


def take_in(desk: Desk, *mails: bytes) -> None:
    import_mails(desk.workspace, desk.tools.mails, [FoundMail("", raw) for raw in mails])


def finds(desk: Desk, word: str) -> bool:
    return bool(desk.workspace.query(lambda queries: queries.search(word)))


def test_what_is_there_at_the_start_is_read_and_what_comes_later(
    desk: Desk, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    take_in(desk, a_mail(1, "Elektrolyseur"))
    owner = QObject()
    texts = AttachmentTexts(desk, owner)
    qtbot.waitUntil(lambda: finds(desk, "elektrolyseur"))
    take_in(desk, a_mail(2, "Umspannwerk"))
    qtbot.waitUntil(lambda: finds(desk, "umspannwerk"))
    texts.stop()
    settle()


def test_nothing_is_begun_after_the_end(desk: Desk, settle: Callable[[], None]) -> None:
    owner = QObject()
    texts = AttachmentTexts(desk, owner)
    texts.stop()
    settle()
    take_in(desk, a_mail(1, "Elektrolyseur"))
    settle()
    assert not finds(desk, "elektrolyseur")
