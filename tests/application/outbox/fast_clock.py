"""A clock on which pauses of hours are over in no time."""

import time
from datetime import date, datetime, timedelta

from tests.application.outbox.records import AT

SPEED = 20_000


class FastClock:
    """The ``Clock`` port: from ``AT`` on, as much faster than real time since ``started``."""

    def __init__(self, started: float) -> None:
        self._started = started

    def now(self) -> datetime:
        return AT + timedelta(seconds=(time.time() - self._started) * SPEED)

    def today(self) -> date:
        return self.now().date()

    def local(self, moment: datetime) -> datetime:
        return moment
