"""Signing in in the browser, with both providers' libraries and an authority of our own."""

import logging
import subprocess
import sys
from dataclasses import replace

import pytest

from deskapp.adapters.mail.signing_in.browser import SystemBrowser
from deskapp.adapters.mail.signing_in.tokens import TokenKeeper
from deskapp.application.errors import OutsideError
from deskapp.domain.mail_account import MailAccount, SignIn
from tests.adapters.mail.accounts import ADDRESS
from tests.adapters.mail.servers.authority import CODE, Authority, Browser
from tests.adapters.mail.signing_in.kept import KeptSecrets

FAREWELL = "Schließen Sie diese Seite."


def refused(keeper: TokenKeeper, browser: Browser, account: MailAccount) -> OutsideError:
    with pytest.raises(OutsideError) as error:
        SystemBrowser(keeper, browser.open).sign_in(account, FAREWELL, lambda: True)
    return error.value


def test_a_person_signs_in(
    keeper: TokenKeeper, browser: Browser, signing: MailAccount, authority: Authority
) -> None:
    assert SystemBrowser(keeper, browser.open).sign_in(signing, FAREWELL, lambda: True)
    browser.close()
    assert browser.pages == [FAREWELL]
    assert keeper.access_token(signing) == "access-1"
    assert browser.asked["login_hint"] == ADDRESS
    assert browser.asked["code_challenge_method"] == "S256"
    assert browser.asked["redirect_uri"].startswith(("http://localhost:", "http://127.0.0.1:"))
    (form,) = authority.asked
    assert (form["code"], form["client_id"]) == (CODE, "app-1")


def test_what_is_asked_for(keeper: TokenKeeper, browser: Browser, signing: MailAccount) -> None:
    SystemBrowser(keeper, browser.open).sign_in(signing, FAREWELL, lambda: True)
    scopes = set(browser.asked["scope"].split())
    if signing.sign_in is SignIn.GOOGLE:
        assert scopes == {"https://mail.google.com/"}
        assert browser.asked["access_type"] == "offline"
    else:
        mail = "https://outlook.office.com/"
        assert {f"{mail}IMAP.AccessAsUser.All", f"{mail}SMTP.Send", "offline_access"} <= scopes


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ({"state": "of somebody else", "code": CODE}, "sign_in_refused"),
        ({"error": "access_denied"}, "sign_in_refused"),
        ({"code": "no such code"}, None),
    ],
)
def test_another_answer_brings_no_token(
    keeper: TokenKeeper,
    authority: Authority,
    signing: MailAccount,
    answer: dict[str, str],
    code: str | None,
) -> None:
    browser = Browser(authority, lambda right: {"state": right["state"], **answer})
    error = refused(keeper, browser, signing)
    browser.close()
    assert error.code in ({code} if code else {"sign_in_refused", "sign_in_needed"})
    assert CODE not in error.detail
    with pytest.raises(OutsideError, match="sign_in_needed"):
        keeper.access_token(signing)


def test_a_person_who_does_not_come_back(keeper: TokenKeeper, signing: MailAccount) -> None:
    waiting = SystemBrowser(keeper, lambda _: True, seconds=0.1)
    with pytest.raises(OutsideError, match="sign_in_unfinished"):
        waiting.sign_in(signing, FAREWELL, lambda: True)
    given_up = SystemBrowser(keeper, lambda _: True)
    with pytest.raises(OutsideError, match="sign_in_unfinished"):
        given_up.sign_in(signing, FAREWELL, lambda: False)


def test_a_machine_without_a_browser(keeper: TokenKeeper, signing: MailAccount) -> None:
    with pytest.raises(OutsideError, match="no_browser"):
        SystemBrowser(keeper, lambda _: False).sign_in(signing, FAREWELL, lambda: True)


def test_an_organisation_that_nobody_knows(keeper: TokenKeeper, browser: Browser) -> None:
    account = replace(a_microsoft_account(), tenant="unknown")
    assert refused(keeper, browser, account).code == "sign_in_refused"


def test_a_provider_that_is_away(
    keeper: TokenKeeper, authority: Authority, signing: MailAccount
) -> None:
    browser = Browser(authority, lambda right: right)
    authority.answer = (503, "no")
    error = refused(keeper, browser, signing)
    browser.close()
    assert error.code in {"sign_in_refused", "server_unreachable"}


def test_tokens_stand_in_no_record_of_the_log(
    keeper: TokenKeeper,
    browser: Browser,
    signing: MailAccount,
    secrets: KeptSecrets,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)
    SystemBrowser(keeper, browser.open).sign_in(signing, FAREWELL, lambda: True)
    browser.close()
    for secret in ("access-1", "refresh-1", CODE, "the-key"):
        assert secret not in caplog.text
    assert all("access-1" not in repr(each) for each in keeper._known.values())
    assert "access-1" in "".join(secrets.kept.values())


def test_the_libraries_are_not_imported_at_the_start() -> None:
    check = (
        "import sys; from deskapp.composition.outside import make_tools; make_tools().close();"
        "sys.exit(bool({'msal', 'requests', 'oauthlib', 'cryptography'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0


def a_microsoft_account() -> MailAccount:
    from tests.adapters.mail.accounts import account

    return replace(account(1), sign_in=SignIn.MICROSOFT, client_id="app-1")
