"""What was understood of one row, before anything is saved."""

from collections.abc import Iterator
from dataclasses import dataclass

from deskapp.application.changes import same_content
from deskapp.application.use_cases.importing.shelf import Shelf
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """The record that a row makes or changes, with what comes beside it.

    ``known`` is the stored state of the record, ``name`` what it is called, ``bodies`` are
    organisations that the row names and nobody knows yet. ``noted_place`` is what the row says
    of an address that is none, and stands in the note.
    """

    known: MainRecord | None
    record: MainRecord
    name: str
    role: Affiliation | None = None
    bodies: tuple[Organisation, ...] = ()
    similar: bool = False
    noted_place: str = ""

    def changes(self, shelf: Shelf) -> tuple[Record, ...]:
        """Those that are new or say something else than what is stored."""
        return tuple(
            each
            for each in self.all()
            if not each.version or not same_content(shelf.find(type(each), each.id), each.tidied())
        )

    def all(self) -> Iterator[Record]:
        """Every record that the row speaks of."""
        yield from self.bodies
        yield self.record
        if self.role is not None:
            yield self.role
