"""Organisations and initiatives that a row names: found by name and Land, or made."""

from dataclasses import dataclass, field
from typing import Final, TypeVar

from deskapp.application.use_cases.importing.cells import Cells
from deskapp.application.use_cases.importing.plan import ImportPlan
from deskapp.application.use_cases.importing.shelf import Shelf
from deskapp.domain.errors import Problem
from deskapp.domain.initiative import Initiative
from deskapp.domain.names.folding import compact
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, new_id

B = TypeVar("B", Organisation, Initiative)

SEVERAL: Final = "import_several_known"
OTHER: Final = "other"
"""The type of an organisation of which a list says nothing but the name."""


def found_body(
    shelf: Shelf, cells: Cells, wanted: B, *, land: str = "", at: str = "name"
) -> B | None:
    """The one with the name of the wanted, however it is spelled; in a Land where one is said.

    A body whose Land nobody knows fits every Land. Where several fit, the name itself counts
    more than other names; where they still are several, that is a problem of the field ``at``.
    """
    fitting = [body for body in shelf.namesakes(wanted) if not land or _fits(body, land)]
    by_name = [body for body in fitting if compact(body.name) == compact(wanted.name)]
    chosen = by_name or fitting
    if len(chosen) > 1:
        cells.problems.append(Problem(at, SEVERAL, wanted.name))
    return chosen[0] if chosen else None


def _fits(body: Organisation | Initiative, land: str) -> bool:
    if isinstance(body, Organisation):
        return body.land in {land, ""}
    return land in body.laender


@dataclass(slots=True)
class Named:
    """Finds the organisations that a row names beside its own record, and makes those missing."""

    shelf: Shelf
    plan: ImportPlan
    cells: Cells
    made: list[Organisation] = field(default_factory=list)

    def organisation(self, name: str, at: str, land: str = "", type_: str = "") -> Id:
        """The identity of the organisation of that name, and in that Land where one is said."""
        wanted = Organisation(
            id=new_id(), name=name, type=type_ or OTHER, land=land, origin=self.plan.file_name
        )
        known = found_body(self.shelf, self.cells, wanted, land=land, at=at)
        if known is None:
            known = next((each for each in self.made if compact(each.name) == compact(name)), None)
        if known is None:
            self.made.append(wanted)
        return (known or wanted).id

    def initiative(self, name: str, at: str) -> Id | None:
        """The identity of a known initiative; that there is none is a problem."""
        known = found_body(self.shelf, self.cells, Initiative(id=new_id(), name=name), at=at)
        if known is None:
            self.cells.problems.append(Problem(at, "import_no_such", name))
        return known.id if known else None
