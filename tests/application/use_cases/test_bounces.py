from dataclasses import replace

import pytest

from deskapp.adapters.mail.reading.reader import read_mail
from deskapp.application.actions import Action
from deskapp.application.use_cases.intake import Intake, TakenIn
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.message import Delivery, Message
from deskapp.domain.record import new_id
from tests.application.outbox.records import ANNA, a_draft
from tests.application.use_cases.bounces import DELAYED, EXIM, ORIGINAL, POSTFIX
from tests.application.use_cases.incoming import mail, take

BERT = MailAddress("bert@nord.example", "Bert Nord")


def ours(workspace: Workspace, delivery: Delivery, *to: MailAddress) -> Message:
    draft = replace(
        a_draft(workspace), message_id=ORIGINAL, delivery=delivery, to=to or (ANNA, BERT)
    )
    return workspace.execute(Action.OUTBOX_MOVED, lambda work: work.save(draft))


def bert(workspace: Workspace) -> Contact:
    contact = Contact(
        id=new_id(),
        last_name="Nord",
        mails=(ContactMail("BERT@nord.example", preferred=True), ContactMail("b@nord.example")),
    )
    return workspace.execute(Action.CONTACT_SAVED, lambda work: work.save(contact))


def came(workspace: Workspace, raw: bytes) -> TakenIn:
    return take(workspace, read_mail(raw), raw)


def found(workspace: Workspace, message: Message) -> Message:
    stored = workspace.query(lambda q: q.find(Message, message.id))
    assert stored is not None
    return stored


@pytest.mark.parametrize(
    ("raw", "note"),
    [(POSTFIX, "5.1.1 550 5.1.1 <bert@nord.example>"), (EXIM, "5.2.2 ")],
    ids=["dsn", "free text"],
)
def test_a_bounce_finds_its_mail_and_says_whom_it_did_not_reach(
    workspace: Workspace, raw: bytes, note: str
) -> None:
    sent = ours(workspace, Delivery.SENT)
    taken = came(workspace, raw)
    assert taken == TakenIn(Intake.JOINED, sent.inquiry_id)
    marked = found(workspace, sent)
    assert (marked.delivery, marked.refused) == (Delivery.SENT, ("bert@nord.example",))
    assert marked.delivery_note.startswith(note)
    workspace.undo()
    assert found(workspace, sent).refused == ()


@pytest.mark.parametrize(("raw", "valid"), [(POSTFIX, False), (EXIM, True)])
def test_an_address_that_there_is_not_is_marked_at_the_contact(
    workspace: Workspace, raw: bytes, valid: bool
) -> None:
    ours(workspace, Delivery.SENT)
    contact = bert(workspace)
    came(workspace, raw)
    stored = workspace.query(lambda q: q.find(Contact, contact.id))
    assert stored is not None
    assert [each.valid for each in stored.mails] == [valid, True]


def test_a_mail_that_is_only_late_has_not_come_back(workspace: Workspace) -> None:
    sent = ours(workspace, Delivery.SENT)
    assert came(workspace, DELAYED).inquiry_id == sent.inquiry_id
    assert found(workspace, sent).refused == ()


def test_a_mail_to_one_person_came_back_whatever_address_it_was_passed_on_to(
    workspace: Workspace,
) -> None:
    sent = ours(workspace, Delivery.SENT, ANNA)
    came(workspace, POSTFIX)
    assert found(workspace, sent).refused == (ANNA.address,)


def test_an_address_of_nobody_is_no_mark(workspace: Workspace) -> None:
    sent = ours(workspace, Delivery.SENT, ANNA, MailAddress("c@d.example"))
    came(workspace, POSTFIX)
    assert found(workspace, sent).refused == ()


@pytest.mark.fault("SND-01")
def test_what_came_back_has_left(workspace: Workspace) -> None:
    unclear = ours(workspace, Delivery.UNCLEAR)
    came(workspace, POSTFIX)
    marked = found(workspace, unclear)
    assert (marked.delivery, marked.refused) == (Delivery.SENT, ("bert@nord.example",))


@pytest.mark.fault("SND-01")
def test_what_is_answered_has_left(workspace: Workspace) -> None:
    unclear = ours(workspace, Delivery.UNCLEAR)
    take(workspace, mail(senders=(ANNA,), in_reply_to=(ORIGINAL,)))
    assert found(workspace, unclear).delivery is Delivery.SENT


def test_a_draft_is_never_marked(workspace: Workspace) -> None:
    draft = ours(workspace, Delivery.DRAFT)
    came(workspace, POSTFIX)
    assert found(workspace, draft) == draft


def mails_of(workspace: Workspace, contact: Contact) -> tuple[ContactMail, ...]:
    stored = workspace.query(lambda q: q.find(Contact, contact.id))
    assert stored is not None
    return stored.mails


def test_the_second_return_closes_the_gate_for_mailings(workspace: Workspace) -> None:
    ours(workspace, Delivery.SENT)
    contact = bert(workspace)
    came(workspace, POSTFIX)
    first = mails_of(workspace, contact)[0]
    assert (first.valid, first.bounces, first.takes_mailings) == (False, 1, True)

    again = POSTFIX.replace(b"4711@", b"4712@").replace(b"20261123.A1B2", b"20261124.C3D4")
    draft = replace(
        a_draft(workspace), message_id="4712@desk.example", delivery=Delivery.SENT, to=(BERT,)
    )
    workspace.execute(Action.OUTBOX_MOVED, lambda work: work.save(draft))
    came(workspace, again)
    second = mails_of(workspace, contact)[0]
    assert (second.bounces, second.takes_mailings) == (2, False)


def test_a_full_mailbox_counts_and_marks_nothing(workspace: Workspace) -> None:
    ours(workspace, Delivery.SENT)
    contact = bert(workspace)
    came(workspace, EXIM)
    assert [(each.valid, each.bounces) for each in mails_of(workspace, contact)] == [
        (True, 1),
        (True, 0),
    ]


def test_a_second_report_of_the_same_mail_counts_no_more(workspace: Workspace) -> None:
    ours(workspace, Delivery.SENT)
    contact = bert(workspace)
    came(workspace, POSTFIX)
    came(workspace, POSTFIX.replace(b"20261123.A1B2", b"20261124.C3D4"))
    assert mails_of(workspace, contact)[0].bounces == 1
