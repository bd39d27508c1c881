"""The parts of an event in its form: a row each, those of one slot side by side."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time

from deskapp.application.ports.system import Clock
from deskapp.domain.events.event import Session
from deskapp.ui.events.time_field import TimeField
from deskapp.ui.kit.forms.number_field import NumberField
from deskapp.ui.kit.forms.repeated_field import AnyField, RepeatedField, RowValues
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.wording.language import translate


def sessions_field() -> RepeatedField:
    """The parts, named ``sessions``."""
    return RepeatedField(
        "sessions",
        translate("events", "Parts of the programme"),
        _row,
        translate("events", "Add a part"),
        hint=translate("events", "Of parts in one slot everybody takes one."),
    )


def rows_of_sessions(sessions: Iterable[Session], clock: Clock) -> tuple[RowValues, ...]:
    """The parts as the field shows them."""

    def at(moment: datetime | None) -> time | None:
        return clock.local(moment).time() if moment else None

    return tuple(
        {
            "name": each.name,
            "slot": each.slot,
            "from": at(each.starts_at),
            "until": at(each.ends_at),
            "capacity": each.capacity,
            "chair": each.chair,
        }
        for each in sessions
    )


def sessions_of_rows(
    rows: Iterable[RowValues], day: date, moment: Callable[[date, time], datetime]
) -> tuple[Session, ...]:
    """The parts as they stand in the field, on the event's first day."""

    def at(value: object) -> datetime | None:
        return moment(day, value) if isinstance(value, time) else None

    return tuple(
        Session(
            name=str(row["name"]),
            slot=str(row["slot"]),
            starts_at=at(row["from"]),
            ends_at=at(row["until"]),
            capacity=row["capacity"] if isinstance(row["capacity"], int) else None,
            chair=str(row["chair"]),
        )
        for row in rows
    )


def _row() -> Sequence[AnyField]:
    name, slot = translate("events", "Name"), translate("events", "Slot")
    begins, ends = translate("events", "From"), translate("events", "Until")
    places, chair = translate("events", "Places"), translate("events", "Led by")
    return (
        LineField("name", name, is_required=True, example=name, limit=200),
        LineField("slot", slot, example=slot, limit=40),
        TimeField("from", begins, example=begins),
        TimeField("until", ends, example=ends),
        NumberField("capacity", places, 10_000, example=places),
        LineField("chair", chair, example=chair, limit=200),
    )
