"""What is said of an organisation: how to reach it, and the rest behind a heading."""

from collections.abc import Iterator

from deskapp.domain.dates.date_words import list_date
from deskapp.domain.office import Catalogue
from deskapp.domain.organisation import Organisation
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.records.fact_buttons import MakeCopy, web_button
from deskapp.ui.kit.records.sheet import Fact
from deskapp.ui.organisations.dossier import OrganisationDossier
from deskapp.ui.organisations.words import land_words
from deskapp.wording.labels import label
from deskapp.wording.language import current_language, translate


def subtitle_of(dossier: OrganisationDossier) -> str:
    """Short name, type and place."""
    record = dossier.record
    kind = dossier.words.label(Catalogue.ORGANISATION_TYPE, record.type)
    place = land_words(record.land) if record.land else ""
    return " · ".join(part for part in (record.name_short, kind, place) if part)


def essential_facts(record: Organisation, copy: MakeCopy) -> Iterator[Fact]:
    """How to reach it."""
    if record.dissolved_on is not None:
        day = list_date(record.dissolved_on, current_language())
        yield Fact(translate("organisations", "Dissolved on"), day, sign=Icon.WARNING)
    if record.archived:
        gone = translate("organisations", "not in use any more")
        yield Fact(translate("organisations", "Archived"), gone)
    for mail in record.mails:
        said = f"{mail.address}  ({mail.note})" if mail.note else mail.address
        yield Fact(translate("organisations", "E-mail"), said, (copy(mail.address),))
    for phone in record.phones:
        words = ", ".join(part for part in (label(phone.kind), phone.note) if part)
        said = f"{phone.national}  ({words})"
        yield Fact(translate("organisations", "Phone"), said, (copy(phone.national),))
    if record.website:
        buttons = (copy(record.website), web_button(record.website))
        yield Fact(translate("organisations", "Website"), record.website, buttons)
    for address in record.addresses:
        lines = address.lines()
        one = ", ".join(lines)
        whole = "\n".join((record.name, *lines))
        yield Fact(translate("organisations", "Address"), one, (copy(whole),))


def further_facts(dossier: OrganisationDossier) -> Iterator[Fact]:
    """What is seldom asked for."""
    record, words, names = dossier.record, dossier.words, dossier.names
    form = words.label(Catalogue.LEGAL_FORM, record.legal_form)
    yield Fact(translate("organisations", "Legal form"), form)
    level = label(record.level) if record.level else ""
    yield Fact(translate("organisations", "Level"), level)
    parent = names.get(record.parent_id, "") if record.parent_id else ""
    yield Fact(translate("organisations", "Part of"), parent)
    members = ", ".join(names.get(one, "") for one in record.member_of)
    yield Fact(translate("organisations", "Member of"), members)
    sectors = words.labels(Catalogue.SECTOR, record.sectors)
    yield Fact(translate("organisations", "Sectors"), sectors)
    domains = ", ".join(record.mail_domains)
    yield Fact(translate("organisations", "Mail domains"), domains)
    yield Fact(translate("organisations", "Other names"), ", ".join(record.aliases))
    for former in record.former_names:
        until = former.until.format() if former.until else "?"
        said = translate("organisations", "{name} (until {date})", name=former.name, date=until)
        yield Fact(translate("organisations", "Former name"), said)
