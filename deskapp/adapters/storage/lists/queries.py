"""The ``Queries`` port on one connection."""

from collections.abc import Collection, Sequence
from datetime import date

from deskapp.adapters.storage.counting.counting_queries import CountingQueries
from deskapp.adapters.storage.finding import search as finding
from deskapp.adapters.storage.lists import (
    desk,
    duplicates,
    follow_ups,
    inquiries,
    inquiry_work,
    mailings,
    people,
    similar,
)
from deskapp.adapters.storage.lists.attached_queries import AttachedQueries
from deskapp.adapters.storage.lists.event_lists.queries import EventQueries
from deskapp.adapters.storage.lists.history_queries import HistoryQueries
from deskapp.adapters.storage.lists.whole import WholeRecordsReader
from deskapp.adapters.storage.mailboxes.ledger_queries import LedgerReader
from deskapp.adapters.storage.ordering.arranged import arranged
from deskapp.application.ports.questions.arranged import Arranged, Order
from deskapp.application.ports.questions.duplicates import Comparable, DuplicatePair, Suspect
from deskapp.application.ports.questions.found import Hit
from deskapp.application.ports.questions.inquiry_lists import Awaited
from deskapp.application.ports.questions.lists import (
    ContactRow,
    Counts,
    FollowUpFilter,
    FollowUpRow,
    InitiativeRow,
    InquiryFilter,
    InquiryRow,
    MessageRow,
    OrganisationRow,
    Today,
)
from deskapp.application.ports.questions.mailing_lists import MailingRow, RecipientRow
from deskapp.application.ports.questions.similar import SimilarAnswer
from deskapp.domain.checks.checked import Names
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.inquiry import Inquiry, Kind
from deskapp.domain.mail.behalf import NamedInitiative
from deskapp.domain.message import Message
from deskapp.domain.record import Id


class ConnectionQueries(
    EventQueries, HistoryQueries, AttachedQueries, CountingQueries, WholeRecordsReader, LedgerReader
):
    """Every question of the window; each method is what its port says."""

    def inquiry_ids(self, narrow: InquiryFilter, limit: int | None = None) -> tuple[Id, ...]:
        """The inquiries, last message first."""
        return inquiries.inquiry_ids(self._connection, narrow, limit)

    def inquiry_rows(self, ids: Sequence[Id]) -> tuple[InquiryRow, ...]:
        """The rows of inquiries."""
        return inquiries.inquiry_rows(self._connection, ids)

    def third_parties(self) -> tuple[Awaited, ...]:
        """Those that open inquiries wait for."""
        return inquiry_work.third_parties(self._connection)

    def third_party_names(self) -> tuple[str, ...]:
        """Those that an inquiry has waited for."""
        return inquiry_work.third_party_names(self._connection)

    def linked_inquiries(self, inquiry_id: Id) -> tuple[Inquiry, ...]:
        """The inquiries that link to one."""
        return inquiry_work.linked_inquiries(self._connection, inquiry_id)

    def last_with_checklist(self, kind: Kind, besides: Id) -> Id | None:
        """The last inquiry of a kind with a checklist."""
        return inquiry_work.last_with_checklist(self._connection, kind, besides)

    def initiative_names(self) -> tuple[NamedInitiative, ...]:
        """What the initiatives are called."""
        return inquiry_work.initiative_names(self._connection)

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

    def initiative_ids(
        self,
        words: str = "",
        land: str = "",
        topic: str = "",
        unchecked_since: date | None = None,
    ) -> tuple[Id, ...]:
        """The initiatives in the order of words, or of their last check."""
        return people.initiative_ids(self._connection, words, land, topic, unchecked_since)

    def quiet_initiative_ids(
        self, since: date, words: str = "", land: str = "", topic: str = ""
    ) -> tuple[Id, ...]:
        """The initiatives gone quiet."""
        return people.quiet_initiative_ids(self._connection, since, words, land, topic)

    def initiative_rows(self, ids: Sequence[Id]) -> tuple[InitiativeRow, ...]:
        """The rows of initiatives."""
        return people.initiative_rows(self._connection, ids)

    def arranged(self, kind: RecordKind, ids: Sequence[Id], order: Order) -> Arranged:
        """Those ids in another order, and in groups."""
        return arranged(self._connection, kind, ids, order)

    def suspects(self, record: Comparable, body_ids: Collection[Id] = ()) -> tuple[Suspect, ...]:
        """Which others may be the record."""
        return duplicates.suspects(self._connection, record, body_ids)

    def duplicate_pairs(self, kind: RecordKind) -> tuple[DuplicatePair, ...]:
        """All pairs of a kind that may be one."""
        return duplicates.duplicate_pairs(self._connection, kind)

    def known_names(self) -> Names:
        """The names of people and bodies."""
        return people.known_names(self._connection)

    def initiatives_carried_by(self, organisation_id: Id) -> tuple[Id, ...]:
        """The initiatives of a carrier."""
        return people.initiatives_carried_by(self._connection, organisation_id)

    def conversation(self, inquiry_id: Id) -> tuple[MessageRow, ...]:
        """The messages of an inquiry."""
        return inquiries.conversation(self._connection, inquiry_id)

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

    def similar_answered(self, inquiry_id: Id, limit: int) -> tuple[SimilarAnswer, ...]:
        """The answered inquiries that are like one."""
        return similar.similar_answered(self._connection, inquiry_id, limit)
