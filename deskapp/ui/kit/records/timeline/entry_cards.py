"""Each kind of entry of a timeline as a row."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final

from deskapp.application.ports.system import Clock
from deskapp.application.telling.history_lists import EntryKind, EntryRow
from deskapp.domain.dates.date_words import short_date
from deskapp.domain.events.participation import ParticipationStatus
from deskapp.domain.follow_up import FollowUpKind
from deskapp.domain.introduction import IntroductionResult
from deskapp.domain.mail.threading import base_subject
from deskapp.domain.message import Direction
from deskapp.ui.kit.lists.card import Card, Mark
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.plain_text import one_line
from deskapp.wording.action_labels import action_label
from deskapp.wording.changes.in_words import ChangeWords, fields_in_words
from deskapp.wording.labels import has_words, label
from deskapp.wording.language import current_language, translate

_SIGNS: Final = {
    Direction.IN: Icon.MAIL,
    Direction.OUT: Icon.SEND,
    Direction.CALL: Icon.PHONE,
    Direction.NOTE: Icon.NOTE,
}


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the timeline, and the changes of it in words."""

    row: EntryRow
    words: tuple[ChangeWords, ...] = ()


def entry_card(line: Line, clock: Clock) -> Card:
    """A row, with its day on the right and its kind as a mark."""
    return _CARDS[line.row.entry.kind](line, _day(line.row.entry.at, clock))


def kind_words() -> Mapping[EntryKind, str]:
    """What several entries of a kind are called, in the order in which one narrows to them."""
    return {
        EntryKind.MESSAGE: translate("kit", "Messages"),
        EntryKind.CALL: translate("kit", "Calls"),
        EntryKind.NOTE: translate("kit", "Notes"),
        EntryKind.FOLLOW_UP: translate("kit", "Follow-ups"),
        EntryKind.INTRODUCTION: translate("kit", "Introductions"),
        EntryKind.EVENT: translate("kit", "Events"),
        EntryKind.CHANGE: translate("kit", "Changes"),
    }


def _said(line: Line, day: str) -> Card:
    row, direction = line.row, Direction(line.row.code)
    word = translate("kit", "Draft") if row.is_open else label(direction)
    subject, text = base_subject(row.title), one_line(row.text)
    return Card(
        title=subject or text or label(direction),
        second=" · ".join(part for part in (row.who, text if subject else "") if part),
        time=day,
        mark=Mark(_SIGNS[direction], word),
    )


def _follow_up(line: Line, day: str) -> Card:
    row = line.row
    done = translate("kit", "done")
    word = label(FollowUpKind(row.code)) if row.is_open else done
    return Card(
        title=row.title,
        second=" · ".join(part for part in (row.who, one_line(row.text)) if part),
        time=translate("kit", "due {day}", day=day) if row.is_open else day,
        mark=Mark(Icon.CLOCK if row.is_open else Icon.DONE, word),
    )


def _introduction(line: Line, day: str) -> Card:
    result = IntroductionResult(line.row.code)
    return Card(
        title=line.row.title,
        second=one_line(line.row.text),
        time=day,
        mark=Mark(Icon.HANDSHAKE, _word(result) or translate("kit", "Introduction")),
    )


def _event(line: Line, day: str) -> Card:
    row = line.row
    return Card(
        title=row.title,
        second=" · ".join(part for part in (row.who, row.text) if part),
        time=day,
        mark=Mark(Icon.CALENDAR, label(ParticipationStatus(row.code))),
    )


def _change(line: Line, day: str) -> Card:
    told = [field for words in line.words for field in words.fields]
    fields = fields_in_words(told)
    return Card(
        title=action_label(line.row.code),
        second=" · ".join(part for part in (fields, line.row.who) if part),
        time=day,
        mark=Mark(Icon.EDIT, translate("kit", "Change")),
    )


def _word(choice: Enum) -> str:
    return label(choice) if has_words(choice) else ""


def _day(moment: datetime, clock: Clock) -> str:
    return short_date(clock.local(moment).date(), clock.today(), current_language())


_CARDS: Mapping[EntryKind, Callable[[Line, str], Card]] = {
    EntryKind.MESSAGE: _said,
    EntryKind.CALL: _said,
    EntryKind.NOTE: _said,
    EntryKind.FOLLOW_UP: _follow_up,
    EntryKind.INTRODUCTION: _introduction,
    EntryKind.EVENT: _event,
    EntryKind.CHANGE: _change,
}
