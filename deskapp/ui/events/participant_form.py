"""The form of one person's participation."""

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.events.event import Event
from deskapp.domain.events.participation import Participation, ParticipationStatus, Role, Source
from deskapp.ui.events.words import session_words
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.chips_field import ChipsField
from deskapp.ui.kit.forms.choice_fields import CheckField, ChoiceField
from deskapp.ui.kit.forms.form import Line
from deskapp.ui.kit.forms.text_fields import TextField
from deskapp.ui.kit.records.choices import words_of
from deskapp.ui.kit.records.fields.record_picker import Names, RecordField
from deskapp.ui.kit.records.record_form import RecordForm
from deskapp.wording.language import translate


class ParticipantForm(RecordForm[Participation]):
    """How somebody stands with an event, what they do there, and what they need."""

    def __init__(
        self, desk: Desk, event: Event, participation: Participation, names: Names
    ) -> None:
        status = ChoiceField("status", translate("events", "Status"), words_of(ParticipationStatus))
        source = ChoiceField("source", translate("events", "Came by"), words_of(Source))
        lines: list[Line] = [
            (status, source),
            ChipsField("roles", translate("events", "Does there"), words_of(Role)),
            RecordField(
                "initiative_id",
                translate("events", "Stands for"),
                desk,
                frozenset({RecordKind.INITIATIVE}),
                names,
            ),
        ]
        if event.sessions:
            lines.append(_sessions(desk, event))
        hint = translate("events", "Kept until 30 days after the event, then taken away.")
        lines += [
            TextField("needs", translate("events", "Needs to take part"), lines=2, hint=hint),
            CheckField("needs_consent", translate("events", "Has agreed that this is kept")),
        ]
        super().__init__(lines, participation)


def _sessions(desk: Desk, event: Event) -> ChipsField[str]:
    clock = desk.workspace.clock
    words = [(each.name, (each.name, session_words(each, clock))) for each in event.sessions]
    return ChipsField(
        "sessions",
        translate("events", "Parts of the programme"),
        [(name, " · ".join(part for part in parts if part)) for name, parts in words],
    )
