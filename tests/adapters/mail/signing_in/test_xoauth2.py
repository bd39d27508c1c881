"""Tokens at servers that want them: XOAUTH2 over IMAP and SMTP."""

from base64 import b64decode, b64encode
from dataclasses import replace

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult

from deskapp.adapters.mail.imap_client import logged_in
from deskapp.adapters.mail.signing_in.logins import KeptLogins
from deskapp.adapters.mail.signing_in.tokens import TokenKeeper
from deskapp.adapters.mail.smtp import SmtpSender
from deskapp.application.errors import OutsideError
from deskapp.application.ports.post import ServerAway
from deskapp.domain.mail_account import MailAccount, Security, Server
from tests.adapters.mail.accounts import ADDRESS
from tests.adapters.mail.servers.imap_server import Answer, Mailbox, imap_script
from tests.adapters.mail.servers.scripted_server import Peer, ScriptedServer
from tests.adapters.mail.servers.smtp_servers import Letters, free_port, smtp_script
from tests.adapters.mail.signing_in.kept import KeptSecrets
from tests.fixed_clock import FixedClock

RAW = b"Subject: x\r\n\r\nx\r\n"
ANSWER = {"access_token": "access-0", "refresh_token": "refresh-1", "expires_in": 3600}


def words(token: str, user: str = ADDRESS) -> bytes:
    return f"user={user}\1auth=Bearer {token}\1\1".encode()


@pytest.fixture
def logins(keeper: TokenKeeper, signing: MailAccount, clock: FixedClock) -> KeptLogins:
    """Of an account whose token has not expired."""
    keeper.keep(signing, ANSWER)
    return KeptLogins(KeptSecrets(), keeper, clock)


def asking_for(*tokens: str) -> Answer:
    """Takes these tokens alone, and tells of others what Google's server tells."""

    def answer(peer: Peer, tag: bytes) -> None:
        peer.say(b"+ ")
        if b64decode(peer.line()) in {words(token) for token in tokens}:
            peer.say(tag + b" OK welcome")
            return
        peer.say(b"+ " + b64encode(b'{"status":"400","schemes":"Bearer"}'))
        peer.line()
        peer.say(tag + b" NO AUTHENTICATE failed.")

    return answer


def at(account: MailAccount, port: int) -> MailAccount:
    server = Server("localhost", port, Security.LOOPBACK)
    return replace(account, imap=server, smtp=server)


def test_a_mailbox_is_opened_with_a_token(logins: KeptLogins, signing: MailAccount) -> None:
    script = imap_script(Mailbox(), {b"AUTHENTICATE XOAUTH2": asking_for("access-0")})
    with ScriptedServer(script) as server, logged_in(at(signing, server.port), logins):
        assert b"AUTHENTICATE PLAIN" not in server.received


def test_a_token_that_the_server_ended_is_renewed_for_the_next_line(
    logins: KeptLogins, signing: MailAccount
) -> None:
    script = imap_script(Mailbox(), {b"AUTHENTICATE XOAUTH2": asking_for("access-1")})
    with ScriptedServer(script) as server:
        box = at(signing, server.port)
        with pytest.raises(OutsideError) as error, logged_in(box, logins):
            pass
        assert error.value.code == "token_refused"
        assert "access-0" not in str(error.value)
        with logged_in(box, logins):
            pass


@pytest.mark.fault("FET-14")
def test_a_sign_in_that_is_refused_again_and_again_rests(
    logins: KeptLogins, signing: MailAccount, keeper: TokenKeeper
) -> None:
    script = imap_script(Mailbox(), {b"AUTHENTICATE": b"NO disabled for this user"})
    with ScriptedServer(script) as server:
        for _ in range(5):
            with pytest.raises(OutsideError), logged_in(at(signing, server.port), logins):
                pass
        assert server.received.count(b"AUTHENTICATE") == 3
        keeper.keep(signing, ANSWER)  # the person has signed in anew
        with (
            pytest.raises(OutsideError, match="token_refused"),
            logged_in(at(signing, server.port), logins),
        ):
            pass


class WantsTokens(Letters):
    """The handler of a real server that knows XOAUTH2."""

    async def auth_XOAUTH2(self, server: SMTP, args: list[str]) -> AuthResult:  # noqa: N802
        if b64decode(args[1]) == words("access-0"):
            return AuthResult(success=True)
        await server.challenge_auth(b'{"status":"400"}', encode_to_b64=True)
        return AuthResult(success=False, handled=False)


def test_a_mail_is_sent_with_a_token(
    logins: KeptLogins, signing: MailAccount, keeper: TokenKeeper
) -> None:
    letters, port = WantsTokens(), free_port()
    controller = Controller(letters, hostname="127.0.0.1", port=port, auth_require_tls=False)
    controller.start()
    sender, box = SmtpSender(logins), at(signing, port)
    try:
        assert sender.send(box, RAW, ADDRESS, ("anna@muster.example",)) == ()
        keeper.keep(signing, {**ANSWER, "access_token": "another"})
        with pytest.raises(ServerAway, match=r"^token_refused: ") as away:
            sender.send(box, RAW, ADDRESS, ("anna@muster.example",))
    finally:
        controller.stop()
    assert len(letters.taken) == 1
    assert away.value.code == "token_refused"


def test_the_reason_of_a_server_is_told_and_the_token_is_not(
    logins: KeptLogins, signing: MailAccount
) -> None:
    answers = {b"AUTH XOAUTH2": b"535 5.7.3 access-0 is no good"}
    with (
        ScriptedServer(smtp_script(answers, features=(b"AUTH XOAUTH2",))) as server,
        pytest.raises(ServerAway, match=r"^token_refused: 535 5.7.3 ••• is no good") as away,
    ):
        SmtpSender(logins).send(at(signing, server.port), RAW, ADDRESS, ("anna@muster.example",))
    assert "access-0" not in str(away.value)
