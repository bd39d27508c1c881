"""Contacts, organisations and initiatives as contact cards."""

from deskapp.application.ports.exporting import Card
from deskapp.application.use_cases.exporting.facts import Facts
from deskapp.application.use_cases.exporting.role_words import primary_role
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.initiative import Initiative
from deskapp.domain.organisation import Organisation


def contact_card(contact: Contact, facts: Facts) -> Card:
    """A person with the primary role; addresses from which mail came back are left out."""
    role = primary_role(facts.roles.get(contact.id, ()))
    stamp = facts.stamps.get(contact.id)
    return Card(
        id=contact.id,
        is_person=True,
        formatted_name=contact.full_name or contact.mail,
        family_name=contact.family_name,
        given_name=contact.first_name,
        prefixes=tuple(filter(None, [contact.title_pre])),
        suffixes=tuple(filter(None, [contact.title_post])),
        organisation=facts.names.of(role.organisation_id or role.initiative_id) if role else "",
        unit=role.unit if role else "",
        title=role.function if role else "",
        language=contact.language,
        mails=tuple(each for each in contact.mails if each.valid),
        phones=contact.phones,
        addresses=contact.addresses,
        note=contact.note,
        categories=contact.tags,
        changed_at=stamp.changed_at if stamp else None,
    )


def organisation_card(organisation: Organisation, facts: Facts) -> Card:
    """An organisation."""
    stamp = facts.stamps.get(organisation.id)
    return Card(
        id=organisation.id,
        is_person=False,
        formatted_name=organisation.name,
        organisation=organisation.name,
        website=organisation.website,
        mails=tuple(ContactMail(each.address) for each in organisation.mails),
        phones=organisation.phones,
        addresses=organisation.addresses,
        note=organisation.note,
        categories=organisation.tags,
        changed_at=stamp.changed_at if stamp else None,
    )


def initiative_card(initiative: Initiative, facts: Facts) -> Card:
    """An initiative, with its description as the note."""
    stamp = facts.stamps.get(initiative.id)
    return Card(
        id=initiative.id,
        is_person=False,
        formatted_name=initiative.name,
        organisation=initiative.name,
        website=initiative.website,
        note=initiative.description,
        categories=initiative.tags,
        changed_at=stamp.changed_at if stamp else None,
    )
