"""The rows of a video tool's list as people: which column has the names, and which the addresses.

Zoom, Teams, Webex and the others each write a head of their own before the list, and some a
second list behind it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from deskapp.application.ports.tables import Table
from deskapp.domain.errors import Invalid, Problem
from deskapp.domain.events.attendance.attendee import Attendee, counted_once
from deskapp.domain.events.attendance.readings import readings
from deskapp.domain.names.folding import fold_words

MOST_ROWS: Final = 5_000
"""More have never sat in one video conference of an office."""
_LONGEST: Final = 200
_DEEPEST_HEADING: Final = 40
_SECTION: Final = re.compile(r"\d{1,2}\. ")
_NAME: Final = frozenset(
    """
    name|name original name|name originalname|name ursprunglicher name|name originaler name
    |full name|vollstandiger name|teilnehmer|teilnehmername|teilnehmer name|teilnehmende|attendee
    |attendee name|participant|participant name|display name|anzeigename|user name|username
    |benutzername|nutzername|vor und nachname|vorname nachname|first and last name|name teilnehmer
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
_GIVEN: Final = frozenset({"vorname", "first name", "given name", "firstname"})
_FAMILY: Final = frozenset(
    {"nachname", "familienname", "last name", "family name", "surname", "lastname", "name"}
)
_MAIL: Final = frozenset(
    """
    email|e mail|mail|mailadresse|e mail adresse|email adresse|emailadresse|user email
    |attendee email|email address|e mail address|benutzer e mail|e mail des benutzers
    |teilnehmer e mail|participant email|participant id upn|teilnehmer id upn|upn
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where in a row the names stand, put together where there are two, and the address."""

    names: tuple[int, ...]
    mail: int | None

    def attendee(self, row: Sequence[str]) -> Attendee:
        name = " ".join(row[at].strip() for at in self.names)
        mail = row[self.mail].strip() if self.mail is not None else ""
        return Attendee(name.strip()[:_LONGEST], mail[:_LONGEST] if "@" in mail else "")


def attendees_of(table: Table) -> tuple[Attendee, ...]:
    """Who joined, each once.

    Raises:
        Invalid: no column has names or addresses, or there are too many rows.
    """
    has_head = table.options.has_headings is not False
    rows = [table.headings, *table.rows] if has_head else list(table.rows)
    found = tuple(_attendees(rows))
    if not found:
        raise Invalid((Problem("file", "no_attendees"),))
    if len(found) > MOST_ROWS:
        raise Invalid((Problem("file", "too_many_attendees", str(MOST_ROWS)),))
    return counted_once(found)


def _attendees(rows: Sequence[Sequence[str]]) -> Iterator[Attendee]:
    head = _headed(rows)
    first, columns = head or (0, _guessed(rows))
    if columns is None:
        return
    for row in rows[first:]:
        if _SECTION.match(row[0]) and not any(row[1:]):
            return
        found = columns.attendee(row)
        if found.name or found.mail:
            yield found


def _headed(rows: Sequence[Sequence[str]]) -> tuple[int, _Columns] | None:
    """Where the list begins, below the first row that names its columns."""
    for at, row in enumerate(rows[:_DEEPEST_HEADING]):
        words = [fold_words(cell) for cell in row]
        mail = next((i for i, word in enumerate(words) if word in _MAIL), None)
        given = next((i for i, word in enumerate(words) if word in _GIVEN), None)
        family = next((i for i, word in enumerate(words) if word in _FAMILY), None)
        name = next((i for i, word in enumerate(words) if word in _NAME), None)
        if given is not None and family is not None:
            return at + 1, _Columns((given, family), mail)
        if name is not None:
            return at + 1, _Columns((name,), mail)
    return None


def _guessed(rows: Sequence[Sequence[str]]) -> _Columns | None:
    """The column with the most names, and that with the most addresses."""
    shown = rows[:_DEEPEST_HEADING]
    width = range(len(rows[0]) if rows else 0)
    mails = [sum("@" in row[at] for row in shown) for at in width]
    names = [sum(_is_name(row[at]) for row in shown) for at in width]
    mail = mails.index(max(mails)) if any(mails) else None
    if any(names):
        return _Columns((names.index(max(names)),), mail)
    return _Columns((), mail) if mail is not None else None


def _is_name(cell: str) -> bool:
    return "@" not in cell and bool(readings(cell).full)
