"""The ``Queries`` port on one connection."""

from collections.abc import Sequence
from datetime import date

from deskapp.adapters.storage import trail
from deskapp.adapters.storage.lists import desk, follow_ups, inquiries, mailings, people
from deskapp.adapters.storage.lists import search as finding
from deskapp.adapters.storage.reader import ConnectionReader
from deskapp.application.changes import ChangeSet
from deskapp.application.ports.lists import (
    ContactRow,
    Counts,
    FollowUpFilter,
    FollowUpRow,
    Hit,
    InitiativeRow,
    InquiryFilter,
    InquiryRow,
    MessageRow,
    OrganisationRow,
    Today,
)
from deskapp.application.ports.mailing_lists import MailingRow, RecipientRow
from deskapp.domain.checks.checked import Names
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.message import Message
from deskapp.domain.record import Id


class ConnectionQueries(ConnectionReader):
    """Every question of the window; each method is what its port says."""

    def recent_change_sets(self, user_id: Id | None, limit: int) -> tuple[ChangeSet, ...]:
        """The user's last change sets that can be undone."""
        return trail.recent(self._connection, user_id, limit)

    def changes_of(self, record_id: Id, limit: int) -> tuple[ChangeSet, ...]:
        """The last change sets that touched a record."""
        return trail.changes_of(self._connection, record_id, limit)

    def inquiry_ids(self, narrow: InquiryFilter) -> tuple[Id, ...]:
        """The inquiries, last message first."""
        return inquiries.inquiry_ids(self._connection, narrow)

    def inquiry_rows(self, ids: Sequence[Id]) -> tuple[InquiryRow, ...]:
        """The rows of inquiries."""
        return inquiries.inquiry_rows(self._connection, ids)

    def follow_up_ids(self, narrow: FollowUpFilter) -> tuple[Id, ...]:
        """The follow-ups, soonest first."""
        return follow_ups.follow_up_ids(self._connection, narrow)

    def follow_up_rows(self, ids: Sequence[Id]) -> tuple[FollowUpRow, ...]:
        """The rows of follow-ups."""
        return follow_ups.follow_up_rows(self._connection, ids)

    def follow_ups_about(self, record_id: Id) -> tuple[FollowUpRow, ...]:
        """The follow-ups of one record."""
        return follow_ups.follow_ups_about(self._connection, record_id)

    def contact_ids(self, words: str = "") -> tuple[Id, ...]:
        """The contacts in the order of names."""
        return people.contact_ids(self._connection, words)

    def contact_rows(self, ids: Sequence[Id]) -> tuple[ContactRow, ...]:
        """The rows of contacts."""
        return people.contact_rows(self._connection, ids)

    def organisation_ids(self, words: str = "") -> tuple[Id, ...]:
        """The organisations in the order of words."""
        return people.organisation_ids(self._connection, words)

    def organisation_rows(self, ids: Sequence[Id]) -> tuple[OrganisationRow, ...]:
        """The rows of organisations."""
        return people.organisation_rows(self._connection, ids)

    def initiative_ids(self, words: str = "", land: str = "", topic: str = "") -> tuple[Id, ...]:
        """The initiatives in the order of words."""
        return people.initiative_ids(self._connection, words, land, topic)

    def initiative_rows(self, ids: Sequence[Id]) -> tuple[InitiativeRow, ...]:
        """The rows of initiatives."""
        return people.initiative_rows(self._connection, ids)

    def known_names(self) -> Names:
        """The names of people and bodies."""
        return people.known_names(self._connection)

    def initiatives_carried_by(self, organisation_id: Id) -> tuple[Id, ...]:
        """The initiatives of a carrier."""
        return people.initiatives_carried_by(self._connection, organisation_id)

    def conversation(self, inquiry_id: Id) -> tuple[MessageRow, ...]:
        """The messages of an inquiry."""
        return inquiries.conversation(self._connection, inquiry_id)

    def messages_with(self, contact_id: Id, limit: int) -> tuple[MessageRow, ...]:
        """The messages of a contact."""
        return inquiries.messages_with(self._connection, contact_id, limit)

    def written_with(
        self, *, template_key: str = "", snippet: str = "", limit: int
    ) -> tuple[MessageRow, ...]:
        """The replies that left with a template or a snippet."""
        return inquiries.written_with(self._connection, template_key, snippet, limit)

    def search(
        self, words: str, kinds: frozenset[RecordKind] | None = None, limit: int = 50
    ) -> tuple[Hit, ...]:
        """What the words find."""
        return finding.search(self._connection, words, kinds, limit)

    def today(self, day: date, waiting_since: date, limit: int = 50) -> Today:
        """The morning's work of a day."""
        return desk.today(self._connection, day, waiting_since, limit)

    def counts(self, day: date) -> Counts:
        """The small numbers of a day."""
        return desk.counts(self._connection, day)

    def mailing_ids(self, words: str = "") -> tuple[Id, ...]:
        """The mailings, newest first."""
        return mailings.mailing_ids(self._connection, words)

    def mailing_rows(self, ids: Sequence[Id]) -> tuple[MailingRow, ...]:
        """The rows of mailings."""
        return mailings.mailing_rows(self._connection, ids)

    def recipient_rows(self, mailing_id: Id) -> tuple[RecipientRow, ...]:
        """The recipients of a mailing."""
        return mailings.recipient_rows(self._connection, mailing_id)

    def mailing_post(self, mailing_id: Id) -> tuple[Message, ...]:
        """The mails of a mailing's inquiry."""
        return mailings.mailing_post(self._connection, mailing_id)
