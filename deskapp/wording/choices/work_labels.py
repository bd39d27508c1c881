"""The words for the choices of the daily work."""

from collections.abc import Callable, Mapping
from enum import Enum

from deskapp.domain.follow_up import FollowUpKind, Recurrence
from deskapp.domain.inquiry import Ball, Channel, Depth, Kind, Outcome, Priority, State
from deskapp.domain.introduction import IntroductionResult, Standing
from deskapp.domain.message import Automatic, Delivery, Direction
from deskapp.wording.language import translate


def _states() -> Mapping[Enum, str]:
    return {
        State.NEW: translate("states", "New"),
        State.IN_PROGRESS: translate("states", "In progress"),
        State.WAITING_EXTERNAL: translate("states", "Waiting for others"),
        State.WAITING_INTERNAL: translate("states", "Waiting for us"),
        State.CLOSED: translate("states", "Closed"),
        State.REOPENED: translate("states", "Reopened"),
    }


def _kinds() -> Mapping[Enum, str]:
    return {
        Kind.CONSULTATION: translate("kinds", "Consultation"),
        Kind.INTRODUCTION: translate("kinds", "Introduction"),
        Kind.EVENT: translate("kinds", "Event"),
        Kind.INFORMATION: translate("kinds", "Information"),
        Kind.FUNDING: translate("kinds", "Funding"),
        Kind.PRESS: translate("kinds", "Press"),
        Kind.MASTER_DATA: translate("kinds", "Change of master data"),
        Kind.JOINING: translate("kinds", "Joining the network"),
        Kind.COMPETITION: translate("kinds", "Competition"),
        Kind.SURVEY: translate("kinds", "Survey"),
        Kind.COOPERATION: translate("kinds", "Cooperation or speaker"),
        Kind.DATA_PROTECTION: translate("kinds", "Data protection"),
        Kind.FEEDBACK: translate("kinds", "Complaint or praise"),
        Kind.OTHER: translate("kinds", "Other"),
        Kind.NOT_FOR_US: translate("kinds", "Not for us"),
        Kind.SPAM: translate("kinds", "Spam"),
    }


def _channels() -> Mapping[Enum, str]:
    return {
        Channel.MAIL: translate("channels", "E-mail"),
        Channel.PHONE: translate("channels", "Phone"),
        Channel.VIDEO: translate("channels", "Video call"),
        Channel.EVENT: translate("channels", "Event"),
        Channel.WEB_FORM: translate("channels", "Web form"),
        Channel.POST: translate("channels", "Post"),
        Channel.IN_PERSON: translate("channels", "In person"),
        Channel.SOCIAL_MEDIA: translate("channels", "Social media"),
        Channel.FORWARDED: translate("channels", "Forwarded to us"),
    }


def _outcomes() -> Mapping[Enum, str]:
    return {
        Outcome.ANSWERED: translate("outcomes", "Answered"),
        Outcome.ADVISED: translate("outcomes", "Advised"),
        Outcome.INTRODUCED: translate("outcomes", "Introduced"),
        Outcome.REFERRED: translate("outcomes", "Referred"),
        Outcome.MEETING_HELD: translate("outcomes", "Meeting held"),
        Outcome.WITHDRAWN: translate("outcomes", "Withdrawn"),
        Outcome.NO_RESPONSE: translate("outcomes", "Closed without response"),
        Outcome.DUPLICATE: translate("outcomes", "Duplicate"),
        Outcome.NOT_RESPONSIBLE: translate("outcomes", "Not responsible"),
    }


def _depths() -> Mapping[Enum, str]:
    return {
        Depth.BRIEF: translate("depths", "Brief information"),
        Depth.CONSULTATION: translate("depths", "Consultation"),
        Depth.INTENSIVE: translate("depths", "Close support"),
    }


def _priorities() -> Mapping[Enum, str]:
    return {
        Priority.NORMAL: translate("priorities", "Normal"),
        Priority.HIGH: translate("priorities", "High"),
    }


