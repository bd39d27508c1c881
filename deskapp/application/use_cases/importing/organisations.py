"""What a row says of an organisation."""

from collections.abc import Iterator

from deskapp.application.use_cases.importing.bodies import OTHER, Named, found_body
from deskapp.application.use_cases.importing.cells import Cells
from deskapp.application.use_cases.importing.joining import joined, said
from deskapp.application.use_cases.importing.plan import ImportPlan
from deskapp.application.use_cases.importing.reach import (
    Place,
    mail_texts,
    note_in,
    phones_in,
    place_in,
    web_page,
)
from deskapp.application.use_cases.importing.shelf import Shelf
from deskapp.application.use_cases.importing.understood import Understood
from deskapp.application.use_cases.records import stands_above_itself
from deskapp.domain.addresses.free_mail import is_role_address
from deskapp.domain.errors import Problem
from deskapp.domain.initiative import Level
from deskapp.domain.office import Catalogue
from deskapp.domain.organisation import Organisation, OrganisationMail
from deskapp.domain.record import new_id


def understand_organisation(shelf: Shelf, plan: ImportPlan, cells: Cells) -> Understood:
    """The organisation that a row means, known by its name and Land."""
    name, land = cells.text("name"), cells.land("land")
    new = Organisation(id=new_id(), name=name, type=OTHER, origin=plan.file_name)
    known = found_body(shelf, cells, new, land=land)
    named = Named(shelf, plan, cells)
    place = place_in(cells, known.addresses if known else ())
    note = note_in(cells, known.note if known else "", place.beside)
    values = said((*_said(cells, named, place), ("land", land), ("note", note)))
    record = joined(known or new, values)
    if stands_above_itself(record, shelf.find):
        cells.problems.append(Problem("parent", "circle"))
    return Understood(
        known=known,
        record=record,
        name=name,
        bodies=tuple(named.made),
        noted_place=place.beside,
    )


def _said(cells: Cells, named: Named, place: Place) -> Iterator[tuple[str, object]]:
    yield "name_short", cells.text("name_short")
    yield "aliases", cells.several("aliases", commas=False)
    yield "type", cells.code("type", Catalogue.ORGANISATION_TYPE)
    yield "legal_form", cells.code("legal_form", Catalogue.LEGAL_FORM)
    yield "level", cells.choice("level", Level)
    if parent := cells.text("parent"):
        yield "parent_id", named.organisation(parent, "parent")
    members = cells.several("member_of", commas=False)
    yield "member_of", tuple(named.organisation(each, "member_of") for each in members)
    yield "addresses", place.addresses
    yield "phones", phones_in(cells)
    yield (
        "mails",
        tuple(OrganisationMail(each, is_role_address(each)) for each in mail_texts(cells)),
    )
    yield "website", web_page(cells.text("website"))
    yield "mail_domains", tuple(each.casefold() for each in cells.several("mail_domains"))
    yield "sectors", cells.codes("sectors", Catalogue.SECTOR)
    yield "dissolved_on", cells.day("dissolved_on")
    yield "tags", cells.several("tags")
    yield "custom", cells.own_values()
