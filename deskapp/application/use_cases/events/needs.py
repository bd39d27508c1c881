"""What people need to take part is health data, and is kept no longer than the event needs it."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.events.event import Event
from deskapp.domain.events.participation import Participation

KEPT_FOR: Final = timedelta(days=30)
"""After the end of the event (Art. 5(1)(e) and 9(2)(a) GDPR)."""


def forget_needs(work: UnitOfWork) -> int:
    """Take away the needs noted for events that ended long enough ago; answers how many.

    What they were is gone from the trail, too: it says only that they were taken away.
    """
    over: dict[str, bool] = {}
    forgotten = 0
    for each in work.where(Participation, needs_consent=True):
        if each.event_id not in over:
            event = work.get(Event, each.event_id)
            over[each.event_id] = event.is_over(work.now - KEPT_FOR)
        if over[each.event_id]:
            work.save(replace(work.forget(each, needs=""), needs_consent=False))
            forgotten += 1
    return forgotten
