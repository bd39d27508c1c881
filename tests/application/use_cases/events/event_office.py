"""An office with an event and invented people, for tests of events."""

from datetime import UTC, datetime, timedelta
from typing import Any

from deskapp.application.actions import Action
from deskapp.application.use_cases import records
from deskapp.application.use_cases.events import people
from deskapp.application.use_cases.events.people import Entry
from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.events.event import Event
from deskapp.domain.events.participation import Participation, ParticipationStatus
from deskapp.domain.initiative import Initiative
from deskapp.domain.record import Record, new_id

AT = datetime(2026, 12, 3, 9, tzinfo=UTC)
ENDS = AT + timedelta(hours=3)


def keep(workspace: Workspace, *kept: Record) -> None:
    """Store records as they are."""
    workspace.execute(
        Action.SAMPLE_LOADED, lambda work: [records.save(work, each) for each in kept]
    )


def an_event(workspace: Workspace, **values: Any) -> Event:  # noqa: ANN401  any of its fields
    """A stored event in ten days."""
    given = {"code": "NT-2026-1", "title": "Netzwerktreffen", "starts_at": AT, "ends_at": ENDS}
    event = Event(id=new_id(), **{**given, **values})
    keep(workspace, event)
    found = workspace.query(lambda queries: queries.find(Event, event.id))
    assert found is not None
    return found


def some_people(workspace: Workspace, count: int) -> tuple[Contact, ...]:
    """So many stored people with names that sort as they are numbered."""
    made = tuple(
        Contact(
            id=new_id(),
            first_name="Kim",
            last_name=f"Muster{number:03}",
            mails=(ContactMail(f"kim{number}@muster.example"),),
        )
        for number in range(count)
    )
    keep(workspace, *made)
    return made


def an_initiative(workspace: Workspace, name: str, *speakers: Contact) -> Initiative:
    """A stored initiative with who has a role there."""
    made = Initiative(id=new_id(), name=name, kind="initiative", laender=("NI",))
    roles = (
        Affiliation(
            id=new_id(), contact_id=each.id, initiative_id=made.id, role_kind="lead", primary=True
        )
        for each in speakers
    )
    keep(workspace, made, *roles)
    return made


def on_the_list(
    workspace: Workspace,
    event: Event,
    contacts: tuple[Contact, ...],
    status: ParticipationStatus = ParticipationStatus.REGISTERED,
) -> tuple[Participation, ...]:
    """Put people on the list; answers everybody on it."""
    entry = Entry(status)
    ids = [each.id for each in contacts]
    workspace.execute(
        Action.PEOPLE_ADDED, lambda work: people.add_contacts(work, event.id, ids, entry)
    )
    return everybody(workspace, event)


def everybody(workspace: Workspace, event: Event) -> tuple[Participation, ...]:
    """The participations in the order in which they came."""
    return workspace.query(lambda queries: queries.where(Participation, event_id=event.id))


def statuses(workspace: Workspace, event: Event) -> list[str]:
    """How they stand, in that order."""
    return [each.status.value for each in everybody(workspace, event)]
