"""What the splitter has to know of a language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


class Field(Enum):
    """A header field that mail programs write above a quoted or forwarded mail."""

    SENDER = "sender"
    TO = "to"
    CC = "cc"
    SUBJECT = "subject"
    DATE = "date"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """The phrases of one language, in lower case."""

    code: str
    # Words that an introduction begins with: "On 3 May 2026 … wrote:".
    openers: tuple[str, ...] = ()
    # The verb of an introduction, all forms that programs write.
    wrote: tuple[str, ...] = ()
    # Whether the writer's name may follow the verb: "Am 3. Mai schrieb Erika Muster:".
    name_after_verb: bool = False
    # Beginnings of an introduction without date and verb: "Quoting Erika Muster <…>:".
    quoting: tuple[str, ...] = ()
    labels: Mapping[Field, tuple[str, ...]] = field(default_factory=dict)
    # Between dashes: "-----Original Message-----".
    original: tuple[str, ...] = ()
    # Between dashes or, with a colon, alone on its line: "Begin forwarded message:".
    forwarded: tuple[str, ...] = ()
    # Begin a signature whatever follows.
    closings: tuple[str, ...] = ()
    # Begin a signature if a name follows.
    thanks: tuple[str, ...] = ()
    # Beginnings of what telephones and mail programs add: "Sent from my …".
    sent_from: tuple[str, ...] = ()
