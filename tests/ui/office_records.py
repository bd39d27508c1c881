"""Records for tests of pages, stored as the use cases store them."""

from datetime import date, timedelta

from deskapp.application.actions import Action
from deskapp.application.use_cases import follow_ups, records
from deskapp.application.use_cases.inquiries import new_inquiry, open_inquiry
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.inquiry import Channel, Inquiry
from deskapp.domain.message import Delivery, Direction, Message
from deskapp.domain.office import User
from deskapp.domain.record import Id, new_id

TODAY = date(2026, 11, 23)
OFFICE = MailAddress("office@desk.example", "Office")
ANNA = MailAddress("anna@muster.example", "Anna Muster")
RAW = b"Subject: x\r\n\r\nhello\r\n"


def an_inquiry(workspace: Workspace, subject: str = "Fördermittel") -> Inquiry:
    """A new inquiry of today."""
    made = new_inquiry(subject, workspace.clock.now(), Channel.MAIL)
    return workspace.execute(Action.INQUIRY_OPENED, lambda work: open_inquiry(work, made))


def a_follow_up(
    workspace: Workspace, inquiry_id: Id, due_on: date, reason: str, *, hard: bool = False
) -> FollowUp:
    """An open follow-up of the team about an inquiry."""
    made = FollowUp(id=new_id(), inquiry_id=inquiry_id, due_on=due_on, reason=reason, hard=hard)
    return workspace.execute(Action.FOLLOW_UP_SET, lambda work: follow_ups.store(work, made))


def a_mail(
    workspace: Workspace,
    inquiry_id: Id,
    delivery: Delivery,
    subject: str = "Re",
    *,
    send_in: float | None = None,
) -> Message:
    """A mail of ours in that state of its delivery, to leave in so many seconds."""
    now = workspace.clock.now()
    made = Message(
        id=new_id(),
        inquiry_id=inquiry_id,
        direction=Direction.OUT,
        delivery=delivery,
        at=now,
        send_at=None if send_in is None else now + timedelta(seconds=send_in),
        subject=subject,
        sender=OFFICE,
        to=(ANNA,),
        body_text="Guten Tag",
        raw_sha256=workspace.execute(Action.DRAFT_SAVED, lambda work: work.store.put_content(RAW)),
    )
    return workspace.execute(Action.DRAFT_SAVED, lambda work: records.save(work, made))


def a_user(workspace: Workspace, name: str) -> User:
    """A person of the office."""
    made = User(id=new_id(), name=name)
    return workspace.execute(Action.SETTINGS_SAVED, lambda work: records.save(work, made))


def stored(workspace: Workspace, follow_up: FollowUp) -> FollowUp:
    """A follow-up as it is now."""
    found = workspace.query(lambda queries: queries.find(FollowUp, follow_up.id))
    assert found is not None
    return found
