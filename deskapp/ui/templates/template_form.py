"""The form over a template: what it is called, its texts, and what using it sets."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from deskapp.domain.dates.due_input import DueInputError, parse_due
from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.inquiry import Kind, Outcome, State
from deskapp.domain.office import User
from deskapp.domain.template import Sets, Template, TemplateClass
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.files.files_field import FilesField
from deskapp.ui.kit.forms.choice_fields import CheckField, ChoiceField
from deskapp.ui.kit.forms.form import Folded, Line
from deskapp.ui.kit.forms.text_fields import LineField, TextField
from deskapp.ui.kit.records.catalogues import NOTHING
from deskapp.ui.kit.records.choices import optional_words_of, words_of
from deskapp.ui.kit.records.fields.date_fields import DayField
from deskapp.ui.kit.records.record_form import RecordForm, Values
from deskapp.ui.templates.dossier import TextDossier
from deskapp.ui.templates.letter_preview import LetterPreview, keep_shown
from deskapp.ui.templates.origin import origin_of
from deskapp.ui.templates.placeholders import asks_for
from deskapp.ui.templates.texts_field import TextsField
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import translate

_LONGEST_KEY: Final = 20
_LONGEST_TITLE: Final = 120
_LONGEST_REASON: Final = 200
_NO_HOLIDAYS: Final = Calendar(land="", holidays_of=lambda _: {})
_SETS: Final = tuple(Sets.__dataclass_fields__)


class TemplateForm(RecordForm[Template]):
    """What a template asks follows from the placeholders that its texts use."""

    def __init__(self, desk: Desk, record: Template, dossier: TextDossier) -> None:
        self._texts = TextsField(
            "texts",
            translate("templates", "Text"),
            desk.tools.templates,
            snippets=dossier.snippets,
            own=dossier.own,
        )
        preview = LetterPreview(desk, dossier.own)
        files = FilesField("attachments", translate("templates", "Attachments"), desk)
        folds = (_what_it_sets(desk), _purpose(), _origin(dossier.users))
        super().__init__((*_names(), (self._texts, preview), files, *folds), record)
        keep_shown(preview, self, self._texts.switch)

    def values_of(self, record: Template) -> Values:
        """The record's own fields, and what it sets."""
        return {**super().values_of(record), **{name: getattr(record.sets, name) for name in _SETS}}

    def record_of(self, base: Template, values: Values) -> Template:
        """What it sets becomes one value again, and what it asks follows."""
        changed = replace(
            super().record_of(base, values), sets=Sets(**{name: values[name] for name in _SETS})
        )
        if self._texts.problem():
            return changed
        return replace(changed, asks=asks_for(self._texts.placeholders(), base.asks))


class _WhenField(LineField):
    """A day as people say it, kept as it was typed: ``+5at`` counts from the day of the reply."""

    def __init__(self, name: str, label: str, desk: Desk) -> None:
        hint = translate("templates", "For example +5wd or in 6 w, from the day of the reply")
        super().__init__(name, label, hint=hint)
        self._today = desk.workspace.clock.today()

    def problem(self) -> str:
        """Why the text names no day."""
        if self.is_empty():
            return ""
        try:
            parse_due(self.value(), self._today, _NO_HOLIDAYS)
        except DueInputError as error:
            return error_sentence(error)
        return ""


def _names() -> tuple[Line, Line]:
    numbers = [(None, NOTHING), *((number, str(number)) for number in range(1, 10))]
    titles = (
        LineField(
            "title_de", translate("templates", "Title"), is_required=True, limit=_LONGEST_TITLE
        ),
        LineField("title_en", translate("templates", "Title in English"), limit=_LONGEST_TITLE),
    )
    places = (
        LineField("key", translate("templates", "Key"), is_required=True, limit=_LONGEST_KEY),
        LineField("folder", translate("templates", "Folder")),
        ChoiceField("shortcut", translate("templates", "Ctrl and number"), numbers),
        ChoiceField("template_class", translate("templates", "Class"), words_of(TemplateClass)),
    )
    return titles, places


def _what_it_sets(desk: Desk) -> Folded:
    choices = (
        ChoiceField("kind", translate("templates", "Kind"), optional_words_of(Kind)),
        ChoiceField("state", translate("templates", "Status after it"), optional_words_of(State)),
        ChoiceField("outcome", translate("templates", "Outcome"), optional_words_of(Outcome)),
    )
    when = _WhenField("follow_up_in", translate("templates", "Follow-up on"), desk)
    reasons = (
        LineField("follow_up_reason_de", translate("templates", "Reason"), limit=_LONGEST_REASON),
        LineField(
            "follow_up_reason_en",
            translate("templates", "Reason in English"),
            limit=_LONGEST_REASON,
        ),
    )
    return Folded(translate("templates", "What a reply from it sets"), (choices, when, reasons))


def _purpose() -> Folded:
    texts = (
        TextField("purpose_de", translate("templates", "Purpose"), lines=2),
        TextField("purpose_en", translate("templates", "Purpose in English"), lines=2),
    )
    days = (
        DayField("valid_from", translate("templates", "Valid from")),
        DayField("valid_to", translate("templates", "Valid until")),
    )
    return Folded(translate("templates", "Purpose and validity"), (texts, days))


def _origin(users: Sequence[User]) -> Folded:
    release = CheckField(
        "needs_release",
        translate("templates", "A second person releases every reply written from it"),
    )
    return Folded(translate("templates", "Origin and release"), (origin_of(users), release))
