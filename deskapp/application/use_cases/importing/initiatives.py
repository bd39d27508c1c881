"""What a row says of an initiative."""

from collections.abc import Iterator

from deskapp.application.use_cases.importing.bodies import Named, found_body
from deskapp.application.use_cases.importing.cells import Cells, land_code
from deskapp.application.use_cases.importing.joining import joined, said
from deskapp.application.use_cases.importing.plan import ImportPlan
from deskapp.application.use_cases.importing.reach import web_page
from deskapp.application.use_cases.importing.shelf import Shelf
from deskapp.application.use_cases.importing.understood import Understood
from deskapp.domain.initiative import (
    Carrier,
    Initiative,
    InitiativeStatus,
    Level,
    MemberCount,
    YesNoUnknown,
)
from deskapp.domain.office import Catalogue
from deskapp.domain.record import new_id


def understand_initiative(shelf: Shelf, plan: ImportPlan, cells: Cells) -> Understood:
    """The initiative that a row means, known by its name and its first Land."""
    name, laender = cells.text("name"), cells.read_each("laender", land_code)
    new = Initiative(id=new_id(), name=name, origin=plan.file_name)
    known = found_body(shelf, cells, new, land=laender[0] if laender else "")
    named = Named(shelf, plan, cells)
    found = (*_said_of_it(cells, named), *_said_of_times(cells, known), ("laender", laender))
    record = joined(known or new, said(found))
    return Understood(known=known, record=record, name=name, bodies=tuple(named.made))


def _said_of_it(cells: Cells, named: Named) -> Iterator[tuple[str, object]]:
    yield "name_short", cells.text("name_short")
    yield "aliases", cells.several("aliases", commas=False)
    yield "brand", cells.code("brand", Catalogue.BRAND)
    yield "kind", cells.code("kind", Catalogue.INITIATIVE_KIND)
    yield "legal_form", cells.code("legal_form", Catalogue.LEGAL_FORM)
    yield "register", cells.text("register")
    carriers = cells.several("carriers", commas=False)
    yield "carriers", tuple(Carrier(named.organisation(each, "carriers")) for each in carriers)
    yield "kreise", cells.several("kreise")
    yield "level", cells.choice("level", Level)
    yield "status", cells.choice("status", InitiativeStatus)
    yield "topics", cells.codes("topics", Catalogue.TOPIC)
    yield "sectors", cells.codes("sectors", Catalogue.SECTOR)
    yield "website", web_page(cells.text("website"))
    yield "social", tuple(map(web_page, cells.several("social")))
    yield "mail_domains", tuple(each.casefold() for each in cells.several("mail_domains"))
    yield "chamber_involved", cells.choice("chamber_involved", YesNoUnknown)
    yield "goals", cells.text("goals")
    yield "description", cells.text("description")
    yield "tags", cells.several("tags")
    yield "custom", cells.own_values()


def _said_of_times(cells: Cells, known: Initiative | None) -> Iterator[tuple[str, object]]:
    for field in ("founded", "ended", "network_since", "network_left"):
        yield field, cells.partial(field)
    for field in ("term_from", "term_to", "data_checked_on"):
        yield field, cells.day(field)
    count, as_of = cells.number("members"), cells.partial("members_as_of")
    before = known.members if known else None
    if count is not None:
        is_same = before is not None and before.count == count
        as_of = as_of or (before.as_of if is_same and before else None)
        yield "members", MemberCount(count, as_of, cells.text("members_source"))
