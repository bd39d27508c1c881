"""Tables that hold no records: the audit trail, raw bytes, number series, and ways to find."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from deskapp.adapters.storage.columns import PackedText, Utc
from deskapp.adapters.storage.mapping import metadata

CHANGE_SET = Table(
    "change_set",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("at", Utc(), nullable=False, index=True),
    Column("user_id", String(32), nullable=True),
    Column("action", String(60), nullable=False),
    Column("undoable", Boolean(), nullable=False),
    Column("reverses", String(32), nullable=True, index=True),
    Column("part_of", String(32), nullable=True, index=True),
    Index(None, "user_id", "id"),
)
"""What one action changed, when and by whom."""

CHANGE = Table(
    "change",
    metadata,
    Column("change_set_id", String(32), ForeignKey("change_set.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("kind", String(40), nullable=False),
    Column("record_id", String(32), nullable=False),
    Column("title", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("before", PackedText(), nullable=True),
    Column("after", PackedText(), nullable=True),
    Index(None, "record_id", "change_set_id"),
)
"""One record before and after, as packed JSON, and how it was called, shown and folded."""

CONTENT = Table(
    "content",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("size", Integer, nullable=False),
    Column("packed", LargeBinary, nullable=False),
)
"""Bytes kept once, packed by zlib, under the SHA-256 of the unpacked bytes."""

MAILBOX_FOLDER = Table(
    "mailbox_folder",
    metadata,
    Column("id", String(32), primary_key=True),
    Column(
        "account_id", String(32), ForeignKey("mail_account.id", ondelete="CASCADE"), nullable=False
    ),
    Column("folder", String(255), nullable=False),
    Column("uid_validity", BigInteger, nullable=False),
    Column("in_mailbox", Integer, nullable=False),
    Column("waiting", Integer, nullable=False),
    Column("missing", Integer, nullable=False),
    Column("looked_at", Utc(), nullable=False),
    UniqueConstraint("account_id", "folder"),
)
"""A folder that mail is fetched from: how many mails lay there at the last look, how many of them
are still to be fetched, and how many the server lists and does not give."""

LEDGER = Table(
    "ledger",
    metadata,
    Column(
        "folder_id",
        String(32),
        ForeignKey("mailbox_folder.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("uid_validity", BigInteger, primary_key=True),
    Column("uid", BigInteger, primary_key=True),
    Column("sha256", String(64), nullable=False),
    # Read in its order, each folder's different mails are counted without being sorted.
    Index(None, "sha256", "folder_id", "uid_validity"),
)
"""Each mail of a mailbox that was taken in, and the SHA-256 of its bytes: nothing lost, nothing
doubled. What became of it is asked of the messages and the tray."""

ATTACHMENT_TEXT = Table(
    "attachment_text",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("text", Text, nullable=False),
)
"""What an attachment says, empty where it says nothing; derived, can be rebuilt."""

NUMBER_SERIES = Table(
    "number_series",
    metadata,
    Column("series", String(40), primary_key=True),
    Column("last", Integer, nullable=False),
)
"""The last number given in each series."""

LOOKUP = Table(
    "lookup",
    metadata,
    Column("record_id", String(32), primary_key=True),
    Column("way", String(10), primary_key=True),
    Column("key", String(320), primary_key=True),
    Column("kind", String(40), nullable=False),
    Index(None, "way", "key"),
)
"""Mail addresses, domains and names by which records are found; derived, can be rebuilt."""

SEARCH_ENTRY = Table(
    "search_entry",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("record_id", String(32), nullable=False, unique=True),
    Column("title", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("names", Text, nullable=False),
    Column("name_fold", Text, nullable=False),
    Column("name_loose", Text, nullable=False),
    Column("name_compact", Text, nullable=False),
    Column("name_sounds", Text, nullable=False),
    Column("text_loose", Text, nullable=False),
)
"""What each record is found by, folded; derived, can be rebuilt. The number says its kind.

The indexes over it belong to the database: FTS5 kept by triggers in SQLite, GIN in PostgreSQL.
The first migration makes both.
"""
