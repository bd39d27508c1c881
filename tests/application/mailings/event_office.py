"""An event with its mailings, for tests of what they say and whom they note."""

from datetime import UTC, datetime

from deskapp.adapters.files.start_data.start_files import StartFiles
from deskapp.application.actions import Action
from deskapp.application.use_cases.events import inviting
from deskapp.application.use_cases.mailings import chosen
from deskapp.application.workspace import Workspace
from deskapp.domain.contact import Contact
from deskapp.domain.events.event import Event, EventFormat
from deskapp.domain.events.occasion import Occasion
from deskapp.domain.events.participation import Participation, ParticipationStatus
from deskapp.domain.mailings.mailing import Given, Mailing
from deskapp.domain.record import Id, new_id
from deskapp.domain.template import Snippet, Template
from tests.application.mailings.mailing_office import keep
from tests.reply_scene import set_the_scene

EVENT = Event(
    id=new_id(),
    code="NT-2026-2",
    title="Netzwerktreffen Wasserstoff",
    question="Wie kommt der Wasserstoff in die Region?",
    format=EventFormat.HYBRID,
    starts_at=datetime(2026, 12, 10, 9, 0, tzinfo=UTC),
    ends_at=datetime(2026, 12, 10, 13, 30, tzinfo=UTC),
    deadline=datetime(2026, 12, 4, 22, 59, tzinfo=UTC),
    place="Haus der Wirtschaft, Musterstadt",
    link="https://treffen.example/raum",
    programme="Ankommen\n\nDrei Beispiele aus der Praxis",
)


def office_with_event(workspace: Workspace) -> Workspace:
    """The office with the templates of a new database, and the event."""
    set_the_scene(workspace)
    keep(
        workspace, *(each for each in StartFiles().lists() if isinstance(each, Snippet | Template))
    )
    keep(workspace, EVENT)
    return workspace


def prepared(workspace: Workspace, occasion: Occasion, *given: Given) -> Mailing:
    """A mailing on that occasion, not started."""
    return workspace.execute(
        Action.MAILING_SAVED, lambda work: inviting.prepare(work, EVENT.id, occasion, given)
    )


def to(workspace: Workspace, mailing: Mailing, contacts: tuple[Contact, ...]) -> None:
    """Choose whom it goes to."""
    ids = [each.id for each in contacts]
    workspace.execute(
        Action.RECIPIENTS_CHANGED, lambda work: chosen.add_contacts(work, mailing.id, ids)
    )


def statuses(workspace: Workspace) -> dict[Id, ParticipationStatus]:
    """How people stand with the event."""
    found = workspace.query(lambda queries: queries.where(Participation, event_id=EVENT.id))
    return {each.contact_id: each.status for each in found}


def take_part(workspace: Workspace, *standing: tuple[Contact, ParticipationStatus]) -> None:
    """Put people on the list as they stand."""
    keep(
        workspace,
        *(
            Participation(id=new_id(), event_id=EVENT.id, contact_id=who.id, status=status)
            for who, status in standing
        ),
    )
