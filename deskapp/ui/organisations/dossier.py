"""Everything the page shows of an organisation, read in one go off the window's thread."""

from dataclasses import dataclass
from datetime import date

from deskapp.application.ports.questions.lists import InitiativeRow, InquiryFilter, InquiryRow
from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.collected.own_fields import own_fields_of
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, new_id
from deskapp.ui.kit.records.catalogues import Catalogues, read_catalogues
from deskapp.ui.kit.records.fields.record_picker import Names, names_of_bodies
from deskapp.ui.kit.records.roles.role_lines import RoleLine, people_of

_MOST_INQUIRIES = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationDossier:
    """An organisation. `names` has those of the bodies that it points at."""

    record: Organisation
    words: Catalogues
    names: Names
    own: tuple[CustomField, ...] = ()
    roles: tuple[RoleLine, ...] = ()
    initiatives: tuple[InitiativeRow, ...] = ()
    inquiries: tuple[InquiryRow, ...] = ()


def read_organisation(
    queries: Queries, organisation_id: Id, today: date
) -> OrganisationDossier | None:
    """An organisation with all that is shown, or none where it is gone."""
    organisation = queries.find(Organisation, organisation_id)
    if organisation is None:
        return None
    still_open = queries.inquiry_ids(InquiryFilter(organisation_id=organisation_id))
    carried = queries.initiatives_carried_by(organisation_id)
    return OrganisationDossier(
        record=organisation,
        words=read_catalogues(queries),
        own=own_fields_of(queries, RecordKind.ORGANISATION),
        names=names_of_bodies(queries, (organisation.parent_id, *organisation.member_of)),
        roles=people_of(queries, today, organisation_id=organisation_id),
        initiatives=queries.initiative_rows(carried),
        inquiries=queries.inquiry_rows(still_open[:_MOST_INQUIRIES]),
    )


def new_organisation(queries: Queries) -> OrganisationDossier:
    """An organisation not stored yet."""
    return OrganisationDossier(
        record=Organisation(id=new_id(), name=""),
        words=read_catalogues(queries),
        own=own_fields_of(queries, RecordKind.ORGANISATION),
        names={},
    )
