"""How many records lead to one of a pair: ``1 role``, ``3 inquiries``."""

from deskapp.domain.affiliation import Affiliation
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mailings.consent import Consent
from deskapp.domain.message import Message
from deskapp.domain.record import Record
from deskapp.wording.changes.kind_labels import kind_label
from deskapp.wording.language import translate


def linked_words(kind: type[Record], count: int) -> str:
    """So many records of a kind; one that seldom leads anywhere with the word for its kind."""
    if kind is Affiliation:
        return translate("duplicates", "%n roles", n=count)
    if kind is Inquiry:
        return translate("duplicates", "%n inquiries", n=count)
    if kind is Message:
        return translate("duplicates", "%n messages", n=count)
    if kind is FollowUp:
        return translate("duplicates", "%n follow-ups", n=count)
    if kind is Consent:
        return translate("duplicates", "%n consents", n=count)
    return f"{kind_label(kind)}: {count}"
