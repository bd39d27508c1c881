"""The columns of events and mailings."""

from collections.abc import Iterator, Sequence

from deskapp.application.ports.exporting import Value
from deskapp.application.use_cases.exporting.columns import Column, kept, plain
from deskapp.application.use_cases.exporting.facts import Facts, Meant
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.events.event import Event
from deskapp.domain.events.places import shown_status
from deskapp.domain.mailings.mailing import Mailing
from deskapp.domain.office import User


def event_columns(_own_fields: Sequence[CustomField]) -> Iterator[Column[Event]]:
    """What, when and where it is, who comes, and what every record has."""
    yield from plain("code", "title", "motto", "question", "format", "starts_at", "ends_at")
    yield from plain("place", "link", "registration", "deadline")
    yield Column("status", _status)
    yield from plain("capacity")
    yield Column("invited", lambda e, facts: facts.events[e.id].invited)
    yield Column("registered", lambda e, facts: facts.events[e.id].registered)
    yield Column("waiting", lambda e, facts: facts.events[e.id].waiting)
    yield Column("attended", lambda e, facts: facts.events[e.id].attended)
    yield Column("missed", lambda e, facts: facts.events[e.id].missed)
    yield from plain("stated", "partners", "programme")
    yield Column("sessions", lambda e, _: tuple(each.name for each in e.sessions))
    yield from plain("feedback")
    yield Column("owner", lambda e, facts: facts.names.of(e.owner_id))
    yield from kept()


def event_names(event: Event) -> Iterator[Meant]:
    """Whom the columns name."""
    yield User, event.owner_id


def mailing_columns(_own_fields: Sequence[CustomField]) -> Iterator[Column[Mailing]]:
    """What was sent to how many, how far it is, and what every record has."""
    yield from plain("title", "kind", "state", "template_class", "class_reason", "purpose")
    yield from plain("template_key", "answer_by", "started_at")
    yield Column("open", lambda m, facts: facts.mailings[m.id].open)
    yield Column("queued", lambda m, facts: facts.mailings[m.id].queued)
    yield Column("written", lambda m, facts: facts.mailings[m.id].written)
    yield Column("event", lambda m, facts: facts.names.of(m.event_id))
    yield Column("author", lambda m, facts: facts.names.of(m.author_id))
    yield from kept()


def mailing_names(mailing: Mailing) -> Iterator[Meant]:
    """Whom the columns name."""
    yield Event, mailing.event_id
    yield User, mailing.author_id


def _status(event: Event, facts: Facts) -> Value:
    """The status that people read."""
    return shown_status(event.status, event.capacity, facts.events[event.id].registered)
