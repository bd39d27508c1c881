"""The events of the sample data with the people on their lists."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path
from typing import Final

from deskapp.adapters.files.start_data.sample_bodies import SampleNames
from deskapp.adapters.files.start_data.tables import Table, read_tables, record
from deskapp.application.ports.start_data import SampleTime
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.events.event import Event, Session
from deskapp.domain.events.participation import Participation, ParticipationStatus, Role, Source
from deskapp.domain.record import SAMPLE, Record, new_id

_PLAIN: Final = (
    *("title", "motto", "question", "format", "status", "place", "link", "access"),
    *("registration", "capacity", "partners", "stated", "feedback"),
)
_CODE: Final = "NT-{year}-{number}"
_LAST_MINUTE: Final = time(23, 59)
_MORNING: Final = time(9, 30)
_BEFORE: Final = 12
"""Working days before an event on which people registered, but never after today."""


class EventFile:
    """Makes events out of the file; ``roles`` say for which initiative somebody stands."""

    def __init__(self, names: SampleNames, at: SampleTime, roles: list[Affiliation]) -> None:
        self._names, self._at = names, at
        first = {role.contact_id: role.initiative_id for role in reversed(roles)}
        self._initiatives = first | {
            role.contact_id: role.initiative_id for role in roles if role.primary
        }

    def records(self, path: Path) -> Iterator[Record]:
        """Each event, then everybody on its list."""
        for table in read_tables(path)["event"]:
            event = self._event(table)
            yield event
            for status in ParticipationStatus:
                for key in table.get(status.value, ()):
                    yield self._participation(table, event, status, key)

    def _event(self, table: Table) -> Event:
        day = self._at.day(table["day"])
        values: Table = {name: table[name] for name in _PLAIN if name in table}
        if "deadline_day" in table:
            values["deadline"] = self._at.moment(self._at.day(table["deadline_day"]), _LAST_MINUTE)
        own = {
            **self._names.own("event", table["key"]),
            "code": _CODE.format(year=day.year, number=table["number"]),
            "starts_at": self._at.moment(day, table["begins"]),
            "ends_at": self._at.moment(day, table["ends"]),
            "programme": table.get("programme", "").strip(),
            "owner_id": self._names.of("user", table["owner"]),
        }
        return replace(record(Event, {**own, **values}), sessions=tuple(self._sessions(table)))

    def _sessions(self, table: Table) -> Iterator[Session]:
        day = self._at.day(table["day"])
        for part in table.get("session", ()):
            yield Session(
                name=part["name"],
                slot=part["slot"],
                starts_at=self._at.moment(day, part["begins"]),
                ends_at=self._at.moment(day, part["ends"]),
                capacity=part.get("capacity"),
                chair=part["chair"],
            )

    def _participation(
        self, table: Table, event: Event, status: ParticipationStatus, key: str
    ) -> Participation:
        contact_id = self._names.of("contact", key)
        assert contact_id is not None
        roles = [Role(name) for name, keys in table.get("roles", {}).items() if key in keys]
        is_invited = status is ParticipationStatus.INVITED
        needs = table.get("needs", {}).get(key, "")
        return Participation(
            id=new_id(),
            origin=SAMPLE,
            event_id=event.id,
            contact_id=contact_id,
            initiative_id=self._initiatives.get(contact_id),
            status=status,
            roles=tuple(roles) or (Role.GUEST,),
            sessions=tuple(
                part["name"] for part in table.get("session", ()) if key in part["people"]
            ),
            source=Source.WEB_FORM if key in table.get("web", ()) else Source.INVITATION,
            registered_at=None
            if is_invited
            else self._at.moment(self._at.day(min(table["day"] - _BEFORE, -1)), _MORNING),
            needs=needs,
            needs_consent=bool(needs),
        )

    def _registered_at(self, day: int) -> datetime:
        return self._at.moment(self._at.day(min(day - _BEFORE, -1)), _MORNING)
