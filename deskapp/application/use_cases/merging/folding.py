"""Links that a merge brings side by side: two that say the same become one."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.records import keep_one_primary
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.favourite import Favourite
from deskapp.domain.collected.merging import NotDuplicate
from deskapp.domain.duplicates.links import (
    one_consent,
    one_participation,
    one_recipient,
    one_role,
    withdrawn_since,
)
from deskapp.domain.events.participation import Participation
from deskapp.domain.mailings.consent import Consent
from deskapp.domain.mailings.mailing import MailingRecipient
from deskapp.domain.record import Id, Record


def put(work: UnitOfWork, moved: Record) -> None:
    """Store a link that leads elsewhere now, or fold it into one that says the same."""
    if isinstance(moved, NotDuplicate) and moved.first_id == moved.second_id:
        work.delete(moved)
        return
    beside, united = _ONE_OF_TWO.get(type(moved), _NEVER_ONE)
    for twin in work.where(type(moved), **{name: getattr(moved, name) for name in beside}):
        stays = united(twin, moved) if twin.id != moved.id else None
        if stays is not None:
            work.delete(moved if stays.id == twin.id else twin)
            work.save(stays)
            return
    work.save(moved)


_United = Callable[[Any, Any], Record | None]
_NEVER_ONE: Final[tuple[tuple[str, ...], _United]] = (("id",), lambda _twin, _moved: None)
_ONE_OF_TWO: Final[Mapping[type[Record], tuple[tuple[str, ...], _United]]] = {
    Affiliation: (("contact_id",), one_role),
    MailingRecipient: (("mailing_id", "contact_id"), one_recipient),
    Participation: (("event_id", "contact_id"), one_participation),
    Consent: (("contact_id", "purpose"), one_consent),
    Favourite: (("user_id", "record_id"), lambda twin, _moved: twin),
    NotDuplicate: (("first_id", "second_id"), lambda twin, _moved: twin),
}
"""The fields that links which may be one have in common, and what says whether they are."""


def leave_one_primary(work: UnitOfWork, contact_id: Id, others: frozenset[Id]) -> None:
    """Let one primary role remain: one that holds, rather none of those ``others``."""
    primary = work.where(Affiliation, contact_id=contact_id, primary=True)
    own = (role.id for role in primary if role.id not in others and role.holds_on(work.today))
    keep_one_primary(work, contact_id, next(own, None))


def end_withdrawn(work: UnitOfWork, contact_id: Id) -> None:
    """End the consents that the person has withdrawn under the other record."""
    for consent in withdrawn_since(work.where(Consent, contact_id=contact_id)):
        work.save(consent)
