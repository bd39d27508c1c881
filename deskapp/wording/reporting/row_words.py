"""What parts, columns and rows of a report are called."""

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Final

from deskapp.application.use_cases.reporting.counting import CATALOGUES
from deskapp.domain.addresses.laender import Region
from deskapp.domain.events.event import EventFormat
from deskapp.domain.inquiry import Channel, Depth, Kind, Outcome
from deskapp.domain.introduction import IntroductionResult
from deskapp.domain.reporting.figures import (
    UNKNOWN,
    EventFigure,
    InitiativeFigure,
    Inquirers,
    MailingFigure,
    Part,
)
from deskapp.domain.reporting.report import Report
from deskapp.wording.labels import label
from deskapp.wording.language import ENGLISH, current_language, translate
from deskapp.wording.lists.list_words import ListWords, place_words

_LABELLED: Final[Mapping[Part, type[Enum]]] = {
    Part.KINDS: Kind,
    Part.CHANNELS: Channel,
    Part.DEPTHS: Depth,
    Part.OUTCOMES: Outcome,
    Part.INTRODUCTIONS: IntroductionResult,
    Part.EVENTS: EventFormat,
}


def part_words(part: Part) -> str:
    """The heading of a table."""
    return {
        Part.KINDS: translate("reports", "Inquiries by kind"),
        Part.CHANNELS: translate("reports", "Inquiries by channel"),
        Part.LAENDER: translate("reports", "Inquiries by state"),
        Part.REGIONS: translate("reports", "Inquiries by region"),
        Part.TOPICS: translate("reports", "Inquiries by topic"),
        Part.ORGANISATION_TYPES: translate("reports", "Inquiries by type of organisation"),
        Part.DEPTHS: translate("reports", "Inquiries by depth"),
        Part.OUTCOMES: translate("reports", "Inquiries by outcome"),
        Part.INQUIRERS: translate("reports", "Who asked"),
        Part.INTRODUCTIONS: translate("reports", "Introductions by result"),
        Part.EVENTS: translate("reports", "Events by format"),
        Part.INITIATIVES: translate("reports", "Initiatives"),
        Part.INITIATIVE_LAENDER: translate("reports", "Initiatives by state"),
        Part.CARRIERS: translate("reports", "Initiatives by type of carrier"),
        Part.MAILINGS: translate("reports", "Mail to many"),
    }[part]


def event_columns() -> tuple[str, ...]:
    """The headings of the table of events."""
    words = {
        EventFigure.EVENTS: translate("reports", "Number"),
        EventFigure.INVITED: translate("reports", "Invited"),
        EventFigure.REGISTERED: translate("reports", "Registered"),
        EventFigure.ATTENDED: translate("reports", "Attended"),
        EventFigure.MISSED: translate("reports", "Did not come"),
    }
    return tuple(words[each] for each in EventFigure)


def row_words(report: Report, part: Part, code: str) -> str:
    """What a code is called; one of the office's own lists as it was called when counted."""
    if code == UNKNOWN:
        is_outcome = part is Part.OUTCOMES
        return (
            translate("reports", "Not closed yet")
            if is_outcome
            else translate("reports", "Not stated")
        )
    if part in CATALOGUES:
        found = next((each for each in report.labels if each.code == code), None)
        if found is None:
            return code
        is_english = current_language() == ENGLISH and found.english
        return found.english if is_english else found.german
    if part in (Part.LAENDER, Part.INITIATIVE_LAENDER):
        return place_words(code)
    if part is Part.REGIONS:
        return str(ListWords().cell(Region(code)))
    return label(_LABELLED[part](code)) if part in _LABELLED else _FIGURES[part]()[code]


def _inquirers() -> Mapping[str, str]:
    return {
        Inquirers.FIRST.value: translate("reports", "For the first time"),
        Inquirers.REPEAT.value: translate("reports", "Asked before"),
    }


def _initiatives() -> Mapping[str, str]:
    return {
        InitiativeFigure.NUMBER.value: translate("reports", "In the network"),
        InitiativeFigure.NEW.value: translate("reports", "New in the period"),
        InitiativeFigure.ASLEEP.value: translate("reports", "Asleep"),
        InitiativeFigure.WITH_CHAMBER.value: translate("reports", "A chamber takes part"),
    }


def _mailings() -> Mapping[str, str]:
    return {
        MailingFigure.MAILINGS.value: translate("reports", "Mailings"),
        MailingFigure.RECIPIENTS.value: translate("reports", "Mails sent"),
        MailingFigure.BOUNCES.value: translate("reports", "Came back"),
        MailingFigure.OBJECTIONS.value: translate("reports", "Objections"),
    }


_FIGURES: Final[Mapping[Part, Callable[[], Mapping[str, str]]]] = {
    Part.INQUIRERS: _inquirers,
    Part.INITIATIVES: _initiatives,
    Part.MAILINGS: _mailings,
}
