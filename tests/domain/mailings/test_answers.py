from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.mailings.answers import Exchange, Standing, exchanges
from deskapp.domain.mailings.mailing import Gate, MailingRecipient
from deskapp.domain.message import Automatic, Delivery, Direction, Message
from deskapp.domain.record import Id, new_id

AT = datetime(2026, 11, 16, 8, tzinfo=UTC)
EVA, JAN = Id("e" * 32), Id("a" * 32)
MAILING, INQUIRY = new_id(), new_id()


def a_recipient(contact: Id, address: str) -> tuple[MailingRecipient, Message]:
    letter = Message(
        id=new_id(),
        inquiry_id=INQUIRY,
        mailing_id=MAILING,
        direction=Direction.OUT,
        delivery=Delivery.SENT,
        at=AT,
        to=(MailAddress(address),),
        contact_id=contact,
        message_id=f"to-{address}",
    )
    recipient = MailingRecipient(
        id=new_id(),
        mailing_id=MAILING,
        contact_id=contact,
        address=address,
        message_id=letter.id,
    )
    return recipient, letter


FIRST, LETTER = a_recipient(EVA, "eva@muster.example")
OTHER, OTHER_LETTER = a_recipient(JAN, "jan@nord.example")
SENT = (LETTER, OTHER_LETTER)


def a_mail(sender: str = "", **values: object) -> Message:
    mail = Message(
        id=new_id(),
        inquiry_id=INQUIRY,
        direction=Direction.IN,
        at=AT + timedelta(days=1),
        sender=MailAddress(sender or "somebody@else.example"),
    )
    return replace(mail, **values)  # type: ignore[arg-type]


def found(*messages: Message, recipient: MailingRecipient = FIRST) -> Exchange:
    return exchanges((recipient, OTHER), (*SENT, *messages))[recipient.id]


@pytest.mark.parametrize(
    "mail",
    [
        a_mail("EVA@muster.example"),
        a_mail(in_reply_to="to-eva@muster.example"),
        a_mail("jan@nord.example", in_reply_to="to-eva@muster.example"),
        a_mail(references=("older", "to-eva@muster.example", "unknown")),
        a_mail("private@home.example", contact_id=EVA),
    ],
)
def test_a_mail_answers_by_reference_address_or_person(mail: Message) -> None:
    assert found(mail).standing is Standing.ANSWERED
    assert found(mail).answer == mail
    assert exchanges((FIRST, OTHER), (*SENT, mail))[OTHER.id].standing is Standing.SENT


@pytest.mark.parametrize(
    "mail",
    [
        a_mail(),
        a_mail("eva@muster.example", automatic=Automatic.AUTO_REPLY),
        a_mail("eva@muster.example", automatic=Automatic.OUT_OF_OFFICE),
        a_mail("eva@muster.example", at=AT - timedelta(minutes=1)),
        a_mail("eva@muster.example", direction=Direction.CALL),
        a_mail("eva@muster.example", automatic=Automatic.BOUNCE),
    ],
)
def test_what_is_no_answer(mail: Message) -> None:
    assert found(mail).standing is Standing.SENT


def test_the_first_answer_counts() -> None:
    late = a_mail("eva@muster.example", at=AT + timedelta(days=3))
    early = a_mail("eva@muster.example", at=AT + timedelta(days=2))
    assert found(late, early).answer == early


def test_the_nearest_reference_says_whose_answer_it_is() -> None:
    both = a_mail(references=("to-eva@muster.example", "to-jan@nord.example"))
    assert found(both).standing is Standing.SENT
    assert found(both, recipient=OTHER).standing is Standing.ANSWERED


def test_a_report_of_failed_delivery_belongs_to_the_mail_it_names() -> None:
    report = a_mail(in_reply_to="to-eva@muster.example", automatic=Automatic.BOUNCE)
    assert found(report).standing is Standing.RETURNED
    assert found(report, a_mail("eva@muster.example")).standing is Standing.ANSWERED


def test_an_answer_to_a_reminder_is_one() -> None:
    reminder = replace(LETTER, id=new_id(), message_id="again", at=AT + timedelta(days=2))
    reminded = replace(FIRST, reminder_id=reminder.id)
    assert found(reminder, recipient=reminded).standing is Standing.REMINDED
    answer = a_mail(in_reply_to="again", at=AT + timedelta(days=3))
    assert found(reminder, answer, recipient=reminded).standing is Standing.ANSWERED


@pytest.mark.parametrize(
    ("delivery", "standing"),
    [
        (Delivery.QUEUED, Standing.QUEUED),
        (Delivery.SENDING, Standing.QUEUED),
        (Delivery.UNCLEAR, Standing.QUEUED),
        (Delivery.SENT, Standing.SENT),
        (Delivery.PARTLY_SENT, Standing.SENT),
        (Delivery.HANDED_OVER, Standing.SENT),
        (Delivery.REFUSED, Standing.RETURNED),
    ],
)
def test_where_the_letter_stands(delivery: Delivery, standing: Standing) -> None:
    letter = replace(LETTER, delivery=delivery)
    assert exchanges((FIRST,), (letter,))[FIRST.id].standing is standing


def test_without_a_letter_there_is_nothing_to_answer() -> None:
    waiting = replace(FIRST, message_id=None)
    answer = a_mail("eva@muster.example")
    assert exchanges((waiting,), (answer,))[FIRST.id].standing is Standing.WAITING
    closed = replace(waiting, gate=Gate.OBJECTION)
    assert exchanges((closed,), (answer,))[FIRST.id].standing is Standing.CLOSED


def test_whoever_has_declined_waits_no_more() -> None:
    declined = replace(FIRST, declined=True)
    assert found(recipient=declined).standing is Standing.DECLINED
    assert found(a_mail("eva@muster.example"), recipient=declined).standing is Standing.ANSWERED
