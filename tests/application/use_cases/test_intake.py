"""A mail is kept once, joins only what it answers, and never a stranger's inquiry."""

from dataclasses import replace

import pytest

from deskapp.application.actions import Action
from deskapp.application.ports.questions.lists import InquiryFilter
from deskapp.application.use_cases import intake
from deskapp.application.use_cases.intake import Intake, TakenIn
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.inquiry import Ball, Depth, Inquiry, Kind, Outcome, RelationKind, State
from deskapp.domain.mail.incoming_mail import Bounce, IncomingMail
from deskapp.domain.mail_account import UnreadableMail
from deskapp.domain.message import Automatic, Delivery, Direction, Message
from deskapp.domain.record import Id, new_id
from deskapp.domain.sender_profile import SenderProfile
from tests.application.use_cases.incoming import (
    ASKER,
    COLLEAGUE,
    OFFICE,
    STRANGER,
    mail,
    messages,
    stored,
    take,
)
from tests.fixed_clock import FixedClock


def close(workspace: Workspace, inquiry_id: Id | None) -> None:
    inquiry = stored(workspace, inquiry_id)
    ready = replace(
        inquiry,
        outcome=Outcome.ANSWERED,
        kind=Kind.FUNDING,
        topics=("funding",),
        depth=Depth.BRIEF,
    )
    workspace.execute(
        Action.INQUIRY_CLOSED,
        lambda work: work.save(ready.moved_to(State.CLOSED, work.now)),
    )


def test_a_mail_opens_an_inquiry_with_the_first_number_of_its_year(workspace: Workspace) -> None:
    taken = take(workspace, mail())

    inquiry = stored(workspace, taken.inquiry_id)
    assert taken.intake is Intake.OPENED
    assert inquiry.ref_no == "RII-2026-0001"
    assert inquiry.subject == "Fördermittel für Wasserstoff"
    assert inquiry.state is State.NEW
    assert inquiry.due_on is not None
    (message,) = messages(workspace, inquiry.id)
    assert message.direction is Direction.IN
    assert message.sender == ASKER
    assert message.text == "Guten Tag,\nwelche Programme gibt es?"


def test_the_raw_bytes_are_kept_as_they_came(workspace: Workspace) -> None:
    raw = b"From: a@b.example\r\n\r\n\xff\x00 text"
    taken = take(workspace, mail(), raw)

    (message,) = messages(workspace, taken.inquiry_id)
    assert workspace.query(lambda queries: queries.content(message.raw_sha256)) == raw


def test_the_same_bytes_twice_are_one_mail(workspace: Workspace) -> None:
    first = take(workspace, mail(), b"same")
    second = take(workspace, mail(), b"same")

    assert second == TakenIn(Intake.KNOWN, first.inquiry_id)
    assert len(workspace.query(lambda queries: queries.inquiry_ids(InquiryFilter()))) == 1


def test_two_mails_with_one_message_id_are_both_kept(workspace: Workspace) -> None:
    first = take(workspace, mail(message_id="a@b.example"), b"one")
    second = take(workspace, mail(message_id="a@b.example"), b"two")

    assert second.intake is Intake.OPENED
    assert first.inquiry_id != second.inquiry_id


@pytest.mark.parametrize("sender", [ASKER, COLLEAGUE])
@pytest.mark.parametrize("by", ["in_reply_to", "references"])
def test_an_answer_joins_what_it_answers(
    workspace: Workspace, sender: MailAddress, by: str
) -> None:
    asked = mail()
    first = take(workspace, asked)
    answer = take(
        workspace,
        mail(senders=(sender,), subject="AW: Fördermittel", **{by: (asked.message_id,)}),
    )

    assert answer == TakenIn(Intake.JOINED, first.inquiry_id)
    assert len(messages(workspace, first.inquiry_id)) == 2


def test_the_own_number_in_the_subject_joins(workspace: Workspace) -> None:
    first = take(workspace, mail())
    answer = take(workspace, mail(subject="Nachtrag [rii-2026-0001]"))

    assert answer == TakenIn(Intake.JOINED, first.inquiry_id)


