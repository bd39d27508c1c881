"""Every field of an inquiry in one form (F2)."""

from dataclasses import replace
from functools import partial
from typing import Any

from deskapp.application.actions import Action
from deskapp.application.use_cases.inquiries import save_edited
from deskapp.domain.inquiry import (
    Ball,
    BallPosition,
    Channel,
    Depth,
    Inquiry,
    Outcome,
    Priority,
    Relation,
    RelationKind,
)
from deskapp.ui.inquiries.panels.choices import (
    CONTACTS,
    INITIATIVES,
    INQUIRIES,
    ORGANISATIONS,
    kind_field,
    land_field,
    owner_field,
    topics_field,
)
from deskapp.ui.inquiries.panels.form_panel import FormPanel, UseCase
from deskapp.ui.inquiries.panels.moment_field import MomentField
from deskapp.ui.inquiries.record.sheet import Sheet
from deskapp.ui.inquiries.words import relation_words
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import CheckField, ChoiceField
from deskapp.ui.kit.forms.due_field import DueField
from deskapp.ui.kit.forms.field import Field
from deskapp.ui.kit.forms.form import Line
from deskapp.ui.kit.forms.repeated_field import RepeatedField
from deskapp.ui.kit.forms.text_fields import LineField, TextField
from deskapp.ui.kit.records.choices import optional_words_of, words_of
from deskapp.ui.kit.records.fields.custom_fields import (
    own_lines,
    own_values,
    with_own_values,
)
from deskapp.ui.kit.records.fields.record_picker import Names, RecordField
from deskapp.ui.kit.records.fields.tags_field import TagsField
from deskapp.wording.language import translate

_AS_THEY_ARE = (
    "subject",
    "channel",
    "received_at",
    "outgoing",
    "contact_id",
    "initiative_id",
    "organisation_id",
    "kind",
    "depth",
    "outcome",
    "land",
    "topics",
    "owner_id",
    "priority",
    "priority_reason",
    "confidential",
    "tags",
    "note",
)
"""Fields of the form that are those of the record, name and value."""


class AllFieldsPanel(FormPanel):
    """The record as it stands; where somebody else has saved it meanwhile, it says so."""

    def __init__(self, desk: Desk, sheet: Sheet) -> None:
        self._inquiry = sheet.inquiry
        self._today = sheet.today
        self._due = DueField("due_on", translate("inquiries", "Answer by"), sheet.today)
        self._due.set_calendar(sheet.calendar)
        lines = [
            *_what_and_who(desk, sheet),
            *_standing(sheet, self._due),
            *_reports(sheet),
            *_rest(desk, sheet),
        ]
        super().__init__(desk, translate("inquiries", "All fields"), lines, is_long=True)
        own = own_values(self.form.values(), sheet.inquiry)
        self.form.set_values({**_values(sheet.inquiry), **own})
        self._due.show_day(sheet.inquiry.due_on)
        self.form.mark_saved()

    def change(self) -> tuple[Action, UseCase]:
        """Save the record as the form has it."""
        values: dict[str, Any] = self.form.values()  # each field gives what its name's field takes
        inquiry = replace(
            self._inquiry,
            **{name: values[name] for name in _AS_THEY_ARE},
            due_on=self._due.day(),
            ball=self._ball(values["holder"], values["ball"]),
            custom=with_own_values(self._inquiry, values),
            related=tuple(Relation(row["kind"], row["inquiry_id"]) for row in values["related"]),
        )
        return Action.INQUIRY_EDITED, partial(save_edited, inquiry=inquiry)

    def _ball(self, holder: Ball, third_party: str) -> BallPosition:
        third_party = third_party if holder is Ball.THIRD_PARTY else ""
        ball = self._inquiry.ball
        if (holder, third_party) == (ball.holder, ball.third_party):
            return ball
        return BallPosition(holder, third_party, self._today)


def _values(inquiry: Inquiry) -> dict[str, object]:
    values = {name: getattr(inquiry, name) for name in _AS_THEY_ARE}
    rows = tuple({"kind": r.kind, "inquiry_id": r.inquiry_id} for r in inquiry.related)
    return values | {
        "holder": inquiry.ball.holder,
        "ball": inquiry.ball.third_party,
        "related": rows,
    }


def _what_and_who(desk: Desk, sheet: Sheet) -> list[Line]:
    people = {sheet.person.id: sheet.person.full_name} if sheet.person else {}
    bodies = {body.id: body.name for body in sheet.bodies}
    return [
        LineField("subject", translate("inquiries", "Subject"), is_required=True, limit=200),
        (
            ChoiceField("channel", translate("inquiries", "Channel"), words_of(Channel)),
            MomentField("received_at", translate("inquiries", "Received"), desk.workspace.clock),
        ),
        CheckField("outgoing", translate("inquiries", "We have begun it ourselves")),
        RecordField("contact_id", translate("inquiries", "Person"), desk, CONTACTS, people),
        (
            RecordField(
                "initiative_id",
                translate("inquiries", "Initiative"),
                desk,
                INITIATIVES,
                bodies,
            ),
            RecordField(
                "organisation_id",
                translate("inquiries", "Organisation"),
                desk,
                ORGANISATIONS,
                bodies,
            ),
        ),
    ]


def _standing(sheet: Sheet, due: DueField) -> list[Line]:
    turn = translate("inquiries", "Whose turn")
    return [
        (owner_field(sheet, sheet.inquiry.owner_id), due),
        (
            ChoiceField("priority", translate("inquiries", "Priority"), words_of(Priority)),
            LineField("priority_reason", translate("inquiries", "Why is it urgent?"), limit=200),
        ),
        (
            ChoiceField("holder", turn, words_of(Ball)),
            LineField("ball", translate("inquiries", "Who exactly"), limit=120),
        ),
    ]


def _reports(sheet: Sheet) -> list[Line]:
    return [
        translate("inquiries", "For the reports"),
        (
            kind_field(sheet),
            ChoiceField("depth", translate("inquiries", "Depth"), optional_words_of(Depth)),
        ),
        (
            ChoiceField("outcome", translate("inquiries", "Outcome"), optional_words_of(Outcome)),
            land_field(sheet),
        ),
        topics_field(sheet),
    ]


def _rest(desk: Desk, sheet: Sheet) -> list[Line]:
    known = {related.row.id: related.row.subject for related in sheet.related}
    return [
        translate("inquiries", "Details"),
        RepeatedField(
            "related",
            translate("inquiries", "Other inquiries"),
            lambda: _relation_row(desk, known),
            translate("inquiries", "Link another inquiry"),
        ),
        TagsField(desk),
        *own_lines(sheet.own_fields, sheet.inquiry),
        CheckField("confidential", translate("inquiries", "Confidential")),
        TextField("note", translate("inquiries", "Remark"), lines=3),
    ]


def _relation_row(desk: Desk, known: Names) -> tuple[Field[Any], ...]:
    kinds = [(kind, relation_words(kind)) for kind in RelationKind]
    return (
        RecordField("inquiry_id", translate("inquiries", "Inquiry"), desk, INQUIRIES, known),
        ChoiceField("kind", translate("inquiries", "Relation"), kinds),
    )
