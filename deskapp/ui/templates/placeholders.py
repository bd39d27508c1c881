"""The placeholders that a text may use, with what they mean."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Final

from deskapp.application.use_cases.collected.placeholders import own_placeholder
from deskapp.domain.collected.custom_field import CustomField, FieldType
from deskapp.domain.template import Asked, AskedType
from deskapp.resource_files import resource
from deskapp.wording.language import ENGLISH, GERMAN, current_language

LANGUAGES: Final = (GERMAN, ENGLISH)
"""The languages that texts are written in."""
_FILTERS: Final = {
    ("date", GERMAN): "datum_lang",
    ("date", ENGLISH): "date_long",
    ("list", GERMAN): "liste",
    ("list", ENGLISH): "bullet_list",
    ("initiatives", GERMAN): "liste",
    ("initiatives", ENGLISH): "bullet_list",
}


@dataclass(frozen=True, slots=True)
class Placeholder:
    """One placeholder; ``source`` is ``record``, ``derived`` or ``asked``."""

    de: str
    en: str
    source: str
    type: str
    meaning_de: str
    meaning_en: str
    label_de: str = ""
    label_en: str = ""

    @property
    def is_asked(self) -> bool:
        """Whether the user is asked for it when a reply is written."""
        return self.source == "asked"

    @property
    def meaning(self) -> str:
        """What it stands for, in the language in use."""
        return self.meaning_en if current_language() == ENGLISH else self.meaning_de

    @property
    def label(self) -> str:
        """A word or two for it, in the language in use."""
        return (self.label_en if current_language() == ENGLISH else self.label_de) or self.de

    def name(self, language: str) -> str:
        """Its name in texts of that language."""
        return self.en if language == ENGLISH else self.de

    def written(self, language: str) -> str:
        """How it stands in a text of that language."""
        filter_ = _FILTERS.get((self.type, language))
        inner = f"{self.name(language)} | {filter_}" if filter_ else self.name(language)
        return f"{{{{ {inner} }}}}"

    def asked(self) -> Asked:
        """The question for it."""
        return Asked(self.de, self.en, self.meaning_de, self.meaning_en, AskedType(self.type))


def of_own_field(definition: CustomField) -> Placeholder:
    """The placeholder that stands for an own field of the office."""
    return Placeholder(
        de=own_placeholder(definition, GERMAN),
        en=own_placeholder(definition, ENGLISH),
        source="record",
        type="date" if definition.type is FieldType.DATE else "text",
        meaning_de=definition.label,
        meaning_en=definition.label,
        label_de=definition.label,
        label_en=definition.label,
    )


@cache
def placeholders() -> tuple[Placeholder, ...]:
    """All of them, in the order of the list."""
    text = resource("templates", "placeholders.toml").read_text(encoding="utf-8")
    return tuple(Placeholder(**entry) for entry in tomllib.loads(text)["placeholder"])


def asks_for(names: Iterable[str], before: Iterable[Asked]) -> tuple[Asked, ...]:
    """What a template with these placeholders asks; questions that it had stay as they were."""
    used = set(names)
    kept = {each.name_de: each for each in before}
    listed = {each.de: each for each in placeholders() if each.is_asked}
    order = (*kept, *(name for name in listed if name not in kept))
    asks = (kept.get(name) or listed[name].asked() for name in order)
    return tuple(each for each in asks if {each.name_de, each.name_en} & used)
