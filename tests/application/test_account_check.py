"""How far a trial of a mailbox came."""

from deskapp.application.ports.accounts.account_check import CheckedServer, Step


def test_the_steps_are_those_that_are_told() -> None:
    results = [CheckedServer(part="imap", error=code) for code in ("server_unknown", "x")]
    assert [each.failed for each in results] == [Step.FOUND, Step.CONNECTED]
