"""Reminding those of a mailing who have not answered, and nobody else."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Final

from deskapp.application.ports.records import Reader
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.mailings.chosen import candidate
from deskapp.application.use_cases.mailings.course import find_mailing
from deskapp.application.use_cases.mailings.first_texts import first_reminder
from deskapp.application.use_cases.mailings.letters import (
    INVITED_ON,
    Hindrance,
    LettersIncomplete,
    Writing,
    letter,
)
from deskapp.application.use_cases.mailings.sending import BATCH, queue_letter, send_moments
from deskapp.application.use_cases.reply_sending import hindrances, outgoing
from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.mailings.answers import UNANSWERED, Exchange, exchanges
from deskapp.domain.mailings.gate import gate
from deskapp.domain.mailings.mailing import Gate, Mailing, MailingRecipient
from deskapp.domain.message import Message
from deskapp.domain.record import Id
from deskapp.domain.template import TemplateText

PAUSE: Final = 3
"""Working days between two reminders, unless somebody wants the next one sooner."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Who is to be reminded: those not reminded since that moment."""

    recipient_ids: Collection[Id]
    since: datetime


def mailing_exchanges(reader: Reader, mailing: Mailing) -> dict[Id, Exchange]:
    """What was written to each recipient of a mailing and what came back."""
    return exchanges(
        reader.where(MailingRecipient, mailing_id=mailing.id),
        reader.where(Message, inquiry_id=mailing.inquiry_id),
    )


def reminder_texts(mailing: Mailing) -> tuple[TemplateText, ...]:
    """What a reminder says: the mailing's own words, its template's, or those of the program."""
    if mailing.reminder_texts:
        return mailing.reminder_texts
    writes_both = any(each.name_de == INVITED_ON for each in mailing.asks)
    return mailing.texts if writes_both else first_reminder()


def reminded_lately(now: datetime, calendar: Calendar) -> datetime:
    """The moment behind which a reminder is so fresh that another one would annoy."""
    day = calendar.add_working_days(now.date(), -PAUSE)
    return datetime.combine(day, time.max, now.tzinfo)


def remind(work: UnitOfWork, writing: Writing, mailing_id: Id, wanted: Wanted) -> int:
    """Write the next reminders and queue them; 0 means that nobody is left.

    Only whoever has not answered, has not declined and may still be written to is reminded,
    in the thread of the first mail.

    Raises:
        LettersIncomplete: the reminder's text lacks something; none is stored.
    """
    mailing = find_mailing(work.store, mailing_id)
    found = mailing_exchanges(work.store, mailing)
    chosen = [each for key, each in found.items() if key in wanted.recipient_ids]
    batch = [each for each in chosen if _is_due(work, mailing, each, wanted)][:BATCH]
    moments = send_moments(work, mailing)
    for each, send_at in zip(batch, moments, strict=False):
        draft = _reminder(work, writing, mailing, each)
        raw = writing.composer.compose(outgoing(draft, work.store.content))
        written = queue_letter(work, draft, raw, send_at)
        work.save(replace(each.recipient, reminder_id=written.id))
    return len(batch)


def _is_due(work: UnitOfWork, mailing: Mailing, one: Exchange, wanted: Wanted) -> bool:
    if one.standing not in UNANSWERED or (one.reminder and one.reminder.at >= wanted.since):
        return False
    found = candidate(work.store, one.recipient)
    return found is not None and gate(found, mailing, work.today) is Gate.OPEN


def _reminder(work: UnitOfWork, writing: Writing, mailing: Mailing, one: Exchange) -> Message:
    first = one.letter
    found = candidate(work.store, one.recipient)
    assert first is not None
    assert found is not None
    person = found.contact, one.recipient.initiative_id
    draft = letter(work.store, writing, mailing, person, reminder_texts(mailing))
    problems = hindrances(work.store, writing.engine, draft, work.today)
    if problems:
        name = found.contact.full_name or found.contact.mail
        raise LettersIncomplete(
            tuple(Hindrance(one.recipient.id, name, problem) for problem in problems)
        )
    before = (one.reminder.message_id,) if one.reminder else ()
    return replace(draft, in_reply_to=first.message_id, references=(*first.thread, *before))
