"""The ``Counting`` port on one connection."""

from collections.abc import Mapping
from datetime import datetime

from deskapp.adapters.storage.counting import (
    departures,
    overview,
    report_bodies,
    report_inquiries,
)
from deskapp.adapters.storage.reader import ConnectionReader
from deskapp.application.ports.questions.counting import AutomaticMail, Measure, Moment
from deskapp.application.ports.questions.reporting import Counts, Span
from deskapp.domain.record import Id
from deskapp.domain.reporting.figures import Part


class CountingQueries(ConnectionReader):
    """Questions over all records; each method is what its port says."""

    def tags_in_use(self) -> tuple[tuple[str, int], ...]:
        """The tags with their number of records."""
        return overview.tags_in_use(self._connection)

    def count_by_land(self, measure: Measure, moment: Moment) -> Mapping[str, int]:
        """The records of a measure by their Land."""
        return overview.count_by_land(self._connection, measure, moment)

    def initiatives_by_topic_and_land(self) -> Mapping[tuple[str, str], int]:
        """The initiatives by topic and Land."""
        return overview.initiatives_by_topic_and_land(self._connection)

    def automatic_mails(self, contact_id: Id | None = None) -> tuple[AutomaticMail, ...]:
        """The automatic answers of a person, or of everybody."""
        return departures.automatic_mails(self._connection, contact_id)

    def bounced_contacts(self) -> tuple[Id, ...]:
        """Who has an address from which mail came back."""
        return departures.bounced_contacts(self._connection)

    def last_refusal(self, contact_id: Id) -> datetime | None:
        """When the last mail to a person was written that did not reach everybody."""
        return departures.last_refusal(self._connection, contact_id)

    def counted(self, span: Span) -> Counts:
        """What every part of a report counts."""
        inquiries = report_inquiries.of_inquiries(self._connection, span)
        parts = {
            **inquiries.parts,
            Part.INTRODUCTIONS: report_inquiries.introductions(self._connection, span),
            **report_bodies.initiatives(self._connection, span),
        }
        if not span.scope.land:
            parts[Part.EVENTS] = report_bodies.events(self._connection, span)
            parts[Part.MAILINGS] = report_bodies.mailings(self._connection, span)
        return Counts(parts, inquiries.answers)
