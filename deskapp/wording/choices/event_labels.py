"""What a person reads for the choices of events and of those who take part."""

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Final

from deskapp.domain.events.event import EventFormat, EventStatus
from deskapp.domain.events.participation import ParticipationStatus, Role, Source
from deskapp.wording.language import translate


def _formats() -> Mapping[Enum, str]:
    return {
        EventFormat.ONLINE: translate("event_formats", "Online"),
        EventFormat.ON_SITE: translate("event_formats", "On site"),
        EventFormat.HYBRID: translate("event_formats", "On site and online"),
    }


def _statuses() -> Mapping[Enum, str]:
    return {
        EventStatus.PLANNED: translate("event_statuses", "Planned"),
        EventStatus.OPEN: translate("event_statuses", "Open for registration"),
        EventStatus.FULL: translate("event_statuses", "Fully booked"),
        EventStatus.HELD: translate("event_statuses", "Held"),
        EventStatus.CANCELLED: translate("event_statuses", "Cancelled"),
    }


def _participation_statuses() -> Mapping[Enum, str]:
    return {
        ParticipationStatus.INVITED: translate("participation_statuses", "Invited"),
        ParticipationStatus.REGISTERED: translate("participation_statuses", "Registered"),
        ParticipationStatus.WAITING: translate("participation_statuses", "On the waiting list"),
        ParticipationStatus.CONFIRMED: translate("participation_statuses", "Confirmed"),
        ParticipationStatus.ATTENDED: translate("participation_statuses", "Attended"),
        ParticipationStatus.MISSED: translate("participation_statuses", "Did not come"),
        ParticipationStatus.CANCELLED: translate("participation_statuses", "Cancelled"),
    }


def _roles() -> Mapping[Enum, str]:
    return {
        Role.GUEST: translate("event_roles", "Guest"),
        Role.SPEAKER: translate("event_roles", "Speaker"),
        Role.CHAIR: translate("event_roles", "Chair"),
        Role.PANEL: translate("event_roles", "Panel"),
        Role.HOST: translate("event_roles", "Host"),
    }


def _sources() -> Mapping[Enum, str]:
    return {
        Source.INVITATION: translate("registrations", "Invitation"),
        Source.WEB_FORM: translate("registrations", "Web form"),
        Source.MAIL: translate("registrations", "E-mail"),
        Source.PHONE: translate("registrations", "Phone"),
        Source.LIST: translate("registrations", "List"),
        Source.ON_SITE: translate("registrations", "On site"),
    }


EVENTS: Final[dict[type[Enum], Callable[[], Mapping[Enum, str]]]] = {
    EventFormat: _formats,
    EventStatus: _statuses,
    ParticipationStatus: _participation_statuses,
    Role: _roles,
    Source: _sources,
}
