"""The subject line: short, without a full stop, and with one mark of a reply at most."""

import re
from collections.abc import Iterator
from typing import Final

from deskapp.domain.checks.checked import Checked
from deskapp.domain.checks.finding import Check, Field, Finding, Level

LONGEST: Final = 78
"""A line of a mail has no more characters (RFC 5322), and lists show fewer still."""

_MARK: Final = r"(?:aw|antw|antwort|re|wg|fw|fwd|sv)(?:\[\d{1,3}\])?\s*:"
_MARKS: Final = re.compile(rf"(?<!\w)({_MARK})(?:\s*{_MARK})+", re.IGNORECASE)
_WORD: Final = re.compile(
    r"^(?:\[[^\]\n]{0,60}\]\s*)?((?:(?:betreff|betr\.?|subject)\s*:\s*)+)", re.IGNORECASE
)
_ABBREVIATED: Final = re.compile(
    r"\b(?:\w\.\s?\w|usw|etc|inkl|exkl|bzw|ggf|evtl|Nr|Str|Abs|Art|Tel|Dr|Prof|Inc|Ltd|Co|Jan|Feb"
    r"|Apr|Aug|Sept?|Okt|Oct|Nov|Dez|Dec)\.\s*$",
    re.IGNORECASE,
)


def subject(checked: Checked) -> Iterator[Finding]:
    """What is to be written otherwise in a subject; that it is empty is told elsewhere."""
    text = checked.subject
    if len(text) > LONGEST:
        yield _warning(Check.LONG_SUBJECT, text, LONGEST, len(text))
    if word := _WORD.match(text):
        yield _warning(Check.SUBJECT_WORD, text, *word.span(1), "")
    for marks in _MARKS.finditer(text):
        yield _warning(Check.REPLY_MARKS, text, *marks.span(), marks[1])
    end = len(text.rstrip())
    if _has_full_stop(text[:end], checked.own_names):
        yield _warning(Check.SUBJECT_STOP, text, end - 1, end, "")


def _has_full_stop(text: str, names: tuple[str, ...]) -> bool:
    """Whether a stop ends the line; it may end an abbreviation or a name instead."""
    if not text.endswith(".") or text.endswith("..") or _ABBREVIATED.search(text):
        return False
    return not any(name.endswith(".") and text.endswith(name) for name in names)


def _warning(check: Check, text: str, start: int, end: int, fix: str | None = None) -> Finding:
    return Finding(check, Level.WARN, Field.SUBJECT, start, end, text[start:end], fix)
