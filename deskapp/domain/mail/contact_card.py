"""A person or organisation as a contact card (vCard) gives it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactCard:
    """One card (RFC 6350); mail addresses and phone numbers in order, as they were written."""

    formatted_name: str = ""
    family_name: str = ""
    given_name: str = ""
    organisation: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
