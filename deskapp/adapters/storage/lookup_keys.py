"""The mail addresses and domains by which a record is found again."""

from urllib.parse import urlsplit

from deskapp.domain.addresses.free_mail import is_free_mail
from deskapp.domain.contact import Contact
from deskapp.domain.initiative import Initiative
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Record

_KEY_LENGTH = 320


def lookup_key(text: str) -> str:
    """The form in which addresses and domains are compared."""
    return text.casefold()[:_KEY_LENGTH]


def lookup_keys(record: Record) -> frozenset[tuple[str, str]]:
    """Pairs of a way (``mail`` or ``domain``) and a key to be compared by."""
    if isinstance(record, Contact):
        return frozenset(("mail", lookup_key(mail.address)) for mail in record.mails)
    if isinstance(record, Organisation):
        mails = frozenset(("mail", lookup_key(mail.address)) for mail in record.mails)
        return mails | _domains(record)
    if isinstance(record, Initiative):
        return _domains(record)
    return frozenset()


def _domains(body: Organisation | Initiative) -> frozenset[tuple[str, str]]:
    host = (urlsplit(body.website).hostname or "").removeprefix("www.")
    domains = {lookup_key(domain) for domain in (*body.mail_domains, host) if domain}
    return frozenset(("domain", domain) for domain in domains if not is_free_mail(domain))
