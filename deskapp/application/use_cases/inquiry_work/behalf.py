"""On whose behalf an inquiry is, and what of that is known: initiative and Land, as suggestions."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from deskapp.application.ports.records import Queries, Reader
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.senders import sender_of
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mail.behalf import Behalf, named_in, on_behalf
from deskapp.domain.mail.matching import domains_to_ask
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id


def initiatives_held(reader: Reader, contact_id: Id, day: date) -> tuple[Id, ...]:
    """The initiatives in which a person had a role on that day, the primary one first.

    Where there is none, those that the person's organisations carry.
    """
    roles = [r for r in reader.where(Affiliation, contact_id=contact_id) if r.holds_on(day)]
    roles.sort(key=lambda role: not role.primary)
    held = dict.fromkeys(role.initiative_id for role in roles if role.initiative_id)
    return tuple(held) or tuple(dict.fromkeys(_carried(reader, roles)))


def suggested_initiative(queries: Queries, inquiry: Inquiry, day: date) -> Behalf | None:
    """The initiative on whose behalf an inquiry may be that came on that day; none if it has one.

    The roles are those held then, whatever the person does today.
    """
    if inquiry.initiative_id is not None:
        return None
    held = initiatives_held(queries, inquiry.contact_id, day) if inquiry.contact_id else ()
    sender = sender_of(queries, inquiry.id)
    domains = domains_to_ask(sender) if sender else ()
    found = (queries.bodies_by_domain(domain) for domain in domains)
    nearest: tuple[tuple[type, Id], ...] = next((each for each in found if each), ())
    by_domain = tuple(each for kind, each in nearest if kind is Initiative)
    return on_behalf(held, by_domain, named_in(inquiry.subject, queries.initiative_names()))


def set_initiative(work: UnitOfWork, inquiry_id: Id, initiative_id: Id | None) -> Inquiry:
    """Note on whose behalf an inquiry is; its Land follows where it has none.

    It stays so whatever becomes of the person's roles.
    """
    inquiry = replace(work.get(Inquiry, inquiry_id), initiative_id=initiative_id)
    land = inquiry.land or suggested_land(work.store, inquiry)
    return work.save(replace(inquiry, land=land))


def suggested_land(reader: Reader, inquiry: Inquiry) -> str:
    """The Land of the initiative, or else of the organisation; empty where that is not clear."""
    if inquiry.initiative_id and (found := reader.find(Initiative, inquiry.initiative_id)):
        return found.laender[0] if len(found.laender) == 1 else ""
    if inquiry.organisation_id and (body := reader.find(Organisation, inquiry.organisation_id)):
        return body.land
    return ""


def _carried(reader: Reader, roles: list[Affiliation]) -> Iterator[Id]:
    for role in roles:
        if role.organisation_id:
            carried = reader.naming(Initiative, "carriers", role.organisation_id)
            yield from (initiative.id for initiative in carried)
