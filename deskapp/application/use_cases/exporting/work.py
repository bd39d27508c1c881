"""The columns of inquiries and follow-ups."""

from collections.abc import Iterator, Sequence

from deskapp.application.ports.exporting import CalendarEntry, Value
from deskapp.application.use_cases.exporting.columns import Column, collected, kept, place, plain
from deskapp.application.use_cases.exporting.facts import Facts, Meant
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.events.event import Event
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import ChecklistItem, Inquiry
from deskapp.domain.message import Direction
from deskapp.domain.office import Catalogue, User
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id


def inquiry_columns(own_fields: Sequence[CustomField]) -> Iterator[Column[Inquiry]]:
    """The matter, who asks, how it is counted, where it stands, and what every record has."""
    yield from plain("ref_no", "received_at", "channel")
    yield Column("direction", lambda i, _: Direction.OUT if i.outgoing else Direction.IN)
    yield from plain("subject")
    yield Column("contact", lambda i, facts: facts.names.of(i.contact_id))
    yield Column("organisation", lambda i, facts: facts.names.of(i.organisation_id))
    yield Column("initiative", lambda i, facts: facts.names.of(i.initiative_id))
    yield from plain("kind")
    yield Column("topics", lambda i, facts: facts.all_entries(Catalogue.TOPIC, i.topics))
    yield Column("land", lambda i, _: place(i.land))
    yield from plain("depth")
    yield Column("owner", lambda i, facts: facts.names.of(i.owner_id))
    yield from plain("state", "priority", "priority_reason")
    yield Column("ball", lambda i, _: i.ball.holder)
    yield Column("third_party", lambda i, _: i.ball.third_party)
    yield Column("ball_since", lambda i, _: i.ball.since)
    yield from plain("due_on", "first_reply_at", "closed_at", "outcome")
    yield Column("related", lambda i, facts: tuple(facts.names.of(r.inquiry_id) for r in i.related))
    yield from plain("confidential")
    yield Column("checklist", lambda i, _: tuple(map(_item, i.checklist)))
    yield from plain("note")
    yield from collected(own_fields)
    yield from kept()


def inquiry_names(inquiry: Inquiry) -> Iterator[Meant]:
    """Whom the columns name."""
    yield Contact, inquiry.contact_id
    yield Organisation, inquiry.organisation_id
    yield Initiative, inquiry.initiative_id
    yield User, inquiry.owner_id
    yield from ((Inquiry, each.inquiry_id) for each in inquiry.related)


def follow_up_columns(_own_fields: Sequence[CustomField]) -> Iterator[Column[FollowUp]]:
    """What is to be done when and about what, and what every record has."""
    yield from plain("due_on", "reason", "kind")
    yield Column("about_kind", lambda f, _: _about_kind(f))
    yield Column("about", _about)
    yield Column("owner", lambda f, facts: facts.names.of(f.owner_id))
    yield from plain("hard", "done_at", "result", "moved_count", "recurrence")
    yield from kept()


def follow_up_names(follow_up: FollowUp) -> Iterator[Meant]:
    """Whom the columns name."""
    yield Inquiry, follow_up.inquiry_id
    yield Contact, follow_up.contact_id
    yield Initiative, follow_up.initiative_id
    yield Event, follow_up.event_id
    yield User, follow_up.owner_id


def follow_up_entry(follow_up: FollowUp, facts: Facts) -> CalendarEntry | None:
    """The day of a follow-up that is still to be done."""
    if not follow_up.is_open:
        return None
    stamp = facts.stamps.get(follow_up.id)
    return CalendarEntry(
        id=follow_up.id,
        day=follow_up.due_on,
        title=follow_up.reason,
        about=facts.names.of(_about_id(follow_up)),
        who=facts.names.of(follow_up.owner_id),
        changed_at=stamp.changed_at if stamp else None,
    )


def _item(item: ChecklistItem) -> str:
    return f"☑ {item.text} ({item.done_on.isoformat()})" if item.done_on else f"☐ {item.text}"


def _about_kind(follow_up: FollowUp) -> RecordKind:
    if follow_up.inquiry_id:
        return RecordKind.INQUIRY
    if follow_up.event_id:
        return RecordKind.EVENT
    return RecordKind.CONTACT if follow_up.contact_id else RecordKind.INITIATIVE


def _about(follow_up: FollowUp, facts: Facts) -> Value:
    return facts.names.of(_about_id(follow_up))


def _about_id(follow_up: FollowUp) -> Id | None:
    about = (follow_up.inquiry_id, follow_up.contact_id, follow_up.initiative_id)
    return next((each for each in about if each), follow_up.event_id)