@pytest.mark.fault("MIM-13")
def test_a_stranger_never_joins_but_the_inquiry_named_is_related(workspace: Workspace) -> None:
    asked = mail()
    first = take(workspace, asked)
    foreign = take(
        workspace,
        mail(
            senders=(STRANGER,),
            subject="Re: [RII-2026-0001] Fördermittel",
            in_reply_to=(asked.message_id,),
        ),
    )

    inquiry = stored(workspace, foreign.inquiry_id)
    assert foreign.intake is Intake.OPENED
    assert [(r.kind, r.inquiry_id) for r in inquiry.related] == [
        (RelationKind.SEE_ALSO, first.inquiry_id)
    ]


def test_an_equal_subject_alone_joins_nothing(workspace: Workspace) -> None:
    first = take(workspace, mail())
    second = take(workspace, mail(subject="AW: Fördermittel für Wasserstoff"))

    assert second.intake is Intake.OPENED
    assert second.inquiry_id != first.inquiry_id


def test_people_of_one_free_mail_provider_are_strangers(workspace: Workspace) -> None:
    asked = mail(senders=(MailAddress("eine@gmx.de"),))
    take(workspace, asked)
    other = take(
        workspace, mail(senders=(MailAddress("andere@gmx.de"),), in_reply_to=(asked.message_id,))
    )

    assert other.intake is Intake.OPENED


def test_an_answer_reopens_a_closed_inquiry_and_brings_the_ball(workspace: Workspace) -> None:
    asked = mail()
    first = take(workspace, asked)
    close(workspace, first.inquiry_id)
    take(workspace, mail(in_reply_to=(asked.message_id,)))

    inquiry = stored(workspace, first.inquiry_id)
    assert inquiry.state is State.REOPENED
    assert inquiry.closed_at is None
    assert inquiry.ball.holder is Ball.US


def test_an_automatic_reply_is_filed_and_reopens_nothing(workspace: Workspace) -> None:
    asked = mail()
    first = take(workspace, asked)
    close(workspace, first.inquiry_id)
    taken = take(workspace, mail(in_reply_to=(asked.message_id,), out_of_office=True))

    assert taken.intake is Intake.JOINED
    assert stored(workspace, first.inquiry_id).state is State.CLOSED
    assert messages(workspace, first.inquiry_id)[-1].automatic is Automatic.OUT_OF_OFFICE


def test_a_bounce_joins_the_inquiry_whose_mail_came_back(workspace: Workspace) -> None:
    asked = mail()
    first = take(workspace, asked)
    bounce = mail(
        senders=(MailAddress("mailer-daemon@anderswo.example"),),
        in_reply_to=(asked.message_id,),
        bounce=Bounce(status="5.1.1", hard=True),
    )
    taken = take(workspace, bounce)

    assert taken == TakenIn(Intake.JOINED, first.inquiry_id)


def test_our_own_mail_counts_as_sent(workspace: Workspace) -> None:
    profile = SenderProfile(id=new_id(), display_name="Das Büro", mail="Kontakt@example.org")
    workspace.execute(Action.SETTINGS_SAVED, lambda work: work.save(profile))
    asked = mail()
    first = take(workspace, asked)
    taken = take(workspace, mail(senders=(OFFICE,), in_reply_to=(asked.message_id,)))

    own = messages(workspace, first.inquiry_id)[-1]
    assert taken.intake is Intake.JOINED
    assert (own.direction, own.delivery) == (Direction.OUT, Delivery.SENT)


def our_address(workspace: Workspace) -> None:
    profile = SenderProfile(id=new_id(), display_name="Das Büro", mail=OFFICE.address)
    workspace.execute(Action.SETTINGS_SAVED, lambda work: work.save(profile))


