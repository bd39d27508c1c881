"""How people stand with an event once a letter of a mailing is written to them."""

from dataclasses import replace

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.events.event import Event
from deskapp.domain.events.occasion import Occasion
from deskapp.domain.events.participation import Participation, ParticipationStatus
from deskapp.domain.mailings.consent import Purpose
from deskapp.domain.mailings.mailing import Mailing, MailingRecipient
from deskapp.domain.record import new_id
from deskapp.domain.template import TemplateClass


def note_letter(work: UnitOfWork, mailing: Mailing, recipient: MailingRecipient) -> None:
    """Note whoever is invited by it as invited, and whose registration it confirms as confirmed."""
    event = work.find(Event, mailing.event_id) if mailing.event_id else None
    if event is None:
        return
    work.store.hold(event)  # a colleague may bring the person onto the list just now
    known = work.where(Participation, event_id=event.id, contact_id=recipient.contact_id)
    if not known and _invites(mailing) and event.starts_at > work.now:
        work.save(
            Participation(
                id=new_id(),
                event_id=event.id,
                contact_id=recipient.contact_id,
                initiative_id=recipient.initiative_id,
            )
        )
    is_confirmed = mailing.template_key == Occasion.CONFIRMATION.value
    for each in known if is_confirmed else ():
        if each.status is ParticipationStatus.REGISTERED:
            work.save(replace(each, status=ParticipationStatus.CONFIRMED))


def _invites(mailing: Mailing) -> bool:
    """Whatever its text: an invitation is advertising, sent to those who agreed to invitations."""
    is_advertising = mailing.template_class is TemplateClass.MAILING
    return is_advertising and mailing.purpose is Purpose.INVITATIONS
