import pytest

from deskapp.domain.addresses.free_mail import (
    FREE_MAIL_DOMAINS,
    ROLE_MAILBOXES,
    is_free_mail,
    is_role_address,
)


@pytest.mark.parametrize("domain", ["gmx.de", "GMX.de", "web.de.", "t-online.de"])
def test_a_provider_for_everyone_is_known(domain: str) -> None:
    assert is_free_mail(domain)


@pytest.mark.parametrize("domain", ["example.org", "de", "", "meingmx.de"])
def test_other_domains_are_not(domain: str) -> None:
    assert not is_free_mail(domain)


@pytest.mark.parametrize("address", ["info@example.org", "Kontakt@example.org", "info+x@a.example"])
def test_a_shared_mailbox_is_known(address: str) -> None:
    assert is_role_address(address)


@pytest.mark.parametrize("address", ["eva.muster@example.org", "infostelle@a.example", ""])
def test_a_persons_mailbox_is_none(address: str) -> None:
    assert not is_role_address(address)


def test_the_lists_are_in_the_form_in_which_they_are_compared() -> None:
    assert all(entry == entry.casefold() for entry in FREE_MAIL_DOMAINS | ROLE_MAILBOXES)
