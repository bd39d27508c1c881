"""The kinds of record that a person finds, opens and collects."""

from enum import Enum


class RecordKind(Enum):
    """A kind of record; the value is the name of its table."""

    INQUIRY = "inquiry"
    CONTACT = "contact"
    ORGANISATION = "organisation"
    INITIATIVE = "initiative"
    FOLLOW_UP = "follow_up"
    TEMPLATE = "template"
    SNIPPET = "snippet"
    MESSAGE = "message"
    MAILING = "mailing"
    EVENT = "event"


MAIN_KINDS = (
    RecordKind.INITIATIVE,
    RecordKind.ORGANISATION,
    RecordKind.CONTACT,
    RecordKind.INQUIRY,
)
"""Those that have tags, own fields and favourites; the first three can be merged and imported."""
