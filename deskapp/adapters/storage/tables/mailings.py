"""Tables of mail to many: consents, mailings and their recipients."""

from sqlalchemy import Column

from deskapp.adapters.storage.columns import SORT_KEY, short_key
from deskapp.adapters.storage.mapping import Mapped, record_table
from deskapp.domain.mailings.consent import Consent
from deskapp.domain.mailings.mailing import Mailing, MailingRecipient

CONSENT = Mapped(Consent, record_table("consent", Consent, points_at={"contact_id": "contact"}))
MAILING = Mapped(
    Mailing,
    record_table(
        "mailing",
        Mailing,
        points_at={"inquiry_id": "inquiry", "event_id": "event", "author_id": "user_account"},
        derived=(Column("sort_key", SORT_KEY, nullable=False),),
    ),
    lambda mailing: {"sort_key": short_key(mailing.title)},
)
MAILING_RECIPIENT = Mapped(
    MailingRecipient,
    record_table(
        "mailing_recipient",
        MailingRecipient,
        points_at={
            "mailing_id": "mailing",
            "contact_id": "contact",
            "initiative_id": "initiative",
            "message_id": "message",
            "reminder_id": "message",
        },
    ),
)
