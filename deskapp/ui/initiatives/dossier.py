"""Everything the page shows of an initiative, read in one go off the window's thread."""

from dataclasses import dataclass
from datetime import date

from deskapp.application.ports.questions.lists import (
    FollowUpRow,
    InitiativeRow,
    InquiryFilter,
    InquiryRow,
)
from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.collected.own_fields import own_fields_of
from deskapp.application.use_cases.introductions.views import (
    IntroductionView,
    introductions_of_initiative,
)
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.initiative import Initiative
from deskapp.domain.record import Id, new_id
from deskapp.ui.kit.records.catalogues import Catalogues, read_catalogues
from deskapp.ui.kit.records.fields.record_picker import Names, names_of_bodies
from deskapp.ui.kit.records.roles.role_lines import RoleLine, people_of

_MOST_INQUIRIES = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class InitiativeDossier:
    """An initiative on a day. `names` has those of its carriers."""

    record: Initiative
    today: date
    words: Catalogues
    names: Names
    own: tuple[CustomField, ...] = ()
    roles: tuple[RoleLine, ...] = ()
    follow_ups: tuple[FollowUpRow, ...] = ()
    inquiries: tuple[InquiryRow, ...] = ()
    introductions: tuple[IntroductionView, ...] = ()
    same_brand: tuple[InitiativeRow, ...] = ()


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
        own=own_fields_of(queries, RecordKind.INITIATIVE),
        names=names_of_bodies(queries, carriers),
        roles=people_of(queries, today, initiative_id=initiative_id),
        follow_ups=queries.follow_ups_about(initiative_id),
        inquiries=queries.inquiry_rows(still_open[:_MOST_INQUIRIES]),
        introductions=introductions_of_initiative(queries, initiative_id),
        same_brand=_same_brand(queries, initiative),
    )


def new_initiative(queries: Queries, today: date) -> InitiativeDossier:
    """An initiative not stored yet, its data checked today."""
    return InitiativeDossier(
        record=Initiative(id=new_id(), name="", data_checked_on=today),
        today=today,
        words=read_catalogues(queries),
        own=own_fields_of(queries, RecordKind.INITIATIVE),
        names={},
    )


def _same_brand(queries: Queries, initiative: Initiative) -> tuple[InitiativeRow, ...]:
    """The others under the same umbrella brand."""
    if not initiative.brand:
        return ()
    under = queries.where(Initiative, brand=initiative.brand)
    return queries.initiative_rows([each.id for each in under if each.id != initiative.id])
