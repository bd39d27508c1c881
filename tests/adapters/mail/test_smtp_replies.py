"""What becomes of a mail, by what the server answers."""

import pytest

from deskapp.adapters.mail import line
from deskapp.application.ports.post import (
    Refusal,
    SendingPostponed,
    SendingRefused,
    SendingUnclear,
    ServerAway,
)
from tests.adapters.mail.servers.scripted_server import Peer, ScriptedServer
from tests.adapters.mail.servers.smtp_servers import (
    Answer,
    cut,
    smtp_script,
)
from tests.adapters.mail.smtp_sending import TWO, send, send_to

REFUSED = b"550 5.1.1 no such user"
LATER = b"451 4.7.1 greylisted"


@pytest.mark.parametrize(
    ("answers", "outcome"),
    [
        ({b"MAIL": LATER}, SendingPostponed),
        ({b"MAIL": REFUSED}, SendingRefused),
        ({b"MAIL": b"552 5.3.4 too big"}, SendingRefused),
        ({b"MAIL": b"nonsense"}, SendingPostponed),
        ({b"MAIL": cut}, SendingPostponed),
        ({b"RCPT": LATER}, SendingPostponed),
        ({b"RCPT": REFUSED}, SendingRefused),
        ({b"RCPT": cut}, SendingPostponed),
        ({b"DATA": LATER}, SendingPostponed),
        ({b"DATA": REFUSED}, SendingRefused),
        ({b"DATA": b"250 what"}, SendingPostponed),
        ({b"DATA": cut}, SendingPostponed),
        ({b".": LATER}, SendingPostponed),
        ({b".": b"421 4.3.2 shutting down"}, SendingPostponed),
        ({b".": REFUSED}, SendingRefused),
        ({b".": b"554 5.7.1 spam"}, SendingRefused),
        ({b".": cut}, SendingUnclear),
        ({b".": b"nonsense"}, SendingUnclear),
        ({b".": b"354 go on"}, SendingUnclear),
        ({b".": b"250 " + b"x" * 100_000}, SendingUnclear),
        ({b".": lambda peer: (peer.send(b"2"), peer.shut())}, SendingUnclear),
    ],
)
def test_what_becomes_of_a_mail(answers: dict[bytes, Answer], outcome: type[Exception]) -> None:
    with pytest.raises(outcome):
        send_to(smtp_script(answers))


@pytest.mark.fault("SND-02")
def test_a_line_cut_in_the_mail_leaves_it_unsent() -> None:
    big = b"x\r\n" * 5_000_000  # more than the system's buffers take
    script = smtp_script({b"body": cut}, features=())
    with ScriptedServer(script) as server, pytest.raises(SendingPostponed) as told:
        send(server.port, raw=big)
    assert not isinstance(told.value, ServerAway)


@pytest.mark.fault("SND-05")
def test_a_mail_beyond_what_the_server_takes_is_not_even_offered() -> None:
    with ScriptedServer(smtp_script(features=(b"SIZE 10",))) as server:
        with pytest.raises(SendingRefused, match=r"^mail_over_limit: 0\.0$"):
            send(server.port)
        assert b"MAIL" not in server.received


@pytest.mark.fault("SND-02")
@pytest.mark.parametrize(
    ("command", "outcome"),
    [(b"MAIL", SendingPostponed), (b"DATA", SendingPostponed), (b".", SendingUnclear)],
)
def test_a_silent_server(
    monkeypatch: pytest.MonkeyPatch, command: bytes, outcome: type[Exception]
) -> None:
    monkeypatch.setattr(line, "SECONDS_OF_SILENCE", 0.2)
    with pytest.raises(outcome, match=r"^server_timeout"):
        send_to(smtp_script({command: Peer.wait_for_end}))


def test_a_server_that_dribbles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line, "SECONDS_FOR_A_STEP", 0.3)

    def dribble(peer: Peer) -> None:
        while True:
            peer.send(b"250-x\r\n")

    with pytest.raises(SendingUnclear, match=r"^server_timeout"):
        send_to(smtp_script({b".": dribble}))


@pytest.mark.fault("SND-03")
@pytest.mark.parametrize(("first", "for_good"), [(REFUSED, True), (LATER, False)])
def test_a_mail_leaves_for_those_whom_the_server_takes(first: bytes, for_good: bool) -> None:
    answers: dict[bytes, Answer] = {b"RCPT TO:<anna@": first}
    with ScriptedServer(smtp_script(answers)) as server:
        refusals = send(server.port)
        assert b"\r\n..dots\r\n" in server.received
    assert refusals == (Refusal(TWO[0], first.decode(), for_good),)


@pytest.mark.fault("SND-03")
@pytest.mark.parametrize(
    ("second", "outcome"), [(REFUSED, SendingRefused), (LATER, SendingPostponed)]
)
def test_a_mail_for_nobody_does_not_leave(second: bytes, outcome: type[Exception]) -> None:
    answers: dict[bytes, Answer] = {b"RCPT TO:<anna@": REFUSED, b"RCPT TO:<bert@": second}
    with ScriptedServer(smtp_script(answers)) as server:
        with pytest.raises(outcome) as told:
            send(server.port)
        assert b"DATA" not in server.received
    reasons = zip(TWO, (REFUSED.decode(), second.decode()), strict=True)
    assert str(told.value) == "; ".join(f"{who}: {why}" for who, why in reasons)
