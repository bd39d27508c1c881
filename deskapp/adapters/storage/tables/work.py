"""Tables of the daily work: inquiries, messages, follow-ups."""

from collections.abc import Mapping

from sqlalchemy import Column, Index, Text, literal_column, type_coerce

from deskapp.adapters.storage.columns import SORT_KEY, Utc, short_key
from deskapp.adapters.storage.mapping import Mapped, record_table
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Message


def _of_inquiry(inquiry: Inquiry) -> Mapping[str, object]:
    return {"third_party": inquiry.ball.third_party, "sort_key": short_key(inquiry.subject)}


def _of_follow_up(follow_up: FollowUp) -> Mapping[str, object]:
    return {"sort_key": short_key(follow_up.reason)}


INQUIRY = Mapped(
    Inquiry,
    record_table(
        "inquiry",
        Inquiry,
        points_at={
            "contact_id": "contact",
            "organisation_id": "organisation",
            "initiative_id": "initiative",
            "owner_id": "user_account",
        },
        unique=("ref_no",),
        indexes=(
            ("state", "last_at"),
            # The order of lists and what they are narrowed by: they open from the index alone.
            ("last_at", "id", "state", "owner_id", "kind", "land"),
            ("origin",),
            # When something was last said with each initiative, and how much is open there.
            ("initiative_id", "last_at", "state"),
            # Reports read the inquiries of a period alone.
            ("received_at",),
        ),
        derived=(
            # The moment of the newest message, by which lists are sorted; the store keeps it.
            Column("last_at", Utc(), nullable=True),
            Column("third_party", Text(), nullable=False),
            Column("sort_key", SORT_KEY, nullable=False),
        ),
    ),
    _of_inquiry,
)

# What filters alone leave, the newest first, is read from this index alone.
Index(
    "ix_inquiry_filtered",
    *(
        INQUIRY.table.c[name]
        for name in ("id", "state", "land", "kind", "owner_id", "channel", "received_at", "topics")
    ),
)
# The indexes of a part of the rows are the same on PostgreSQL, whose dialect takes long to import:
# only the migration says so. Few inquiries have links, a checklist, or wait for somebody by name.
WITH_LINKS = type_coerce(INQUIRY.table.c.related, Text) != literal_column("'[]'")
Index(None, INQUIRY.table.c.related, sqlite_where=WITH_LINKS)
WITH_CHECKLIST = type_coerce(INQUIRY.table.c.checklist, Text) != literal_column("'[]'")
Index(
    None,
    INQUIRY.table.c.kind,
    INQUIRY.table.c.last_at,
    sqlite_where=WITH_CHECKLIST,
)
WITH_THIRD_PARTY = INQUIRY.table.c.third_party != literal_column("''")
Index(
    None,
    INQUIRY.table.c.third_party,
    sqlite_where=WITH_THIRD_PARTY,
)

MESSAGE = Mapped(
    Message,
    record_table(
        "message",
        Message,
        points_at={
            "inquiry_id": "inquiry",
            "contact_id": "contact",
            "author_id": "user_account",
            "released_by": "user_account",
            "mailing_id": "mailing",
        },
        indexes=(
            ("inquiry_id", "at"),
            ("raw_sha256", "direction"),
            ("delivery",),
            ("sent_copy",),
        ),
        packed=Message.LONG_TEXTS,
    ),
)
# Few messages are written from a template or have snippets; texts show where they are used.
WITH_TEMPLATE = MESSAGE.table.c.template_key != literal_column("''")
Index(
    None,
    MESSAGE.table.c.template_key,
    sqlite_where=WITH_TEMPLATE,
)
WITH_SNIPPETS = type_coerce(MESSAGE.table.c.snippets, Text) != literal_column("'[]'")
Index(None, MESSAGE.table.c.snippets, sqlite_where=WITH_SNIPPETS)
# A stranger writes the message id: on PostgreSQL, the migration makes this an index of hashes,
# which takes it however long it is.
Index(None, MESSAGE.table.c.message_id)

FOLLOW_UP = Mapped(
    FollowUp,
    record_table(
        "follow_up",
        FollowUp,
        points_at={
            "inquiry_id": "inquiry",
            "contact_id": "contact",
            "initiative_id": "initiative",
            "introduction_id": "introduction",
            "event_id": "event",
            "owner_id": "user_account",
        },
        indexes=(("done_at", "due_on"),),
        derived=(Column("sort_key", SORT_KEY, nullable=False),),
    ),
    _of_follow_up,
)
