"""What is said of an initiative: what it is and where, and the rest behind a heading."""

from collections.abc import Iterator
from datetime import date

from deskapp.domain.dates.date_words import list_date, number
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.dates.working_days import add_months
from deskapp.domain.initiative import (
    Initiative,
    InitiativeStatus,
    MemberCount,
    unchecked_since,
)
from deskapp.domain.office import Catalogue
from deskapp.ui.initiatives.dossier import InitiativeDossier
from deskapp.ui.initiatives.words import district_words, publishable, region_words
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.records.choices import land_name
from deskapp.ui.kit.records.fact_buttons import MakeCopy, web_button
from deskapp.ui.kit.records.sheet import Fact
from deskapp.wording.labels import label
from deskapp.wording.language import current_language, translate

_WARN_MONTHS = 6
"""So long before its term ends, the page says so."""


def subtitle_of(dossier: InitiativeDossier) -> str:
    """Kind, legal form, and whether it works."""
    record, words = dossier.record, dossier.words
    parts = (
        words.label(Catalogue.INITIATIVE_KIND, record.kind),
        words.label(Catalogue.LEGAL_FORM, record.legal_form),
        label(record.status),
    )
    return " · ".join(part for part in parts if part)


def essential_facts(dossier: InitiativeDossier, copy: MakeCopy) -> Iterator[Fact]:
    """Where it works, who runs it, on what, how large, how to reach it."""
    record, words = dossier.record, dossier.words
    checked = _checked(record, dossier.today)
    if checked.sign is not None:
        yield checked
    yield from _term(record, dossier.today)
    places = ", ".join(land_name(code) for code in record.laender)
    yield Fact(translate("initiatives", "States"), places)
    for carrier in record.carriers:
        name = dossier.names.get(carrier.organisation_id, "")
        said = f"{name} ({carrier.role})" if carrier.role else name
        yield Fact(translate("initiatives", "Carrier"), said)
    topics = words.labels(Catalogue.TOPIC, record.topics)
    yield Fact(translate("initiatives", "Topics"), topics)
    if record.members is not None:
        yield Fact(translate("initiatives", "Members"), _member_words(record.members))
    yield Fact(translate("initiatives", "Founded"), _partial(record.founded))
    for page in (record.website, *record.social):
        if page:
            yield Fact(translate("initiatives", "Website"), page, (copy(page), web_button(page)))
    if checked.sign is None:
        yield checked


def further_facts(dossier: InitiativeDossier) -> Iterator[Fact]:
    """What is seldom asked for."""
    record, words = dossier.record, dossier.words
    yield Fact(translate("initiatives", "Short name"), record.name_short)
    yield Fact(translate("initiatives", "Other names"), ", ".join(record.aliases))
    for former in record.former_names:
        until = _partial(former.until) or "?"
        said = translate("initiatives", "{name} (until {date})", name=former.name, date=until)
        yield Fact(translate("initiatives", "Former name"), said)
    brand = words.label(Catalogue.BRAND, record.brand)
    yield Fact(translate("initiatives", "Umbrella brand"), brand)
    districts = ", ".join(district_words(kreis) for kreis in record.kreise)
    yield Fact(translate("initiatives", "Districts"), districts)
    yield Fact(translate("initiatives", "Region"), region_words(record.region_override))
    level = label(record.level) if record.level else ""
    yield Fact(translate("initiatives", "Level"), level)
    yield Fact(translate("initiatives", "Register"), record.register)
    sectors = words.labels(Catalogue.SECTOR, record.sectors)
    yield Fact(translate("initiatives", "Sectors"), sectors)
    yield Fact(translate("initiatives", "Chamber involved"), label(record.chamber_involved))
    yield from _money(record)
    since = _partial(record.network_since)
    yield Fact(translate("initiatives", "In the network since"), since)
    yield Fact(translate("initiatives", "Left the network"), _partial(record.network_left))
    yield Fact(translate("initiatives", "Ended"), _partial(record.ended))
    yield Fact(translate("initiatives", "Mail domains"), ", ".join(record.mail_domains))
    yield from _published(record)


def is_to_be_checked(record: Initiative, today: date) -> bool:
    """Whether it still works and nobody has looked at the data for a year."""
    checked = record.data_checked_on
    is_old = checked is None or checked <= unchecked_since(today)
    return is_old and not record.archived and record.status is not InitiativeStatus.ENDED


def _checked(record: Initiative, today: date) -> Fact:
    checked = record.data_checked_on
    name = translate("initiatives", "Data checked on")
    if checked is None:
        return Fact(name, translate("initiatives", "never: please check"), sign=Icon.WARNING)
    day = list_date(checked, current_language())
    if not is_to_be_checked(record, today):
        return Fact(name, day)
    said = translate("initiatives", "{day}: please check", day=day)
    return Fact(name, said, sign=Icon.WARNING)


def _term(record: Initiative, today: date) -> Iterator[Fact]:
    ends = record.term_to
    if ends is None:
        return
    language = current_language()
    start = list_date(record.term_from, language) if record.term_from else "?"
    ends_soon = today <= ends <= add_months(today, _WARN_MONTHS)
    said = f"{start}–{list_date(ends, language)}"
    name = translate("initiatives", "Term")
    if ends_soon:
        weeks = (ends - today).days // 7
        soon = translate("initiatives", "%n weeks left", n=weeks)
        yield Fact(name, f"{said} ({soon})", sign=Icon.WARNING)
    else:
        yield Fact(name, said)


def _member_words(members: MemberCount) -> str:
    as_of = translate("initiatives", "as of {date}", date=_partial(members.as_of) or "?")
    count = number(members.count, current_language())
    behind = ", ".join(part for part in (as_of, members.source) if part)
    return f"{count} ({behind})"


def _money(record: Initiative) -> Iterator[Fact]:
    for part in record.financing:
        period = "–".join((_partial(part.valid_from), _partial(part.valid_to))).strip("–")
        said = ", ".join(each for each in (part.kind, part.funder, period, part.note) if each)
        yield Fact(translate("initiatives", "Financing"), said)
    for award in record.awards:
        said = ", ".join(each for each in (award.name, str(award.year), award.category) if each)
        yield Fact(translate("initiatives", "Award"), said)


def _published(record: Initiative) -> Iterator[Fact]:
    consent = record.publish_ok
    if consent is not None:
        fields = ", ".join(dict(publishable()).get(name, name) for name in consent.fields)
        agreed = (list_date(consent.agreed_on, current_language()), consent.agreed_by)
        said = f"{fields} ({', '.join(part for part in agreed if part)})"
        yield Fact(translate("initiatives", "May be published"), said)


def _partial(known: PartialDate | None) -> str:
    return known.format() if known else ""
