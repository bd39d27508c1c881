"""Tables of the office itself: profile, users, catalogues, sender, mailbox, texts."""

from sqlalchemy import Column

from deskapp.adapters.storage.columns import SORT_KEY
from deskapp.adapters.storage.mapping import Mapped, record_table
from deskapp.domain.mail_account import MailAccount, UnreadableMail
from deskapp.domain.names.sorting import word_sort_key
from deskapp.domain.office import CatalogueEntry, Office, User
from deskapp.domain.sender_profile import SenderProfile
from deskapp.domain.template import Snippet, Template

OFFICE_PROFILE = Mapped(Office, record_table("office", Office))
USER = Mapped(
    User,
    record_table("user_account", User, derived=(Column("sort_key", SORT_KEY, nullable=False),)),
    lambda user: {"sort_key": word_sort_key(user.name)},
)
CATALOGUE_ENTRY = Mapped(
    CatalogueEntry,
    record_table("catalogue_entry", CatalogueEntry, indexes=(("catalogue", "position"),)),
)
SENDER_PROFILE = Mapped(SenderProfile, record_table("sender_profile", SenderProfile))
MAIL_ACCOUNT = Mapped(MailAccount, record_table("mail_account", MailAccount))
UNREADABLE_MAIL = Mapped(
    UnreadableMail, record_table("unreadable_mail", UnreadableMail, unique=("raw_sha256",))
)
TEMPLATE = Mapped(
    Template,
    record_table("template", Template, points_at={"owner_id": "user_account"}, unique=("key",)),
)
SNIPPET = Mapped(
    Snippet,
    record_table(
        "snippet", Snippet, points_at={"owner_id": "user_account"}, unique=("abbreviation",)
    ),
)
