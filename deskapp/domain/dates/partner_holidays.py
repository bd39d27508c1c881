"""Holidays of the other side: no reason to move a day, but one not to call on it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from deskapp.domain.dates.working_days import HolidaysOfYear


@dataclass(frozen=True, slots=True)
class PartnerHolidays:
    """Those of the Länder in which the other side is, by the codes of these."""

    of_laender: Mapping[str, HolidaysOfYear] = field(default_factory=dict)

    def on(self, day: date) -> Mapping[str, str]:
        """What the day is called where it is a holiday, by the codes of the Länder."""
        names = {land: year(day.year).get(day) for land, year in self.of_laender.items()}
        return {land: name for land, name in names.items() if name}
