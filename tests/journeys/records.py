"""What the journeys look up in the records."""

from dataclasses import replace

from deskapp.application.actions import Action
from deskapp.application.ports.questions.lists import InquiryFilter
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.inquiries import new_inquiry, open_inquiry
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.inquiry import Channel, Inquiry
from deskapp.domain.message import Direction, Message
from deskapp.domain.record import Id, new_id
from deskapp.resource_files import resource
from deskapp.ui.kit.requests import OpenRecord
from deskapp.ui.shell.tour.player import Player

STRANGER = "anfrage-wasserstoff.eml"
ANSWER = "antwort-wasserstoff.eml"
ATTACHMENT = "mitgliederliste.eml"


def source(name: str) -> bytes:
    """The bytes of a sample mail."""
    return resource("sample", "mails", name).read_bytes()


def count_of_inquiries(player: Player) -> int:
    """How many there are, closed ones too."""
    narrow = InquiryFilter(only_open=False)
    return len(player.desk.workspace.query(lambda queries: queries.inquiry_ids(narrow)))


def newest_inquiry(player: Player) -> Inquiry:
    """The one in which something was said last."""
    workspace = player.desk.workspace
    first = workspace.query(lambda queries: queries.inquiry_ids(InquiryFilter())[0])
    return stored(player, first)


def stored(player: Player, inquiry_id: Id) -> Inquiry:
    """An inquiry as it is now."""
    found = player.desk.workspace.query(lambda queries: queries.find(Inquiry, inquiry_id))
    assert found is not None
    return found


def messages_of(player: Player, inquiry_id: Id) -> tuple[Message, ...]:
    """What was said in an inquiry."""
    return player.desk.workspace.query(
        lambda queries: queries.where(Message, inquiry_id=inquiry_id)
    )


def follow_ups_of(player: Player, inquiry_id: Id) -> tuple[FollowUp, ...]:
    """What was promised in an inquiry."""
    return player.desk.workspace.query(
        lambda queries: queries.where(FollowUp, inquiry_id=inquiry_id)
    )


def person(player: Player, last_name: str) -> Contact:
    """The one contact of that name."""
    (found,) = player.desk.workspace.query(lambda q: q.where(Contact, last_name=last_name))
    return found


def asked_by(player: Player, asker: Contact, subject: str, text: str, **values: object) -> Inquiry:
    """A new inquiry of somebody, with the mail that brought it."""

    def take_in(work: UnitOfWork) -> Inquiry:
        made = replace(
            new_inquiry(subject, work.now, Channel.MAIL),
            contact_id=asker.id,
            **values,  # type: ignore[arg-type]
        )
        inquiry = open_inquiry(work, made)
        work.save(said_by(asker, inquiry, text, work))
        return inquiry

    return player.desk.workspace.execute(Action.MAIL_TAKEN_IN, take_in, undoable=False)


def said_by(who: Contact, inquiry: Inquiry, text: str, work: UnitOfWork) -> Message:
    """A mail of somebody in an inquiry, not stored yet."""
    return Message(
        id=new_id(),
        inquiry_id=inquiry.id,
        direction=Direction.IN,
        at=work.now,
        subject=inquiry.subject,
        sender=MailAddress(who.mail, who.full_name),
        body_text=text,
        contact_id=who.id,
        message_id=f"{new_id()}@outside.example",
    )


def open_it(player: Player, inquiry: Inquiry) -> None:
    """Show an inquiry; what is pressed from now on counts."""
    player.window.carry_out(OpenRecord(RecordKind.INQUIRY, inquiry.id))
    player.settle()
    player.pressed.clear()
