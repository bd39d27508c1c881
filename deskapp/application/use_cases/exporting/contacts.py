"""The columns of contacts."""

from collections.abc import Iterator, Sequence
from functools import partial

from deskapp.application.ports.exporting import Value
from deskapp.application.use_cases.exporting.columns import (
    Column,
    collected,
    kept,
    known_addresses,
    known_phones,
    plain,
)
from deskapp.application.use_cases.exporting.facts import Facts, Meant
from deskapp.application.use_cases.exporting.role_words import primary_role, role_words
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.contact import Contact
from deskapp.domain.office import Catalogue, User

_MAILS = 3


def contact_columns(own_fields: Sequence[CustomField]) -> Iterator[Column[Contact]]:
    """Name, role, ways to reach, language, origin of the data, and what every record has."""
    yield from plain("address_form", "title_pre", "first_name", "nobility", "name_particle")
    yield from plain("last_name", "title_post")
    yield Column("full_name", lambda contact, _: contact.full_name)
    yield from _role()
    yield from _mails()
    yield from known_phones(lambda contact: contact.phones)
    yield from known_addresses(lambda contact: contact.addresses)
    yield from plain("language", "formality")
    yield Column("du_with", lambda c, facts: tuple(facts.names.of(each) for each in c.du_with))
    yield from plain("custom_salutation", "rank")
    yield from plain("source", "source_note", "source_date", "legal_basis", "informed_on")
    for mark in ("objection", "restricted", "deceased"):
        yield Column(f"{mark}_since", partial(_marked, mark, "since"))
        yield Column(f"{mark}_reason", partial(_marked, mark, "reason"))
    yield from plain("left_on", "still_there_on", "note")
    yield from collected(own_fields)
    yield from kept()


def contact_names(contact: Contact) -> Iterator[Meant]:
    """Whom the columns name."""
    yield from ((User, each) for each in contact.du_with)


def _role() -> Iterator[Column[Contact]]:
    def of(contact: Contact, facts: Facts) -> Affiliation | None:
        return primary_role(facts.roles.get(contact.id, ()))

    def body(contact: Contact, facts: Facts) -> Value:
        role = of(contact, facts)
        return facts.names.of(role.organisation_id or role.initiative_id) if role else ""

    def part(contact: Contact, facts: Facts, name: str) -> Value:
        value: Value = getattr(of(contact, facts), name, "")
        return value

    yield Column("organisation", body)
    yield Column("function", lambda c, facts: part(c, facts, "function"))
    yield Column("unit", lambda c, facts: part(c, facts, "unit"))
    yield Column(
        "role_kind",
        lambda c, facts: facts.entry(Catalogue.ROLE_KIND, str(part(c, facts, "role_kind"))),
    )
    yield Column("role_from", lambda c, facts: part(c, facts, "valid_from"))
    yield Column("role_to", lambda c, facts: part(c, facts, "valid_to"))
    yield Column(
        "roles",
        lambda c, facts: tuple(role_words(each, facts) for each in facts.roles.get(c.id, ())),
    )


def _mails() -> Iterator[Column[Contact]]:
    """The one to write to comes first; addresses from which mail came back stand apart."""
    for at in range(_MAILS):
        key = f"mail_{at + 1}" if at else "mail"
        yield Column(key, partial(_mail, at))
    yield Column("further_mails", lambda c, _: tuple(_valid(c)[_MAILS:]))
    yield Column(
        "returned_mails", lambda c, _: tuple(each.address for each in c.mails if not each.valid)
    )


def _mail(at: int, contact: Contact, _facts: Facts) -> str:
    return "".join(_valid(contact)[at : at + 1])


def _valid(contact: Contact) -> list[str]:
    valid = [each for each in contact.mails if each.valid]
    return [each.address for each in sorted(valid, key=lambda each: not each.preferred)]


def _marked(mark: str, part: str, contact: Contact, _facts: Facts) -> Value:
    value: Value = getattr(getattr(contact, mark), part, None)
    return value
