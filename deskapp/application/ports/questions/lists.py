"""The rows that lists show, and the questions that bring them.

A list asks for its ids, filtered and sorted by the database, and then for pages of
rows as they come into view; so a list of 100,000 opens without loading them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from deskapp.application.ports.questions.found import Hit
from deskapp.domain.checks.checked import Names
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.follow_up import FollowUpKind
from deskapp.domain.initiative import InitiativeStatus
from deskapp.domain.inquiry import Ball, Channel, Kind, Outcome, Priority, State
from deskapp.domain.message import Automatic, Delivery, Direction
from deskapp.domain.record import Id


@dataclass(frozen=True, slots=True)
class InquiryFilter:
    """Which inquiries a list shows; an empty field does not narrow.

    ``owner_id`` counts only with ``by_owner``: none is then the team.
    """

    only_open: bool = True
    state: State | None = None
    kind: Kind | None = None
    topic: str = ""
    land: str = ""
    by_owner: bool = False
    owner_id: Id | None = None
    third_party: str = ""
    contact_id: Id | None = None
    organisation_id: Id | None = None
    initiative_id: Id | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class InquiryRow:
    """An inquiry in a list. ``who`` is the contact or else the name in the first mail.

    ``steps`` counts the checklist, ``steps_done`` what of it is done.
    """

    id: Id
    ref_no: str
    subject: str
    who: str
    body: str
    received_at: datetime
    last_at: datetime
    state: State
    kind: Kind | None
    channel: Channel
    owner: str
    priority: Priority
    due_on: date | None
    ball: Ball
    third_party: str
    ball_since: date | None
    outcome: Outcome | None
    steps: int = 0
    steps_done: int = 0


@dataclass(frozen=True, slots=True)
class FollowUpFilter:
    """Which follow-ups a list shows; ``owner_id`` counts only with ``by_owner``."""

    only_open: bool = True
    only_done: bool = False
    by_owner: bool = False
    owner_id: Id | None = None
    due_from: date | None = None
    due_until: date | None = None


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """A follow-up in a list, with the title of what it is about."""

    id: Id
    due_on: date
    reason: str
    kind: FollowUpKind
    owner: str
    hard: bool
    done_at: datetime | None
    moved_count: int
    about: RecordKind
    about_id: Id
    about_title: str
    owner_id: Id | None = None


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A person in a list, family name first, with the primary role."""

    id: Id
    name: str
    function: str
    body: str
    mail: str
    archived: bool
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """An organisation in a list; ``type`` is a catalogue code."""

    id: Id
    name: str
    name_short: str
    type: str
    land: str
    people: int
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class InitiativeRow:
    """An initiative in a list; ``kind`` and ``topics`` are catalogue codes.

    ``last_contact`` is when something was last said, done or attended with it.
    """

    id: Id
    name: str
    name_short: str
    kind: str
    laender: tuple[str, ...]
    topics: tuple[str, ...]
    status: InitiativeStatus
    open_inquiries: int
    tags: tuple[str, ...] = ()
    last_contact: datetime | None = None


@dataclass(frozen=True, slots=True)
class MessageRow:
    """A message in the conversation of an inquiry, without its quoted rest.

    ``refused`` are addresses that it has not reached, and ``delivery_note`` says why.
    """

    id: Id
    inquiry_id: Id
    direction: Direction
    delivery: Delivery
    at: datetime
    who: str
    subject: str
    text: str
    has_more: bool
    attachments: int
    automatic: Automatic
    raw_sha256: str
    refused: tuple[str, ...] = ()
    delivery_note: str = ""


@dataclass(frozen=True, slots=True)
class Today:
    """The morning's work; each part holds the most pressing first."""

    overdue: tuple[FollowUpRow, ...] = ()
    due: tuple[FollowUpRow, ...] = ()
    new: tuple[InquiryRow, ...] = ()
    waiting: tuple[InquiryRow, ...] = ()
    drafts: tuple[MessageRow, ...] = ()
    unclear: tuple[MessageRow, ...] = ()
    unreadable: int = 0


