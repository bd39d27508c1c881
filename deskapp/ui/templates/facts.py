"""What is read of a template or snippet beside its text."""

from collections.abc import Iterator
from datetime import date

from deskapp.domain.dates.date_words import list_date
from deskapp.domain.template import Asked, Sets, Snippet, Template
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.records.sheet import Fact
from deskapp.ui.templates.dossier import TextDossier
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


def facts_of(dossier: TextDossier, day: date) -> Iterator[Fact]:
    """Labels and what they say; what is empty is left out by the sheet."""
    record = dossier.record
    if isinstance(record, Template):
        yield from _template_facts(record)
    yield Fact(translate("templates", "Answers for it"), dossier.owner)
    yield Fact(translate("templates", "Source"), record.source)
    yield Fact(translate("templates", "Checked on"), _date(record.checked_on))
    is_over = record.valid_to is not None and record.valid_to < day
    sign = Icon.WARNING if is_over else None
    yield Fact(translate("templates", "Valid until"), _date(record.valid_to), sign=sign)


def _template_facts(template: Template) -> Iterator[Fact]:
    in_english = current_language() == ENGLISH
    purpose = (template.purpose_en if in_english else "") or template.purpose_de
    yield Fact(translate("templates", "Purpose"), purpose)
    number = template.shortcut
    keys = translate("templates", "Ctrl+{number}", number=number) if number else ""
    yield Fact(translate("templates", "Keys"), keys)
    yield Fact(translate("templates", "Asks for"), " · ".join(map(_asked, template.asks)))
    yield Fact(translate("templates", "Sets"), " · ".join(_sets(template.sets)))
    names = ", ".join(each.name for each in template.attachments)
    yield Fact(translate("templates", "Attachments"), names)
    seen = translate("templates", "Another person looks at every reply before it leaves.")
    yield Fact(translate("templates", "Release"), seen if template.needs_release else "")


def _date(day: date | None) -> str:
    return list_date(day, current_language()) if day else ""


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
