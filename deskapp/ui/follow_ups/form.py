"""The form of one follow-up."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QLineEdit

from deskapp.application.use_cases.inquiry_work.partner_days import partner_holidays
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.dates.due_input import DueDay
from deskapp.domain.dates.partner_holidays import PartnerHolidays
from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.follow_up import FollowUp, FollowUpKind, Recurrence
from deskapp.domain.office import User
from deskapp.domain.record import Id, new_id
from deskapp.ui.follow_ups.about_field import AboutField, find_about
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import CheckField, ChoiceField
from deskapp.ui.kit.forms.due_field import DueField
from deskapp.ui.kit.forms.form import Line
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.lanes.jobs import Lane
from deskapp.ui.kit.records.choices import words_of
from deskapp.ui.kit.records.record_form import RecordForm, Values
from deskapp.wording.language import translate

_REASON_LIMIT = 200


@dataclass(frozen=True, slots=True)
class Loaded:
    """A follow-up, stored or about to be, with what its form needs to know."""

    follow_up: FollowUp
    about_title: str
    users: Sequence[User]
    calendar: Calendar
    partner: PartnerHolidays


def load(workspace: Workspace, follow_up_id: Id) -> Loaded | None:
    """A stored follow-up, or nothing where it is gone; waits for the disk."""
    calendar = workspace.calendar()
    with_users = workspace.query(lambda q: (q.find(FollowUp, follow_up_id), q.where(User)))
    follow_up, users = with_users
    if follow_up is None:
        return None
    about = follow_up.about
    found = workspace.query(lambda q: find_about(q, about[1])) if about else None
    partner = partner_holidays(workspace, about)
    return Loaded(follow_up, found[1] if found else "", users, calendar, partner)


def load_new(workspace: Workspace, about_id: Id | None) -> Loaded:
    """A new follow-up about a record, or about nothing yet; waits for the disk."""
    calendar, today = workspace.calendar(), workspace.clock.today()
    users = workspace.query(lambda q: q.where(User))
    found = workspace.query(lambda q: find_about(q, about_id)) if about_id else None
    follow_up = FollowUp(id=new_id(), due_on=today, reason="", owner_id=workspace.user_id)
    if found is None:
        return Loaded(follow_up, "", users, calendar, PartnerHolidays())
    (kind, record_id), title = found
    partner = partner_holidays(workspace, (kind, record_id))
    return Loaded(_about(follow_up, kind, record_id), title, users, calendar, partner)


class FollowUpForm(RecordForm[FollowUp]):
    """When, what, about what; then by whom and how often."""

    def __init__(self, desk: Desk, loaded: Loaded) -> None:
        follow_up = loaded.follow_up
        self.due = DueField(
            "due_on",
            translate("follow_ups", "&When"),
            desk.workspace.clock.today(),
            is_required=True,
        )
        self.due.set_calendar(loaded.calendar)
        self.due.set_partner(loaded.partner)
        reason = translate("follow_ups", "What is to be &done")
        self.reason = LineField("reason", reason, is_required=True, limit=_REASON_LIMIT)
        lines: list[Line] = [
            self.reason,
            self.due,
            AboutField(desk, follow_up.about, loaded.about_title),
            (_kind_field(), _owner_field(loaded)),
            (_recurrence_field(), _hard_field()),
        ]
        if not follow_up.is_open:
            lines.append(LineField("result", translate("follow_ups", "&Result"), limit=200))
        super().__init__(lines, follow_up)
        for line in self.findChildren(QLineEdit):
            line.home(False)
        self._desk = desk
        self.field("about").changed.connect(self._ask_partner)

    def _ask_partner(self) -> None:
        """It is about another now, who may sit in another Land."""
        about, workspace = self.field("about").value(), self._desk.workspace
        self._desk.lanes.run(
            Lane.READS,
            lambda: partner_holidays(workspace, about),
            owner=self.due,
            done=self.due.set_partner,
        )

    def values_of(self, record: FollowUp) -> Values:
        """What the fields show of a follow-up; a new one has no day yet."""
        values: dict[str, object] = {
            "reason": record.reason,
            "due_on": DueDay(record.due_on, record.due_on) if record.version else None,
            "about": record.about,
            "kind": record.kind,
            "owner_id": record.owner_id,
            "recurrence": record.recurrence,
            "hard": record.hard,
        }
        return values if record.is_open else values | {"result": record.result}

    def record_of(self, base: FollowUp, values: Values) -> FollowUp:
        """The follow-up with what stands in the fields; a day left as it was may be a day off."""
        kind, about_id = values["about"]
        day: DueDay = values["due_on"]
        due_on = base.due_on if day.asked == base.due_on else day.due
        plain = {name: value for name, value in values.items() if name not in {"about", "due_on"}}
        return replace(_about(base, kind, about_id), due_on=due_on, **plain)


def _about(follow_up: FollowUp, kind: RecordKind, record_id: Id) -> FollowUp:
    return replace(
        follow_up,
        inquiry_id=record_id if kind is RecordKind.INQUIRY else None,
        contact_id=record_id if kind is RecordKind.CONTACT else None,
        initiative_id=record_id if kind is RecordKind.INITIATIVE else None,
        event_id=record_id if kind is RecordKind.EVENT else None,
    )


def _kind_field() -> ChoiceField[FollowUpKind]:
    return ChoiceField("kind", translate("follow_ups", "&Kind"), words_of(FollowUpKind))


def _recurrence_field() -> ChoiceField[Recurrence]:
    return ChoiceField("recurrence", translate("follow_ups", "Repeats"), words_of(Recurrence))


def _hard_field() -> CheckField:
    return CheckField(
        "hard",
        translate("follow_ups", "Fixed date"),
        hint=translate("follow_ups", "It cannot be moved to a later day."),
    )


def _owner_field(loaded: Loaded) -> ChoiceField[Id | None]:
    kept = loaded.follow_up.owner_id
    people = sorted((u.name, u.id) for u in loaded.users if not u.archived or u.id == kept)
    choices: list[tuple[Id | None, str]] = [(None, translate("follow_ups", "Team"))]
    choices += [(user_id, name) for name, user_id in people]
    return ChoiceField("owner_id", translate("follow_ups", "&Owner"), choices)
