"""The words of all languages, joined for look-up.

A mail may answer in one language and quote in another, so the languages are never told apart.
"""

import re
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

OPENER = re.compile(rf"(?:{_any_of(_all(lambda language: language.openers))})", re.IGNORECASE)
WROTE = re.compile(
    rf"(?:(?<!\w)|(?<=[{_UNSPACED}]))(?:{_any_of(_all(lambda language: language.wrote))})",
    re.IGNORECASE,
)
WROTE_NAME = re.compile(
    rf"(?<!\w)(?:{_any_of(_all(lambda language: language.wrote * language.name_after_verb))})"
    r"[\s\"'„“<]",
    re.IGNORECASE,
)
QUOTING = re.compile(rf"(?:{_any_of(_all(lambda language: language.quoting))})", re.IGNORECASE)
SENT_FROM = re.compile(
    rf"[\s<(\[*_«„\"]*(?:{_any_of(_all(lambda language: language.sent_from))})", re.IGNORECASE
)
CLOSING = re.compile(rf"(?:{_any_of(CLOSINGS)})", re.IGNORECASE)
THANKING = re.compile(rf"(?:{_any_of(THANKS)})", re.IGNORECASE)

# What writes mails on its own account; product names are the same in every language.
DEVICE = re.compile(
    r"iphone|ipad|ipod|android|blackberry|galaxy|samsung|huawei|xiaomi|pixel|nokia|htc|mobil|phone"
    r"|handy|tablet|telefon|móvil|gerät|device|outlook|mail|yahoo|windows|\bapp|app\b"
    r"|\bmy\b|\bmeine[mr]\b|\bmon\b|\bmijn\b",
    re.IGNORECASE,
)
