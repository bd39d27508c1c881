"""How placeholders stand in the text of a template, and what it asks for by them."""

from collections.abc import Iterable
from typing import Final

from deskapp.application.use_cases.collected.placeholders import own_placeholder
from deskapp.domain.collected.custom_field import CustomField, FieldType
from deskapp.domain.template import Asked
from deskapp.wording.language import ENGLISH, GERMAN
from deskapp.wording.placeholder_words import Placeholder, placeholders

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


def written(placeholder: Placeholder, language: str) -> str:
    """How it stands in a text of that language."""
    name, filter_ = placeholder.name(language), _FILTERS.get((placeholder.type, language))
    inner = f"{name} | {filter_}" if filter_ else name
    return f"{{{{ {inner} }}}}"


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


def asks_for(names: Iterable[str], before: Iterable[Asked]) -> tuple[Asked, ...]:
    """What a template with these placeholders asks; questions that it had stay as they were."""
    used = set(names)
    kept = {each.name_de: each for each in before}
    listed = {each.de: each for each in placeholders() if each.is_asked}
    order = (*kept, *(name for name in listed if name not in kept))
    asks = (kept.get(name) or listed[name].asked() for name in order)
    return tuple(each for each in asks if {each.name_de, each.name_en} & used)
