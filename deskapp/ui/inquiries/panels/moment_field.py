"""A field for the moment at which something came in."""

from datetime import UTC, datetime

from deskapp.application.ports.system import Clock
from deskapp.ui.inquiries.words import day_and_time
from deskapp.ui.kit.forms.text_fields import ParsedField
from deskapp.wording.language import translate

_FORM = "%d.%m.%Y %H:%M"


class MomentField(ParsedField[datetime]):
    """Entered on the office's wall clock, kept in UTC, never in the future."""

    def __init__(self, name: str, label: str, clock: Clock) -> None:
        self._clock = clock
        super().__init__(
            name,
            label,
            self._parsed,
            lambda moment: "" if moment <= clock.now() else _in_the_future(),
            write=lambda moment: day_and_time(clock.local(moment)),
            is_required=True,
            example="16.03.2026 09:12",
        )

    def problem(self) -> str:
        """Also a moment that has not come yet."""
        value = self.value()
        if value is not None and value > self._clock.now():
            return _in_the_future()
        return super().problem()

    def _parsed(self, text: str) -> datetime | None:
        try:
            naive = datetime.strptime(" ".join(text.split()), _FORM)  # noqa: DTZ007 — the zone follows
        except ValueError:
            return None
        zone = self._clock.local(self._clock.now()).tzinfo
        return naive.replace(tzinfo=zone).astimezone(UTC)


def _in_the_future() -> str:
    return translate("inquiries", "This moment lies in the future.")
