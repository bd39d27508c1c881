"""Mailings and their recipients as rows of lists."""

from collections.abc import Iterable, Mapping

from deskapp.application.ports.questions.mailing_lists import MailingRow
from deskapp.application.ports.system import Clock
from deskapp.domain.dates.date_words import short_date
from deskapp.domain.mailings.answers import Standing
from deskapp.domain.mailings.mailing import Gate, MailingState
from deskapp.domain.message import Message
from deskapp.domain.record import Id
from deskapp.ui.kit.lists.card import Card, Mark
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.ui.mailings.dossier import Line
from deskapp.ui.mailings.words import until_words
from deskapp.wording.labels import label
from deskapp.wording.language import current_language, translate

_STATES = {
    MailingState.DRAFT: (Icon.EDIT, Tone.MUTED),
    MailingState.RUNNING: (Icon.SEND, Tone.ACCENT),
    MailingState.PAUSED: (Icon.WAITING, Tone.WAITING),
    MailingState.DONE: (Icon.DONE, Tone.MUTED),
}
_STANDINGS = {
    Standing.SENT: (Icon.SEND, Tone.MUTED),
    Standing.REMINDED: (Icon.CLOCK, Tone.DUE),
    Standing.RETURNED: (Icon.WARNING, Tone.OVERDUE),
    Standing.DECLINED: (Icon.CLOSE, Tone.MUTED),
    Standing.ANSWERED: (Icon.CHECK, Tone.ACCENT),
    Standing.QUEUED: (Icon.WAITING, Tone.MUTED),
    Standing.WAITING: (Icon.CHECK, Tone.ACCENT),
    Standing.CLOSED: (Icon.WARNING, Tone.OVERDUE),
}
_ORDER = tuple(_STANDINGS)
"""Whoever has not answered comes first."""


def mailing_card(row: MailingRow, clock: Clock) -> Card:
    """One mailing; how many letters have left stands on the right."""
    is_out = row.state is MailingState.RUNNING and not row.open and not row.queued
    state = MailingState.DONE if is_out else row.state
    icon, tone = _STATES[state]
    total, sent = row.written + row.open, row.written - row.queued
    parts = (label(row.kind), until_words(row.answer_by, clock.today()))
    return Card(
        title=row.title,
        second=" · ".join(part for part in parts if part),
        time=str(total) if row.state is MailingState.DRAFT else f"{sent}/{total}",
        mark=Mark(icon, label(state), tone),
    )


def candidate_cards(lines: Iterable[Line]) -> Mapping[Id, Card]:
    """Whom a mailing would go to, and whom not and why."""
    return {line.id: _candidate(line) for line in lines}


def exchange_cards(lines: Iterable[Line], clock: Clock, *, is_question: bool) -> Mapping[Id, Card]:
    """Who was written to and who has answered, those without an answer first."""
    ordered = sorted(lines, key=lambda line: _ORDER.index(line.standing))
    return {line.id: _exchange(line, clock, is_question=is_question) for line in ordered}


def _candidate(line: Line) -> Card:
    if line.gate is Gate.OPEN:
        mark = Mark(Icon.CHECK, label(line.gate), Tone.ACCENT)
    else:
        is_wanted = line.gate is Gate.LEFT_OUT
        mark = Mark(
            Icon.CLOSE if is_wanted else Icon.WARNING,
            label(line.gate),
            Tone.MUTED if is_wanted else Tone.OVERDUE,
        )
    return Card(title=line.row.name, second=line.row.body or line.row.mail, mark=mark)


def _exchange(line: Line, clock: Clock, *, is_question: bool) -> Card:
    exchange, standing = line.exchange, line.standing
    is_out = standing is not Standing.QUEUED
    written = _day(exchange.letter, clock) if is_out else ""
    reminded = _day(exchange.reminder, clock)
    parts = (
        line.row.name if line.row.body else "",
        translate("mailings", "written {day}", day=written) if written else "",
        translate("mailings", "reminded {day}", day=reminded) if reminded else "",
    )
    icon, tone = _STANDINGS[standing]
    is_just_sent = standing is Standing.SENT and not is_question
    word = translate("mailings", "Has left") if is_just_sent else label(standing)
    return Card(
        title=line.row.body or line.row.name,
        second=" · ".join(part for part in parts if part) or line.row.mail,
        time=_day(exchange.answer, clock),
        mark=Mark(icon, word, tone),
    )


def _day(message: Message | None, clock: Clock) -> str:
    if message is None:
        return ""
    moment = message.send_at or message.at
    return short_date(clock.local(moment).date(), clock.today(), current_language())
