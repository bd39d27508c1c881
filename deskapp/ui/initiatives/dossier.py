"""Everything the page shows of an initiative, read in one go off the window's thread."""

from dataclasses import dataclass
from datetime import date

from deskapp.application.ports.lists import FollowUpRow, InquiryFilter, InquiryRow
from deskapp.application.ports.records import Queries
from deskapp.domain.initiative import Initiative
from deskapp.domain.record import Id, new_id
from deskapp.ui.kit.records.catalogues import Catalogues, read_catalogues
from deskapp.ui.kit.records.fields.record_picker import Names, names_of_bodies
from deskapp.ui.kit.records.roles import RoleLine, people_of

_MOST_INQUIRIES = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class InitiativeDossier:
    """An initiative on a day. `names` has those of its carriers."""

    record: Initiative
    today: date
    words: Catalogues
    names: Names
    roles: tuple[RoleLine, ...] = ()
    follow_ups: tuple[FollowUpRow, ...] = ()
    inquiries: tuple[InquiryRow, ...] = ()


def read_initiative(queries: Queries, initiative_id: Id, today: date) -> InitiativeDossier | None:
    """An initiative with all that is shown, or none where it is gone."""
    initiative = queries.find(Initiative, initiative_id)
    if initiative is None:
        return None
    still_open = queries.inquiry_ids(InquiryFilter(initiative_id=initiative_id))
    carriers = [carrier.organisation_id for carrier in initiative.carriers]
    return InitiativeDossier(
        record=initiative,
        today=today,
        words=read_catalogues(queries),
        names=names_of_bodies(queries, carriers),
        roles=people_of(queries, today, initiative_id=initiative_id),
        follow_ups=queries.follow_ups_about(initiative_id),
        inquiries=queries.inquiry_rows(still_open[:_MOST_INQUIRIES]),
    )


def new_initiative(queries: Queries, today: date) -> InitiativeDossier:
    """An initiative not stored yet, its data checked today."""
    return InitiativeDossier(
        record=Initiative(id=new_id(), name="", data_checked_on=today),
        today=today,
        words=read_catalogues(queries),
        names={},
    )
