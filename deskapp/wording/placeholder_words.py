"""The placeholders that a text may use, and what they are called where a person reads them."""

import tomllib
from dataclasses import dataclass
from functools import cache

from deskapp.domain.template import Asked, AskedType
from deskapp.resource_files import resource
from deskapp.wording.language import ENGLISH, current_language


@dataclass(frozen=True, slots=True)
class Placeholder:
    """One placeholder; ``source`` is ``record``, ``derived``, ``asked`` or ``mailing``."""

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
    def is_of_mailing(self) -> bool:
        """Whether only a mailing knows it."""
        return self.source == "mailing"

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

    def asked(self) -> Asked:
        """The question for it."""
        return Asked(self.de, self.en, self.meaning_de, self.meaning_en, AskedType(self.type))


@cache
def placeholders() -> tuple[Placeholder, ...]:
    """All of them, in the order of the list."""
    text = resource("templates", "placeholders.toml").read_text(encoding="utf-8")
    return tuple(Placeholder(**entry) for entry in tomllib.loads(text)["placeholder"])


def placeholder_word(name: str) -> str:
    """A word or two for a placeholder by either of its names; the name where it is not known."""
    named = _by_name().get(name)
    return named.label if named else name


@cache
def _by_name() -> dict[str, Placeholder]:
    return {name: each for each in placeholders() for name in (each.de, each.en)}
