"""The office: its names, its number, its days off."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from deskapp.application.office_calendar import office_of
from deskapp.domain.addresses.laender import LAENDER
from deskapp.domain.dates.date_words import list_date
from deskapp.domain.office import OFFICE, Office
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.form import Form, Line
from deskapp.ui.kit.forms.number_field import NumberField
from deskapp.ui.kit.forms.text_fields import LineField, ParsedField
from deskapp.ui.kit.records.fields.date_fields import DayField
from deskapp.ui.preferences.section import Section
from deskapp.wording.language import ENGLISH, current_language, translate

YearlyDays = tuple[tuple[int, int], ...]
"""Pairs of month and day."""
T = TypeVar("T")
_MOST_DAYS = 99


class OfficeSection(Section):
    """Everything that letters, numbers and due dates take from the office."""

    def __init__(self, desk: Desk) -> None:
        about = translate(
            "preferences", "Names, numbers and days off, as letters and dates use them."
        )
        super().__init__(desk, translate("preferences", "Office"), about, Form(_lines()))
        self._office = Office(id=OFFICE)

    def load(self) -> None:
        """Ask for the profile."""
        if not self.form.is_dirty:
            self.desk.ask(office_of, owner=self, done=self._show)

    def store(self) -> None:
        """Store the profile; an empty line of days means none."""
        values = self.form.values()
        for name in ("yearly_closing_days", "closing_days"):
            values[name] = values[name] or ()
        self.save_record(replace(self._office, **values))  # type: ignore[arg-type]  # names of fields

    def _show(self, office: Office) -> None:
        self._office = office
        values = {name: getattr(office, name) for name in self.form.values()}
        for name in ("yearly_closing_days", "closing_days"):
            values[name] = values[name] or None
        self.form.set_values(values)


def _lines() -> Sequence[Line]:
    return (*_names(), *_days_and_term())


def _names() -> Sequence[Line]:
    return (
        LineField("name", translate("preferences", "Name of the office")),
        (
            LineField("name_short", translate("preferences", "Short name")),
            LineField(
                "code",
                translate("preferences", "Code in numbers"),
                hint=translate("preferences", "RII makes RII-2026-0001."),
                is_required=True,
                limit=10,
            ),
        ),
        LineField("remit", translate("preferences", "What the office is for, in German")),
        LineField("remit_en", translate("preferences", "The same in English")),
    )


def _days_and_term() -> Sequence[Line]:
    return (
        (
            ChoiceField("land", translate("preferences", "Holidays of"), _lands()),
            NumberField(
                "answer_within",
                translate("preferences", "Working days to answer"),
                _MOST_DAYS,
                is_required=True,
            ),
        ),
        ParsedField(
            "yearly_closing_days",
            translate("preferences", "Closed every year on"),
            _yearly_days,
            _shown_yearly,
            example="24.12., 31.12.",
        ),
        ParsedField(
            "closing_days",
            translate("preferences", "Closed once on"),
            _days,
            lambda days: ", ".join(map(list_date, days)),
            example="02.01.2027",
        ),
        (
            DayField("term_from", translate("preferences", "Term of the office, from")),
            DayField("term_to", translate("preferences", "until")),
        ),
    )


def _lands() -> list[tuple[str, str]]:
    english = current_language() == ENGLISH
    return [
        (code, land.name_en if english else land.name_de)
        for code, land in LAENDER.items()
        if code != "BUND"
    ]


def _yearly_days(text: str) -> YearlyDays | None:
    return _each(text, _month_and_day)


def _days(text: str) -> tuple[date, ...] | None:
    return _each(text, lambda part: date(*map(int, reversed(part.split(".")))))


def _month_and_day(part: str) -> tuple[int, int]:
    day, month = map(int, part.rstrip(".").split("."))
    leap_year = 2028
    return date(leap_year, month, day).month, day


def _each(text: str, read: Callable[[str], T]) -> tuple[T, ...] | None:
    try:
        return tuple(read(part.strip()) for part in text.split(",") if part.strip())
    except (ValueError, TypeError):
        return None


def _shown_yearly(days: YearlyDays) -> str:
    return ", ".join(f"{day:02d}.{month:02d}." for month, day in days)
