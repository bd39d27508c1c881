"""The ways from a mailbox that wants a sign-in to where it is given."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from deskapp.application.errors import OutsideError
from deskapp.ui.intake import news
from deskapp.ui.intake.password_box import PasswordBox
from deskapp.ui.kit.requests import EnterPassword, Request, SetUpMailbox
from deskapp.ui.preferences.mailboxes.section import MailboxesSection
from deskapp.ui.shell.window import Window

Settle = Callable[[], None]


@pytest.mark.parametrize(
    ("code", "word", "request_"),
    [
        ("password_missing", "Enter password", EnterPassword("a@example.org")),
        ("sign_in_needed", "Sign in anew", SetUpMailbox("a@example.org")),
        ("login_paused", "Sign in anew", SetUpMailbox("a@example.org")),
        ("token_refused", "Sign in anew", SetUpMailbox()),
        ("login_failed", "Sign in anew", SetUpMailbox()),
        ("certificate_expired", "Settings", SetUpMailbox()),
        ("server_timeout", "", None),
    ],
)
def test_each_failure_leads_to_what_mends_it(
    code: str, word: str, request_: Request | None
) -> None:
    asked: list[Request] = []
    notice = news.failed(OutsideError(code, "a@example.org"), asked.append)
    assert notice.action == word
    if notice.handler is not None:
        notice.handler()
    assert asked == ([request_] if request_ else [])


def test_the_page_of_mailboxes_opens(window: Window, settle: Settle) -> None:
    window.carry_out(SetUpMailbox())
    settle()
    (section,) = window.findChildren(MailboxesSection)
    assert section.isVisible()


def test_the_password_is_asked_for_over_the_window(
    window: Window, settle: Settle, qtbot: QtBot
) -> None:
    window.carry_out(EnterPassword("a@example.org"))
    (box,) = window.findChildren(PasswordBox)
    qtbot.waitUntil(box.isActiveWindow)
    assert box.windowTitle() == "Password of a@example.org"
    box.reject()
    settle()
    assert not window.findChildren(PasswordBox)
