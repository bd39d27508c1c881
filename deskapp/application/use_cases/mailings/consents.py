"""Consents given and withdrawn, and objections: what the mailing gate goes by (G-05, G-07)."""

from dataclasses import replace

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.contact import Contact, Mark
from deskapp.domain.errors import Invalid, Problem
from deskapp.domain.mailings.consent import Consent
from deskapp.domain.record import Id


def save_consent(work: UnitOfWork, consent: Consent) -> Consent:
    """Store a consent; a person has one open consent for each purpose.

    Raises:
        Invalid: there is one for that purpose already, or the consent breaks a rule.
    """
    others = work.where(Consent, contact_id=consent.contact_id, purpose=consent.purpose)
    is_taken = any(each.id != consent.id and each.withdrawn_on is None for each in others)
    if is_taken and consent.withdrawn_on is None:
        raise Invalid((Problem("purpose", "consent_open"),))
    return work.save(consent)


def withdraw(work: UnitOfWork, consent_id: Id) -> Consent:
    """Let a consent end today (Art. 7(3) GDPR)."""
    consent = work.get(Consent, consent_id)
    return work.save(replace(consent, withdrawn_on=max(work.today, consent.given_on)))


def object_to_mailings(work: UnitOfWork, contact_id: Id, reason: str = "") -> Contact:
    """Note that a person does not want advertising (Art. 21(2) GDPR); an earlier day stays."""
    contact = work.get(Contact, contact_id)
    if contact.objection is not None:
        return contact
    return work.save(replace(contact, objection=Mark(work.today, reason)))
