"""Joining inquiries: which one is kept, and what becomes of the others."""

from collections.abc import Mapping, Sequence

from deskapp.application.actions import Action
from deskapp.application.ports.questions.lists import InquiryRow
from deskapp.application.use_cases.inquiry_work.joining import join
from deskapp.domain.record import Id
from deskapp.ui.inquiries.panels.choices import INQUIRIES
from deskapp.ui.inquiries.panels.form_panel import FormPanel, UseCase
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.form import Line
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.plain_text import one_line
from deskapp.ui.kit.records.fields.record_picker import RecordField
from deskapp.wording.language import translate


class JoinPanel(FormPanel):
    """The inquiries that are selected; where that is one, the other is searched for."""

    def __init__(self, desk: Desk, sheet: Sheet, ids: Sequence[Id] = ()) -> None:
        self._ids = tuple(ids) if len(ids) > 1 else (sheet.inquiry.id,)
        subjects = {sheet.inquiry.id: f"{sheet.inquiry.ref_no} · {sheet.inquiry.subject}"}
        self._kept = ChoiceField(
            "kept", translate("inquiries", "Which one is kept?"), self._choices(subjects)
        )
        self._other = RecordField(
            "others",
            translate("inquiries", "The other one"),
            desk,
            INQUIRIES,
            {},
            is_required=len(self._ids) == 1,
            example=translate("inquiries", "Number or words"),
        )
        explained = translate(
            "inquiries",
            "It gets all messages, notes, follow-ups and topics. "
            "The others are closed as duplicates; later mail to them goes to the one kept.",
        )
        lines: list[Line] = [PlainLabel(explained, tone=Tone.MUTED, wraps=True)]
        lines.append(self._kept if len(self._ids) > 1 else self._other)
        heading = translate("inquiries", "Join inquiries")
        super().__init__(desk, heading, lines, translate("inquiries", "Join"))
        if len(self._ids) > 1:
            desk.ask(lambda queries: queries.inquiry_rows(self._ids), owner=self, done=self._name)

    def change(self) -> tuple[Action, UseCase]:
        """Join them in one step."""
        other = self._other.value()
        kept = self._kept.value()
        others = tuple(each for each in self._ids if each != kept)
        if len(self._ids) == 1:
            assert other is not None
            others = (other,)
        return Action.INQUIRIES_JOINED, lambda work: join(work, kept, others)

    def _choices(self, subjects: Mapping[Id, str]) -> list[tuple[Id, str]]:
        return [(each, one_line(subjects.get(each, "…"))) for each in self._ids]

    def _name(self, rows: Sequence[InquiryRow]) -> None:
        chosen = self._kept.value()
        self._kept.set_choices(self._choices({r.id: f"{r.ref_no} · {r.subject}" for r in rows}))
        self._kept.set_value(chosen)
        self.form.mark_saved()
