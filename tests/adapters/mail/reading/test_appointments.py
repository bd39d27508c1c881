"""MIM-06: a mail that only invites says in words what, when and where, and keeps the file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.adapters.mail.reading.appointments import read_appointment
from deskapp.adapters.mail.reading.reader import read_mail, read_text
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.mail.appointment import Invitation
from deskapp.domain.mail.incoming_mail import Shown

pytestmark = pytest.mark.fault("MIM-06")

_EVENT = (
    "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Mitte\r\nEND:VTIMEZONE\r\n"
    "BEGIN:VEVENT\r\nSUMMARY;LANGUAGE=de:Runder Tisch\\, Wasserstoff\r\n"
    'DTSTART;TZID="Mitte":20261102T100000\r\nDTEND;TZID=Mitte:20261102T113000\r\n'
    'LOCATION:Rathaus\\nSaal 2\r\nORGANIZER;CN="Fennen, Okka":MAILTO:o@nordwind.example\r\n'
    "DESCRIPTION:Bitte bis Freitag\r\n  antworten.\\n\\nGruß\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def test_a_mail_that_only_invites() -> None:
    raw = f"Subject: x\r\nContent-Type: text/calendar; charset=utf-8\r\n\r\n{_EVENT}".encode()
    for mail in (read_mail(raw), read_text(raw)):
        assert mail.shown is Shown.APPOINTMENT
        assert mail.body == (
            "Runder Tisch, Wasserstoff\n02.11.2026 10:00–11:30\nRathaus, Saal 2\n"
            "Fennen, Okka <o@nordwind.example>\n\nBitte bis Freitag antworten.\n\nGruß"
        )
        assert [part.content_type for part in mail.attachments] == ["text/calendar"]
        assert mail.appointment is not None
        assert mail.appointment.invitation is Invitation.ASKED
        assert mail.appointment.organiser == MailAddress("o@nordwind.example", "Fennen, Okka")


def test_a_text_beside_it_is_the_body() -> None:
    parts = (
        f"--b\r\n\r\nBitte kommen\r\n--b\r\nContent-Type: text/calendar\r\n\r\n{_EVENT}\r\n--b--"
    )
    head = "Content-Type: multipart/alternative; boundary=b\r\n\r\n"
    mail = read_mail((head + parts).encode())
    assert (mail.shown, mail.body) == (Shown.PLAIN, "Bitte kommen")
    assert mail.appointment is not None


@pytest.mark.parametrize(
    ("lines", "when"),
    [
        ("DTSTART:20261102T090000Z\nDTEND:20261102T100000Z", "02.11.2026 10:00–11:00"),
        ("DTSTART:20260702T090000Z\nDURATION:PT1H30M", "02.07.2026 11:00–12:30"),
        ("DTSTART;VALUE=DATE:20261102\nDTEND;VALUE=DATE:20261104", "02.11.2026 – 03.11.2026"),
        ("DTSTART;VALUE=DATE:20261102\nDTEND;VALUE=DATE:20261103", "02.11.2026"),
        ("DTSTART:20261102T220000\nDTEND:20261103T010000", "02.11.2026 22:00 – 03.11.2026 01:00"),
        ("DTSTART:20261102T220000\nDTEND:20261101T010000", "02.11.2026 22:00"),
        ("DTSTART:20260230T250000", ""),
        ("DTSTART:99991231T235900Z\nDURATION:P999W", ""),
        ("DTSTART:99991231T235900\nDURATION:P999W", "31.12.9999 23:59"),
        ("", ""),
    ],
)
def test_when_it_is(lines: str, when: str) -> None:
    found = read_appointment(f"BEGIN:VEVENT\n{lines}\nEND:VEVENT")
    assert found is not None
    assert found.when == when


@pytest.mark.parametrize(
    ("method", "invitation"),
    [
        ("CANCEL", Invitation.CANCELLED),
        ("reply", Invitation.ANSWERED),
        ("COUNTER", Invitation.ANSWERED),
        ("PUBLISH", Invitation.TOLD),
        ("UNSINN", Invitation.TOLD),
    ],
)
def test_what_is_wanted(method: str, invitation: Invitation) -> None:
    found = read_appointment(f"METHOD:{method}\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT")
    assert found is not None
    assert found.invitation is invitation


def test_a_calendar_without_an_event_is_a_file_only() -> None:
    mail = read_mail(b"Content-Type: text/calendar\n\nBEGIN:VCALENDAR\nEND:VCALENDAR\n")
    assert (mail.shown, mail.appointment, len(mail.attachments)) == (Shown.NOTHING, None, 1)


@given(st.text(alphabet='BEGIN:VEVT\nSUMARYDLOC;="\\,Z0123456789 \r\0', max_size=200))
def test_nothing_breaks_it(text: str) -> None:
    found = read_appointment(f"BEGIN:VEVENT\n{text}\nDTSTART:{text}\nORGANIZER:{text}\nEND:VEVENT")
    assert found is None or "\0" not in found.text
