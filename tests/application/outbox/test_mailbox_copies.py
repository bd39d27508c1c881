from dataclasses import replace

import pytest

from deskapp.adapters.mail.compose import StandardComposer
from deskapp.adapters.storage.database import Database
from deskapp.application.actions import Action
from deskapp.application.errors import OutsideError
from deskapp.application.ports.post import Refusal, SendingUnclear
from deskapp.application.rounds import delivery
from deskapp.application.rounds.mailbox_copies import mirror_drafts
from deskapp.application.use_cases import outbox, records, replies, reply_sending
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.message import Delivery, Message, SentCopy
from deskapp.domain.record import Id
from tests.application.outbox.memory_mailbox import MemoryMailbox
from tests.application.outbox.records import (
    a_draft,
    account,
    queue_mails,
    the_mail,
    use_account,
)
from tests.fixed_clock import FixedClock, no_holidays

_COMPOSER = StandardComposer()


class Counts:
    """A server that takes everything and counts it, or breaks the line after."""

    def __init__(self, *, breaks: bool = False) -> None:
        self.mails = 0
        self._breaks = breaks

    def send(self, *_: object) -> tuple[Refusal, ...]:
        self.mails += 1
        if self._breaks:
            raise SendingUnclear("server_unreachable")
        return ()


@pytest.fixture
def workspace(sqlite_storage: Database, clock: FixedClock) -> Workspace:
    made = Workspace(sqlite_storage, clock, no_holidays)
    use_account(made, account(1, 1))
    return made


def test_each_sent_mail_lies_in_the_mailbox_once(workspace: Workspace) -> None:
    queue_mails(workspace, 3)
    mailbox = MemoryMailbox()
    delivery.deliver_due(workspace, Counts(), mailbox)
    delivery.deliver_due(workspace, Counts(), mailbox)
    assert len(mailbox.sent) == 3
    assert mailbox.opened_for == ["office@desk.example"]
    assert the_mail(workspace).sent_copy is SentCopy.STORED


def test_no_copy_where_the_server_keeps_one_itself(workspace: Workspace) -> None:
    use_account(workspace, replace(account(1, 1), stores_sent=False))
    queue_mails(workspace, 1)
    mailbox = MemoryMailbox()
    delivery.deliver_due(workspace, Counts(), mailbox)
    assert the_mail(workspace).sent_copy is SentCopy.NONE
    assert mailbox.sent == []


@pytest.mark.fault("SND-13")
@pytest.mark.parametrize("failing", ["opened", "has_sent", "keep_sent"])
def test_a_copy_that_fails_is_put_there_later_and_nothing_is_sent_again(
    workspace: Workspace, failing: str
) -> None:
    queue_mails(workspace, 2)
    sender, mailbox = Counts(), MemoryMailbox(failing={failing})
    done = delivery.deliver_due(workspace, sender, mailbox)
    assert isinstance(done.copy_failed, OutsideError)
    assert the_mail(workspace).delivery is Delivery.SENT
    assert the_mail(workspace).sent_copy is SentCopy.MISSING
    mailbox.failing.clear()
    delivery.deliver_due(workspace, sender, mailbox)
    assert mailbox.sent == []
    workspace.execute(Action.OUTBOX_MOVED, outbox.want_missing_copies, undoable=False)
    delivery.deliver_due(workspace, sender, mailbox)
    assert the_mail(workspace).sent_copy is SentCopy.STORED
    assert (len(mailbox.sent), sender.mails) == (2, 2)


def test_a_copy_that_the_last_run_owed_is_put_there_once(workspace: Workspace) -> None:
    queue_mails(workspace, 2)
    delivery.deliver_next(workspace, Counts())
    delivery.deliver_next(workspace, Counts())
    first = the_mail(workspace)
    raw = workspace.query(lambda q: q.content(first.raw_sha256))
    assert raw is not None
    mailbox = MemoryMailbox(sent=[raw])
    delivery.reconcile(workspace, mailbox)
    assert len(mailbox.sent) == 2
    assert the_mail(workspace, 1).sent_copy is SentCopy.STORED


@pytest.mark.fault("SND-02")
def test_a_copy_that_the_server_made_proves_an_unclear_mail_sent(workspace: Workspace) -> None:
    queue_mails(workspace, 2)
    raw = workspace.query(lambda q: q.content(the_mail(workspace).raw_sha256))
    assert raw is not None
    mailbox = MemoryMailbox(sent=[raw])
    delivery.deliver_due(workspace, Counts(breaks=True), mailbox)
    found, other = the_mail(workspace), the_mail(workspace, 1)
    assert (found.delivery, found.delivery_note) == (Delivery.SENT, outbox.FOUND)
    assert found.sent_copy is SentCopy.STORED
    assert other.delivery is Delivery.UNCLEAR
    assert len(mailbox.sent) == 1


