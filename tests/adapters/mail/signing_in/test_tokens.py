"""Tokens are kept, and renewed before they expire."""

import pytest

from deskapp.adapters.mail.signing_in.tokens import Provider, TokenKeeper
from deskapp.application.errors import OutsideError
from deskapp.domain.mail_account import MailAccount, SignIn
from tests.adapters.mail.servers.authority import Authority
from tests.adapters.mail.signing_in.kept import KeptSecrets
from tests.fixed_clock import FixedClock

ANSWER = {"access_token": "access-0", "refresh_token": "refresh-1", "expires_in": 3600}


def test_a_token_that_holds_is_used_again(
    keeper: TokenKeeper, signing: MailAccount, authority: Authority, clock: FixedClock
) -> None:
    keeper.keep(signing, ANSWER)
    clock.forward(minutes=54)
    assert keeper.access_token(signing) == "access-0"
    assert authority.asked == []


def test_one_that_has_expired_is_renewed_silently(
    keeper: TokenKeeper, signing: MailAccount, authority: Authority, clock: FixedClock
) -> None:
    keeper.keep(signing, ANSWER)
    clock.forward(minutes=56)
    assert keeper.access_token(signing) == "access-1"
    assert keeper.access_token(signing) == "access-1"
    assert [form["grant_type"] for form in authority.asked] == ["refresh_token"]
    assert authority.asked[0]["client_id"] == "app-1"


def test_one_that_a_server_refused_is_renewed(keeper: TokenKeeper, signing: MailAccount) -> None:
    keeper.keep(signing, ANSWER)
    keeper.renew_next_time(signing, "another token")
    assert keeper.access_token(signing) == "access-0"
    keeper.renew_next_time(signing, "access-0")
    assert keeper.access_token(signing) == "access-1"


def test_the_next_run_has_them_from_the_keyring(
    keeper: TokenKeeper,
    signing: MailAccount,
    secrets: KeptSecrets,
    clock: FixedClock,
    providers: dict[SignIn, Provider],
) -> None:
    assert keeper.keep(signing, ANSWER)
    later = TokenKeeper(secrets, clock, providers)
    assert later.access_token(signing) == "access-0"


def test_without_a_keyring_they_hold_for_this_run(
    signing: MailAccount, clock: FixedClock, providers: dict[SignIn, Provider]
) -> None:
    keeper = TokenKeeper(KeptSecrets(lasts=False), clock, providers)
    assert not keeper.keep(signing, ANSWER)
    assert keeper.access_token(signing) == "access-0"


def test_a_sign_in_that_was_ended_elsewhere_needs_the_person(
    keeper: TokenKeeper, signing: MailAccount, authority: Authority, clock: FixedClock
) -> None:
    keeper.keep(signing, ANSWER)
    authority.refresh_tokens.clear()
    clock.forward(hours=1)
    with pytest.raises(OutsideError, match=f"^sign_in_needed: {signing.address}$"):
        keeper.access_token(signing)


@pytest.mark.parametrize("kept", [None, "", "[]", '["a", "b"]', '["a", "b", "no time"]', "7", "{"])
def test_what_cannot_be_read_needs_the_person(
    keeper: TokenKeeper, signing: MailAccount, secrets: KeptSecrets, kept: str | None
) -> None:
    if kept is not None:
        secrets.keep(f"{signing.address} ({signing.sign_in.value})", kept)
    with pytest.raises(OutsideError, match="sign_in_needed"):
        keeper.access_token(signing)


@pytest.mark.parametrize("answer", [(500, "no"), (200, {}), (400, {"error": "invalid_client"})])
def test_a_provider_that_fails_is_told(
    keeper: TokenKeeper,
    signing: MailAccount,
    authority: Authority,
    clock: FixedClock,
    answer: tuple[int, object],
) -> None:
    keeper.keep(signing, ANSWER)
    authority.answer = answer
    clock.forward(hours=1)
    with pytest.raises(OutsideError) as error:
        keeper.access_token(signing)
    assert error.value.code in {"sign_in_refused", "server_unreachable"}
    authority.answer = None
    assert keeper.access_token(signing) == "access-1"


def test_a_new_refresh_token_takes_the_place_of_the_old_one(
    keeper: TokenKeeper, signing: MailAccount, authority: Authority, clock: FixedClock
) -> None:
    keeper.keep(signing, ANSWER)
    for _ in range(3):
        clock.forward(hours=1)
        keeper.access_token(signing)
    assert [form["refresh_token"] for form in authority.asked] == [
        "refresh-1",
        "refresh-1",
        "refresh-2",
    ]
