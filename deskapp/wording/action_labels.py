"""What a person reads for each action, in notices and beside undo."""

from deskapp.application.actions import Action
from deskapp.wording.language import translate


def action_label(action: str) -> str:
    """The words for an action of the audit trail; one of a later version is just a change."""
    try:
        return _actions()[Action(action)]
    except ValueError:
        return translate("actions", "Change")


def _actions() -> dict[Action, str]:
    return {**_on_the_work(), **_on_the_lists(), **_on_mailings(), **_on_many()}


def _on_the_work() -> dict[Action, str]:
    return {
        Action.MAIL_TAKEN_IN: translate("actions", "Mail taken in"),
        Action.MAIL_SET_ASIDE: translate("actions", "Mail set aside"),
        Action.REBUILT: translate("actions", "Mails read again"),
        Action.INQUIRY_OPENED: translate("actions", "Inquiry opened"),
        Action.INQUIRY_EDITED: translate("actions", "Inquiry changed"),
        Action.INQUIRY_MOVED: translate("actions", "Status changed"),
        Action.INQUIRY_CLOSED: translate("actions", "Inquiry closed"),
        Action.INQUIRY_CLAIMED: translate("actions", "Inquiry claimed"),
        Action.INQUIRY_HANDED_OVER: translate("actions", "Inquiry handed over"),
        Action.INQUIRY_DELETED: translate("actions", "Inquiry deleted"),
        Action.BALL_PASSED: translate("actions", "Turn changed"),
        Action.SENDER_ACCEPTED: translate("actions", "Sender assigned"),
        Action.NOTE_ADDED: translate("actions", "Note added"),
        Action.CALL_LOGGED: translate("actions", "Call logged"),
        Action.FOLLOW_UP_SET: translate("actions", "Follow-up set"),
        Action.FOLLOW_UP_EDITED: translate("actions", "Follow-up changed"),
        Action.FOLLOW_UP_MOVED: translate("actions", "Follow-up moved"),
        Action.FOLLOW_UP_DONE: translate("actions", "Follow-up done"),
        Action.FOLLOW_UP_REOPENED: translate("actions", "Follow-up reopened"),
        Action.FOLLOW_UP_HANDED_OVER: translate("actions", "Follow-up handed over"),
        Action.FOLLOW_UP_DELETED: translate("actions", "Follow-up deleted"),
        Action.DRAFT_SAVED: translate("actions", "Draft saved"),
        Action.DRAFT_DISCARDED: translate("actions", "Draft discarded"),
        Action.RELEASE_WANTED: translate("actions", "Release asked for"),
        Action.REPLY_RELEASED: translate("actions", "Reply released"),
        Action.RELEASE_TAKEN_BACK: translate("actions", "Release taken back"),
        Action.REPLY_QUEUED: translate("actions", "Reply put into the outbox"),
        Action.REPLY_HANDED_OVER: translate("actions", "Reply handed over"),
        Action.OUTBOX_MOVED: translate("actions", "Outbox worked"),
    }


def _on_the_lists() -> dict[Action, str]:
    return {
        Action.CONTACT_SAVED: translate("actions", "Contact saved"),
        Action.CONTACT_DELETED: translate("actions", "Contact deleted"),
        Action.ROLE_SAVED: translate("actions", "Role saved"),
        Action.ROLE_DELETED: translate("actions", "Role deleted"),
        Action.ORGANISATION_SAVED: translate("actions", "Organisation saved"),
        Action.ORGANISATION_DELETED: translate("actions", "Organisation deleted"),
        Action.INITIATIVE_SAVED: translate("actions", "Initiative saved"),
        Action.INITIATIVE_DELETED: translate("actions", "Initiative deleted"),
        Action.TEMPLATE_SAVED: translate("actions", "Template saved"),
        Action.TEMPLATE_DELETED: translate("actions", "Template deleted"),
        Action.SNIPPET_SAVED: translate("actions", "Snippet saved"),
        Action.SNIPPET_DELETED: translate("actions", "Snippet deleted"),
        Action.REPORT_FROZEN: translate("actions", "Report frozen"),
        Action.REPORT_DELETED: translate("actions", "Report deleted"),
        Action.ACCESS_BEGUN: translate("actions", "Information on stored data begun"),
        Action.ACCESS_GIVEN: translate("actions", "Information on stored data given"),
        Action.SETTINGS_SAVED: translate("actions", "Settings saved"),
        Action.MAILBOX_REMOVED: translate("actions", "Mailbox removed"),
        Action.START_LISTS_LOADED: translate("actions", "Templates and lists loaded"),
        Action.SAMPLE_LOADED: translate("actions", "Sample data loaded"),
        Action.SAMPLE_REMOVED: translate("actions", "Sample data removed"),
    }


