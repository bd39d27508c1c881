"""The mailing gate: who may be written to, and why not (G-07, G-09, G-10)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from deskapp.domain.contact import Contact
from deskapp.domain.mailings.consent import Consent
from deskapp.domain.mailings.mailing import Gate, Mailing, MailingRecipient
from deskapp.domain.template import TemplateClass


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody to be written to, with what speaks for and against it.

    ``same_address`` are the other people who read the same mails.
    """

    recipient: MailingRecipient
    contact: Contact
    consents: tuple[Consent, ...] = ()
    same_address: tuple[Contact, ...] = ()


def gate(candidate: Candidate, mailing: Mailing, day: date) -> Gate:
    """Whether one person may be written to on that day, apart from the others of the mailing.

    An objection closes every mailing and holds for the address, whoever shares it; so does an
    address from which mail came back twice. Advertising
    needs a consent to its purpose besides (Art. 6(1)(a) GDPR, § 7 UWG).
    """
    return next(_reasons(candidate, mailing, day), Gate.OPEN)


def gates(
    candidates: Iterable[Candidate], mailing: Mailing, day: date, written: Iterable[str] = ()
) -> Iterator[tuple[Candidate, Gate]]:
    """Each in turn with its gate; an address is written to once.

    ``written`` are the addresses that have their mail already.
    """
    taken = {address.casefold() for address in written}
    for candidate in candidates:
        one = gate(candidate, mailing, day)
        address = candidate.contact.mail_for_mailings.casefold()
        if one is Gate.OPEN and address in taken:
            one = Gate.TWICE
        elif one is Gate.OPEN:
            taken.add(address)
        yield candidate, one


def _reasons(candidate: Candidate, mailing: Mailing, day: date) -> Iterator[Gate]:
    """What speaks against it, the weightiest first."""
    contact = candidate.contact
    if candidate.recipient.gate is Gate.LEFT_OUT:
        yield Gate.LEFT_OUT
    if contact.deceased:
        yield Gate.DECEASED
    if contact.restricted:
        yield Gate.RESTRICTED
    if any(each.objection for each in (contact, *candidate.same_address)):
        yield Gate.OBJECTION
    if not contact.mail_for_mailings:
        yield Gate.BOUNCED if contact.mails else Gate.NO_ADDRESS
    is_advertising = mailing.template_class is TemplateClass.MAILING
    if is_advertising and not _has_consented(candidate.consents, mailing, day):
        yield Gate.NO_CONSENT


def _has_consented(consents: Iterable[Consent], mailing: Mailing, day: date) -> bool:
    return any(each.purpose is mailing.purpose and each.holds_on(day) for each in consents)
