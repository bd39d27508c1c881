from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest

from deskapp.adapters.mail.smtp import SmtpSender
from deskapp.adapters.storage.database import Database
from deskapp.application.actions import Action
from deskapp.application.ports.post import Refusal
from deskapp.application.rounds import delivery
from deskapp.application.rounds.delivery import Round
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import outbox
from deskapp.application.use_cases.outbox import PAUSES
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.mail_account import MailAccount
from deskapp.domain.message import Delivery, Message
from tests.adapters.mail.accounts import GivenSecrets
from tests.adapters.mail.servers.scripted_server import Peer, ScriptedServer
from tests.adapters.mail.servers.smtp_servers import Answer, cut, free_port, smtp_script
from tests.application.outbox.memory_mailbox import MemoryMailbox
from tests.application.outbox.records import (
    ANNA,
    NoLogins,
    account,
    deliveries,
    queue_mails,
    the_mail,
    use_account,
)
from tests.fixed_clock import FixedClock, no_holidays

BERT = MailAddress("bert@nord.example")
FIRST, SECOND = "0@desk.example", "1@desk.example"


@pytest.fixture
def workspace(storage: Database, clock: FixedClock) -> Workspace:
    return Workspace(storage, clock, no_holidays)


@contextmanager
def server(workspace: Workspace, answers: dict[bytes, Answer]) -> Iterator[ScriptedServer]:
    """A server that answers so, through which the office sends."""
    with ScriptedServer(smtp_script(answers)) as running:
        use_account(workspace, account(running.port))
        yield running


def sent_to(workspace: Workspace, answers: dict[bytes, Answer]) -> Message:
    """Deliver the next mail to a server that answers so."""
    with server(workspace, answers):
        message = delivery.deliver_next(workspace, SmtpSender(NoLogins()))
    assert message is not None
    return message


def a_round(workspace: Workspace) -> Round:
    return delivery.deliver_due(workspace, SmtpSender(NoLogins()), MemoryMailbox())


def test_the_oldest_mail_leaves_first(workspace: Workspace) -> None:
    queue_mails(workspace, 2)
    assert sent_to(workspace, {}).message_id == FIRST
    assert deliveries(workspace) == {FIRST: Delivery.SENT, SECOND: Delivery.QUEUED}


def test_nothing_queued_nothing_asked(workspace: Workspace) -> None:
    use_account(workspace, account(free_port()))
    assert delivery.deliver_next(workspace, SmtpSender(NoLogins())) is None
    assert a_round(workspace) == Round()


def test_each_mail_leaves_at_its_time(workspace: Workspace, clock: FixedClock) -> None:
    minute = timedelta(minutes=1)
    queue_mails(workspace, 3, first_at=clock.now() + minute, apart=-minute)
    with server(workspace, {}):
        done = a_round(workspace)
        assert [each.message_id for each in done.messages] == ["2@desk.example", SECOND]
        assert done.next_at == clock.now() + minute
        clock.forward(seconds=59)
        assert a_round(workspace).messages == ()
        clock.forward(seconds=1)
        assert a_round(workspace).next_at is None
    assert set(deliveries(workspace).values()) == {Delivery.SENT}


@pytest.mark.parametrize(
    ("answers", "state", "note"),
    [
        ({b".": b"554 5.7.1 looks like spam"}, Delivery.REFUSED, "554 5.7.1 looks like spam"),
        ({b"RCPT": b"550 no"}, Delivery.REFUSED, "anna@muster.example: 550 no"),
        ({b"MAIL": b"552 5.3.4 too big"}, Delivery.REFUSED, "552 5.3.4 too big"),
        ({b".": cut}, Delivery.UNCLEAR, "server_unreachable: 127.0.0.1"),
    ],
)
@pytest.mark.fault("SND-02")
@pytest.mark.fault("SND-05")
def test_what_the_server_says_is_kept(
    workspace: Workspace, answers: dict[bytes, Answer], state: Delivery, note: str
) -> None:
    queue_mails(workspace, 1)
    message = sent_to(workspace, answers)
    assert (message.delivery, message.delivery_note, message.attempts) == (state, note, 1)
    assert deliveries(workspace) == {FIRST: state}


