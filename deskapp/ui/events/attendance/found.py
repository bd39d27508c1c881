"""What a list of who was there says, read and looked up off the window's thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from deskapp.application.ports.questions.lists import ContactRow
from deskapp.application.ports.records import Queries
from deskapp.application.ports.tables import TableReader
from deskapp.application.use_cases.events.attendance import Looked, look
from deskapp.application.use_cases.events.attendance_list import attendees_of
from deskapp.application.workspace import Workspace
from deskapp.domain.events.attendance.attendee import Attendee
from deskapp.domain.events.attendance.matching import Finding
from deskapp.domain.record import Id
from deskapp.ui.kit.files.list_file import read_list


@dataclass(frozen=True, slots=True)
class Found:
    """A list with what it means, and the rows of those who may be meant."""

    file_name: str
    looked: Looked
    people: Mapping[Id, ContactRow]


def read_found(workspace: Workspace, tables: TableReader, path: Path, event_id: Id) -> Found:
    """Read a file and look its rows up; takes seconds.

    Raises:
        OutsideError: the file cannot be read.
        UnreadableMail: it is no list.
        Invalid: there are no names in it, or too many.
    """
    file = read_list(tables, path)
    attendees = attendees_of(file.table)
    return workspace.query(lambda queries: _looked(queries, file.name, event_id, attendees))


def _looked(queries: Queries, file_name: str, event_id: Id, attendees: Sequence[Attendee]) -> Found:
    looked = look(queries, event_id, attendees)
    doubtful = (each for each in looked.matches if each.finding is Finding.DOUBTFUL)
    ids = tuple(dict.fromkeys(one for each in doubtful for one in each.candidates))
    return Found(file_name, looked, {row.id: row for row in queries.contact_rows(ids)})
