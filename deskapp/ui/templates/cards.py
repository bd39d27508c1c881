"""Templates, snippets and their versions as rows to be read."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from PySide6.QtGui import QKeySequence

from deskapp.application.ports.system import Clock
from deskapp.domain.dates.date_words import list_date
from deskapp.domain.record import Id
from deskapp.domain.template import Snippet
from deskapp.ui.kit.lists.card import Card, Mark
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.templates.dossier import Text, TextVersion
from deskapp.ui.templates.facts import subtitle_of, title_of
from deskapp.wording.language import current_language, translate


def text_card(record: Text, day: date) -> Card:
    """The title, and below it key and folder; what may not be used any more is marked."""
    title = record.title if isinstance(record, Snippet) else title_of(record)
    is_over = not record.is_usable_on(day)
    over = Mark(Icon.WARNING, translate("templates", "Out of date"), Tone.OVERDUE)
    return Card(
        title=title,
        second=subtitle_of(record),
        time=_keys(record),
        mark=over if is_over else None,
    )


def folder_headings(records: Iterable[Text]) -> Mapping[Id, str]:
    """The folder above its first template, and a heading above the first snippet."""
    headings: dict[Id, str] = {}
    shown: str | None = None
    for record in records:
        folder = _folder(record)
        if folder != shown:
            headings[record.id] = shown = folder
    return headings


def version_cards(versions: Sequence[TextVersion], clock: Clock) -> Mapping[Id, Card]:
    """Each version by its number, with who made it, when, and what was changed."""
    language = current_language()
    return {
        each.made.id: Card(
            title=translate("templates", "Version {number}", number=each.text.version),
            second=" · ".join(filter(None, (each.who, _changed(each.changed)))),
            time=list_date(clock.local(each.made.at).date(), language),
        )
        for each in versions
    }


def _folder(record: Text) -> str:
    if isinstance(record, Snippet):
        return translate("templates", "Snippets")
    return record.folder or translate("templates", "Without folder")


def _keys(record: Text) -> str:
    if isinstance(record, Snippet) or not record.shortcut:
        return ""
    keys = QKeySequence(f"Ctrl+{record.shortcut}")
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def _changed(names: Sequence[str]) -> str:
    if not names:
        return translate("templates", "first written")
    words = dict.fromkeys(_words().get(name, translate("templates", "Details")) for name in names)
    return ", ".join(words)


def _words() -> Mapping[str, str]:
    text = translate("templates", "Text")
    return {
        "texts": text,
        "text_de": text,
        "text_en": text,
        "title": translate("templates", "Title"),
        "title_de": translate("templates", "Title"),
        "folder": translate("templates", "Folder"),
        "valid_to": translate("templates", "Valid until"),
        "checked_on": translate("templates", "Checked on"),
        "attachments": translate("templates", "Attachments"),
        "sets": translate("templates", "What a reply from it sets"),
        "template_class": translate("templates", "Class"),
    }
