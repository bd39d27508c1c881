"""What a person calls the fields of the daily work."""

from deskapp.wording.language import translate


def work_fields() -> dict[str, str]:
    """The words, by the name of the field."""
    return {
        **_of_inquiries(),
        **_of_messages(),
        **_of_plans(),
        **_of_mailings(),
        **_of_events(),
        **_of_collections(),
    }


def _of_inquiries() -> dict[str, str]:
    return {
        "ref_no": translate("fields", "Number"),
        "received_at": translate("fields", "Received"),
        "subject": translate("fields", "Subject"),
        "channel": translate("fields", "Channel"),
        "outgoing": translate("fields", "Begun by us"),
        "depth": translate("fields", "Depth"),
        "owner_id": translate("fields", "Owner"),
        "state": translate("fields", "Status"),
        "priority": translate("fields", "Priority"),
        "priority_reason": translate("fields", "Reason of the priority"),
        "ball": translate("fields", "Turn"),
        "due_on": translate("fields", "Due"),
        "first_reply_at": translate("fields", "First reply"),
        "closed_at": translate("fields", "Closed"),
        "outcome": translate("fields", "Outcome"),
        "related": translate("fields", "Linked inquiries"),
        "confidential": translate("fields", "Confidential"),
        "checklist": translate("fields", "Checklist"),
    }


def _of_messages() -> dict[str, str]:
    return {
        "inquiry_id": translate("fields", "Inquiry"),
        "direction": translate("fields", "Direction"),
        "at": translate("fields", "Moment"),
        "delivery": translate("fields", "Delivery"),
        "sender": translate("fields", "From"),
        "to": translate("fields", "To"),
        "cc": translate("fields", "Copy to"),
        "body_text": translate("fields", "Text"),
        "author_id": translate("fields", "Written by"),
        "template_key": translate("fields", "Template"),
        "attachments": translate("fields", "Attachments"),
        "automatic": translate("fields", "Automatic"),
        "delivery_note": translate("fields", "Remark on the delivery"),
        "review": translate("fields", "Release"),
        "released_by": translate("fields", "Released by"),
        "send_at": translate("fields", "To be sent at"),
        "refused": translate("fields", "Not reached"),
    }


def _of_plans() -> dict[str, str]:
    return {
        "reason": translate("fields", "Reason"),
        "hard": translate("fields", "Hard date"),
        "done_at": translate("fields", "Done"),
        "result": translate("fields", "Result"),
        "moved_count": translate("fields", "Times moved"),
        "recurrence": translate("fields", "Comes again"),
        "asker_id": translate("fields", "Asks"),
        "asked_id": translate("fields", "Is asked"),
        "topic": translate("fields", "Topic"),
        "asker_ok": translate("fields", "Consent of who asks"),
        "asked_ok": translate("fields", "Consent of who is asked"),
        "introduced_on": translate("fields", "Introduced on"),
        "introduction_id": translate("fields", "Introduction"),
    }


def _of_mailings() -> dict[str, str]:
    return {
        "class_reason": translate("fields", "Why it is no advertising"),
        "given": translate("fields", "Filled in"),
        "reminder_texts": translate("fields", "Texts of the reminder"),
        "per_minute": translate("fields", "Mails per minute"),
        "answer_by": translate("fields", "Answer by"),
        "started_at": translate("fields", "Started"),
        "mailing_id": translate("fields", "Mailing"),
        "address": translate("fields", "Address"),
        "gate": translate("fields", "May be written to"),
        "message_id": translate("fields", "Mail"),
        "reminder_id": translate("fields", "Reminder"),
        "declined": translate("fields", "Will not answer"),
    }


def _of_events() -> dict[str, str]:
    return {
        "event_id": translate("fields", "Event"),
        "code": translate("fields", "Short name"),
        "motto": translate("fields", "Motto"),
        "question": translate("fields", "Leading question"),
        "format": translate("fields", "Format"),
        "starts_at": translate("fields", "Beginning"),
        "ends_at": translate("fields", "End"),
        "place": translate("fields", "Place"),
        "link": translate("fields", "Link"),
        "registration": translate("fields", "Address for registering"),
        "access": translate("fields", "How to get in"),
        "capacity": translate("fields", "Places"),
        "deadline": translate("fields", "Registration until"),
        "partners": translate("fields", "Partners"),
        "programme": translate("fields", "Programme"),
        "sessions": translate("fields", "Sessions"),
        "stated": translate("fields", "Attendance as told"),
        "feedback": translate("fields", "Feedback"),
        "roles": translate("fields", "Roles"),
        "registered_at": translate("fields", "Registered"),
        "needs": translate("fields", "Needs"),
        "needs_consent": translate("fields", "Consent to keep the needs"),
    }


def _of_collections() -> dict[str, str]:
    return {
        "record_id": translate("fields", "Record"),
        "first_id": translate("fields", "One"),
        "second_id": translate("fields", "The other"),
        "kept_id": translate("fields", "Went into"),
        "lost_name": translate("fields", "Merged record"),
        "rows": translate("fields", "Rows"),
        "done": translate("fields", "Rows read"),
        "made": translate("fields", "New"),
        "changed": translate("fields", "Changed"),
        "unchanged": translate("fields", "Unchanged"),
        "rejected": translate("fields", "Rejected"),
        "updates": translate("fields", "Brings known records up to date"),
        "rules": translate("fields", "Rules of counting"),
        "frozen_at": translate("fields", "Frozen"),
    }
