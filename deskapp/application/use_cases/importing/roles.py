"""The role that a row gives a person in an organisation or initiative."""

from collections.abc import Iterable

from deskapp.application.use_cases.importing.bodies import Named
from deskapp.application.use_cases.importing.cells import Cells
from deskapp.application.use_cases.importing.joining import joined, said
from deskapp.application.use_cases.importing.plan import ImportPlan
from deskapp.application.use_cases.importing.shelf import Shelf
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.errors import Problem
from deskapp.domain.office import Catalogue
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, new_id

_NEEDS_BODY = ("function", "unit", "role_kind", "role_from", "role_to")


def understand_role(
    shelf: Shelf, plan: ImportPlan, cells: Cells, contact: Contact
) -> tuple[Affiliation | None, tuple[Organisation, ...]]:
    """The role, and the organisation where nobody knows it yet.

    With both an initiative and an organisation the role is one in the initiative on behalf of
    the organisation. A current role in the same body is the one that is meant; the first role
    of a person is the primary one.
    """
    organisation, initiative = cells.text("organisation"), cells.text("initiative")
    if not organisation and not initiative:
        without = (field for field in _NEEDS_BODY if cells.text(field))
        cells.problems += (Problem(field, "import_body_missing") for field in without)
        return None, ()
    named = Named(shelf, plan, cells)
    type_ = cells.code("organisation_type", Catalogue.ORGANISATION_TYPE)
    land = cells.land("organisation_land")
    body = named.organisation(organisation, "organisation", land, type_) if organisation else None
    network = named.initiative(initiative, "initiative") if initiative else None
    if initiative and network is None:
        return None, ()
    roles = shelf.roles(contact.id) if contact.version else ()
    role = _current(roles, None if network else body, network) or Affiliation(
        id=new_id(),
        contact_id=contact.id,
        organisation_id=None if network else body,
        initiative_id=network,
        primary=not any(each.primary for each in roles),
        origin=plan.file_name,
    )
    return joined(role, said(_values(cells, body if network else None))), tuple(named.made)


def _values(cells: Cells, on_behalf_of: Id | None) -> Iterable[tuple[str, object]]:
    yield "function", cells.text("function")
    yield "unit", cells.text("unit")
    yield "role_kind", cells.code("role_kind", Catalogue.ROLE_KIND)
    yield "valid_from", cells.partial("role_from")
    yield "valid_to", cells.partial("role_to")
    yield "on_behalf_of_id", on_behalf_of


def _current(
    roles: Iterable[Affiliation], organisation: Id | None, initiative: Id | None
) -> Affiliation | None:
    there = (organisation, initiative)
    return next(
        (
            each
            for each in roles
            if each.valid_to is None and (each.organisation_id, each.initiative_id) == there
        ),
        None,
    )
