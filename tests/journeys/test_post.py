"""Mail fetched from a mailbox and sent through a server, both on the loopback."""

from dataclasses import replace

from deskapp.application.actions import Action
from deskapp.application.use_cases.outbox import UNDO_TIME
from deskapp.application.workspace import Workspace
from deskapp.domain.mail_account import MailAccount
from deskapp.domain.message import Delivery, Direction
from deskapp.domain.sender_profile import HandOver, SenderProfile
from deskapp.ui.kit.requests import DeliverMail
from deskapp.ui.shell.tour.player import Player
from tests.adapters.mail.accounts import account
from tests.adapters.mail.servers.imap_server import Mailbox, imap_script
from tests.adapters.mail.servers.scripted_server import ScriptedServer
from tests.adapters.mail.servers.smtp_servers import Letters, real_server
from tests.fixed_clock import FixedClock
from tests.journeys.records import (
    ATTACHMENT,
    STRANGER,
    count_of_inquiries,
    messages_of,
    newest_inquiry,
    source,
)


def test_f5_fetches_and_the_mailbox_stays_as_it_was(player: Player) -> None:
    before = count_of_inquiries(player)
    mailbox = Mailbox({4: source(STRANGER), 7: source(ATTACHMENT)})
    with ScriptedServer(imap_script(mailbox)) as server:
        set_up(player.desk.workspace, account(server.port, user="desk"))
        player.press("F5")
        assert count_of_inquiries(player) == before + 2
        player.press("F5")
    assert count_of_inquiries(player) == before + 2
    assert mailbox.mails == {4: source(STRANGER), 7: source(ATTACHMENT)}


def test_a_reply_is_queued_sent_and_kept_as_a_message(player: Player, clock: FixedClock) -> None:
    letters = Letters()
    with real_server(letters) as port:
        set_up(player.desk.workspace, account(port))
        player.copy(source(STRANGER))
        player.do(Action.MAIL_TAKEN_IN, "Ctrl+Shift+N")
        player.press("Return", "Ctrl+1", "Ctrl+Return")
        clock.forward(seconds=UNDO_TIME.total_seconds())
        player.window.carry_out(DeliverMail())
        player.settle()
    inquiry = newest_inquiry(player)
    (sent,) = (m for m in messages_of(player, inquiry.id) if m.direction is Direction.OUT)
    assert sent.delivery is Delivery.SENT
    ((_, recipients, raw),) = letters.taken
    assert recipients == ["i.behnken@ems-achse.example"]
    mail = player.desk.tools.mails.read(raw)
    assert mail.message_id == sent.message_id
    assert mail.subject == sent.subject == f"[{inquiry.ref_no}] Eingegangen: {inquiry.subject}"
    kept = player.desk.workspace.query(lambda queries: queries.content(sent.raw_sha256))
    assert kept == raw


def test_a_reply_that_is_called_back_is_gone_on_with(player: Player) -> None:
    letters = Letters()
    with real_server(letters) as port:
        set_up(player.desk.workspace, account(port))
        player.copy(source(STRANGER))
        player.press("Ctrl+Shift+N", "Return", "Ctrl+1", "Ctrl+Return")
        assert "15" in player.notice
        player.press("Ctrl+Z")
    assert player.letter.startswith("Guten Tag Dr. Imke Behnken,")
    (_, reply) = messages_of(player, newest_inquiry(player).id)
    assert reply.delivery is Delivery.DRAFT
    assert letters.taken == []


def set_up(workspace: Workspace, mailbox: MailAccount) -> None:
    """Use the mailbox, and send through it."""
    (profile,) = workspace.query(lambda queries: queries.where(SenderProfile))
    workspace.execute(Action.SETTINGS_SAVED, lambda work: work.save(mailbox), undoable=False)
    workspace.execute(
        Action.SETTINGS_SAVED,
        lambda work: work.save(replace(profile, hand_over=HandOver.SMTP)),
        undoable=False,
    )
