"""What a person calls each field, where a change of it is told."""

from typing import Final

from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.collected.favourite import Favourite
from deskapp.domain.collected.list_import import ListImport
from deskapp.domain.collected.merging import Merge, NotDuplicate
from deskapp.domain.collected.saved_view import SavedView
from deskapp.domain.mail_account import UnreadableMail
from deskapp.domain.mailings.mailing import Mailing
from deskapp.domain.message import Message
from deskapp.domain.record import Record
from deskapp.domain.reporting.report import ReportRun
from deskapp.wording.changes.people_fields import people_fields
from deskapp.wording.changes.text_fields import text_fields
from deskapp.wording.changes.work_fields import work_fields

HIDDEN: Final[dict[type[Record], frozenset[str]]] = {
    Message: frozenset(
        {
            "reply_text",
            "body_html",
            "filled_text",
            "message_id",
            "in_reply_to",
            "references",
            "raw_sha256",
            "template_version",
            "attempts",
            "sent_copy",
            "snippets",
            "mailing_id",
        }
    ),
    UnreadableMail: frozenset({"raw_sha256"}),
    CustomField: frozenset({"of", "position", "slug"}),
    Favourite: frozenset({"kind", "user_id"}),
    SavedView: frozenset({"kind", "user_id", "choices", "layout"}),
    NotDuplicate: frozenset({"kind"}),
    Merge: frozenset({"kind", "lost_id", "at"}),
    Mailing: frozenset({"template_version"}),
    ListImport: frozenset(
        {"content_sha256", "rejected_sha256", "settings", "columns", "state", "of", "user_id"}
    ),
    ReportRun: frozenset({"report", "user_id"}),
}
"""Fields that tell a person nothing: texts twice, identities of mails, marks of machines."""


def field_label(kind: type[Record], name: str) -> str:
    """The word for a field; empty for one that is not told."""
    if name in HIDDEN.get(kind, frozenset()):
        return ""
    words = {**people_fields(), **work_fields(), **text_fields()}
    return words[name]
