"""What a check answers: which rule, how grave, where, and what to write instead."""

from dataclasses import dataclass
from enum import Enum


class Level(Enum):
    """What a finding means for the reply: it cannot leave, is to be looked at, is misspelt."""

    STOP = "stop"
    WARN = "warn"
    FIX = "fix"


class Field(Enum):
    """Where in a reply something was found."""

    TO = "to"
    CC = "cc"
    SUBJECT = "subject"
    BODY = "body"
    ATTACHMENTS = "attachments"
    SENDER = "sender"


class Check(Enum):
    """Each rule that can be broken, named after what was found."""

    NO_RECIPIENT = "no_recipient"
    BAD_ADDRESS = "bad_address"
    OWN_ADDRESS = "own_address"
    OBJECTION = "objection"
    MANY_OUTSIDE = "many_outside"
    NO_SUBJECT = "no_subject"
    NO_TEXT = "no_text"
    PLACEHOLDER = "placeholder"
    LEGAL_BLOCK = "legal_block"
    EXPIRED = "expired"
    NOT_RELEASED = "not_released"
    RELEASE_PENDING = "release_pending"
    NOT_AGREED = "not_agreed"
    NO_INTRODUCTION = "no_introduction"
    NAMED_EARLY = "named_early"
    LANGUAGE = "language"
    LONG_SUBJECT = "long_subject"
    SUBJECT_STOP = "subject_stop"
    REPLY_MARKS = "reply_marks"
    SUBJECT_WORD = "subject_word"
    SECOND_SALUTATION = "second_salutation"
    CAPITAL = "capital"
    NO_ATTACHMENT = "no_attachment"
    UNNAMED_ATTACHMENT = "unnamed_attachment"
    PAST_DATE = "past_date"
    NO_SUCH_DAY = "no_such_day"
    WEEKDAY = "weekday"
    OTHER_NAME = "other_name"
    LINK_TEXT = "link_text"
    DU_IN_SIE = "du_in_sie"
    SIE_IN_DU = "sie_in_du"
    CLOSING_COMMA = "closing_comma"
    CLOSING_SHORT = "closing_short"
    ABBREVIATION = "abbreviation"
    BLANKS = "blanks"
    BLANK_BEFORE_MARK = "blank_before_mark"
    QUOTES = "quotes"
    DOTS = "dots"
    DASH = "dash"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found.

    In subject and body ``start`` and ``end`` are a place in the text, in code points, which is
    to become ``fix`` unless that is none; among recipients and attachments they are the
    number of the entry and the next, elsewhere 0. ``words`` is what was found there: words of
    the text, an address, a placeholder's name, a title, the name of a field.
    """

    check: Check
    level: Level
    field: Field
    start: int = 0
    end: int = 0
    words: str = ""
    fix: str | None = None


def in_body(check: Check, level: Level, body: str, start: int, end: int) -> Finding:
    """Words of the body that break a rule and for which nothing else can be written unasked."""
    return Finding(check, level, Field.BODY, start, end, body[start:end])


def mended(check: Check, body: str, start: int, end: int, fix: str) -> Finding:
    """Words of the body that are misspelt."""
    return Finding(check, Level.FIX, Field.BODY, start, end, body[start:end], fix)
