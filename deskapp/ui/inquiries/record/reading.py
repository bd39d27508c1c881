"""Reading all that is shown of one inquiry, off the window's thread."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from deskapp.application.ports.questions.lists import InquiryFilter, MessageRow
from deskapp.application.ports.questions.mailing_lists import MailingRow
from deskapp.application.ports.records import Queries
from deskapp.application.ports.system import Clock
from deskapp.application.use_cases.collected.own_fields import own_fields_of
from deskapp.application.use_cases.inquiry_work.behalf import (
    initiatives_held,
    suggested_initiative,
    suggested_land,
)
from deskapp.application.use_cases.inquiry_work.belonging import may_belong_to
from deskapp.application.use_cases.inquiry_work.checklist import model_for
from deskapp.application.use_cases.introductions.views import introductions_of
from deskapp.application.use_cases.senders import may_be_contact, sender_of, suggestion_for
from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mail.short_answers.absence import Absence, absence_in
from deskapp.domain.mailings.mailing import Mailing
from deskapp.domain.message import Automatic, Message
from deskapp.domain.office import User
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id
from deskapp.ui.inquiries.cards import working_days_since
from deskapp.ui.inquiries.record.sheet import (
    Body,
    Related,
    Role,
    Sheet,
    Suggested,
    SuggestedBehalf,
)
from deskapp.ui.kit.records.catalogues import read_catalogues

_MOST_OTHERS = 8
_MOST_ABSENCES = 3


def load_sheet(workspace: Workspace, inquiry_id: Id) -> Sheet | None:
    """The sheet of an inquiry, or none where it is gone; asks the disk."""
    calendar, today = workspace.calendar(), workspace.clock.today()
    calendar.day_off(today)  # the holidays of the year are read here and not in the window

    def read(queries: Queries) -> Sheet | None:
        inquiry = queries.find(Inquiry, inquiry_id)
        if inquiry is None:
            return None
        came_on = workspace.clock.local(inquiry.received_at).date()
        return _sheet(queries, inquiry, _Days(came_on, today, calendar, workspace.clock))

    return workspace.query(read)


@dataclass(frozen=True, slots=True)
class _Days:
    """The day on which the inquiry came, and this one."""

    came_on: date
    today: date
    calendar: Calendar
    clock: Clock


def _sheet(queries: Queries, inquiry: Inquiry, days: _Days) -> Sheet:
    today, inquiry_id = days.today, inquiry.id
    person = queries.find(Contact, inquiry.contact_id) if inquiry.contact_id else None
    mailing = _mailing(queries, inquiry)
    messages = queries.conversation(inquiry_id)
    return Sheet(
        inquiry=inquiry,
        today=today,
        waited=working_days_since(inquiry.ball.since, today, days.calendar),
        messages=messages,
        absences=tuple(_absences(queries, messages, days)),
        person=person,
        roles=_roles(queries, person.id, today) if person else (),
        bodies=_bodies(queries, inquiry),
        suggested=None if mailing else _suggested(queries, inquiry, days.came_on),
        behalf=None if mailing else _behalf(queries, inquiry, days.came_on),
        belonging=None if mailing else may_belong_to(queries, inquiry),
        held=_held(queries, inquiry, days.came_on),
        land=suggested_land(queries, inquiry),
        follow_ups=tuple(
            row for row in queries.follow_ups_about(inquiry_id) if row.done_at is None
        ),
        introductions=introductions_of(queries, inquiry_id),
        related=_related(queries, inquiry),
        users=users(queries),
        catalogues=read_catalogues(queries),
        own_fields=own_fields_of(queries, RecordKind.INQUIRY),
        model=model_for(queries, inquiry),
        mailing=mailing,
        calendar=days.calendar,
    )


def _absences(
    queries: Queries, rows: Sequence[MessageRow], days: _Days
) -> Iterator[tuple[Id, Absence]]:
    """What the last automatic answers say; a deputy may stand where the signature begins."""
    away = [row for row in rows if row.automatic is Automatic.OUT_OF_OFFICE]
    for row in away[-_MOST_ABSENCES:]:
        message = queries.find(Message, row.id)
        came_on = days.clock.local(row.at).date()
        said = message.body_text if message else row.text
        found = absence_in(f"{row.subject}\n{said}", came_on)
        if found is not None:
            yield row.id, found


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


def _suggested(queries: Queries, inquiry: Inquiry, came_on: date) -> Suggested | None:
    """Nothing where the inquiry has a person already, or nobody wrote."""
    sender = None if inquiry.contact_id else sender_of(queries, inquiry.id)
    if sender is None:
        return None
    found = suggestion_for(queries, sender, came_on)
    if found.contact_id is None and not may_be_contact(queries, sender):
        return None
    behalf = suggested_initiative(queries, replace(inquiry, contact_id=found.contact_id), came_on)
    if found.contact_id and behalf:
        found = replace(found, initiative_id=behalf.initiative_id)
    person = queries.find(Contact, found.contact_id) if found.contact_id else None
    body = _body(queries, found.organisation_id, found.initiative_id)
    return Suggested(sender, found, person.full_name if person else "", body.name if body else "")


def _behalf(queries: Queries, inquiry: Inquiry, came_on: date) -> SuggestedBehalf | None:
    """Only once it is known who asks: until then the person is suggested with an initiative."""
    if inquiry.contact_id is None:
        return None
    found = suggested_initiative(queries, inquiry, came_on)
    body = _body(queries, None, found.initiative_id) if found else None
    return SuggestedBehalf(body, found.reason) if found and body else None


def _held(queries: Queries, inquiry: Inquiry, came_on: date) -> tuple[Body, ...]:
    if inquiry.contact_id is None:
        return ()
    held = initiatives_held(queries, inquiry.contact_id, came_on)
    return tuple(body for one in held if (body := _body(queries, None, one)))


def _related(queries: Queries, inquiry: Inquiry) -> tuple[Related, ...]:
    """Those linked, from here and from there, and the last ones of the same person."""
    linked = {each.inquiry_id: (each.kind, False) for each in inquiry.related}
    for other in queries.linked_inquiries(inquiry.id):
        kinds = (each.kind for each in other.related if each.inquiry_id == inquiry.id)
        linked.setdefault(other.id, (next(kinds), True))
    others: tuple[Id, ...] = ()
    if inquiry.contact_id:
        narrow = InquiryFilter(only_open=False, contact_id=inquiry.contact_id)
        others = queries.inquiry_ids(narrow)[: _MOST_OTHERS + 1]
    ids = [each for each in dict.fromkeys((*linked, *others)) if each != inquiry.id]
    rows = queries.inquiry_rows(ids[: len(linked) + _MOST_OTHERS])
    return tuple(Related(row, *linked.get(row.id, ())) for row in rows)
