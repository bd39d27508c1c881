"""An internal note in an inquiry."""

from deskapp.application.actions import Action
from deskapp.application.use_cases import inquiries
from deskapp.ui.inquiries.panels.form_panel import FormPanel, UseCase
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.text_fields import TextField
from deskapp.wording.language import translate


class NotePanel(FormPanel):
    """Nobody outside ever sees it."""

    def __init__(self, desk: Desk, sheet: Sheet) -> None:
        self._inquiry_id = sheet.inquiry.id
        hint = translate("inquiries", "Stays in the office. Facts, no judgements on persons.")
        self._text = TextField(
            "body_text", translate("inquiries", "Note"), lines=4, is_required=True, hint=hint
        )
        super().__init__(desk, translate("inquiries", "Internal note"), [self._text])

    def change(self) -> tuple[Action, UseCase]:
        """Keep the note."""
        text = self._text.value()
        return Action.NOTE_ADDED, lambda work: inquiries.add_note(work, self._inquiry_id, text)
