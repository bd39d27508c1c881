"""Fields for days and for dates of which only a part is known."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from deskapp.domain.dates.partial_date import PartialDate, PartialDateError
from deskapp.domain.errors import Problem
from deskapp.ui.kit.forms.text_fields import ParsedField
from deskapp.wording.errors import problem_sentence
from deskapp.wording.language import translate

T = TypeVar("T")


class PartialDateField(ParsedField[PartialDate]):
    """A year, a month of a year or a day, as ``2006``, ``11.2019`` or ``16.03.2021``."""

    def __init__(
        self, name: str, label: str, *, not_after: date | None = None, example: str = "11.2019"
    ) -> None:
        """`not_after` is the day behind which the date must not lie for certain."""
        self._not_after = not_after
        super().__init__(
            name,
            label,
            lambda text: _or_none(text, PartialDate.parse),
            lambda _: "",
            write=PartialDate.format,
            example=example,
        )

    def problem(self) -> str:
        """Why the text names no date that can be taken."""
        value = self.value()
        if value and self._not_after and value.is_after(self._not_after):
            return translate("kit", "This date lies in the future.")
        return super().problem() if value or self.is_empty() else _not_understood(self.line.text())


class DayField(ParsedField[date]):
    """A day, as ``16.03.2021``."""

    def __init__(self, name: str, label: str, *, is_required: bool = False, hint: str = "") -> None:
        super().__init__(
            name,
            label,
            lambda text: _or_none(text, _day),
            lambda _: "",
            write=lambda day: PartialDate.of(day).format(),
            is_required=is_required,
            hint=hint,
            example="16.03.2021",
        )

    def problem(self) -> str:
        """Why the text names no day."""
        if self.value() or self.is_empty():
            return super().problem()
        return translate("kit", "Please give the day, month and year, such as 16.03.2021.")


def _day(text: str) -> date:
    known = PartialDate.parse(text)
    if known.day is None:
        raise PartialDateError("date_not_understood", text)
    return known.earliest


def _or_none(text: str, parse: Callable[[str], T]) -> T | None:
    try:
        return parse(text)
    except PartialDateError:
        return None


def _not_understood(text: str) -> str:
    try:
        PartialDate.parse(text)
    except PartialDateError as error:
        return problem_sentence(Problem("", error.code))
    return ""
