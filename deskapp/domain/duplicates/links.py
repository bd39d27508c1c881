"""Links of two records that come to stand side by side: which of them are one, and what stays."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from deskapp.domain.affiliation import Affiliation
from deskapp.domain.events.participation import Participation, ParticipationStatus
from deskapp.domain.mailings.consent import Consent
from deskapp.domain.mailings.mailing import Gate, MailingRecipient

_ROLE = ("contact_id", "organisation_id", "initiative_id", "role_kind", "valid_to")
_MAY_BE_MISSING = ("function", "unit", "on_behalf_of_id", "valid_from")


def one_role(first: Affiliation, second: Affiliation) -> Affiliation | None:
    """The first role with what only the second one says; none where they are two."""
    if any(getattr(first, name) != getattr(second, name) for name in _ROLE):
        return None
    values = {name: (getattr(first, name), getattr(second, name)) for name in _MAY_BE_MISSING}
    if any(one and other and one != other for one, other in values.values()):
        return None
    return replace(
        first,
        **{name: one or other for name, (one, other) in values.items()},
        primary=first.primary or second.primary,
        office_in_salutation=first.office_in_salutation or second.office_in_salutation,
    )


def one_recipient(first: MailingRecipient, second: MailingRecipient) -> MailingRecipient | None:
    """Who stays of one person twice in a mailing: who was written to, and what forbids it.

    None where they are two, or where each has a letter of its own.
    """
    if first.mailing_id != second.mailing_id or first.contact_id != second.contact_id:
        return None
    if first.message_id and second.message_id:
        return None
    stays, goes = (second, first) if second.message_id else (first, second)
    gate = goes.gate if stays.is_waiting and stays.gate is Gate.OPEN else stays.gate
    return replace(
        stays,
        gate=gate,
        declined=stays.declined or goes.declined,
        initiative_id=stays.initiative_id or goes.initiative_id,
    )


_FURTHEST: Final = (
    ParticipationStatus.ATTENDED,
    ParticipationStatus.CONFIRMED,
    ParticipationStatus.REGISTERED,
    ParticipationStatus.WAITING,
    ParticipationStatus.MISSED,
    ParticipationStatus.CANCELLED,
    ParticipationStatus.INVITED,
)


def one_participation(first: Participation, second: Participation) -> Participation | None:
    """Who stays of one person twice at an event: where they have come furthest; else none."""
    if first.event_id != second.event_id or first.contact_id != second.contact_id:
        return None
    stays, goes = sorted((first, second), key=lambda each: _FURTHEST.index(each.status))
    return replace(
        stays,
        initiative_id=stays.initiative_id or goes.initiative_id,
        roles=tuple(dict.fromkeys((*stays.roles, *goes.roles))),
        sessions=stays.sessions or goes.sessions,
        registered_at=stays.registered_at or goes.registered_at,
        needs=stays.needs or goes.needs,
        needs_consent=stays.needs_consent or goes.needs_consent,
    )


def one_consent(first: Consent, second: Consent) -> Consent | None:
    """Which of two open consents to one purpose stays: one that counts, the earlier of those."""
    are_open = first.withdrawn_on is None and second.withdrawn_on is None
    if first.purpose is not second.purpose or not are_open:
        return None
    return min(first, second, key=lambda one: (one.begins_on is None, one.given_on))


def withdrawn_since(consents: Iterable[Consent]) -> tuple[Consent, ...]:
    """The open consents that a later withdrawal of the same purpose ends, ended."""
    consents = tuple(consents)
    return tuple(
        replace(one, withdrawn_on=max(days))
        for one in consents
        if one.withdrawn_on is None
        and (
            days := [
                other.withdrawn_on
                for other in consents
                if other.purpose is one.purpose
                and other.withdrawn_on is not None
                and other.withdrawn_on >= one.given_on
            ]
        )
    )
