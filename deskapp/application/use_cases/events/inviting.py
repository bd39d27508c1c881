"""Mailings that an event gives occasion to: made from its template, with their recipients."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from deskapp.application.errors import NotFound
from deskapp.application.ports.records import Reader
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.events.editing import find_event
from deskapp.application.use_cases.mailings import chosen, course
from deskapp.domain.events.event import Event
from deskapp.domain.events.occasion import Occasion
from deskapp.domain.events.participation import Participation
from deskapp.domain.mailings.gate import gates
from deskapp.domain.mailings.mailing import Gate, Given, Mailing, MailingRecipient
from deskapp.domain.record import Id, new_id
from deskapp.domain.template import Template

_LONGEST_TITLE = 120


def invite(work: UnitOfWork, event_id: Id) -> Mailing:
    """Prepare the invitation; whom it goes to is chosen then."""
    return prepare(work, event_id, Occasion.INVITATION)


def prepare(
    work: UnitOfWork, event_id: Id, occasion: Occasion, given: Iterable[Given] = ()
) -> Mailing:
    """Prepare a mailing, with ``given`` for what its template asks and the event does not know.

    What the letters say of the event is read as they are written.

    Raises:
        NotFound: the event is gone, or there is no template for it any more.
    """
    event = find_event(work.store, event_id)
    begun = _begun(event, _template(work.store, occasion, work.today), occasion)
    asked = {each.name_de for each in begun.asks}
    answers = tuple(each for each in given if each.name in asked and each.text)
    mailing = course.save_mailing(work, replace(begun, given=answers))
    chosen.add_contacts(work, mailing.id, recipients(work.store, event_id, occasion))
    return mailing


def gates_of(reader: Reader, event_id: Id, occasion: Occasion, day: date) -> Counter[Gate]:
    """How many may be written to on that occasion, and how many not and why.

    Raises ``NotFound`` as ``prepare`` does.
    """
    template = _template(reader, occasion, day)
    mailing = _begun(find_event(reader, event_id), template, occasion)
    people = (
        MailingRecipient(id=new_id(), mailing_id=mailing.id, contact_id=each)
        for each in recipients(reader, event_id, occasion)
    )
    candidates = (one for each in people if (one := chosen.candidate(reader, each)))
    active = (each for each in candidates if not each.contact.archived)
    return Counter(found for _, found in gates(active, mailing, day))


def is_written(reader: Reader, event_id: Id, occasion: Occasion) -> bool:
    """Whether a mailing on that occasion was started already."""
    found = reader.where(Mailing, event_id=event_id, template_key=occasion.value)
    return any(not each.is_draft for each in found)


def recipients(reader: Reader, event_id: Id, occasion: Occasion) -> tuple[Id, ...]:
    """The contacts who are written to on that occasion."""
    everybody = reader.where(Participation, event_id=event_id)
    return tuple(each.contact_id for each in everybody if each.status in occasion.statuses)


def _begun(event: Event, template: Template, occasion: Occasion) -> Mailing:
    begun = Mailing(
        id=new_id(),
        inquiry_id=Id(""),
        event_id=event.id,
        title=_title(event, template),
        purpose=occasion.purpose,
    )
    return course.from_template(begun, template)


def _template(reader: Reader, occasion: Occasion, day: date) -> Template:
    found = reader.where(Template, key=occasion.value)
    usable = [each for each in found if each.is_usable_on(day)]
    if not usable:
        raise NotFound(Template.__name__)
    return usable[0]


def _title(event: Event, template: Template) -> str:
    return f"{template.title_de}: {event.title}"[:_LONGEST_TITLE].strip()
