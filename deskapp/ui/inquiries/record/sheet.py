"""All that is shown of one inquiry, asked for in one go."""

from dataclasses import dataclass, field
from datetime import date

from deskapp.application.ports.lists import FollowUpRow, InquiryFilter, InquiryRow, MessageRow
from deskapp.application.ports.mailing_lists import MailingRow
from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.senders import sender_of, suggestion_for
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry, Relation
from deskapp.domain.mail.matching import SenderSuggestion
from deskapp.domain.mailings.mailing import Mailing
from deskapp.domain.office import User
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id
from deskapp.ui.inquiries.cards import working_days_since
from deskapp.ui.kit.records.catalogues import Catalogues, read_catalogues

_MOST_RELATED = 8


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation or initiative by its name."""

    kind: RecordKind
    id: Id
    name: str


@dataclass(frozen=True, slots=True)
class Role:
    """What a person is, and where."""

    function: str
    body: Body
    is_primary: bool


@dataclass(frozen=True, slots=True)
class Suggested:
    """Who wrote, and who that may be; ``person`` is empty where nobody is known."""

    sender: MailAddress
    suggestion: SenderSuggestion
    person: str
    body: str


@dataclass(frozen=True, slots=True)
class Related:
    """Another inquiry; without a relation it is one of the same person."""

    row: InquiryRow
    relation: Relation | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One inquiry with everything around it; equal where nothing to be seen has changed."""

    inquiry: Inquiry
    today: date
    waited: int
    messages: tuple[MessageRow, ...]
    person: Contact | None
    roles: tuple[Role, ...]
    bodies: tuple[Body, ...]
    suggested: Suggested | None
    follow_ups: tuple[FollowUpRow, ...]
    related: tuple[Related, ...]
    users: tuple[User, ...]
    catalogues: Catalogues
    mailing: MailingRow | None
    calendar: Calendar = field(compare=False)

    @property
    def owner(self) -> str:
        """The name of who works on it, empty for the team."""
        names = {user.id: user.name for user in self.users}
        return names.get(self.inquiry.owner_id, "") if self.inquiry.owner_id else ""


def load_sheet(workspace: Workspace, inquiry_id: Id) -> Sheet | None:
    """The sheet of an inquiry, or none where it is gone; asks the disk."""
    calendar, today = workspace.calendar(), workspace.clock.today()
    calendar.day_off(today)  # the holidays of the year are read here and not in the window
    return workspace.query(lambda queries: _sheet(queries, inquiry_id, calendar, today))


def _sheet(queries: Queries, inquiry_id: Id, calendar: Calendar, today: date) -> Sheet | None:
    inquiry = queries.find(Inquiry, inquiry_id)
    if inquiry is None:
        return None
    person = queries.find(Contact, inquiry.contact_id) if inquiry.contact_id else None
    mailing = _mailing(queries, inquiry)
    return Sheet(
        inquiry=inquiry,
        today=today,
        waited=working_days_since(inquiry.ball.since, today, calendar),
        messages=queries.conversation(inquiry_id),
        person=person,
        roles=_roles(queries, person.id, today) if person else (),
        bodies=_bodies(queries, inquiry),
        suggested=None if mailing else _suggested(queries, inquiry),
        follow_ups=tuple(
            row for row in queries.follow_ups_about(inquiry_id) if row.done_at is None
        ),
        related=_related(queries, inquiry),
        users=users(queries),
        catalogues=read_catalogues(queries),
        mailing=mailing,
        calendar=calendar,
    )


def _mailing(queries: Queries, inquiry: Inquiry) -> MailingRow | None:
    """The mailing whose answers come together here."""
    found = queries.where(Mailing, inquiry_id=inquiry.id)
    return next(iter(queries.mailing_rows([each.id for each in found])), None)


def users(queries: Queries) -> tuple[User, ...]:
    """Who works in the office."""
    return tuple(user for user in queries.where(User) if not user.archived)


def _roles(queries: Queries, contact_id: Id, today: date) -> tuple[Role, ...]:
    held = [r for r in queries.where(Affiliation, contact_id=contact_id) if r.holds_on(today)]
    held.sort(key=lambda role: not role.primary)
    bodies = ((role, _body(queries, role.organisation_id, role.initiative_id)) for role in held)
    return tuple(Role(role.function, body, role.primary) for role, body in bodies if body)


def _bodies(queries: Queries, inquiry: Inquiry) -> tuple[Body, ...]:
    initiative = _body(queries, None, inquiry.initiative_id)
    organisation = _body(queries, inquiry.organisation_id, None)
    return tuple(body for body in (initiative, organisation) if body)


def _body(queries: Queries, organisation_id: Id | None, initiative_id: Id | None) -> Body | None:
    if initiative_id and (initiative := queries.find(Initiative, initiative_id)):
        return Body(RecordKind.INITIATIVE, initiative.id, initiative.name)
    if organisation_id and (organisation := queries.find(Organisation, organisation_id)):
        return Body(RecordKind.ORGANISATION, organisation.id, organisation.name)
    return None


def _suggested(queries: Queries, inquiry: Inquiry) -> Suggested | None:
    """Nothing where the inquiry has a person already, or nobody wrote."""
    sender = None if inquiry.contact_id else sender_of(queries, inquiry.id)
    if sender is None:
        return None
    found = suggestion_for(queries, sender)
    person = queries.find(Contact, found.contact_id) if found.contact_id else None
    body = _body(queries, found.organisation_id, found.initiative_id)
    return Suggested(sender, found, person.full_name if person else "", body.name if body else "")


def _related(queries: Queries, inquiry: Inquiry) -> tuple[Related, ...]:
    linked = {relation.inquiry_id: relation for relation in inquiry.related}
    others: tuple[Id, ...] = ()
    if inquiry.contact_id:
        narrow = InquiryFilter(only_open=False, contact_id=inquiry.contact_id)
        others = queries.inquiry_ids(narrow)[: _MOST_RELATED + 1]
    ids = [each for each in dict.fromkeys((*linked, *others)) if each != inquiry.id]
    rows = queries.inquiry_rows(ids[:_MOST_RELATED])
    return tuple(Related(row, linked.get(row.id)) for row in rows)