@pytest.mark.fault("SND-04")
@pytest.mark.parametrize("answers", [{b"RCPT": b"451 later"}, {b".": b"451 later"}, {b"MAIL": cut}])
def test_a_mail_that_did_not_leave_is_tried_again_after_longer_and_longer(
    workspace: Workspace, clock: FixedClock, answers: dict[bytes, Answer]
) -> None:
    queue_mails(workspace, 1)
    for pause in (*PAUSES, PAUSES[-1]):
        waiting = sent_to(workspace, answers)
        assert waiting.delivery is Delivery.QUEUED
        assert waiting.send_at == clock.now() + pause
        clock.forward(seconds=pause.total_seconds() - 1)
        assert delivery.deliver_next(workspace, SmtpSender(NoLogins())) is None
        clock.forward(seconds=1)
    assert sent_to(workspace, {}).delivery is Delivery.SENT


@pytest.mark.fault("SND-04")
def test_a_mail_that_is_put_off_delays_no_other(workspace: Workspace) -> None:
    queue_mails(workspace, 2)
    first: list[bytes] = []

    def later_once(peer: Peer) -> None:
        first.append(b"")
        peer.say(b"451 later" if len(first) == 1 else b"250 ok")

    with server(workspace, {b"RCPT": later_once}):
        done = a_round(workspace)
    assert [each.delivery for each in done.messages] == [Delivery.QUEUED, Delivery.SENT]


@pytest.mark.fault("SND-04")
def test_while_the_server_is_away_it_is_asked_once(workspace: Workspace, clock: FixedClock) -> None:
    queue_mails(workspace, 3)
    use_account(workspace, account(free_port()))
    done = a_round(workspace)
    assert len(done.messages) == 1
    assert done.next_at == clock.now() + PAUSES[0]
    waiting = [the_mail(workspace, number) for number in range(3)]
    assert {each.attempts for each in waiting} == {1}
    assert all(each.delivery_note.startswith("port_refused") for each in waiting)


def test_a_refused_login_stops_everything_at_the_first_try(workspace: Workspace) -> None:
    queue_mails(workspace, 2)
    script = smtp_script({b"AUTH": b"535 no"}, features=(b"AUTH PLAIN",))
    with ScriptedServer(script) as running:
        wanted = account(running.port)
        use_account(workspace, replace(wanted, smtp=replace(wanted.smtp, user="desk")))
        done = delivery.deliver_due(workspace, SmtpSender(GivenSecrets()), MemoryMailbox())
        assert running.received.count(b"AUTH") == 1
    assert done.stopped is not None
    assert done.stopped.code == "login_failed"
    first = the_mail(workspace)
    assert (first.delivery, first.send_at) == (Delivery.QUEUED, None)
    assert first.delivery_note.startswith("login_failed")


def test_a_program_that_ends_finishes_the_mail_that_it_sends(workspace: Workspace) -> None:
    queue_mails(workspace, 3)
    use_account(workspace, account(1))
    sender = Listens()
    done = delivery.deliver_due(
        workspace, sender, MemoryMailbox(), lambda: len(sender.recipients) < 2
    )
    assert len(done.messages) == 2
    states = [Delivery.SENT, Delivery.SENT, Delivery.QUEUED]
    assert list(deliveries(workspace).values()) == states


def test_without_an_account_what_is_due_waits(workspace: Workspace) -> None:
    queue_mails(workspace, 1)
    done = a_round(workspace)
    assert not done.has_account
    assert deliveries(workspace) == {FIRST: Delivery.QUEUED}


@pytest.mark.fault("SND-03")
def test_only_those_refused_are_written_to_again(workspace: Workspace) -> None:
    queue_mails(workspace, 1, to=(ANNA, BERT))
    half = sent_to(workspace, {b"RCPT TO:<bert@": b"550 5.1.1 unknown"})
    assert half.delivery is Delivery.PARTLY_SENT
    assert half.refused == ("bert@nord.example",)
    assert half.delivery_note == "bert@nord.example: 550 5.1.1 unknown"
    with server(workspace, {}) as running:
        sender = Listens()
        retry(workspace, half)
        done = delivery.deliver_next(workspace, sender)
        assert running.received == b""
    assert sender.recipients == [("bert@nord.example",)]
    assert done is not None
    assert (done.delivery, done.refused) == (Delivery.SENT, ())


