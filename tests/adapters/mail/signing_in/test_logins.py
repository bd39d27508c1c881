"""What accounts log in with, and how often a refused secret is tried."""

from dataclasses import replace

import pytest

from deskapp.adapters.mail.checking.account_check import check_account
from deskapp.adapters.mail.imap_client import logged_in
from deskapp.adapters.mail.signing_in.logins import MOST_REFUSALS, PAUSE, KeptLogins, Login
from deskapp.adapters.mail.signing_in.tokens import TokenKeeper
from deskapp.application.errors import OutsideError
from deskapp.domain.mail_account import MailAccount, SignIn
from tests.adapters.mail.accounts import ADDRESS, PASSWORD, account
from tests.adapters.mail.servers.imap_server import Mailbox, imap_script
from tests.adapters.mail.servers.scripted_server import ScriptedServer
from tests.adapters.mail.signing_in.kept import KeptSecrets
from tests.fixed_clock import FixedClock

WRONG = {b"AUTHENTICATE": b"NO [AUTHENTICATIONFAILED] wrong"}


def made(secrets: KeptSecrets, clock: FixedClock) -> KeptLogins:
    return KeptLogins(secrets, TokenKeeper(secrets, clock, {}), clock)


def code_of(box: MailAccount, logins: KeptLogins) -> str:
    try:
        with logged_in(box, logins):
            return ""
    except OutsideError as error:
        return error.code


@pytest.mark.fault("FET-14")
def test_a_wrong_password_is_tried_three_times_and_then_rests() -> None:
    secrets, clock = KeptSecrets(), FixedClock()
    secrets.keep(ADDRESS, PASSWORD)
    logins = made(secrets, clock)
    with ScriptedServer(imap_script(Mailbox(), WRONG)) as server:
        box = account(server.port, user="desk")
        codes = [code_of(box, logins) for _ in range(6)]
        assert codes == ["login_failed"] * MOST_REFUSALS + ["login_paused"] * 3
        assert server.received.count(b"AUTHENTICATE") == MOST_REFUSALS
        clock.moment += PAUSE
        assert [code_of(box, logins) for _ in range(2)] == ["login_failed", "login_paused"]
        secrets.keep(ADDRESS, "another")
        assert code_of(box, logins) == "login_failed"


@pytest.mark.fault("FET-14")
def test_what_is_taken_once_is_forgiven() -> None:
    secrets = KeptSecrets()
    secrets.keep(ADDRESS, PASSWORD)
    logins = made(secrets, FixedClock())
    with (
        ScriptedServer(imap_script(Mailbox(), WRONG)) as wrong,
        ScriptedServer(imap_script(Mailbox())) as right,
    ):
        for _ in range(3):
            assert code_of(account(wrong.port, user="desk"), logins) == "login_failed"
            assert code_of(account(wrong.port, user="desk"), logins) == "login_failed"
            assert code_of(account(right.port, user="desk"), logins) == ""


@pytest.mark.fault("FET-14")
def test_trying_an_account_counts_a_wrong_password_once() -> None:
    secrets = KeptSecrets()
    secrets.keep(ADDRESS, PASSWORD)
    with ScriptedServer(imap_script(Mailbox(), WRONG)) as server:
        imap, smtp = check_account(account(server.port, user="desk"), made(secrets, FixedClock()))
        assert server.received.count(b"AUTHENTICATE") == 1
    assert (imap.error, smtp.error, smtp.untried) == ("login_failed", "", True)


def test_a_server_that_asks_for_no_login_gets_none() -> None:
    assert made(KeptSecrets(), FixedClock()).login(account(1), account(1).imap) == Login()


def test_a_password_that_nobody_kept_is_told_by_its_address() -> None:
    with pytest.raises(OutsideError, match=f"^password_missing: {ADDRESS}$"):
        made(KeptSecrets(), FixedClock()).login(account(1, user="a"), account(1, user="a").imap)


def test_no_secret_stands_in_what_is_printed(keeper: TokenKeeper, signing: MailAccount) -> None:
    keeper.keep(signing, {"access_token": "top-secret", "refresh_token": "r", "expires_in": 3600})
    login = KeptLogins(KeptSecrets(), keeper, FixedClock()).login(signing, signing.imap)
    assert (login.user, login.secret, login.is_token) == (ADDRESS, "top-secret", True)
    assert "top-secret" not in repr(login)


@pytest.mark.fault("FET-11")
def test_control_characters_in_a_token_are_refused(
    keeper: TokenKeeper, signing: MailAccount
) -> None:
    keeper.keep(signing, {"access_token": "a\x01b", "refresh_token": "r", "expires_in": 3600})
    with pytest.raises(OutsideError, match="login_failed"):
        KeptLogins(KeptSecrets(), keeper, FixedClock()).login(signing, signing.imap)


def test_the_user_of_a_server_comes_before_the_address(
    keeper: TokenKeeper, signing: MailAccount
) -> None:
    keeper.keep(signing, {"access_token": "a", "refresh_token": "r", "expires_in": 3600})
    shared = replace(signing.imap, user="shared@desk.example")
    login = KeptLogins(KeptSecrets(), keeper, FixedClock()).login(signing, shared)
    assert login.user == "shared@desk.example"
    assert signing.sign_in is not SignIn.PASSWORD
