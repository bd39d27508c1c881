"""Working an inquiry: opening it, logging a call, moving it on, noting something."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.follow_up import FollowUp, FollowUpKind
from deskapp.domain.inquiry import (
    Ball,
    BallPosition,
    Channel,
    Depth,
    Inquiry,
    Kind,
    Outcome,
    State,
    reference_number,
)
from deskapp.domain.message import Direction, Message
from deskapp.domain.record import Id, new_id
from deskapp.domain.subject_access.deadline import due_by_law


@dataclass(frozen=True, slots=True, kw_only=True)
class CallNote:
    """What is said in a call, in the order in which one talks."""

    contact_id: Id | None = None
    caller: str = ""
    note: str
    subject: str = ""
    topics: tuple[str, ...] = ()
    channel: Channel = Channel.PHONE
    inquiry_id: Id | None = None
    due_on: date | None = None
    due_reason: str = ""


def open_inquiry(work: UnitOfWork, inquiry: Inquiry) -> Inquiry:
    """Store a new inquiry under the next number of its year, due as law or office have it."""
    day = work.clock.local(inquiry.received_at).date()
    inquiry = due_by_law(None, inquiry, day)
    within = work.office.answer_within
    return work.save(
        replace(
            inquiry,
            ref_no=next_ref_no(work, day),
            due_on=inquiry.due_on or work.calendar.add_working_days(day, within),
            ball=replace(inquiry.ball, since=inquiry.ball.since or day),
        )
    )


def next_ref_no(work: UnitOfWork, day: date) -> str:
    """The next reference number of the year in which that day lies."""
    code = work.office.code
    number = work.store.next_number(f"{code}-{day.year}")
    return reference_number(code, day.year, number)


def new_inquiry(subject: str, received_at: datetime, channel: Channel) -> Inquiry:
    """An inquiry that was not stored yet; its number is given when it is opened."""
    return Inquiry(
        id=new_id(),
        ref_no="",
        received_at=received_at,
        subject=subject[:200],
        channel=channel,
    )


def log_call(work: UnitOfWork, call: CallNote) -> Inquiry:
    """Keep a call as a message of its inquiry, opening one where needed, with its follow-up."""
    inquiry = work.get(Inquiry, call.inquiry_id) if call.inquiry_id else _opened_by(work, call)
    text = f"{call.caller}: {call.note}" if call.caller and not call.contact_id else call.note
    said = _said(work, inquiry.id, Direction.CALL, text)
    work.save(replace(said, contact_id=call.contact_id))
    if call.due_on:
        work.save(
            FollowUp(
                id=new_id(),
                inquiry_id=inquiry.id,
                due_on=call.due_on,
                reason=call.due_reason or inquiry.subject,
                kind=FollowUpKind.CALL,
                owner_id=work.user_id,
            )
        )
    return inquiry


def add_note(work: UnitOfWork, inquiry_id: Id, text: str) -> Message:
    """Keep an internal note in an inquiry."""
    work.get(Inquiry, inquiry_id)
    return work.save(_said(work, inquiry_id, Direction.NOTE, text))


def move(work: UnitOfWork, inquiry_id: Id, state: State) -> Inquiry:
    """Bring an inquiry to the next state; whoever starts on a team's inquiry becomes its owner."""
    inquiry = work.get(Inquiry, inquiry_id).moved_to(state, work.now)
    if inquiry.owner_id is None and state is State.IN_PROGRESS:
        inquiry = replace(inquiry, owner_id=work.user_id)
    return work.save(inquiry)


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """What the reports need to know of a closed inquiry; a duplicate is counted elsewhere."""

    outcome: Outcome
    kind: Kind | None
    topics: tuple[str, ...] = ()
    depth: Depth | None = None
    land: str | None = None
    """None leaves it as it is."""


def close(work: UnitOfWork, inquiry_id: Id, closing: Closing) -> Inquiry:
    """Close an inquiry with its outcome. Raises ``Invalid`` where reports would lack something."""
    inquiry = work.get(Inquiry, inquiry_id)
    inquiry = replace(
        inquiry,
        outcome=closing.outcome,
        kind=closing.kind,
        topics=closing.topics,
        depth=closing.depth,
        land=inquiry.land if closing.land is None else closing.land,
    )
    return work.save(inquiry.moved_to(State.CLOSED, work.now))


def set_kind(
    work: UnitOfWork, inquiry_id: Id, kind: Kind | None, topics: tuple[str, ...]
) -> Inquiry:
    """Say what an inquiry is about; one about data protection is due as the law has it."""
    return save_edited(work, replace(work.get(Inquiry, inquiry_id), kind=kind, topics=topics))


def save_edited(work: UnitOfWork, inquiry: Inquiry) -> Inquiry:
    """Store an inquiry that was edited; one that has become a request by law is due by law."""
    day = work.clock.local(inquiry.received_at).date()
    return work.save(due_by_law(work.find(Inquiry, inquiry.id), inquiry, day))


def hand_over(work: UnitOfWork, inquiry_id: Id, owner_id: Id | None) -> Inquiry:
    """Give an inquiry to somebody, or back to the team."""
    return work.save(replace(work.get(Inquiry, inquiry_id), owner_id=owner_id))


def pass_ball(work: UnitOfWork, inquiry_id: Id, holder: Ball, third_party: str = "") -> Inquiry:
    """Note whose turn it is from today."""
    ball = BallPosition(holder, third_party, work.today)
    return work.save(replace(work.get(Inquiry, inquiry_id), ball=ball))


def _opened_by(work: UnitOfWork, call: CallNote) -> Inquiry:
    subject = call.subject or call.note.strip().split("\n")[0][:80] or call.caller
    inquiry = replace(
        new_inquiry(subject, work.now, call.channel),
        contact_id=call.contact_id,
        topics=call.topics,
        owner_id=work.user_id,
        state=State.IN_PROGRESS,
    )
    return open_inquiry(work, inquiry)


def _said(work: UnitOfWork, inquiry_id: Id, direction: Direction, text: str) -> Message:
    return Message(
        id=new_id(),
        inquiry_id=inquiry_id,
        direction=direction,
        at=work.now,
        body_text=text,
        author_id=work.user_id,
    )
