"""What a person reads for the choices of sending: copies, reviews, consents and mailings."""

from collections.abc import Callable, Mapping
from enum import Enum

from deskapp.domain.mailings.answers import Standing
from deskapp.domain.mailings.consent import Purpose, Way
from deskapp.domain.mailings.mailing import Gate, MailingKind, MailingState
from deskapp.domain.message import Review, SentCopy
from deskapp.wording.language import translate


def _copies() -> Mapping[Enum, str]:
    return {
        SentCopy.NONE: translate("sent_copies", "No copy"),
        SentCopy.WANTED: translate("sent_copies", "Copy is being put into the mailbox"),
        SentCopy.STORED: translate("sent_copies", "Copy lies in the mailbox"),
        SentCopy.MISSING: translate("sent_copies", "Copy is missing in the mailbox"),
    }


def _reviews() -> Mapping[Enum, str]:
    return {
        Review.NONE: translate("reviews", "Nobody has to look"),
        Review.WANTED: translate("reviews", "Waiting for a second pair of eyes"),
        Review.RELEASED: translate("reviews", "Released"),
    }


def _purposes() -> Mapping[Enum, str]:
    return {
        Purpose.NEWSLETTER: translate("purposes", "Newsletter"),
        Purpose.INVITATIONS: translate("purposes", "Invitations"),
        Purpose.SURVEYS: translate("purposes", "Surveys"),
        Purpose.PHOTOS: translate("purposes", "Photos"),
        Purpose.PUBLICATION: translate("purposes", "Publication in a profile"),
    }


def _ways() -> Mapping[Enum, str]:
    return {
        Way.WEB: translate("consent_ways", "On the web"),
        Way.PAPER: translate("consent_ways", "On paper"),
        Way.PHONE: translate("consent_ways", "By phone"),
        Way.MAIL: translate("consent_ways", "By e-mail"),
    }


def _mailing_kinds() -> Mapping[Enum, str]:
    return {
        MailingKind.ANNOUNCEMENT: translate("mailing_kinds", "Announcement"),
        MailingKind.ROUND_ROBIN: translate("mailing_kinds", "Question to many"),
    }


def _mailing_states() -> Mapping[Enum, str]:
    return {
        MailingState.DRAFT: translate("mailing_states", "In preparation"),
        MailingState.RUNNING: translate("mailing_states", "Being sent"),
        MailingState.PAUSED: translate("mailing_states", "Paused"),
        MailingState.DONE: translate("mailing_states", "Done"),
    }


def _gates() -> Mapping[Enum, str]:
    return {
        Gate.OPEN: translate("gates", "May be written to"),
        Gate.NO_ADDRESS: translate("gates", "Has no e-mail address"),
        Gate.BOUNCED: translate("gates", "Mail to this address came back"),
        Gate.OBJECTION: translate("gates", "Has objected"),
        Gate.RESTRICTED: translate("gates", "Data is restricted"),
        Gate.DECEASED: translate("gates", "Has died"),
        Gate.NO_CONSENT: translate("gates", "No consent for this purpose"),
        Gate.TWICE: translate("gates", "Address stands in the list already"),
        Gate.LEFT_OUT: translate("gates", "Left out by hand"),
    }


def _standings() -> Mapping[Enum, str]:
    return {
        Standing.SENT: translate("standings", "No answer yet"),
        Standing.REMINDED: translate("standings", "Reminded"),
        Standing.RETURNED: translate("standings", "Came back"),
        Standing.DECLINED: translate("standings", "Will not answer"),
        Standing.ANSWERED: translate("standings", "Answered"),
        Standing.QUEUED: translate("standings", "Still to leave"),
        Standing.WAITING: translate("standings", "To be written"),
        Standing.CLOSED: translate("standings", "Not written to"),
    }


SENDING: Mapping[type[Enum], Callable[[], Mapping[Enum, str]]] = {
    SentCopy: _copies,
    Review: _reviews,
    Purpose: _purposes,
    Way: _ways,
    MailingKind: _mailing_kinds,
    MailingState: _mailing_states,
    Gate: _gates,
    Standing: _standings,
}
"""For each kind of choice, what makes its words in the language in use."""
