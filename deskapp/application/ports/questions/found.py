"""What a search brings: a record, and by what it was found."""

from dataclasses import dataclass
from enum import Enum

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id


class Reason(Enum):
    """By what a record is found; with ``SOUND`` its name only sounds like the words."""

    NAME = "name"
    SHORT_NAME = "short_name"
    ALIAS = "alias"
    FORMER_NAME = "former_name"
    BRAND = "brand"
    REFERENCE = "reference"
    KEY = "key"
    MAIL = "mail"
    DOMAIN = "domain"
    PHONE = "phone"
    TAG = "tag"
    OWN_FIELD = "own_field"
    SOUND = "sound"
    MESSAGE = "message"
    ATTACHMENT = "attachment"
    IN_ATTACHMENT = "in_attachment"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found; ``piece`` is what the words stand in, as written: a name, a few words."""

    kind: RecordKind
    id: Id
    title: str
    detail: str
    reason: Reason
    piece: str = ""
