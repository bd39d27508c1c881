"""Everything the page shows of a person, read in one go off the window's thread."""

from dataclasses import dataclass
from datetime import date

from deskapp.application.office_calendar import office_of
from deskapp.application.ports.questions.lists import (
    FollowUpRow,
    InquiryFilter,
    InquiryRow,
)
from deskapp.application.ports.records import Queries
from deskapp.application.ports.system import Clock
from deskapp.application.use_cases.collected.own_fields import own_fields_of
from deskapp.application.use_cases.introductions.views import (
    IntroductionView,
    introductions_with,
)
from deskapp.application.use_cases.succession.departures import (
    SignOfDeparture,
    left_open,
    sign_of_departure,
)
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact, Source
from deskapp.domain.mailings.consent import Consent
from deskapp.domain.office import User
from deskapp.domain.record import Id, new_id
from deskapp.domain.salutation.house_style import HouseStyle
from deskapp.ui.kit.records.catalogues import Catalogues, read_catalogues
from deskapp.ui.kit.records.roles.role_lines import RoleLine, roles_of_contact

_MOST_INQUIRIES = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactDossier:
    """A person, as `writer_id` sees them. `about` is the body at which a new person begins."""

    record: Contact
    words: Catalogues
    house: HouseStyle
    users: tuple[User, ...]
    writer_id: Id | None
    own: tuple[CustomField, ...] = ()
    roles: tuple[RoleLine, ...] = ()
    follow_ups: tuple[FollowUpRow, ...] = ()
    inquiries: tuple[InquiryRow, ...] = ()
    introductions: tuple[IntroductionView, ...] = ()
    consents: tuple[Consent, ...] = ()
    sign: SignOfDeparture | None = None
    left_open: tuple[Affiliation, ...] = ()
    about: Id | None = None

    @property
    def main_role(self) -> RoleLine | None:
        """The role by which the person is known now."""
        return next((line for line in self.roles if line.holds), None)


def read_contact(
    queries: Queries, contact_id: Id, clock: Clock, writer_id: Id | None
) -> ContactDossier | None:
    """A person with all that is shown, or none where they are gone."""
    contact = queries.find(Contact, contact_id)
    if contact is None:
        return None
    still_open = queries.inquiry_ids(InquiryFilter(contact_id=contact_id))
    return ContactDossier(
        record=contact,
        words=read_catalogues(queries),
        own=own_fields_of(queries, RecordKind.CONTACT),
        house=office_of(queries).house_style,
        users=queries.where(User),
        writer_id=writer_id,
        roles=roles_of_contact(queries, contact_id, clock.today()),
        follow_ups=queries.follow_ups_about(contact_id),
        inquiries=queries.inquiry_rows(still_open[:_MOST_INQUIRIES]),
        introductions=introductions_with(queries, contact_id),
        consents=queries.where(Consent, contact_id=contact_id),
        sign=sign_of_departure(queries, clock, contact),
        left_open=left_open(queries, contact, clock.today()),
    )


def new_contact(
    queries: Queries, today: date, writer_id: Id | None, about: Id | None
) -> ContactDossier:
    """A person not stored yet, at an organisation or initiative where one is named."""
    return ContactDossier(
        record=Contact(id=new_id(), source=Source.OWN_STATEMENT, source_date=today),
        words=read_catalogues(queries),
        own=own_fields_of(queries, RecordKind.CONTACT),
        house=office_of(queries).house_style,
        users=queries.where(User),
        writer_id=writer_id,
        about=about,
    )
