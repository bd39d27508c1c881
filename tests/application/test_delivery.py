import pytest

from deskapp.adapters.mail.smtp import SmtpSender
from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application import delivery
from deskapp.application.ports.post import SendingPostponed
from deskapp.application.workspace import Workspace
from deskapp.domain.mail_account import MailAccount
from deskapp.domain.message import Delivery, Message
from tests.adapters.mail.servers.scripted_server import ScriptedServer
from tests.adapters.mail.servers.smtp_servers import Answer, cut, free_port, smtp_script
from tests.application.outbox_records import NoSecrets, account, deliveries, queue_mails
from tests.fixed_clock import FixedClock


@pytest.fixture
def workspace(storage: Database, clock: FixedClock) -> Workspace:
    return Workspace(storage, clock, german_holidays)


def sent_to(workspace: Workspace, answers: dict[bytes, Answer]) -> Message:
    """Deliver the next mail to a server that answers so."""
    with ScriptedServer(smtp_script(answers)) as server:
        message = delivery.deliver_next(workspace, SmtpSender(NoSecrets()), account(server.port))
    assert message is not None
    return message


def test_the_oldest_mail_leaves_first(workspace: Workspace) -> None:
    queue_mails(workspace, 2)
    assert sent_to(workspace, {}).message_id == "0@desk.example"
    states = {"0@desk.example": Delivery.SENT, "1@desk.example": Delivery.QUEUED}
    assert deliveries(workspace) == states


def test_nothing_queued_nothing_asked(workspace: Workspace) -> None:
    nowhere = account(free_port())
    assert delivery.deliver_next(workspace, SmtpSender(NoSecrets()), nowhere) is None


@pytest.mark.parametrize(
    ("answers", "state", "note"),
    [
        ({b".": b"554 5.7.1 looks like spam"}, Delivery.REFUSED, "554 5.7.1 looks like spam"),
        ({b"RCPT": b"550 no"}, Delivery.REFUSED, "anna@muster.example: 550 no"),
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
    assert deliveries(workspace) == {"0@desk.example": state}


@pytest.mark.fault("SND-04")
def test_a_mail_that_did_not_leave_is_tried_again(workspace: Workspace) -> None:
    queue_mails(workspace, 1)
    with pytest.raises(SendingPostponed, match="451 later"):
        sent_to(workspace, {b"RCPT": b"451 later"})
    assert deliveries(workspace) == {"0@desk.example": Delivery.QUEUED}
    message = sent_to(workspace, {})
    assert (message.delivery, message.attempts) == (Delivery.SENT, 2)


class CuriousSender:
    """Looks at the outbox, and writes to it, while the server is being asked."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def send(
        self, account: MailAccount, raw: bytes, sender: str, recipients: tuple[str, ...]
    ) -> None:
        assert (sender, recipients) == ("office@desk.example", ("anna@muster.example",))
        assert raw.startswith(b"From: ")
        assert account.smtp.port
        assert deliveries(self._workspace) == {"0@desk.example": Delivery.SENDING}
        queue_mails(self._workspace, 1)


def test_no_transaction_is_open_while_the_server_is_asked(workspace: Workspace) -> None:
    queue_mails(workspace, 1)
    delivery.deliver_next(workspace, CuriousSender(workspace), account(free_port()))
    assert workspace.next_undo is not None


@pytest.mark.fault("SND-01")
def test_what_was_being_sent_when_the_program_ended_is_unclear(workspace: Workspace) -> None:
    class Ends:
        def send(self, *_: object) -> None:
            raise KeyboardInterrupt

    queue_mails(workspace, 2)
    with pytest.raises(KeyboardInterrupt):
        delivery.deliver_next(workspace, Ends(), account(free_port()))
    assert [message.delivery for message in delivery.recover(workspace)] == [Delivery.UNCLEAR]
    assert delivery.recover(workspace) == ()
    assert sent_to(workspace, {}).message_id == "1@desk.example"
