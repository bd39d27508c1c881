"""Somebody wants no more mails: what that ends and what stays, before it is noted."""

from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from deskapp.application.actions import Action
from deskapp.application.use_cases.mailings.objections import (
    ADVERTISING,
    Objection,
    note_objection,
)
from deskapp.application.use_cases.reply_start import ReplyStart
from deskapp.domain.dates.date_words import list_date
from deskapp.domain.mailings.consent import Purpose
from deskapp.ui.inquiries.panels.form_panel import FormPanel, UseCase
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import GRID
from deskapp.wording.labels import label
from deskapp.wording.language import current_language, translate


class ObjectionPanel(FormPanel):
    """Three lists to read; Enter notes the objection and opens the letter that confirms it."""

    def __init__(self, desk: Desk, sheet: Sheet, objection: Objection) -> None:
        self._inquiry_id = sheet.inquiry.id
        hint = translate("inquiries", "Enter notes it and opens the confirmation.")
        self._reason = LineField(
            "reason", translate("inquiries", "How it was said"), hint=hint, limit=200
        )
        if objection.contact.objection is not None:
            self._reason.set_value(objection.contact.objection.reason)
        ended = _listed(translate("inquiries", "Ends now"), _ended(objection))
        struck = _listed(
            translate("inquiries", "Struck from"),
            objection.mailings or (translate("inquiries", "no mailing in preparation"),),
        )
        kept = _listed(translate("inquiries", "Stays"), _kept())
        heading = translate(
            "inquiries", "No more mails to {name}", name=objection.contact.full_name
        )
        note = translate("inquiries", "Note and confirm")
        super().__init__(desk, heading, [self._reason, (ended, struck, kept)], note)
        self._reason.line.returnPressed.connect(self.form.submit)

    def change(self) -> tuple[Action, UseCase]:
        """Note the objection with all that it ends."""
        reason, inquiry_id = self._reason.value(), self._inquiry_id
        return Action.OBJECTION_NOTED, lambda work: note_objection(work, inquiry_id, reason)

    def stored(self, result: object) -> None:
        """Go on with the confirmation, unless there is no address to send it to."""
        super().stored(result)
        if isinstance(result, ReplyStart) and result.to:
            self.wants.emit(result)


def _ended(objection: Objection) -> Iterable[str]:
    """Each purpose of advertising, with the consent that ends."""
    given = {each.purpose: each.given_on for each in objection.consents}
    for purpose in ADVERTISING:
        yield _with_consent(purpose, given) if purpose in given else label(purpose)


def _with_consent(purpose: Purpose, given: Mapping[Purpose, date]) -> str:
    return translate(
        "inquiries",
        "{purpose} (consent of {day})",
        purpose=label(purpose),
        day=list_date(given[purpose], current_language()),
    )


def _kept() -> tuple[str, ...]:
    return (
        translate("inquiries", "Answers to their own inquiries"),
        translate("inquiries", "The correspondence so far"),
        translate("inquiries", "The note that they have objected"),
    )


def _listed(heading: str, items: Iterable[str]) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID)
    column.addWidget(PlainLabel(heading, TextSize.SMALL, Tone.MUTED))
    for item in items:
        column.addWidget(PlainLabel(item, wraps=True))
    column.addStretch()
    return widget
