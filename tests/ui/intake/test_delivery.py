from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer

from deskapp.application.actions import Action
from deskapp.application.use_cases import records
from deskapp.application.workspace import Workspace
from deskapp.domain.message import Delivery, Message
from deskapp.ui.intake.delivery_round import DeliveryRound
from deskapp.ui.kit.requests import EnterPassword, OpenPage
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
from tests.application.outbox.memory_mailbox import MemoryMailbox
from tests.fixed_clock import FixedClock
from tests.ui.intake.heard import Heard
from tests.ui.office_records import RAW, a_mail, an_inquiry

Settle = Callable[[], None]
Listen = Callable[[], Heard]
SECOND_MS = 1_000
MINUTE_MS = 60 * SECOND_MS


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


def test_it_wakes_up_when_the_next_mail_is_due(
    workspace: Workspace, listen: Listen, settle: Settle, clock: FixedClock
) -> None:
    letters = Letters()
    with real_server(letters) as port:
        _set_up(workspace, port)
        heard = listen()
        mail = a_mail(workspace, an_inquiry(workspace).id, Delivery.QUEUED, send_in=15)
        settle()
        timer = _timer(heard)
        assert timer.isActive()
        assert timer.interval() == 15 * SECOND_MS + 1
        assert letters.taken == []
        clock.forward(seconds=15)
        timer.timeout.emit()
        settle()
    assert _delivery(workspace, mail) is Delivery.SENT
    assert len(letters.taken) == 1
    assert not timer.isActive()


@pytest.mark.fault("SND-07")
def test_it_wakes_up_for_what_an_earlier_run_left(workspace: Workspace, listen: Listen) -> None:
    a_mail(workspace, an_inquiry(workspace).id, Delivery.QUEUED, send_in=600)
    _set_up(workspace, free_port())
    heard = listen()
    assert _timer(heard).interval() == 600 * SECOND_MS + 1
    assert heard.texts == []


@pytest.mark.fault("SND-04")
def test_a_server_that_is_away_is_asked_again_later(
    workspace: Workspace, listen: Listen, settle: Settle
) -> None:
    mail = a_mail(workspace, an_inquiry(workspace).id, Delivery.QUEUED)
    _set_up(workspace, free_port())
    heard = listen()
    waits = [_timer(heard).interval() // MINUTE_MS]
    for _ in range(3):
        heard.press()
        settle()
        waits.append(_timer(heard).interval() // MINUTE_MS)
    assert _delivery(workspace, mail) is Delivery.QUEUED
    assert waits == [5, 15, 30, 60]
    assert "takes no connection" in heard.texts[0]
    assert heard.texts[1].startswith("Not sent yet, next try at 10:15. ")


@pytest.mark.fault("SND-04")
@pytest.mark.parametrize("password", [None])
def test_a_refused_login_stops_the_outbox_until_a_person_acts(
    workspace: Workspace, listen: Listen, settle: Settle
) -> None:
    for _ in range(3):
        a_mail(workspace, an_inquiry(workspace).id, Delivery.QUEUED)
    one = account(free_port(), user="desk")
    workspace.execute(Action.SETTINGS_SAVED, lambda work: records.save(work, one))
    heard = listen()
    assert len(heard.texts) == 1
    assert heard.texts[0].startswith("Nothing is sent. There is no password")
    assert not _timer(heard).isActive()
    a_mail(workspace, an_inquiry(workspace).id, Delivery.QUEUED)
    settle()
    assert len(heard.texts) == 1
    heard.press()
    assert heard.requests == [EnterPassword(one.address)]
    heard.post.deliver()
    settle()
    assert len(heard.texts) == 2


@pytest.mark.fault("SND-13")
def test_a_missing_copy_is_put_there_by_one_button(
    workspace: Workspace, listen: Listen, settle: Settle, mailbox: MemoryMailbox
) -> None:
    mailbox.failing.add("keep_sent")
    letters = Letters()
    with real_server(letters) as port:
        _set_up(workspace, port)
        a_mail(workspace, an_inquiry(workspace).id, Delivery.QUEUED)
        heard = listen()
        assert heard.texts[0].startswith("Sent, but the copy is missing in the mailbox.")
        mailbox.failing.clear()
        heard.press()
        settle()
    assert mailbox.sent == [RAW]
    assert len(letters.taken) == 1
    assert len(heard.texts) == 1


@pytest.mark.parametrize(
    ("answers", "delivery", "words"),
    [
        ({b"RCPT": b"550 5.1.1 nobody here"}, Delivery.REFUSED, "nobody here"),
        ({b".": cut}, Delivery.UNCLEAR, "nobody knows"),
        ({b"MAIL": b"552 5.3.4 big"}, Delivery.REFUSED, "too large for the server. (552"),
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
    delivery_round = heard.post.findChild(DeliveryRound)
    assert delivery_round is not None
    timer = delivery_round.findChild(QTimer)
    assert timer is not None
    return timer


def _delivery(workspace: Workspace, mail: Message) -> Delivery:
    found = workspace.query(lambda queries: queries.find(Message, mail.id))
    assert found is not None
    return found.delivery
