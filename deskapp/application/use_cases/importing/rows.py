"""What becomes of one row: a new record, a changed one, nothing new, or a reason against it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from deskapp.application.use_cases.importing.cells import Cells, Vocabulary
from deskapp.application.use_cases.importing.contacts import understand_contact
from deskapp.application.use_cases.importing.initiatives import understand_initiative
from deskapp.application.use_cases.importing.organisations import understand_organisation
from deskapp.application.use_cases.importing.plan import ImportPlan, texts_of
from deskapp.application.use_cases.importing.shelf import Shelf
from deskapp.application.use_cases.importing.understood import Understood
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.errors import Problem
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Record

_UNDERSTAND: Final[Mapping[RecordKind, Callable[[Shelf, ImportPlan, Cells], Understood]]] = {
    RecordKind.CONTACT: understand_contact,
    RecordKind.ORGANISATION: understand_organisation,
    RecordKind.INITIATIVE: understand_initiative,
}


class Outcome(Enum):
    """What a row does."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class RowResult:
    """What became of a row, ``number`` being its place in the file.

    ``record`` is what is stored, or would be; ``role`` and ``bodies`` are stored with it.
    ``similar`` tells of a new record that there is another one of that name, ``remarks`` what
    was taken otherwise than it stands in the row.
    """

    number: int
    outcome: Outcome
    record: MainRecord
    role: Affiliation | None = None
    bodies: tuple[Organisation, ...] = ()
    problems: tuple[Problem, ...] = ()
    remarks: tuple[Problem, ...] = ()
    similar: bool = False


@dataclass(frozen=True, slots=True)
class RowTaker:
    """Takes the rows of one list, one after the other."""

    plan: ImportPlan
    words: Vocabulary

    def take(self, shelf: Shelf, number: int, row: Sequence[str]) -> RowResult:
        """Save what a row says where nothing speaks against it.

        A row that says nothing new of a known record changes nothing; one that does is refused
        unless the plan updates.
        """
        cells = Cells(texts_of(self.plan.columns, row), self.words)
        understood = _UNDERSTAND[self.plan.of](shelf, self.plan, cells)
        problems = (*cells.problems, *_broken(understood.all()))
        changed = understood.changes(shelf)
        known = understood.known
        if known is None:
            outcome = Outcome.NEW
        elif not changed:
            outcome = Outcome.UNCHANGED
        else:
            outcome = Outcome.CHANGED
            if not self.plan.updates and not problems:
                problems = (Problem("", "import_known", understood.name),)
        if problems:
            outcome = Outcome.REJECTED
        else:
            for each in changed:
                shelf.save(each)
        return RowResult(
            number=number,
            outcome=outcome,
            record=understood.record,
            role=understood.role,
            bodies=understood.bodies,
            problems=tuple(dict.fromkeys(problems)),
            remarks=tuple(_remarks(understood)),
            similar=understood.similar and outcome is Outcome.NEW,
        )


def _remarks(understood: Understood) -> Iterable[Problem]:
    if understood.noted_place:
        yield Problem("addresses", "import_address_noted", understood.noted_place)


def _broken(records: Iterable[Record]) -> Iterable[Problem]:
    return (problem for each in records for problem in each.tidied().problems())
