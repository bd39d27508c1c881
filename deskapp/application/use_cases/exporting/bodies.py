"""The columns of organisations and initiatives."""

from collections.abc import Iterator, Sequence

from deskapp.application.ports.exporting import FieldName, Value
from deskapp.application.use_cases.exporting.columns import (
    Column,
    collected,
    kept,
    known_addresses,
    known_phones,
    place,
    plain,
)
from deskapp.application.use_cases.exporting.facts import Facts, Meant
from deskapp.domain.addresses.laender import Region
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.initiative import Award, Financing, FormerName, Initiative
from deskapp.domain.office import Catalogue
from deskapp.domain.organisation import Organisation

_MAILS = 3
_REGIONS = {region.value: region for region in Region}


def organisation_columns(own_fields: Sequence[CustomField]) -> Iterator[Column[Organisation]]:
    """Names, what it is, where it belongs, ways to reach it, and what every record has."""
    yield from plain("name", "name_short", "aliases")
    yield Column("former_names", lambda o, _: tuple(map(_former, o.former_names)))
    yield Column("type", lambda o, facts: facts.entry(Catalogue.ORGANISATION_TYPE, o.type))
    yield Column("legal_form", lambda o, facts: facts.entry(Catalogue.LEGAL_FORM, o.legal_form))
    yield from plain("level")
    yield Column("parent", lambda o, facts: facts.names.of(o.parent_id))
    yield Column("member_of", lambda o, facts: tuple(map(facts.names.of, o.member_of)))
    yield Column("land", lambda o, _: place(o.land))
    yield from known_addresses(lambda o: o.addresses)
    yield from known_phones(lambda o: o.phones)
    yield Column("mail", lambda o, _: _mail(o, 0))
    yield Column("mail_2", lambda o, _: _mail(o, 1))
    yield Column("mail_3", lambda o, _: _mail(o, 2))
    yield Column("further_mails", lambda o, _: tuple(m.address for m in o.mails[_MAILS:]))
    yield from plain("website", "mail_domains")
    yield Column("sectors", lambda o, facts: facts.all_entries(Catalogue.SECTOR, o.sectors))
    yield from plain("note", "dissolved_on")
    yield from collected(own_fields)
    yield from kept()


def organisation_names(organisation: Organisation) -> Iterator[Meant]:
    """Which bodies the columns name."""
    yield Organisation, organisation.parent_id
    yield from ((Organisation, each) for each in organisation.member_of)


def initiative_columns(own_fields: Sequence[CustomField]) -> Iterator[Column[Initiative]]:
    """Names, kind, place, people behind it, time, money, texts, and what every record has."""
    yield from plain("name", "name_short", "aliases")
    yield Column("former_names", lambda i, _: tuple(map(_former, i.former_names)))
    yield Column("brand", lambda i, facts: facts.entry(Catalogue.BRAND, i.brand))
    yield Column("kind", lambda i, facts: facts.entry(Catalogue.INITIATIVE_KIND, i.kind))
    yield Column("legal_form", lambda i, facts: facts.entry(Catalogue.LEGAL_FORM, i.legal_form))
    yield from plain("register")
    yield Column("carriers", _carriers)
    yield Column("laender", lambda i, _: tuple(map(place, i.laender)))
    yield from plain("kreise")
    yield Column("region_override", lambda i, _: _REGIONS.get(i.region_override, ""))
    yield from plain("level", "founded", "ended", "status")
    yield Column("topics", lambda i, facts: facts.all_entries(Catalogue.TOPIC, i.topics))
    yield Column("sectors", lambda i, facts: facts.all_entries(Catalogue.SECTOR, i.sectors))
    yield Column("members_count", lambda i, _: i.members.count if i.members else None)
    yield Column("members_as_of", lambda i, _: i.members.as_of if i.members else None)
    yield Column("members_source", lambda i, _: i.members.source if i.members else "")
    yield Column("financing", lambda i, _: tuple(map(_financing, i.financing)))
    yield from plain("term_from", "term_to", "website", "social", "mail_domains")
    yield from plain("chamber_involved", "goals", "description", "network_since", "network_left")
    yield from plain("data_checked_on")
    yield Column("publish_fields", lambda i, _: _published(i))
    yield Column("publish_on", lambda i, _: i.publish_ok.agreed_on if i.publish_ok else None)
    yield Column("publish_by", lambda i, _: i.publish_ok.agreed_by if i.publish_ok else "")
    yield Column("awards", lambda i, _: tuple(map(_award, i.awards)))
    yield from collected(own_fields)
    yield from kept()


def initiative_names(initiative: Initiative) -> Iterator[Meant]:
    """Which bodies the columns name."""
    yield from ((Organisation, each.organisation_id) for each in initiative.carriers)


def _published(initiative: Initiative) -> Value:
    agreed = initiative.publish_ok.fields if initiative.publish_ok else ()
    return tuple(FieldName(RecordKind.INITIATIVE, each) for each in agreed)


def _former(name: FormerName) -> str:
    return f"{name.name} (–{name.until.format()})" if name.until else name.name


def _mail(organisation: Organisation, at: int) -> str:
    return "".join(each.address for each in organisation.mails[at : at + 1])


def _carriers(initiative: Initiative, facts: Facts) -> Value:
    named = ((facts.names.of(each.organisation_id), each.role) for each in initiative.carriers)
    return tuple(f"{name} ({role})" if role else name for name, role in named)


def _financing(money: Financing) -> str:
    began, ended = (day.format() if day else "" for day in (money.valid_from, money.valid_to))
    time = f"{began}–{ended}" if began or ended else ""
    return ", ".join(filter(None, (money.kind, money.funder, time, money.note)))


def _award(award: Award) -> str:
    return ", ".join(filter(None, (award.name, str(award.year), award.category)))
