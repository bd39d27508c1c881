"""Tables of events and of who takes part in them."""

from sqlalchemy import Column

from deskapp.adapters.storage.columns import SORT_KEY, short_key
from deskapp.adapters.storage.mapping import Mapped, record_table
from deskapp.domain.events.event import Event
from deskapp.domain.events.participation import Participation

EVENT = Mapped(
    Event,
    record_table(
        "event",
        Event,
        points_at={"owner_id": "user_account"},
        unique=("code",),
        derived=(Column("sort_key", SORT_KEY, nullable=False),),
    ),
    lambda event: {"sort_key": short_key(event.title)},
)
PARTICIPATION = Mapped(
    Participation,
    record_table(
        "participation",
        Participation,
        points_at={"event_id": "event", "contact_id": "contact", "initiative_id": "initiative"},
        indexes=(("event_id", "status"),),
    ),
)
