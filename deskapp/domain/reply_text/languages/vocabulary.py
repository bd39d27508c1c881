"""The words of all languages, joined for look-up.

A mail may answer in one language and quote in another, so the languages are never told apart.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable

from deskapp.domain.reply_text.languages.dutch import DUTCH
from deskapp.domain.reply_text.languages.english import ENGLISH
from deskapp.domain.reply_text.languages.further import FURTHER
from deskapp.domain.reply_text.languages.german import GERMAN
from deskapp.domain.reply_text.languages.language import Field, Language
from deskapp.domain.reply_text.languages.nordic import NORDIC
from deskapp.domain.reply_text.languages.romance import ROMANCE
from deskapp.domain.reply_text.languages.slavic import SLAVIC

LANGUAGES = (GERMAN, ENGLISH, DUTCH, *ROMANCE, *NORDIC, *SLAVIC, *FURTHER)

# What a pattern without case takes for a letter, beside its capital.
_FURTHER_FORMS = {"i": "\u0130\u0131", "k": "\u212a", "s": "\u017f", "å": "\u212b"}
# Scripts that set no blanks between words.
_UNSPACED = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"


def _all(phrases: Callable[[Language], Iterable[str]]) -> frozenset[str]:
    return frozenset(phrase for language in LANGUAGES for phrase in phrases(language))


def _any_of(phrases: frozenset[str]) -> str:
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(
        re.escape(phrase) + ("" if re.search(f"[{_UNSPACED}.)]$", phrase) else r"\b")
        for phrase in longest_first
    )


class Beginnings:
    """Phrases that a text may begin with, whatever their case; told apart by their first letter.

    Nearly every line of every mail is asked, and begins with none of them.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        by_letter: dict[str, set[str]] = defaultdict(set)
        for phrase in phrases:
            by_letter[phrase[0]].add(phrase)
        self._patterns: dict[str, re.Pattern[str]] = {}
        for letter, found in by_letter.items():
            pattern = re.compile(_any_of(frozenset(found)), re.IGNORECASE)
            forms = letter + letter.upper() + _FURTHER_FORMS.get(letter, "")
            self._patterns.update(dict.fromkeys(forms, pattern))

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The longest of the phrases that stands there."""
        pattern = self._patterns.get(text[start : start + 1])
        return pattern.match(text, start) if pattern else None


LABELS: dict[str, Field] = {
    label: field
    for language in reversed(LANGUAGES)
    for field, labels in language.labels.items()
    for label in labels
}
ORIGINAL = _all(lambda language: language.original)
FORWARDED = _all(lambda language: language.forwarded)
CLOSINGS = _all(lambda language: language.closings)
THANKS = _all(lambda language: language.thanks)

OPENER = Beginnings(_all(lambda language: language.openers))
WROTE = re.compile(
    rf"(?:(?<!\w)|(?<=[{_UNSPACED}]))(?:{_any_of(_all(lambda language: language.wrote))})",
    re.IGNORECASE,
)
WROTE_NAME = re.compile(
    rf"(?<!\w)(?:{_any_of(_all(lambda language: language.wrote * language.name_after_verb))})"
    r"[\s\"'„“<]",
    re.IGNORECASE,
)
QUOTING = Beginnings(_all(lambda language: language.quoting))
SENT_FROM = Beginnings(_all(lambda language: language.sent_from))
CLOSING = Beginnings(CLOSINGS)
THANKING = Beginnings(THANKS)

# What writes mails on its own account; product names are the same in every language.
DEVICE = re.compile(
    r"iphone|ipad|ipod|android|blackberry|galaxy|samsung|huawei|xiaomi|pixel|nokia|htc|mobil|phone"
    r"|handy|tablet|telefon|móvil|gerät|device|outlook|mail|yahoo|windows|\bapp|app\b"
    r"|\bmy\b|\bmeine[mr]\b|\bmon\b|\bmijn\b",
    re.IGNORECASE,
)
