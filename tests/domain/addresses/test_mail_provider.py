import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.addresses.mail_provider import (
    PROVIDERS,
    Provider,
    domain_of,
    likely_servers,
    provider_at,
    provider_of,
)
from deskapp.domain.mail_account import MailAccount, Security, SignIn
from deskapp.domain.record import new_id


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda each: each.key)
def test_every_provider_makes_an_account_without_problems(provider: Provider) -> None:
    account = MailAccount(
        id=new_id(),
        name="Office",
        address="office@example.org",
        imap=provider.imap,
        smtp=provider.smtp,
        sign_in=provider.sign_in,
        client_id="app",
    )
    assert account.problems() == ()
    assert Security.LOOPBACK not in {provider.imap.security, provider.smtp.security}


def test_no_domain_belongs_to_two_providers() -> None:
    domains = [domain for each in PROVIDERS for domain in each.domains]
    hosts = [host for each in PROVIDERS for host in {each.imap.host, each.smtp.host}]
    assert len(set(domains)) == len(domains)
    assert len(set(hosts)) == len(hosts)
    assert len({each.key for each in PROVIDERS}) == len(PROVIDERS)


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("stelle@gmx.de", "gmx"),
        ("Stelle@GMX.NET", "gmx"),
        ("a@web.de", "web_de"),
        ("a@verband.onmicrosoft.com", "microsoft"),
        ("a@t-online.de", "telekom"),
        ("a@notgmx.de", None),
        ("a@gmx.de.example", None),
        ("gmx.de", None),
        ("", None),
    ],
)
def test_a_provider_is_known_by_its_domain(address: str, key: str | None) -> None:
    found = provider_of(address)
    assert (found.key if found else None) == key


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda each: each.key)
def test_a_provider_is_known_by_its_servers(provider: Provider) -> None:
    assert provider_at(provider.imap.host.upper()) is provider
    assert provider_at(provider.smtp.host) is provider


def test_no_server_is_nobody() -> None:
    assert provider_at("") is None


@given(st.text(max_size=40))
def test_whatever_is_typed_gives_servers_of_its_own_domain(address: str) -> None:
    domain = domain_of(address)
    for pair in likely_servers(address):
        assert all(each.host.endswith(f".{domain}") for each in pair)
        assert all(each.security is Security.TLS for each in pair)
    assert bool(list(likely_servers(address))) == bool(domain)


def test_a_sign_in_needs_the_number_of_the_application() -> None:
    account = MailAccount(id=new_id(), name="a", address="a@b.example", sign_in=SignIn.GOOGLE)
    assert [each.field for each in account.problems()] == ["client_id"]


@pytest.mark.parametrize(
    ("folders", "codes"),
    [(("INBOX",), []), ((), ["required"]), (("a\r\nb",), ["folder_name"]), (("Büro 😀",), [])],
)
def test_folders_have_names(folders: tuple[str, ...], codes: list[str]) -> None:
    imap = PROVIDERS[0].imap
    account = MailAccount(id=new_id(), name="a", address="a@b.example", imap=imap, folders=folders)
    assert [each.code for each in account.problems()] == codes
