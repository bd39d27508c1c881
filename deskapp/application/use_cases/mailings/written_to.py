"""How people stand with an event once a letter of a mailing is written to them, or taken back."""

from dataclasses import replace
from typing import Final

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.events.event import Event
from deskapp.domain.events.occasion import Occasion
from deskapp.domain.events.participation import Participation, ParticipationStatus
from deskapp.domain.mailings.consent import Purpose
from deskapp.domain.mailings.mailing import Mailing, MailingRecipient
from deskapp.domain.message import Message
from deskapp.domain.record import new_id
from deskapp.domain.template import TemplateClass

_EVERY_CHANGE: Final = 1_000
"""More than a letter has between its writing and its leaving."""


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
    for each in known if _confirms(mailing) else ():
        if each.status is ParticipationStatus.REGISTERED:
            work.save(replace(each, status=ParticipationStatus.CONFIRMED))


def forget_letter(work: UnitOfWork, letter: Message, recipient: MailingRecipient) -> None:
    """Let whoever is to get no such letter stand as before, unless that was changed since."""
    mailing = work.find(Mailing, recipient.mailing_id)
    if mailing is None or mailing.event_id is None or _got_another(work, mailing, letter):
        return
    written = {each.id for each in work.store.changes_of(letter.id, _EVERY_CHANGE)}
    whose = {"event_id": mailing.event_id, "contact_id": recipient.contact_id}
    for participation in work.where(Participation, **whose):
        for last in work.store.changes_of(participation.id, 1):
            if last.id in written:
                work.restore(last.changes[0].reversed())


def _got_another(work: UnitOfWork, mailing: Mailing, letter: Message) -> bool:
    """Whether there is a letter to the same person that says the same of the event."""
    of_event = work.where(Mailing, event_id=mailing.event_id)
    says = _invites(mailing), _confirms(mailing)
    same = {each.id for each in of_event if (_invites(each), _confirms(each)) == says}
    letters = work.where(Message, contact_id=letter.contact_id)
    return any(each.mailing_id in same and each.id != letter.id for each in letters)


def _confirms(mailing: Mailing) -> bool:
    return mailing.template_key == Occasion.CONFIRMATION.value


def _invites(mailing: Mailing) -> bool:
    """Whatever its text: an invitation is advertising, sent to those who agreed to invitations."""
    is_advertising = mailing.template_class is TemplateClass.MAILING
    return is_advertising and mailing.purpose is Purpose.INVITATIONS
