"""Joined inquiries are one: nothing is lost, later mails find it, and undo parts them again."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from deskapp.application.use_cases.inquiry_work.joining import HasMailing, join, kept_for
from deskapp.application.workspace import Workspace
from deskapp.domain.contact import Contact
from deskapp.domain.errors import Invalid
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.inquiry import (
    ChecklistItem,
    Inquiry,
    Outcome,
    Priority,
    Relation,
    RelationKind,
    State,
)
from deskapp.domain.introduction import Introduction
from deskapp.domain.mailings.mailing import Mailing
from deskapp.domain.message import Delivery, Direction, Message
from deskapp.domain.record import Id, new_id
from tests.application.use_cases.incoming import ASKER, OFFICE, STRANGER, mail, messages, take
from tests.application.use_cases.inquiry_work.worked import (
    an_inquiry,
    change,
    inquiry,
    keep,
    stored,
)

MORNING = datetime(2026, 11, 20, 8, tzinfo=UTC)


def joined(workspace: Workspace, kept: Id | None, *others: Id | None) -> Inquiry:
    assert kept is not None
    ids = [each for each in others if each is not None]
    return change(workspace, lambda work: join(work, kept, ids))


def a_message(inquiry_id: Id, delivery: Delivery, raw: str = "") -> Message:
    return Message(
        id=new_id(),
        inquiry_id=inquiry_id,
        direction=Direction.OUT,
        delivery=delivery,
        at=MORNING,
        to=(ASKER,),
        message_id=f"{new_id()}@example.org",
        raw_sha256=raw,
    )


def test_the_kept_one_gets_all_that_was_said_and_planned(workspace: Workspace) -> None:
    kept, other = an_inquiry(workspace, "Kept"), an_inquiry(workspace, "Other")
    people = [keep(workspace, Contact(id=new_id(), last_name=name)) for name in ("Abel", "Bork")]
    written = (
        Message(id=new_id(), inquiry_id=other.id, direction=Direction.NOTE, at=MORNING),
        Message(id=new_id(), inquiry_id=other.id, direction=Direction.CALL, at=MORNING),
        a_message(other.id, Delivery.DRAFT),
        a_message(other.id, Delivery.QUEUED, raw="a" * 64),
    )
    for each in written:
        keep(workspace, each)
    due = keep(
        workspace,
        FollowUp(id=new_id(), inquiry_id=other.id, due_on=date(2026, 12, 1), reason="Fragen"),
    )
    brought = keep(
        workspace,
        Introduction(
            id=new_id(), inquiry_id=other.id, asker_id=people[0].id, asked_id=people[1].id
        ),
    )

    joined(workspace, kept.id, other.id)

    assert {each.id for each in messages(workspace, kept.id)} == {each.id for each in written}
    assert messages(workspace, other.id) == ()
    deliveries = {each.id: each.delivery for each in messages(workspace, kept.id)}
    assert deliveries == {each.id: each.delivery for each in written}
    assert stored(workspace, FollowUp, due.id).inquiry_id == kept.id
    assert stored(workspace, Introduction, brought.id).inquiry_id == kept.id


def test_the_fields_of_all_come_together_in_the_kept_one(workspace: Workspace) -> None:
    person = keep(workspace, Contact(id=new_id(), last_name="Abel"))
    elsewhere = an_inquiry(workspace)
    kept = an_inquiry(
        workspace,
        topics=("funding", "energy"),
        tags=("Messe",),
        note="Erstens",
        due_on=date(2026, 12, 9),
        checklist=(ChecklistItem("Anrufen"),),
    )
    other = an_inquiry(
        workspace,
        topics=("energy", "skills"),
        tags=("messe", "Presse"),
        note="Zweitens",
        due_on=date(2026, 12, 2),
        checklist=(ChecklistItem("Anrufen"), ChecklistItem("Schreiben", date(2026, 11, 20))),
        contact_id=person.id,
        priority=Priority.HIGH,
        priority_reason="Frist",
        confidential=True,
        related=(Relation(RelationKind.SEE_ALSO, elsewhere.id),),
    )

    now = joined(workspace, kept.id, other.id)

    assert now.topics == ("funding", "energy", "skills")
    assert now.tags == ("Messe", "Presse")
    assert now.note == "Erstens\n\nZweitens"
    assert now.due_on == date(2026, 12, 2)
    assert [item.text for item in now.checklist] == ["Anrufen", "Schreiben"]
    assert (now.contact_id, now.confidential) == (person.id, True)
    assert (now.priority, now.priority_reason) == (Priority.HIGH, "Frist")
    assert now.related == (Relation(RelationKind.SEE_ALSO, elsewhere.id),)


def test_the_others_are_closed_as_duplicates_and_keep_their_numbers(workspace: Workspace) -> None:
    kept, other = an_inquiry(workspace), an_inquiry(workspace)
    joined(workspace, kept.id, other.id)
    closed = inquiry(workspace, other.id)
    assert (closed.state, closed.outcome) == (State.CLOSED, Outcome.DUPLICATE)
    assert closed.closed_at == workspace.clock.now()
    assert closed.related == (Relation(RelationKind.DUPLICATE_OF, kept.id),)
    assert closed.ref_no == other.ref_no


def test_more_than_two_are_joined_and_undo_parts_them_in_one_step(workspace: Workspace) -> None:
    taken = [take(workspace, mail(subject=f"Mail {n}")).inquiry_id for n in range(3)]
    before = [inquiry(workspace, each) for each in taken if each]
    joined(workspace, *taken)
    assert len(messages(workspace, taken[0])) == 3

    workspace.undo()

    for record, one in zip(before, taken, strict=True):
        assert replace(inquiry(workspace, record.id), version=0) == replace(record, version=0)
        assert len(messages(workspace, one)) == 1


def test_a_mail_with_the_old_number_goes_to_the_kept_one(workspace: Workspace) -> None:
    kept = take(workspace, mail(subject="Eins")).inquiry_id
    other = take(workspace, mail(subject="Zwei")).inquiry_id
    assert other is not None
    joined(workspace, kept, other)

    late = take(workspace, mail(subject=f"AW: [{inquiry(workspace, other).ref_no}] Zwei"))

    assert late.inquiry_id == kept
    assert inquiry(workspace, other).state is State.CLOSED


def test_an_answer_to_a_mail_of_the_old_one_goes_to_the_kept_one(workspace: Workspace) -> None:
    kept = take(workspace, mail(subject="Eins")).inquiry_id
    question = mail(subject="Zwei")
    other = take(workspace, question).inquiry_id
    joined(workspace, kept, other)
    late = take(workspace, mail(subject="Nachtrag", in_reply_to=(question.message_id,)))
    assert late.inquiry_id == kept


def test_a_stranger_with_the_old_number_opens_one_that_looks_to_the_kept_one(
    workspace: Workspace,
) -> None:
    kept = take(workspace, mail(subject="Eins")).inquiry_id
    other = take(workspace, mail(subject="Zwei")).inquiry_id
    assert kept is not None
    assert other is not None
    joined(workspace, kept, other)
    number = inquiry(workspace, other).ref_no
    late = take(workspace, mail(subject=f"[{number}]", senders=(STRANGER,), to=(OFFICE,)))
    assert late.inquiry_id not in {kept, other}
    assert late.inquiry_id is not None
    related = inquiry(workspace, late.inquiry_id).related
    assert related == (Relation(RelationKind.SEE_ALSO, kept),)


def test_a_chain_of_joins_leads_to_its_end_and_a_circle_cannot_arise(workspace: Workspace) -> None:
    first, second, third = (an_inquiry(workspace).id for _ in range(3))
    joined(workspace, second, first)
    joined(workspace, third, second)
    assert workspace.query(lambda q: kept_for(q, inquiry(workspace, first))).id == third

    joined(workspace, first, third)

    ends = {
        workspace.query(lambda q, one=one: kept_for(q, inquiry(workspace, one))).id  # type: ignore[misc]
        for one in (first, second, third)
    }
    assert ends == {first}
    assert inquiry(workspace, first).is_open
    assert inquiry(workspace, first).related == ()


def test_links_that_go_round_by_hand_end_somewhere(workspace: Workspace) -> None:
    one, other = an_inquiry(workspace), an_inquiry(workspace)
    for here, there in ((one, other), (other, one)):
        related = (Relation(RelationKind.DUPLICATE_OF, there.id),)
        closed = {"state": State.CLOSED, "outcome": Outcome.DUPLICATE, "related": related}
        keep(workspace, replace(here, **closed))  # type: ignore[arg-type]
    found = workspace.query(lambda q: kept_for(q, inquiry(workspace, one.id)))
    assert found.id in {one.id, other.id}


def test_a_closed_one_is_open_again_when_an_open_one_comes_to_it(workspace: Workspace) -> None:
    kept, other = an_inquiry(workspace), an_inquiry(workspace)
    keep(workspace, replace(kept, state=State.CLOSED, outcome=Outcome.DUPLICATE))
    assert joined(workspace, kept.id, other.id).state is State.REOPENED


def test_the_inquiry_of_a_mailing_cannot_go_into_another(workspace: Workspace) -> None:
    kept, other = an_inquiry(workspace), an_inquiry(workspace)
    keep(workspace, Mailing(id=new_id(), title="Rundbrief", inquiry_id=other.id))
    with pytest.raises(HasMailing, match=other.ref_no):
        joined(workspace, kept.id, other.id)
    assert inquiry(workspace, other.id).is_open


def test_joining_needs_another_one(workspace: Workspace) -> None:
    kept = an_inquiry(workspace)
    with pytest.raises(Invalid):
        joined(workspace, kept.id, kept.id)
