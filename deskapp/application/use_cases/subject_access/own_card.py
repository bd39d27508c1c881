"""The person's own data as a contact card, to take along (Art. 20 GDPR)."""

from deskapp.application.ports.exporting import Card
from deskapp.domain.contact import Contact


def own_card(contact: Contact) -> Card:
    """What the person may have given; what the office has noted besides is not on it."""
    return Card(
        id=contact.id,
        is_person=True,
        formatted_name=contact.full_name or contact.mail,
        family_name=contact.family_name,
        given_name=contact.first_name,
        prefixes=tuple(filter(None, [contact.title_pre])),
        suffixes=tuple(filter(None, [contact.title_post])),
        language=contact.language,
        mails=contact.mails,
        phones=contact.phones,
        addresses=contact.addresses,
    )
