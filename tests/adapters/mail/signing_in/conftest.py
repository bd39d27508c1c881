"""Accounts of both providers, and an authority on the loopback that gives them tokens."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from deskapp.adapters.mail.signing_in.google import Endpoints, Google
from deskapp.adapters.mail.signing_in.microsoft import Microsoft
from deskapp.adapters.mail.signing_in.tokens import Provider, TokenKeeper
from deskapp.application.ports.accounts.sign_in import application_key
from deskapp.domain.mail_account import MailAccount, SignIn
from tests.adapters.mail.accounts import ADDRESS, account
from tests.adapters.mail.servers import authority as authorities
from tests.adapters.mail.servers.authority import Authority, Browser
from tests.adapters.mail.servers.certificates import Certificate
from tests.adapters.mail.signing_in.kept import KeptSecrets
from tests.fixed_clock import FixedClock


@pytest.fixture
def authority(trusted: Certificate, monkeypatch: pytest.MonkeyPatch) -> Iterator[Authority]:
    """A provider whose certificate the libraries trust."""
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(trusted.chain))
    with authorities.running(trusted.server_context()) as running:
        yield running


@pytest.fixture
def browser(authority: Authority) -> Iterator[Browser]:
    """A person who agrees."""
    made = Browser(authority)
    yield made
    made.close()


@pytest.fixture
def secrets() -> KeptSecrets:
    """A keyring that has the key of the application."""
    kept = KeptSecrets()
    kept.keep(application_key(ADDRESS), "the-key")
    return kept


@pytest.fixture
def clock() -> FixedClock:
    """A clock that the test moves."""
    return FixedClock()


@pytest.fixture
def providers(authority: Authority, secrets: KeptSecrets) -> dict[SignIn, Provider]:
    """Both providers, at the authority."""
    endpoints = Endpoints(
        f"{authority.address}/google/consent", f"{authority.address}/google/token"
    )
    return {
        SignIn.MICROSOFT: Microsoft(authority.address),
        SignIn.GOOGLE: Google(secrets, endpoints),
    }


@pytest.fixture
def keeper(
    secrets: KeptSecrets, clock: FixedClock, providers: dict[SignIn, Provider]
) -> TokenKeeper:
    """What keeps the tokens of this run."""
    return TokenKeeper(secrets, clock, providers)


@pytest.fixture(params=[SignIn.MICROSOFT, SignIn.GOOGLE], ids=lambda each: each.value)
def signing(request: pytest.FixtureRequest) -> MailAccount:
    """An account that signs in with a provider."""
    return replace(account(1), sign_in=request.param, client_id="app-1", tenant="our-tenant")
