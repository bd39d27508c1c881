from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.mail.bounced_mail import Report, judge_bounce
from deskapp.domain.mail.incoming_mail import Bounce

_STATUS_TEXT = """Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; erika@example.net
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <erika@example.net>:
 User unknown
"""
_NOTIFICATION = Report(
    headers={"return-path": "<>"},
    sender_address="mailer-daemon@mx.example.org",
    subject="Undelivered Mail Returned to Sender",
    status_text=_STATUS_TEXT,
    is_delivery_report=True,
)


def test_a_delivery_status_notification_is_read_field_by_field() -> None:
    assert judge_bounce(_NOTIFICATION) == Bounce(
        status="5.1.1",
        recipients=("erika@example.net",),
        reason="550 5.1.1 <erika@example.net>: User unknown",
        hard=True,
    )


def test_a_success_is_no_bounce() -> None:
    success = _STATUS_TEXT.replace("failed", "delivered").replace("5.1.1", "2.0.0")
    assert judge_bounce(replace(_NOTIFICATION, status_text=success)) is None


def test_an_abuse_report_is_no_bounce() -> None:
    assert judge_bounce(replace(_NOTIFICATION, is_other_report=True)) is None


def test_a_vague_status_is_told_by_its_diagnosis() -> None:
    vague = _STATUS_TEXT.replace("Status: 5.1.1", "Status: 5.0.0")
    found = judge_bounce(replace(_NOTIFICATION, status_text=vague))
    assert found is not None
    assert found.status == "5.1.1"


_FREE_TEXT = Report(
    headers={},
    sender_address="MAILER-DAEMON@example.org",
    subject="Mail delivery failed",
    text="<max@example.com>:\n550 5.2.2 Mailbox full, over quota\n",
)


def test_a_report_in_free_text_is_told_by_its_signs() -> None:
    assert judge_bounce(_FREE_TEXT) == Bounce(
        status="5.2.2",
        recipients=("max@example.com",),
        reason="550 5.2.2 Mailbox full, over quota",
        hard=False,
    )


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("could not be delivered\n552 too big", "5.0.0"),
        ("Delivery to the following recipient failed:\n421 try later", "4.0.0"),
        ("could not be delivered yet, will be retried", "4.0.0"),
        ("konnte nicht zugestellt werden", "5.0.0"),
    ],
)
def test_the_class_of_the_status_is_told_by_the_text(text: str, status: str) -> None:
    found = judge_bounce(replace(_FREE_TEXT, text=text))
    assert found is not None
    assert found.status == status


@pytest.mark.parametrize(
    "report",
    [
        Report(headers={}, sender_address="erika@example.org", subject="Frage", text="Guten Tag"),
        Report(
            headers={},
            sender_address="erika@example.org",
            subject="Meine Mail war unzustellbar",
            text="Sie konnte nicht zugestellt werden: 550 5.1.1 user unknown",
        ),
        Report(headers={"return-path": "<>"}, sender_address="a@example.org", subject="Urlaub"),
        Report(headers={}, sender_address="postmaster@example.org", subject="Wartung am Montag"),
    ],
)
def test_what_people_write_is_no_bounce(report: Report) -> None:
    assert judge_bounce(report) is None


@given(st.text(max_size=300), st.text(max_size=300))
def test_a_bounce_always_has_a_class(text: str, status_text: str) -> None:
    report = Report(headers={"x-failed-recipients": text}, text=text, status_text=status_text)
    found = judge_bounce(report)
    assert found is None or found.status[0] in "45"