def _on_mailings() -> dict[Action, str]:
    return {
        Action.EVENT_SAVED: translate("actions", "Event saved"),
        Action.EVENT_DELETED: translate("actions", "Event deleted"),
        Action.PEOPLE_ADDED: translate("actions", "People added to an event"),
        Action.PARTICIPATION_CHANGED: translate("actions", "Participation changed"),
        Action.ATTENDANCE_READ_IN: translate("actions", "Attendance read in"),
        Action.NEEDS_FORGOTTEN: translate("actions", "Needs of past events taken away"),
        Action.CONSENT_SAVED: translate("actions", "Consent saved"),
        Action.CONSENT_WITHDRAWN: translate("actions", "Consent withdrawn"),
        Action.OBJECTION_NOTED: translate("actions", "Objection noted"),
        Action.MAILING_SAVED: translate("actions", "Mailing saved"),
        Action.MAILING_DELETED: translate("actions", "Mailing deleted"),
        Action.RECIPIENTS_CHANGED: translate("actions", "Recipients changed"),
        Action.MAILING_STARTED: translate("actions", "Mailing started"),
        Action.MAILING_PAUSED: translate("actions", "Mailing paused"),
        Action.MAILING_ENDED: translate("actions", "Mailing ended"),
        Action.LETTERS_QUEUED: translate("actions", "E-mails put into the outbox"),
        Action.REMINDERS_QUEUED: translate("actions", "Reminders put into the outbox"),
        Action.REMINDERS_RECALLED: translate("actions", "Reminders taken back"),
        Action.TEST_MAIL_QUEUED: translate("actions", "Test mail put into the outbox"),
    }


def _on_many() -> dict[Action, str]:
    return {
        Action.RECORDS_MERGED: translate("actions", "Records merged"),
        Action.MERGE_TAKEN_BACK: translate("actions", "Merge taken apart"),
        Action.PAIR_KEPT_APART: translate("actions", "Noted as no duplicate"),
        Action.RECORDS_TAGGED: translate("actions", "Tags changed"),
        Action.RECORDS_CHANGED: translate("actions", "Several records changed"),
        Action.RECORDS_DELETED: translate("actions", "Several records deleted"),
        Action.DATA_CHECKED: translate("actions", "Data checked"),
        Action.FAVOURITE_CHANGED: translate("actions", "Favourites changed"),
        Action.VIEW_KEPT: translate("actions", "View kept"),
        Action.VIEW_DELETED: translate("actions", "View deleted"),
        Action.LIST_READ_IN: translate("actions", "List read in"),
        Action.ROLE_PASSED_ON: translate("actions", "Role passed on"),
        Action.CONTACT_LEFT: translate("actions", "Departure noted"),
        Action.INQUIRIES_CHANGED: translate("actions", "Several inquiries changed"),
        Action.INQUIRIES_JOINED: translate("actions", "Inquiries joined"),
        Action.INQUIRY_SPLIT: translate("actions", "Inquiry split"),
        Action.INQUIRY_LINKED: translate("actions", "Inquiries linked"),
        Action.CHECKLIST_CHANGED: translate("actions", "Checklist changed"),
        Action.INTRODUCTION_BEGUN: translate("actions", "Introduction begun"),
        Action.INTRODUCTION_AGREED: translate("actions", "Agreement noted"),
        Action.INTRODUCTION_MADE: translate("actions", "Introduction made"),
        Action.INTRODUCTION_ENDED: translate("actions", "Result of an introduction noted"),
    }
