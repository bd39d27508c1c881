"""Where the other side of a follow-up is, and when it has a holiday."""

from datetime import date

from deskapp.application.ports.records import Reader
from deskapp.application.use_cases.senders import main_role
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.laender import LAENDER
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.dates.partner_holidays import PartnerHolidays
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id

About = tuple[RecordKind, Id]


def partner_holidays(workspace: Workspace, about: About | None) -> PartnerHolidays:
    """The holidays of the other side, those of this year and the next read now; waits for it."""
    if about is None:
        return PartnerHolidays()
    today = workspace.clock.today()
    laender = workspace.query(lambda queries: partner_laender(queries, about, today))
    known = (land for land in laender if land in LAENDER)  # abroad has holidays of its own
    found = PartnerHolidays({land: workspace.holidays(land) for land in known})
    for year in (today.year, today.year + 1):
        found.on(today.replace(year=year, day=1))
    return found


def partner_laender(reader: Reader, about: About, today: date) -> tuple[str, ...]:
    """The Länder of whom it is about: of the inquiry, the initiative, or the body of a role."""
    kind, record_id = about
    if kind is RecordKind.INITIATIVE:
        return _of_bodies(reader, record_id, None)
    if kind is RecordKind.CONTACT:
        return _of_contact(reader, record_id, today)
    inquiry = reader.find(Inquiry, record_id) if kind is RecordKind.INQUIRY else None
    if inquiry is None:
        return ()
    if inquiry.land:
        return (inquiry.land,)
    of_bodies = _of_bodies(reader, inquiry.initiative_id, inquiry.organisation_id)
    if of_bodies or inquiry.contact_id is None:
        return of_bodies
    return _of_contact(reader, inquiry.contact_id, today)


def _of_contact(reader: Reader, contact_id: Id, today: date) -> tuple[str, ...]:
    role = main_role(reader, contact_id, today)
    return _of_bodies(reader, role.initiative_id, role.organisation_id) if role else ()


def _of_bodies(
    reader: Reader, initiative_id: Id | None, organisation_id: Id | None
) -> tuple[str, ...]:
    initiative = reader.find(Initiative, initiative_id) if initiative_id else None
    if initiative is not None:
        return initiative.laender
    organisation = reader.find(Organisation, organisation_id) if organisation_id else None
    return (organisation.land,) if organisation and organisation.land else ()
