"""The form of an event: what it is, when and where, its places, its parts."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Final

from deskapp.application.ports.system import Clock
from deskapp.domain.errors import Problem
from deskapp.domain.events.event import Event, EventFormat, EventStatus
from deskapp.domain.office import User
from deskapp.domain.record import Id
from deskapp.ui.events.dossier import EventDossier
from deskapp.ui.events.session_rows import rows_of_sessions, sessions_field, sessions_of_rows
from deskapp.ui.events.time_field import TimeField
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.form import Folded, Line
from deskapp.ui.kit.forms.number_field import NumberField
from deskapp.ui.kit.forms.text_fields import LineField, TextField
from deskapp.ui.kit.records.catalogues import NOTHING
from deskapp.ui.kit.records.choices import words_of
from deskapp.ui.kit.records.fields.date_fields import DayField
from deskapp.ui.kit.records.fields.text_rows import TextsField, rows_of_texts, texts_of_rows
from deskapp.ui.kit.records.record_form import RecordForm, Values
from deskapp.wording.language import translate

_LAST_MINUTE: Final = time(23, 59)
_OWN: Final = ("day", "begins", "ends", "last_day")
_SHOWN_AT: Final = {"ends_at": "ends", "starts_at": "day"}
"""Where the form shows what is wrong with a field of the record."""


class EventForm(RecordForm[Event]):
    """Days and hours stand on the office's wall clock."""

    def __init__(self, dossier: EventDossier, clock: Clock) -> None:
        self._clock = clock
        super().__init__(_lines(dossier.users), dossier.record)

    def values_of(self, record: Event) -> Values:
        """What the fields show; a new event has no day yet."""
        values = {
            **super().values_of(record),
            "partners": rows_of_texts(record.partners),
            "sessions": rows_of_sessions(record.sessions, self._clock),
            "deadline": self._clock.local(record.deadline).date() if record.deadline else None,
        }
        if not record.version:
            return {**values, "day": None, "begins": None, "ends": None, "last_day": None}
        start, end = self._clock.local(record.starts_at), self._clock.local(record.ends_at)
        is_one_day = start.date() == end.date()
        return {
            **values,
            "day": start.date(),
            "begins": start.time(),
            "ends": end.time(),
            "last_day": None if is_one_day else end.date(),
        }

    def record_of(self, base: Event, values: Values) -> Event:
        """The event as it stands in the form."""
        day, last = values["day"], values["last_day"] or values["day"]
        starts_at = self._moment(day, values["begins"])
        known = {name: value for name, value in values.items() if name not in _OWN}
        changed = super().record_of(
            base,
            {
                **known,
                "partners": texts_of_rows(values["partners"]),
                "sessions": sessions_of_rows(values["sessions"], day, self._moment),
                "deadline": self._deadline(values["deadline"], starts_at),
            },
        )
        ends_at = self._moment(last, values["ends"])
        return replace(changed, starts_at=starts_at, ends_at=ends_at)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show what is wrong with a moment at the field in which it is typed."""
        super().show_problems(
            replace(problem, field=_SHOWN_AT.get(problem.field, problem.field))
            for problem in problems
        )

    def _deadline(self, day: date | None, starts_at: datetime) -> datetime | None:
        """The end of the last day; on the day itself the beginning."""
        if day is None:
            return None
        is_same = self._clock.local(starts_at).date() == day
        return starts_at if is_same else self._moment(day, _LAST_MINUTE)

    def _moment(self, day: date, at: time) -> datetime:
        zone = self._clock.local(self._clock.now()).tzinfo
        return datetime.combine(day, at, zone).astimezone(UTC)


def _lines(users: Iterable[User]) -> Iterator[Line]:
    yield LineField("title", translate("events", "Title"), is_required=True, limit=200)
    yield (
        LineField("code", translate("events", "Short name"), is_required=True, limit=40),
        ChoiceField("format", translate("events", "Format"), words_of(EventFormat)),
        ChoiceField("status", translate("events", "Status"), words_of(EventStatus)),
    )
    yield (
        DayField("day", translate("events", "Day"), is_required=True),
        TimeField("begins", translate("events", "Begins at"), is_required=True, example="10:00"),
        TimeField("ends", translate("events", "Ends at"), is_required=True, example="15:00"),
    )
    yield (
        LineField("place", translate("events", "Place")),
        LineField("link", translate("events", "Link")),
    )
    yield (
        NumberField("capacity", translate("events", "Places"), 10_000),
        DayField("deadline", translate("events", "Registration until")),
    )
    yield LineField("registration", translate("events", "Address for registering"))
    yield TextField("programme", translate("events", "Programme"), lines=5)
    yield sessions_field()
    yield Folded(translate("events", "More details"), tuple(_further(users)))


def _further(users: Iterable[User]) -> Iterator[Line]:
    yield LineField("motto", translate("events", "Motto"))
    yield LineField("question", translate("events", "Leading question"))
    yield (
        DayField("last_day", translate("events", "Last day, if there are several")),
        ChoiceField("owner_id", translate("events", "Responsible"), _people(users)),
    )
    yield TextField("access", translate("events", "How to get in"), lines=3)
    yield TextsField("partners", translate("events", "Partners"), translate("events", "Add one"))
    yield LineField(
        "stated",
        translate("events", "Attendance as told"),
        hint=translate("events", "As it was said to others, such as “nearly 170”."),
    )
    yield TextField("feedback", translate("events", "Feedback"), lines=3)


def _people(users: Iterable[User]) -> list[tuple[Id | None, str]]:
    return [(None, NOTHING), *((user.id, user.name) for user in users)]
