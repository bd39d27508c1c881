"""What is read of a template or snippet beside its text."""

from collections.abc import Iterator

from deskapp.domain.dates.date_words import list_date
from deskapp.domain.template import Asked, Sets, Snippet, Template
from deskapp.ui.kit.records.sheet import Fact
from deskapp.wording.labels import label
from deskapp.wording.language import ENGLISH, current_language, translate


def title_of(template: Template) -> str:
    """What a template is called in the language in use."""
    in_english = template.title_en if current_language() == ENGLISH else ""
    return in_english or template.title_de


def subtitle_of(record: Template | Snippet) -> str:
    """Where it belongs, in a few words."""
    if isinstance(record, Snippet):
        return f"{translate('templates', 'Snippet')} · ;{record.abbreviation}"
    parts = (record.key, record.folder, label(record.template_class))
    return " · ".join(part for part in parts if part)


def facts_of(record: Template | Snippet) -> Iterator[Fact]:
    """Labels and what they say; what is empty is left out by the sheet."""
    language = current_language()
    if isinstance(record, Snippet):
        yield Fact(translate("templates", "Source"), record.source)
        checked = list_date(record.checked_on, language) if record.checked_on else ""
        yield Fact(translate("templates", "Checked on"), checked)
    else:
        yield from _template_facts(record)
    until = list_date(record.valid_to, language) if record.valid_to else ""
    yield Fact(translate("templates", "Valid until"), until)


def _template_facts(template: Template) -> Iterator[Fact]:
    in_english = current_language() == ENGLISH
    purpose = (template.purpose_en if in_english else "") or template.purpose_de
    yield Fact(translate("templates", "Purpose"), purpose)
    number = template.shortcut
    keys = translate("templates", "Ctrl+{number}", number=number) if number else ""
    yield Fact(translate("templates", "Keys"), keys)
    yield Fact(translate("templates", "Asks for"), " · ".join(map(_asked, template.asks)))
    yield Fact(translate("templates", "Sets"), " · ".join(_sets(template.sets)))


def _asked(asked: Asked) -> str:
    return (asked.label_en if current_language() == ENGLISH else "") or asked.label_de


def _sets(sets: Sets) -> Iterator[str]:
    for choice in (sets.kind, sets.state, sets.outcome):
        if choice is not None:
            yield label(choice)
    if sets.follow_up_in:
        in_english = sets.follow_up_reason_en if current_language() == ENGLISH else ""
        yield translate(
            "templates",
            "follow-up {when}: {reason}",
            when=sets.follow_up_in,
            reason=in_english or sets.follow_up_reason_de,
        )
