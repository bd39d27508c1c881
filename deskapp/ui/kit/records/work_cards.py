"""What is open with a record and what was said, as rows to be read."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Final

from deskapp.application.ports.questions.lists import (
    FollowUpRow,
    InitiativeRow,
    InquiryRow,
    MessageRow,
)
from deskapp.application.ports.system import Clock
from deskapp.domain.dates.date_words import list_date, short_date
from deskapp.domain.initiative import InitiativeStatus, quiet_since
from deskapp.domain.mail.threading import base_subject
from deskapp.domain.message import Direction
from deskapp.domain.office import Catalogue
from deskapp.domain.record import Id
from deskapp.ui.kit.follow_ups.cards import follow_up_card
from deskapp.ui.kit.lists.card import Card, Mark
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.plain_text import one_line
from deskapp.ui.kit.records.catalogues import Catalogues
from deskapp.ui.kit.records.choices import land_name
from deskapp.ui.kit.records.collected.facts import with_tags
from deskapp.wording.labels import label
from deskapp.wording.language import current_language, translate

_TOLD_AFTER_MONTHS: Final = 3
"""So long without contact a list says since when."""
_SIGNS = {
    Direction.IN: Icon.MAIL,
    Direction.OUT: Icon.SEND,
    Direction.CALL: Icon.PHONE,
    Direction.NOTE: Icon.NOTE,
}


def follow_up_cards(rows: Sequence[FollowUpRow], today: date) -> Mapping[Id, Card]:
    """The open ones of some follow-ups."""
    return {
        row.id: follow_up_card(replace(row, about_title=""), today)
        for row in rows
        if row.done_at is None
    }


def inquiry_cards(rows: Sequence[InquiryRow], clock: Clock) -> Mapping[Id, Card]:
    """Inquiries by subject, with number, state and who asks."""
    return {
        row.id: Card(
            title=row.subject,
            second=" · ".join(part for part in (row.ref_no, row.who) if part),
            time=_day(row.last_at, clock),
            mark=Mark(Icon.INBOX, label(row.state)),
        )
        for row in rows
    }


def initiative_cards(
    rows: Sequence[InitiativeRow], words: Catalogues, clock: Clock | None = None
) -> Mapping[Id, Card]:
    """Initiatives by name, with kind, Länder and whether they work; with a clock also if quiet."""
    return {row.id: initiative_card(row, words, clock) for row in rows}


def initiative_card(row: InitiativeRow, words: Catalogues, clock: Clock | None = None) -> Card:
    """One initiative; what is open with it on the right."""
    kind = words.label(Catalogue.INITIATIVE_KIND, row.kind)
    places = ", ".join(land_name(code) for code in row.laender)
    short = "" if row.name_short in row.name else row.name_short
    return Card(
        title=row.name,
        second=with_tags(" · ".join(part for part in (short, places, kind) if part), row.tags),
        time=translate("kit", "%n open", n=row.open_inquiries) if row.open_inquiries else "",
        mark=_standing(row, clock),
    )


def _standing(row: InitiativeRow, clock: Clock | None) -> Mark | None:
    if row.status is not InitiativeStatus.ACTIVE:
        return Mark(Icon.DONE, label(row.status))
    if clock is None:
        return None
    if row.last_contact is None:
        return Mark(Icon.CLOCK, translate("kit", "no contact yet"))
    last = clock.local(row.last_contact).date()
    if last > quiet_since(clock.today(), _TOLD_AFTER_MONTHS):
        return None
    day = list_date(last, current_language())
    return Mark(Icon.CLOCK, translate("kit", "quiet since {day}", day=day))


def message_cards(rows: Sequence[MessageRow], clock: Clock) -> Mapping[Id, Card]:
    """Messages, calls and notes, each with its first words."""
    return {
        row.id: Card(
            title=base_subject(row.subject) or label(row.direction),
            second=one_line(row.text),
            time=_day(row.at, clock),
            mark=Mark(_SIGNS[row.direction], label(row.direction)),
        )
        for row in rows
    }


def _day(moment: datetime, clock: Clock) -> str:
    return short_date(clock.local(moment).date(), clock.today(), current_language())
