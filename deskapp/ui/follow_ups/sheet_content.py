"""How the sheet is laid out: what it is about on top, the form, and the buttons below."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.follow_up import FollowUp
from deskapp.ui.follow_ups.form import FollowUpForm
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.follow_ups.cards import MOVED_OFTEN, day_words
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.kit.look.text_size import TextSize
from deskapp.ui.kit.look.theme import BETWEEN_GROUPS, GRID, INSIDE_GROUP, PAGE_EDGE
from deskapp.wording.language import translate

Step = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Steps:
    """What the buttons do."""

    save: Step
    discard: Step
    delete: Step
    reopen: Step
    open_about: Step


def sheet_content(form: FollowUpForm, steps: Steps, today: date) -> QWidget:
    """The form with everything around it."""
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, INSIDE_GROUP, 0, 0)
    column.setSpacing(BETWEEN_GROUPS)
    column.addLayout(_head(form.base, today))
    form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    column.addWidget(form)
    column.addLayout(_buttons(form, steps))
    column.addStretch()
    return content


def _head(follow_up: FollowUp, today: date) -> QVBoxLayout:
    title = (
        translate("follow_ups", "Follow-up")
        if follow_up.version
        else translate("follow_ups", "New follow-up")
    )
    head = QVBoxLayout()
    head.setContentsMargins(0, PAGE_EDGE - BETWEEN_GROUPS, 0, 0)
    head.setSpacing(GRID)
    head.addWidget(PlainLabel(title, TextSize.HEADING))
    hint = _hint(follow_up, today)
    if hint:
        head.addWidget(PlainLabel(hint, tone=Tone.MUTED, wraps=True))
    return head


def _hint(follow_up: FollowUp, today: date) -> str:
    """The one thing to know before editing it."""
    if follow_up.done_at is not None:
        day = day_words(follow_up.done_at.date(), today)
        return translate("follow_ups", "Done {day}.", day=day)
    if follow_up.moved_count >= MOVED_OFTEN:
        return translate("follow_ups", "Moved %n times. Still needed?", n=follow_up.moved_count)
    return ""


def _buttons(form: FollowUpForm, steps: Steps) -> FlowLayout:
    follow_up = form.base
    save = Button(translate("follow_ups", "Save"), steps.save, Kind.PRIMARY)
    discard = Button(translate("follow_ups", "Discard"), steps.discard)
    row = FlowLayout()
    row.addWidget(save)
    row.addWidget(discard)
    is_new = not follow_up.version
    about = follow_up.about
    if about and not is_new:
        go_to = _words_to_open(about[0])
        row.addWidget(Button(go_to, steps.open_about, Kind.QUIET, Icon.CHEVRON_RIGHT))
    if not follow_up.is_open:
        reopen = translate("follow_ups", "Reopen")
        row.addWidget(Button(reopen, steps.reopen, Kind.QUIET, Icon.UNDO))
    if not is_new:
        delete = translate("follow_ups", "Delete")
        row.addWidget(Button(delete, steps.delete, Kind.QUIET, Icon.TRASH))

    def follow() -> None:
        save.setEnabled(is_new or form.is_dirty)
        discard.setVisible(is_new or form.is_dirty)

    form.changed.connect(follow)
    follow()
    return row


def _words_to_open(kind: RecordKind) -> str:
    if kind is RecordKind.INQUIRY:
        return translate("follow_ups", "Open the inquiry")
    if kind is RecordKind.CONTACT:
        return translate("follow_ups", "Open the contact")
    return translate("follow_ups", "Open the initiative")