def _balls() -> Mapping[Enum, str]:
    return {
        Ball.US: translate("balls", "Our turn"),
        Ball.ASKER: translate("balls", "Their turn"),
        Ball.THIRD_PARTY: translate("balls", "A third party’s turn"),
    }


def _directions() -> Mapping[Enum, str]:
    return {
        Direction.IN: translate("directions", "Received"),
        Direction.OUT: translate("directions", "Sent by us"),
        Direction.NOTE: translate("directions", "Note"),
        Direction.CALL: translate("directions", "Call"),
    }


def _deliveries() -> Mapping[Enum, str]:
    return {
        Delivery.NONE: translate("deliveries", "Kept"),
        Delivery.DRAFT: translate("deliveries", "Draft"),
        Delivery.QUEUED: translate("deliveries", "In the outbox"),
        Delivery.SENDING: translate("deliveries", "Being sent"),
        Delivery.SENT: translate("deliveries", "Sent"),
        Delivery.PARTLY_SENT: translate("deliveries", "Sent to some"),
        Delivery.HANDED_OVER: translate("deliveries", "Handed over"),
        Delivery.UNCLEAR: translate("deliveries", "Unclear whether sent"),
        Delivery.REFUSED: translate("deliveries", "Refused by the server"),
    }


def _automatic() -> Mapping[Enum, str]:
    return {
        Automatic.NO: translate("automatic", "From a person"),
        Automatic.AUTO_REPLY: translate("automatic", "Automatic reply"),
        Automatic.OUT_OF_OFFICE: translate("automatic", "Out of office"),
        Automatic.BOUNCE: translate("automatic", "Returned as undeliverable"),
        Automatic.LIST: translate("automatic", "Mailing list or newsletter"),
    }


def _follow_up_kinds() -> Mapping[Enum, str]:
    return {
        FollowUpKind.CALL: translate("follow_up_kinds", "Call"),
        FollowUpKind.MAIL: translate("follow_up_kinds", "Write"),
        FollowUpKind.CHECK: translate("follow_up_kinds", "Check"),
        FollowUpKind.DOCUMENTS: translate("follow_up_kinds", "Documents"),
        FollowUpKind.ASK_AGAIN: translate("follow_up_kinds", "Ask again"),
        FollowUpKind.DEADLINE: translate("follow_up_kinds", "Deadline"),
    }


def _recurrences() -> Mapping[Enum, str]:
    return {
        Recurrence.NONE: translate("recurrences", "Once"),
        Recurrence.WEEKLY: translate("recurrences", "Weekly"),
        Recurrence.MONTHLY: translate("recurrences", "Monthly"),
        Recurrence.QUARTERLY: translate("recurrences", "Quarterly"),
        Recurrence.YEARLY: translate("recurrences", "Yearly"),
    }


def _standings() -> Mapping[Enum, str]:
    return {
        Standing.ASKING: translate("introductions", "Agreement is missing"),
        Standing.READY: translate("introductions", "Both have agreed"),
        Standing.INTRODUCED: translate("introductions", "Introduced, result open"),
        Standing.ENDED: translate("introductions", "Introduced"),
        Standing.DECLINED: translate("introductions", "Declined"),
    }


def _results() -> Mapping[Enum, str]:
    return {
        IntroductionResult.OPEN: translate("introductions", "Still open"),
        IntroductionResult.TALK: translate("introductions", "They talked"),
        IntroductionResult.COOPERATION: translate("introductions", "They work together"),
        IntroductionResult.NOTHING: translate("introductions", "Nothing"),
        IntroductionResult.DECLINED: translate("introductions", "Declined"),
    }


WORK: Mapping[type[Enum], Callable[[], Mapping[Enum, str]]] = {
    State: _states,
    Kind: _kinds,
    Channel: _channels,
    Outcome: _outcomes,
    Depth: _depths,
    Priority: _priorities,
    Ball: _balls,
    Direction: _directions,
    Delivery: _deliveries,
    Automatic: _automatic,
    FollowUpKind: _follow_up_kinds,
    Recurrence: _recurrences,
    Standing: _standings,
    IntroductionResult: _results,
}
"""For each kind of choice, what makes its words in the language in use."""
