"""Tokens at a real server, which looks at their signature and their time itself."""

from collections.abc import Iterator
from dataclasses import replace

import jwt
import pytest

from deskapp.adapters.mail.imap_client import logged_in
from deskapp.adapters.mail.signing_in.logins import KeptLogins
from deskapp.adapters.mail.signing_in.tokens import Answer, Consent, TokenKeeper
from deskapp.application.errors import OutsideError
from deskapp.domain.mail_account import MailAccount, SignIn
from tests.adapters.mail.accounts import account
from tests.adapters.mail.servers import dovecot
from tests.adapters.mail.servers.dovecot import Dovecot
from tests.adapters.mail.signing_in.kept import KeptSecrets
from tests.fixed_clock import FixedClock

pytestmark = pytest.mark.skipif(not dovecot.PROGRAM.exists(), reason="dovecot-imapd is not here")

KEY = b"a key of thirty-two bytes or more"
PAST, FUTURE = 1_000_000_000, 4_000_000_000
"""Seconds since 1970: in 2001 and in 2096."""


def token(until: int = FUTURE, user: str = dovecot.USER, key: bytes = KEY) -> str:
    return jwt.encode({"sub": user, "iat": PAST - 1, "exp": until}, key, "HS256")


class Renewing:
    """A ``Provider`` that gives a good token for the right refresh token."""

    loopback = "localhost"

    def ask(self, account: MailAccount, redirect: str) -> Consent:
        raise NotImplementedError(account, redirect)

    def renew(self, account: MailAccount, refresh_token: str) -> Answer:
        if refresh_token != "right":
            raise OutsideError("sign_in_needed", account.address)
        return {"access_token": token(), "expires_in": 3600}


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    """A server that takes tokens."""
    with dovecot.running(KEY) as running:
        yield running


@pytest.fixture
def box(server: Dovecot) -> MailAccount:
    """A mailbox there that is signed in to."""
    there = account(server.port, user=dovecot.USER)
    return replace(there, sign_in=SignIn.MICROSOFT, client_id="app")


@pytest.fixture
def keeper() -> TokenKeeper:
    """What keeps its tokens."""
    return TokenKeeper(KeptSecrets(), FixedClock(), {SignIn.MICROSOFT: Renewing()})


def outcome(box: MailAccount, keeper: TokenKeeper) -> str:
    """The folders' number where the server lets us in, or the code of the error."""
    try:
        with logged_in(box, KeptLogins(KeptSecrets(), keeper, FixedClock())) as (_, client):
            return f"{len(client.list_folders())} folders"
    except OutsideError as error:
        return error.code


def test_a_good_token_opens_the_mailbox(box: MailAccount, keeper: TokenKeeper) -> None:
    keeper.keep(box, {"access_token": token(), "refresh_token": "right", "expires_in": 3600})
    assert outcome(box, keeper) == "3 folders"


@pytest.mark.parametrize(
    "wrong", [token(PAST), token(user="somebody"), token(key=b"x" * 33), "none"]
)
def test_one_that_the_server_refuses_is_renewed_for_the_next_line(
    box: MailAccount, keeper: TokenKeeper, wrong: str
) -> None:
    keeper.keep(box, {"access_token": wrong, "refresh_token": "right", "expires_in": 3600})
    assert outcome(box, keeper) == "token_refused"
    assert outcome(box, keeper) == "3 folders"


def test_one_that_has_expired_is_renewed_before_it_is_shown(
    box: MailAccount, keeper: TokenKeeper
) -> None:
    keeper.keep(box, {"access_token": token(PAST), "refresh_token": "right", "expires_in": 0})
    assert outcome(box, keeper) == "3 folders"


def test_a_sign_in_that_has_ended_needs_the_person(box: MailAccount, keeper: TokenKeeper) -> None:
    keeper.keep(box, {"access_token": token(PAST), "refresh_token": "wrong", "expires_in": 0})
    assert outcome(box, keeper) == "sign_in_needed"
