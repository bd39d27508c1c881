"""What the journeys look up in the records."""

from deskapp.application.ports.questions.lists import InquiryFilter
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Message
from deskapp.domain.record import Id
from deskapp.resource_files import resource
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
