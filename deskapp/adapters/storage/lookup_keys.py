"""The mail addresses and domains by which a record is found again."""

from urllib.parse import urlsplit

from deskapp.domain.contact import Contact
from deskapp.domain.free_mail import is_free_mail
from deskapp.domain.initiative import Initiative
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Record


def lookup_keys(record: Record) -> frozenset[tuple[str, str]]:
    """Pairs of a way (``mail`` or ``domain``) and a key in the form in which keys are compared."""
    if isinstance(record, Contact):
        return frozenset(("mail", mail.address.casefold()) for mail in record.mails)
    if isinstance(record, Organisation):
        mails = frozenset(("mail", mail.address.casefold()) for mail in record.mails)
        return mails | _domains(record)
    if isinstance(record, Initiative):
        return _domains(record)
    return frozenset()


def _domains(body: Organisation | Initiative) -> frozenset[tuple[str, str]]:
    host = (urlsplit(body.website).hostname or "").removeprefix("www.")
    domains = {domain.casefold() for domain in (*body.mail_domains, host) if domain}
    return frozenset(("domain", domain) for domain in domains if not is_free_mail(domain))
