"""What no database takes as it is comes in all the same, and is the same in each."""

from datetime import UTC, datetime

import pytest

from deskapp.application.actions import Action
from deskapp.application.ports.mail import FoundMail
from deskapp.application.rounds.collecting import import_mails
from deskapp.application.use_cases import intake
from deskapp.application.workspace import Workspace
from deskapp.domain.message import Message
from tests.application.rounds import rebuilt_office as office
from tests.fixed_clock import FixedClock

_HEAD = b"From: =?utf-7?q?+2AA-?= <o@nordwind.example>\r\nSubject: a\0=?utf-8?q?=00=ED=A0=80?=\r\n"
_HOSTILE = {
    "zeros": (_HEAD + b"\r\nein\0s\x01\x7f", "eins"),
    "halves": (_HEAD + b"Content-Type: text/plain; charset=utf-7\r\n\r\nzwei+2AA-", "zwei?"),
    "wide": (
        _HEAD + b"Content-Type: text/plain; charset=utf-16-le\r\n\r\n" + b"d\0r\0\x00\xd8e\0i\0",
        "dr�ei",
    ),
    "page": (_HEAD + b"Content-Type: text/html\r\n\r\n<p>vi\0er&#0;&#xD800;</p>", "vier��"),
    "name": (
        _HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nsechs\r\n--b\r\n"
        b"Content-Type: a/b; name*=utf-7''%00%2B2AA-\r\n\r\nx\r\n--b--",
        "sechs",
    ),
}


@pytest.mark.fault("MIM-11")
def test_zeros_and_half_characters_are_stored_nowhere(workspace: Workspace) -> None:
    found = [FoundMail(name, raw) for name, (raw, _) in _HOSTILE.items()]
    assert import_mails(workspace, office.HereReader(), found).inquiries == len(_HOSTILE)
    messages = workspace.query(lambda queries: queries.where(Message))
    bodies = {message.origin: message.body_text for message in messages}
    assert bodies == {name: body for name, (_, body) in _HOSTILE.items()}
    for message in messages:
        assert message.subject.startswith("a␀")
        assert _raw(workspace, message) == _HOSTILE[message.origin][0]


def _raw(workspace: Workspace, message: Message) -> bytes | None:
    return workspace.query(lambda queries: queries.content(message.raw_sha256))


@pytest.mark.fault("MIM-05")
@pytest.mark.parametrize(
    ("written", "hour"),
    [
        (b"Mon, 02 Nov 2026 09:00:00 +0100", 8),
        (b"Mon, 30 Feb 2026 09:00:00 +0100", 12),
        (b"Mon, 02 Nov 0000 09:00:00 +0100", 12),
        (b"Mon, 02 Nov 99999 09:00:00 +0100", 12),
        (b"Mon, 02 Nov 2026 25:61:00 +0100", 12),
        (b"gestern", 12),
        (b"", 12),
        (b"Fri, 25 Dec 2099 09:00:00 +0100", 9),
    ],
)
def test_a_date_that_cannot_be_is_that_of_arrival(
    desk_file: Workspace, clock: FixedClock, written: bytes, hour: int
) -> None:
    raw = b"From: o@nordwind.example\r\nDate: " + written + b"\r\nSubject: x\r\n\r\nx"
    mail = office.HereReader().read_text(raw)
    arrived = datetime(2026, 11, 2, 12, tzinfo=UTC)
    desk_file.execute(
        Action.MAIL_TAKEN_IN,
        lambda work: intake.take_in(work, raw, mail, received_at=arrived),
    )
    (message,) = desk_file.query(lambda queries: queries.where(Message))
    assert message.at.hour == hour
    assert message.at <= clock.now()
