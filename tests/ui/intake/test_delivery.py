from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer

from deskapp.application.actions import Action
from deskapp.application.use_cases import records
from deskapp.application.workspace import Workspace
from deskapp.domain.message import Delivery, Message
from deskapp.ui.kit.requests import OpenPage
from tests.adapters.mail.accounts import account
from tests.adapters.mail.servers.scripted_server import ScriptedServer
from tests.adapters.mail.servers.smtp_servers import (
    Answer,
    Letters,
    cut,
    free_port,
    real_server,
    smtp_script,
)
from tests.ui.intake.heard import Heard
from tests.ui.office_records import RAW, a_mail, an_inquiry

Settle = Callable[[], None]
Listen = Callable[[], Heard]
MINUTE_MS = 60_000


def test_everything_queued_leaves_once(
    workspace: Workspace, listen: Listen, settle: Settle
) -> None:
    mails = [a_mail(workspace, an_inquiry(workspace).id, Delivery.QUEUED) for _ in range(3)]
    letters = Letters()
    with real_server(letters) as port:
        _set_up(workspace, port)
        heard = listen()
        heard.post.deliver()
        settle()
    assert [raw for _, _, raw in letters.taken] == [RAW] * 3
    assert {_delivery(workspace, each) for each in mails} == {Delivery.SENT}
    assert heard.texts == ["3 e-mails sent"]


def test_one_mail_is_named_by_its_recipient(
    workspace: Workspace, listen: Listen, settle: Settle
) -> None:
    letters = Letters()
    with real_server(letters) as port:
        _set_up(workspace, port)
        heard = listen()
        a_mail(workspace, an_inquiry(workspace).id, Delivery.QUEUED)
        heard.post.deliver()
        settle()
    assert heard.texts == ["Sent to anna@muster.example"]


def test_a_server_that_is_away_is_asked_again_later(
    workspace: Workspace, listen: Listen, settle: Settle
) -> None:
    mail = a_mail(workspace, an_inquiry(workspace).id, Delivery.QUEUED)
    _set_up(workspace, free_port())
    heard = listen()
    waits = [_timer(heard).interval()]
    for _ in range(3):
        heard.press()
        settle()
        waits.append(_timer(heard).interval())
    assert _delivery(workspace, mail) is Delivery.QUEUED
    assert waits == [MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS, 15 * MINUTE_MS]
    assert "Not sent yet. The server cannot be reached" in heard.texts[0]
    assert heard.texts[1].endswith("Next try in 5 minutes.")


@pytest.mark.parametrize(
    ("answers", "delivery", "words"),
    [
        ({b"RCPT": b"550 5.1.1 nobody here"}, Delivery.REFUSED, "nobody here"),
        ({b".": cut}, Delivery.UNCLEAR, "nobody knows"),
    ],
)
def test_what_went_wrong_is_shown_in_the_tray(
    workspace: Workspace,
    listen: Listen,
    answers: dict[bytes, Answer],
    delivery: Delivery,
    words: str,
) -> None:
    mail = a_mail(workspace, an_inquiry(workspace).id, Delivery.QUEUED)
    with ScriptedServer(smtp_script(answers)) as server:
        _set_up(workspace, server.port)
        heard = listen()
    assert _delivery(workspace, mail) is delivery
    assert words in heard.texts[0]
    heard.press()
    assert heard.requests == [OpenPage("tray")]


def test_what_was_being_sent_at_the_end_is_unclear_at_the_start(
    workspace: Workspace, listen: Listen
) -> None:
    mail = a_mail(workspace, an_inquiry(workspace).id, Delivery.SENDING)
    heard = listen()
    assert _delivery(workspace, mail) is Delivery.UNCLEAR
    assert heard.texts == []


def test_without_a_mailbox_nothing_is_sent_in_silence(workspace: Workspace, listen: Listen) -> None:
    a_mail(workspace, an_inquiry(workspace).id, Delivery.QUEUED)
    heard = listen()
    assert heard.texts == ["No mailbox is set up yet through which mail can be sent."]


def _set_up(workspace: Workspace, port: int) -> None:
    one = account(port)
    workspace.execute(Action.SETTINGS_SAVED, lambda work: records.save(work, one))


def _timer(heard: Heard) -> QTimer:
    timer = heard.post.findChild(QTimer)
    assert timer is not None
    assert timer.isActive()
    return timer


def _delivery(workspace: Workspace, mail: Message) -> Delivery:
    found = workspace.query(lambda queries: queries.find(Message, mail.id))
    assert found is not None
    return found.delivery