def test_what_we_have_begun_is_marked_so(desk_file: Workspace) -> None:
    our_address(desk_file)
    begun = take(desk_file, mail(senders=(OFFICE,), to=(ASKER,)))
    assert stored(desk_file, begun.inquiry_id).outgoing
    assert not stored(desk_file, take(desk_file, mail()).inquiry_id).outgoing


@pytest.mark.parametrize(("sender", "kept"), [(OFFICE, Intake.KNOWN), (STRANGER, Intake.OPENED)])
def test_only_our_own_copy_is_known_by_its_message_id(
    desk_file: Workspace, sender: MailAddress, kept: Intake
) -> None:
    our_address(desk_file)
    sent = mail(senders=(OFFICE,), to=(ASKER,), message_id="ours@example.org")
    take(desk_file, sent, b"as sent")
    copy = mail(senders=(sender,), message_id="ours@example.org")
    assert take(desk_file, copy, b"as it came").intake is kept


def test_a_report_of_failed_delivery_brings_nobody_in(desk_file: Workspace) -> None:
    asked = mail()
    first = take(desk_file, asked)
    forged = mail(
        senders=(STRANGER,), in_reply_to=(asked.message_id,), bounce=Bounce(status="5.1.1")
    )
    assert take(desk_file, forged).inquiry_id == first.inquiry_id
    foreign = take(desk_file, mail(senders=(STRANGER,), in_reply_to=(asked.message_id,)))
    assert foreign.intake is Intake.OPENED


def test_the_turn_changes_on_the_day_of_the_office(desk_file: Workspace, clock: FixedClock) -> None:
    clock.moment = clock.now().replace(hour=23, minute=30)
    asked = mail()
    first = take(desk_file, asked)
    assert stored(desk_file, first.inquiry_id).ball.since == clock.today()
    assert clock.today() != clock.now().date()


def test_a_mail_without_subject_is_named_after_its_first_line(workspace: Workspace) -> None:
    taken = take(workspace, mail(subject="", text="\n  Eine Frage zur Satzung\nMehr."))

    assert stored(workspace, taken.inquiry_id).subject == "Eine Frage zur Satzung"


def test_a_mail_that_says_nothing_is_kept_all_the_same(workspace: Workspace) -> None:
    taken = take(workspace, IncomingMail())

    assert stored(workspace, taken.inquiry_id).subject


@pytest.mark.fault("MIM-05")
def test_a_date_in_the_future_counts_as_now(workspace: Workspace, clock: FixedClock) -> None:
    taken = take(workspace, mail(date=clock.now().replace(year=2099)))

    assert stored(workspace, taken.inquiry_id).received_at == clock.now()


@pytest.mark.fault("FET-06")
def test_an_unreadable_mail_lies_raw_in_the_tray_once(workspace: Workspace) -> None:
    def aside() -> TakenIn:
        return workspace.execute(
            Action.MAIL_SET_ASIDE,
            lambda work: intake.set_aside(work, b"\0\1broken", "kaputt.eml", "broken"),
        )

    assert aside().intake is Intake.UNREADABLE
    assert aside().intake is Intake.KNOWN
    (kept,) = workspace.query(lambda queries: queries.where(UnreadableMail))
    assert kept.file_name == "kaputt.eml"
    assert workspace.query(lambda queries: queries.content(kept.raw_sha256)) == b"\0\1broken"


def test_taking_a_mail_in_is_undone_and_redone_whole(workspace: Workspace) -> None:
    taken = take(workspace, mail(), b"raw")
    workspace.undo()
    assert workspace.query(lambda queries: queries.where(Message)) == ()
    assert workspace.query(lambda queries: queries.where(Inquiry)) == ()

    workspace.redo()
    assert stored(workspace, taken.inquiry_id).ref_no == "RII-2026-0001"
    assert len(messages(workspace, taken.inquiry_id)) == 1


def test_a_number_that_was_given_is_not_given_again(workspace: Workspace) -> None:
    take(workspace, mail())
    workspace.undo()
    second = take(workspace, mail())

    assert stored(workspace, second.inquiry_id).ref_no == "RII-2026-0002"
