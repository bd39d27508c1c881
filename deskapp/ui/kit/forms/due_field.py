"""A field for a day as people say it: ``+3at``, ``fr``, ``in 2 w``, echoed as a full date."""

from datetime import date

from deskapp.domain.dates.date_words import weekday_date
from deskapp.domain.dates.due_input import DueDay, DueInputError, parse_due
from deskapp.domain.dates.partner_holidays import PartnerHolidays
from deskapp.domain.dates.working_days import Calendar, DayOff, DayOffKind
from deskapp.ui.kit.forms.text_fields import ParsedField
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import current_language, translate

_NO_HOLIDAYS = Calendar(land="", holidays_of=lambda _: {})


class DueField(ParsedField[DueDay]):
    """The day understood, moved off days when nobody works; the form takes ``value().due``."""

    def __init__(self, name: str, label: str, today: date, *, is_required: bool = False) -> None:
        self._today = today
        self._calendar = _NO_HOLIDAYS
        self._partner = PartnerHolidays()
        super().__init__(
            name,
            label,
            self._parsed,
            self._told,
            write=lambda day: f"{day.asked:%d.%m.%Y}",
            is_required=is_required,
            hint=translate("kit", "For example +3wd, Fri, in 2 w, 27.11."),
        )

    def set_calendar(self, calendar: Calendar) -> None:
        """Count working days by the office's calendar; until then nothing is a holiday."""
        self._calendar = calendar
        self._understand()

    def set_partner(self, holidays: PartnerHolidays) -> None:
        """Say so where the day is a holiday of the other side."""
        self._partner = holidays
        self._understand()

    def show_day(self, day: date | None) -> None:
        """Show a day that is set already."""
        self.set_value(DueDay(day, day) if day else None)

    def day(self) -> date | None:
        """The working day meant, or none."""
        value = self.value()
        return value.due if value else None

    def problem(self) -> str:
        """Why the text names no day."""
        if self.is_empty():
            return super().problem()
        try:
            parse_due(self.line.text(), self._today, self._calendar)
        except DueInputError as error:
            return error_sentence(error)
        return ""

    def _parsed(self, text: str) -> DueDay | None:
        try:
            return parse_due(text, self._today, self._calendar)
        except DueInputError:
            return None

    def _told(self, day: DueDay) -> str:
        elsewhere = self._partner.on(day.due)
        if not elsewhere:
            return _due_words(day)
        return translate(
            "kit",
            "{due} · holiday in {laender}: {name}",
            due=_due_words(day),
            laender=", ".join(elsewhere),
            name=next(iter(elsewhere.values())),
        )


def _due_words(day: DueDay) -> str:
    language = current_language()
    due = weekday_date(day.due, language)
    if day.day_off is None:
        return due
    return translate(
        "kit",
        "{due}, because {asked} is {reason}",
        due=due,
        asked=weekday_date(day.asked, language),
        reason=_reason(day.day_off),
    )


def _reason(day_off: DayOff) -> str:
    match day_off.kind:
        case DayOffKind.HOLIDAY:
            return day_off.name
        case DayOffKind.CLOSING_DAY:
            return translate("kit", "a closing day")
        case DayOffKind.WEEKEND:
            return translate("kit", "at the weekend")