@pytest.mark.fault("SND-03")
def test_those_whom_the_server_puts_off_are_tried_again_by_themselves(
    workspace: Workspace, clock: FixedClock
) -> None:
    queue_mails(workspace, 1, to=(ANNA, BERT))
    half = sent_to(workspace, {b"RCPT TO:<bert@": b"451 4.7.1 greylisted"})
    assert (half.delivery, half.refused) == (Delivery.QUEUED, ("bert@nord.example",))
    assert half.send_at == clock.now() + PAUSES[0]
    clock.forward(minutes=5)
    with server(workspace, {}) as running:
        done = delivery.deliver_next(workspace, SmtpSender(NoLogins()))
        assert b"anna@" not in bytes(running.received).split(b"DATA")[0]
    assert done is not None
    assert done.delivery is Delivery.SENT


@pytest.mark.fault("SND-03")
@pytest.mark.parametrize("answer", [b"550 no", b"451 later"])
def test_a_mail_that_somebody_has_is_never_a_draft_again(
    workspace: Workspace, answer: bytes
) -> None:
    queue_mails(workspace, 1, to=(ANNA, BERT))
    half = sent_to(workspace, {b"RCPT TO:<bert@": b"550 5.1.1 unknown"})
    retry(workspace, half)
    again = sent_to(workspace, {b"RCPT": answer})
    assert again.refused == ("bert@nord.example",)
    if again.delivery is Delivery.QUEUED:
        again = stop(workspace, again)
    assert again.delivery is Delivery.PARTLY_SENT


def retry(workspace: Workspace, message: Message) -> None:
    moved(workspace, lambda work: outbox.retry_refused(work, message.id))


def stop(workspace: Workspace, message: Message) -> Message:
    return moved(workspace, lambda work: outbox.back_to_draft(work, message.id))


def moved(workspace: Workspace, use_case: Callable[[UnitOfWork], Message]) -> Message:
    return workspace.execute(Action.OUTBOX_MOVED, use_case, undoable=False)


@dataclass
class Listens:
    """Takes every mail, and remembers for whom."""

    recipients: list[tuple[str, ...]] = field(default_factory=list)

    def send(
        self, _account: MailAccount, _raw: bytes, _sender: str, recipients: tuple[str, ...]
    ) -> tuple[Refusal, ...]:
        self.recipients.append(recipients)
        return ()


class CuriousSender:
    """Looks at the outbox, and writes to it, while the server is being asked."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def send(
        self, account: MailAccount, raw: bytes, sender: str, recipients: tuple[str, ...]
    ) -> tuple[Refusal, ...]:
        assert (sender, recipients) == ("office@desk.example", ("anna@muster.example",))
        assert raw.startswith(b"From: ")
        assert account.smtp.port
        assert deliveries(self._workspace) == {FIRST: Delivery.SENDING}
        queue_mails(self._workspace, 1)
        return ()


def test_no_transaction_is_open_while_the_server_is_asked(workspace: Workspace) -> None:
    queue_mails(workspace, 1)
    use_account(workspace, account(1))
    delivery.deliver_next(workspace, CuriousSender(workspace))
    assert workspace.next_undo is not None


@pytest.mark.fault("SND-01")
def test_what_was_being_sent_when_the_program_ended_is_unclear(workspace: Workspace) -> None:
    class Ends:
        def send(self, *_: object) -> tuple[Refusal, ...]:
            raise KeyboardInterrupt

    queue_mails(workspace, 2)
    use_account(workspace, account(1))
    with pytest.raises(KeyboardInterrupt):
        delivery.deliver_next(workspace, Ends())
    assert [message.delivery for message in delivery.recover(workspace)] == [Delivery.UNCLEAR]
    assert delivery.recover(workspace) == ()
    assert sent_to(workspace, {}).message_id == SECOND
