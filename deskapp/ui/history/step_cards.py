"""One step of the history as a row, and the groups of actions that one narrows to."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from deskapp.application.actions import Action
from deskapp.application.ports.system import Clock
from deskapp.application.telling.history_lists import Reversal, StepRow
from deskapp.domain.dates.date_words import list_time, weekday_date
from deskapp.domain.record import Id
from deskapp.ui.kit.lists.card import Card, Mark
from deskapp.ui.kit.look.icons import Icon
from deskapp.wording.action_labels import action_label
from deskapp.wording.changes.kind_labels import kind_label
from deskapp.wording.language import current_language, translate


def step_title(row: StepRow) -> str:
    """What was done; of an undo or redo, what that took back or did again."""
    done = action_label(row.action)
    if row.reversal is Reversal.UNDONE:
        return translate("history", "Taken back: {action}", action=done)
    if row.reversal is Reversal.REDONE:
        return translate("history", "Done again: {action}", action=done)
    return done


def step_card(row: StepRow, clock: Clock) -> Card:
    """What was done to whom, and when on its day."""
    return Card(
        title=step_title(row),
        second=" · ".join(part for part in (records_in_words(row), row.who) if part),
        time=list_time(clock.local(row.at).time(), current_language()),
        mark=Mark(Icon.UNDO, translate("history", "taken back")) if row.is_taken_back else None,
    )


def records_in_words(row: StepRow) -> str:
    """The most telling record by name, and how many more there are."""
    name = row.title or kind_label(row.kind)
    if row.records == 1:
        return name
    return translate("history", "{name} and %n more", n=row.records - 1, name=name)


def day_headings(steps: Sequence[tuple[Id, datetime]], clock: Clock) -> Mapping[Id, str]:
    """The day above its newest step."""
    headings: dict[Id, str] = {}
    before = None
    for step, at in steps:
        day = clock.local(at).date()
        if day != before:
            headings[step] = weekday_date(day, current_language())
        before = day
    return headings


def action_groups() -> Mapping[str, frozenset[str]]:
    """The kinds of action by the word for them; every action is of one kind."""
    words = {
        translate("history", "Inquiries"): ("inquiry", "note", "call", "introduction"),
        translate("history", "Mail"): ("mail", "draft", "release", "reply", "outbox"),
        translate("history", "Follow-ups"): ("follow_up",),
        translate("history", "People and bodies"): (
            "contact",
            "role",
            "organisation",
            "initiative",
            "consent",
            "objection",
        ),
        translate("history", "Several records"): ("records", "list", "favourite", "view"),
        translate("history", "Mailings and events"): ("mailing", "event"),
        translate("history", "Reports and information"): ("report", "subject_access"),
        translate("history", "Texts and settings"): (
            "template",
            "snippet",
            "settings",
            "mailbox",
            "start_lists",
            "sample",
        ),
    }
    return {
        word: frozenset(each.value for each in Action if each.value.partition(".")[0] in parts)
        for word, parts in words.items()
    }
