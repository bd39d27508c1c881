"""The form over a snippet, with its preview."""

from dataclasses import replace
from typing import Final

from deskapp.domain.template import Snippet, TemplateText
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.records.fields.date_fields import DayField
from deskapp.ui.kit.records.record_form import RecordForm, Values
from deskapp.ui.templates.dossier import TextDossier
from deskapp.ui.templates.letter_preview import LetterPreview, keep_shown
from deskapp.ui.templates.origin import origin_of
from deskapp.ui.templates.texts_field import TextsField
from deskapp.wording.language import ENGLISH, GERMAN, translate

_LONGEST_ABBREVIATION: Final = 20
_LONGEST_TITLE: Final = 120


class SnippetForm(RecordForm[Snippet]):
    """A paragraph and where it comes from."""

    def __init__(self, desk: Desk, record: Snippet, dossier: TextDossier) -> None:
        engine = desk.tools.templates
        label, own = translate("templates", "Text"), dossier.own
        texts = TextsField("texts", label, engine, has_subject=False, own=own)
        preview = LetterPreview(desk, own)
        title = LineField(
            "title", translate("templates", "Title"), is_required=True, limit=_LONGEST_TITLE
        )
        abbreviation = LineField(
            "abbreviation",
            translate("templates", "Abbreviation"),
            is_required=True,
            hint=translate("templates", "Typed after a semicolon, then Tab"),
            limit=_LONGEST_ABBREVIATION,
        )
        until = DayField("valid_to", translate("templates", "Valid until"))
        lines = ((title, abbreviation), (texts, preview), origin_of(dossier.users), until)
        super().__init__(lines, record)
        keep_shown(preview, self, texts.switch)

    def values_of(self, record: Snippet) -> Values:
        """Both texts stand in one field."""
        texts = (
            TemplateText(GERMAN, "", record.text_de),
            TemplateText(ENGLISH, "", record.text_en),
        )
        return {**super().values_of(record), "texts": tuple(text for text in texts if text.body)}

    def record_of(self, base: Snippet, values: Values) -> Snippet:
        """Each text in its place."""
        texts = {text.language: text.body for text in values["texts"]}
        changed = super().record_of(base, values)
        return replace(changed, text_de=texts.get(GERMAN, ""), text_en=texts.get(ENGLISH, ""))
