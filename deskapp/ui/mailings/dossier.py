"""Everything the page shows of a mailing, read in one go off the window's thread."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from deskapp.application.ports.questions.mailing_lists import RecipientRow
from deskapp.application.ports.records import Queries
from deskapp.application.ports.system import Clock
from deskapp.application.use_cases.mailings.chosen import check_recipients
from deskapp.application.use_cases.mailings.known_values import answered_by_event
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.mailings.answers import Exchange, Standing, exchanges
from deskapp.domain.mailings.mailing import Gate, Mailing, MailingState
from deskapp.domain.office import User
from deskapp.domain.record import Id
from deskapp.domain.sender_profile import SenderProfile
from deskapp.domain.template import Template, TemplateClass
from deskapp.ui.kit.records.catalogues import Catalogues, read_catalogues


@dataclass(frozen=True, slots=True)
class Line:
    """One recipient: who it is, what was written and came back, and what the gate says today."""

    row: RecipientRow
    exchange: Exchange
    gate: Gate

    @property
    def id(self) -> Id:
        """The identity of the recipient."""
        return self.row.id

    @property
    def standing(self) -> Standing:
        """How the recipient stands to the mailing; whom the gate refuses is no longer waited on."""
        found = self.exchange.standing
        is_refused = found is Standing.WAITING and self.gate is not Gate.OPEN
        return Standing.CLOSED if is_refused else found


@dataclass(frozen=True, kw_only=True)
class MailingDossier:
    """A mailing with its recipients; ``own_mail`` is where a test mail goes.

    ``answered`` is what its template asks and its event answers, by the German names.
    """

    record: Mailing
    lines: tuple[Line, ...]
    words: Catalogues
    templates: tuple[Template, ...]
    own_mail: MailAddress | None
    answered: frozenset[str] = frozenset()

    @cached_property
    def counts(self) -> Mapping[Standing, int]:
        """How many recipients stand how."""
        return Counter(line.standing for line in self.lines)

    @property
    def open_lines(self) -> tuple[Line, ...]:
        """Those to whom a letter may still be written."""
        return tuple(line for line in self.lines if line.standing is Standing.WAITING)

    @property
    def refused(self) -> tuple[Line, ...]:
        """Those to whom none was written or may be."""
        return tuple(line for line in self.lines if line.standing is Standing.CLOSED)

    @property
    def written(self) -> tuple[Line, ...]:
        """Those who have a letter."""
        closed = (Standing.WAITING, Standing.CLOSED)
        return tuple(line for line in self.lines if line.standing not in closed)

    @property
    def is_over(self) -> bool:
        """Whether everything that was to be written has left."""
        left = self.counts[Standing.QUEUED] or self.counts[Standing.WAITING]
        return self.record.state is MailingState.DONE or (not self.record.is_draft and not left)


def read_mailing(
    queries: Queries, mailing_id: Id, clock: Clock, user_id: Id | None
) -> MailingDossier | None:
    """A mailing with all that is shown, or none where it is gone."""
    mailing = queries.find(Mailing, mailing_id)
    if mailing is None:
        return None
    rows, today = queries.recipient_rows(mailing_id), clock.today()
    found = exchanges((row.recipient for row in rows), queries.mailing_post(mailing_id))
    gates = {each.recipient.id: each.gate for each in check_recipients(queries, mailing, today)}
    return MailingDossier(
        record=mailing,
        lines=tuple(Line(row, found[row.id], gates.get(row.id, Gate.OPEN)) for row in rows),
        words=read_catalogues(queries),
        templates=tuple(_usable(queries, today)),
        own_mail=_own_mail(queries, user_id),
        answered=answered_by_event(queries, clock, mailing),
    )


def _usable(queries: Queries, today: date) -> list[Template]:
    """The templates that can be sent to many; an answer goes to one."""
    found = [
        template
        for template in queries.where(Template)
        if template.is_usable_on(today) and template.template_class is not TemplateClass.REPLY
    ]
    return sorted(
        found, key=lambda each: (each.template_class is not TemplateClass.MAILING, each.key)
    )


def _own_mail(queries: Queries, user_id: Id | None) -> MailAddress | None:
    """The address of who works here, or else the shared one."""
    user = queries.find(User, user_id) if user_id else None
    if user is not None and user.mail:
        return MailAddress(user.mail, user.name)
    profile = next(iter(queries.where(SenderProfile)), None)
    return MailAddress(profile.mail, profile.display_name) if profile else None