@pytest.mark.fault("SND-01")
def test_what_cannot_be_looked_up_stays_unclear(workspace: Workspace) -> None:
    queue_mails(workspace, 1)
    delivery.deliver_due(workspace, Counts(breaks=True), MemoryMailbox(failing={"opened"}))
    assert the_mail(workspace).delivery is Delivery.UNCLEAR


def test_our_own_copy_proves_nothing_of_a_second_try(workspace: Workspace) -> None:
    bert = MailAddress("bert@nord.example")
    queue_mails(workspace, 1, to=(MailAddress("anna@muster.example"), bert))
    mailbox = MemoryMailbox()

    class Half:
        def send(self, *_: object) -> tuple[Refusal, ...]:
            return (Refusal(bert.address, "550 no", for_good=True),)

    delivery.deliver_due(workspace, Half(), mailbox)
    assert len(mailbox.sent) == 1
    half = the_mail(workspace)
    workspace.execute(Action.OUTBOX_MOVED, lambda work: outbox.retry_refused(work, half.id))
    delivery.deliver_due(workspace, Counts(breaks=True), mailbox)
    delivery.reconcile(workspace, mailbox)
    assert the_mail(workspace).delivery is Delivery.UNCLEAR
    workspace.execute(
        Action.OUTBOX_MOVED, lambda work: outbox.resolve(work, half.id, was_sent=False)
    )
    assert the_mail(workspace).delivery is Delivery.PARTLY_SENT


def mirrored(
    workspace: Workspace, mailbox: MemoryMailbox, discarded: frozenset[Id] = frozenset()
) -> list[str]:
    mirror_drafts(workspace, _COMPOSER, mailbox, discarded)
    return list(mailbox.drafts().values())


def kept(workspace: Workspace, draft: Message) -> Message:
    return workspace.execute(Action.DRAFT_SAVED, lambda work: replies.save_draft(work, draft))


def test_of_a_draft_the_present_revision_lies_there(workspace: Workspace) -> None:
    mailbox = MemoryMailbox()
    draft = a_draft(workspace)
    assert mirrored(workspace, mailbox) == [f"{draft.id}-1"]
    assert mirrored(workspace, mailbox) == [f"{draft.id}-1"]
    assert list(mailbox.lying) == [1]
    kept(workspace, replace(draft, body_text="länger"))
    assert mirrored(workspace, mailbox) == [f"{draft.id}-2"]
    (raw,) = mailbox.lying.values()
    assert b"l=C3=A4nger" in raw


def test_what_a_crash_left_too_many_is_taken_away(workspace: Workspace) -> None:
    draft = a_draft(workspace)
    mailbox = MemoryMailbox()
    mirrored(workspace, mailbox)
    raw = mailbox.lying[1]
    mailbox.lying |= {2: raw, 3: raw.replace(b"-1\r\n", b"-0\r\n"), 4: b"Subject: foreign\r\n"}
    mailbox.lying[5] = b"X-Deskapp-Draft: something else\r\n"
    assert mirrored(workspace, mailbox)[0] == f"{draft.id}-1"
    assert set(mailbox.lying) == {1, 4, 5}


def test_a_draft_that_leaves_or_goes_lies_there_no_more(workspace: Workspace) -> None:
    mailbox = MemoryMailbox()
    queued, gone = a_draft(workspace), a_draft(workspace)
    assert len(mirrored(workspace, mailbox)) == 2
    workspace.execute(
        Action.REPLY_QUEUED, lambda work: reply_sending.queue(work, queued, b"raw", ())
    )
    workspace.execute(Action.DRAFT_DISCARDED, lambda work: records.delete(work, gone))
    assert mirrored(workspace, mailbox) == [f"{gone.id}-1"], "it may be another database's"
    assert mirrored(workspace, mailbox, frozenset({gone.id})) == []
    workspace.undo()
    assert len(mirrored(workspace, mailbox, frozenset({gone.id}))) == 1


def test_a_newer_revision_of_another_machine_stays(workspace: Workspace) -> None:
    draft = a_draft(workspace)
    mailbox = MemoryMailbox(lying={7: f"X-Deskapp-Draft: {draft.id}-9\r\n".encode()})
    assert mirrored(workspace, mailbox) == [f"{draft.id}-9"]


def test_half_an_address_keeps_no_draft_from_the_mailbox(workspace: Workspace) -> None:
    draft = a_draft(workspace)
    half = replace(draft, to=(*draft.to, MailAddress("ber")), subject="")
    kept(workspace, half)
    mailbox = MemoryMailbox()
    assert mirrored(workspace, mailbox) == [f"{draft.id}-2"]
    (raw,) = mailbox.lying.values()
    assert b"To: Anna Muster <anna@muster.example>\r\n" in raw


@pytest.mark.fault("FET-20")
def test_drafts_that_cannot_be_put_there_stay_here(workspace: Workspace) -> None:
    draft = a_draft(workspace)
    with pytest.raises(OutsideError):
        mirrored(workspace, MemoryMailbox(failing={"keep_draft"}))
    assert workspace.query(lambda q: q.find(Message, draft.id)) == draft
