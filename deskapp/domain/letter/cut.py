"""Takes off a reply what a letter says elsewhere: the signature, and the mail quoted below it."""

import re
from dataclasses import dataclass
from typing import Final

from deskapp.domain.reply_text.languages.vocabulary import CLOSING

_LONGEST_CLOSING: Final = 60
_NO_BREAK: Final = str.maketrans("\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}", "  ")
_POSTSCRIPT: Final = re.compile(r"^P\. ?(?:P\. ?)?S\.|^PP?S\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class LetterText:
    """The text from the salutation on, the closing formula, and what stood below the signature."""

    text: str
    closing: str = ""
    postscript: str = ""


def cut_at(body: str, signature: str) -> LetterText | None:
    """The text without that signature, or none where it does not hold it word for word.

    Spaces that keep words together count as any other: editors lose them.
    """
    body = _tidy(body)
    start = body.translate(_NO_BREAK).rfind(signature.translate(_NO_BREAK)) if signature else -1
    if start < 0:
        return None
    postscript = _postscript(body[start + len(signature) :])
    text, _, last = body[:start].strip().rpartition("\n\n")
    if text and _is_closing(last):
        return LetterText(text.strip(), last.strip(), postscript)
    return LetterText(body[:start].strip(), "", postscript)


def cut_by_look(body: str) -> LetterText:
    """The text down to its closing, for a signature that has changed since; else all of it."""
    paragraphs = _tidy(body).split("\n\n")
    for at, paragraph in enumerate(paragraphs):
        first, _, rest = paragraph.strip().partition("\n")
        if at and _is_closing(first):
            below = _postscript("\n\n".join((rest, *paragraphs[at + 1 :])))
            return LetterText("\n\n".join(paragraphs[:at]).strip(), first.strip(), below)
    return LetterText(_tidy(body).strip())


def _tidy(body: str) -> str:
    return "\n".join(line.rstrip() for line in body.splitlines())


def _is_closing(text: str) -> bool:
    """Whether a paragraph is a formula such as "Mit freundlichen Grüßen" and nothing else."""
    is_short = len(text) <= _LONGEST_CLOSING and not {"\n", "."} & set(text)
    return is_short and CLOSING.match(text.strip()) is not None


def _postscript(below: str) -> str:
    """The paragraphs that say of themselves that they are one."""
    paragraphs = (each.strip() for each in below.split("\n\n"))
    return "\n\n".join(each for each in paragraphs if _POSTSCRIPT.match(each))
