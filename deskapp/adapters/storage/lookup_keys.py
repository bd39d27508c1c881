"""The keys by which a record is found again: mail addresses, domains, and what it may share.

Records that may be one share a key: people the sound of their family name (``sound``), that in
a town (``town``) or their whole name (``name``), bodies a name without its legal form (``name``).
"""

from urllib.parse import urlsplit

from deskapp.domain.addresses.free_mail import is_free_mail
from deskapp.domain.contact import Contact
from deskapp.domain.duplicates.bodies import body_names
from deskapp.domain.duplicates.people import Person, person_of
from deskapp.domain.initiative import Initiative
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Record

Keys = frozenset[tuple[str, str]]
LOOKED_UP = (Contact, Organisation, Initiative)
"""The kinds of record that have such keys."""
_KEY_LENGTH = 320


def lookup_key(text: str) -> str:
    """The form in which addresses and domains are compared."""
    return text.casefold()[:_KEY_LENGTH]


def lookup_keys(record: Record) -> Keys:
    """Pairs of a way and a key to be compared by."""
    if isinstance(record, Contact):
        return _mails(record) | _person(person_of(record))
    if isinstance(record, Organisation):
        return _mails(record) | _domains(record) | _names(record)
    if isinstance(record, Initiative):
        return _domains(record) | _names(record)
    return frozenset()


def _mails(record: Contact | Organisation) -> Keys:
    return frozenset(("mail", lookup_key(mail.address)) for mail in record.mails)


def _person(person: Person) -> Keys:
    if not person.sound:
        return frozenset()
    keys = {("sound", person.sound), *(("town", f"{person.sound} {town}") for town in person.towns)}
    if person.given:
        keys.add(("name", f"{person.family}, {person.given}"))
    return frozenset((way, key[:_KEY_LENGTH]) for way, key in keys)


def _names(body: Organisation | Initiative) -> Keys:
    return frozenset(("name", name[:_KEY_LENGTH]) for name in body_names(body))


def _domains(body: Organisation | Initiative) -> Keys:
    host = (urlsplit(body.website).hostname or "").removeprefix("www.")
    domains = {lookup_key(domain) for domain in (*body.mail_domains, host) if domain}
    return frozenset(("domain", domain) for domain in domains if not is_free_mail(domain))
