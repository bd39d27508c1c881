"""Tables of events and of who takes part in them."""

from deskapp.adapters.storage.mapping import Mapped, record_table
from deskapp.domain.events.event import Event
from deskapp.domain.events.participation import Participation

EVENT = Mapped(
    Event,
    record_table("event", Event, points_at={"owner_id": "user_account"}, unique=("code",)),
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