@dataclass(frozen=True, slots=True)
class Counts:
    """The small numbers beside the pages' names, and the sums of the foot line."""

    due: int = 0
    open_inquiries: int = 0
    follow_ups: int = 0
    queued: int = 0
    taken_in: int = 0
    unreadable: int = 0
    missing: int = 0
    unclear: int = 0
    sample: bool = False


class Lists(Protocol):
    """Ids and rows of every list."""

    def inquiry_ids(self, narrow: InquiryFilter, limit: int | None = None) -> tuple[Id, ...]:
        """The inquiries, last message first; all of them, or the first so many."""
        ...

    def inquiry_rows(self, ids: Sequence[Id]) -> tuple[InquiryRow, ...]:
        """The rows of those ids in their order; ids no longer there are left out."""
        ...

    def follow_up_ids(self, narrow: FollowUpFilter) -> tuple[Id, ...]:
        """The follow-ups, soonest first; those that are done, last done first."""
        ...

    def follow_up_rows(self, ids: Sequence[Id]) -> tuple[FollowUpRow, ...]:
        """The rows of those ids in their order."""
        ...

    def follow_ups_about(self, record_id: Id) -> tuple[FollowUpRow, ...]:
        """The follow-ups of one inquiry, contact, initiative or event, open ones first."""
        ...

    def contact_ids(self, words: str = "") -> tuple[Id, ...]:
        """The contacts as DIN 5007-2 sorts names, narrowed by words."""
        ...

    def contact_rows(self, ids: Sequence[Id]) -> tuple[ContactRow, ...]:
        """The rows of those ids in their order."""
        ...

    def organisation_ids(self, words: str = "") -> tuple[Id, ...]:
        """The organisations as DIN 5007-1 sorts words."""
        ...

    def organisation_rows(self, ids: Sequence[Id]) -> tuple[OrganisationRow, ...]:
        """The rows of those ids in their order."""
        ...

    def initiative_ids(
        self,
        words: str = "",
        land: str = "",
        topic: str = "",
        unchecked_since: date | None = None,
    ) -> tuple[Id, ...]:
        """The initiatives as DIN 5007-1 sorts words.

        With ``unchecked_since`` those that work and whose data nobody has checked after that
        day, the longest unchecked first.
        """
        ...

    def quiet_initiative_ids(
        self, since: date, words: str = "", land: str = "", topic: str = ""
    ) -> tuple[Id, ...]:
        """The initiatives that work and have gone quiet, the longest silence first.

        Nothing was said, done or attended with them after that day.
        """
        ...

    def initiative_rows(self, ids: Sequence[Id]) -> tuple[InitiativeRow, ...]:
        """The rows of those ids in their order."""
        ...

    def known_names(self) -> Names:
        """The names of all contacts with a family name, of all organisations and initiatives."""
        ...

    def initiatives_carried_by(self, organisation_id: Id) -> tuple[Id, ...]:
        """The initiatives that an organisation runs, as DIN 5007-1 sorts words."""
        ...

    def conversation(self, inquiry_id: Id) -> tuple[MessageRow, ...]:
        """The messages of an inquiry without the letters of a mailing, oldest first."""
        ...

    def written_with(
        self, *, template_key: str = "", snippet: str = "", limit: int
    ) -> tuple[MessageRow, ...]:
        """The replies that left with a template, or with a snippet in them, newest first."""
        ...

    def search(
        self, words: str, kinds: frozenset[RecordKind] | None = None, limit: int = 50
    ) -> tuple[Hit, ...]:
        """What a search text finds, best first; its words are never a query language.

        Words such as ``land:NI`` filter, see ``domain.names.filter_words``.
        """
        ...

    def today(self, day: date, waiting_since: date, limit: int = 50) -> Today:
        """The morning's work of that day; ``waiting_since`` bounds what waits too long."""
        ...

    def counts(self, day: date) -> Counts:
        """The small numbers of that day."""
        ...
