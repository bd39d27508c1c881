import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.addresses.free_mail import FREE_MAIL_DOMAINS
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.mail.matching import (
    DomainBodies,
    KnownSender,
    SenderSuggestion,
    SuggestionReason,
    domains_to_ask,
    suggest,
)
from deskapp.domain.record import Id

MARA, JO = Id("mara"), Id("jo")
CHAMBER, NETWORK, OTHER = Id("chamber"), Id("network"), Id("other")
CONTACTS = {
    "mara.kunz@netz.example": (KnownSender(MARA, initiative_id=NETWORK),),
    "jo@kammer.example": (KnownSender(JO),),
    "info@kammer.example": (KnownSender(MARA), KnownSender(JO)),
    "mara@gmx.de": (KnownSender(MARA),),
}
BODIES = {
    "kammer.example": DomainBodies((CHAMBER,)),
    "nord.kammer.example": DomainBodies((OTHER,)),
    "marke.example": DomainBodies(initiative_ids=(NETWORK, OTHER)),
    "gmx.de": DomainBodies((OTHER,)),
}


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (
            "Mara.Kunz@Netz.example",
            SenderSuggestion(SuggestionReason.ADDRESS, MARA, None, NETWORK),
        ),
        ("jo@kammer.example", SenderSuggestion(SuggestionReason.ADDRESS, JO, CHAMBER)),
        ("info@kammer.example", SenderSuggestion(SuggestionReason.DOMAIN, None, CHAMBER)),
        ("kim@kammer.example", SenderSuggestion(SuggestionReason.DOMAIN, None, CHAMBER)),
        ("kim@mail.kammer.example", SenderSuggestion(SuggestionReason.DOMAIN, None, CHAMBER)),
        ("kim@nord.kammer.example", SenderSuggestion(SuggestionReason.DOMAIN, None, OTHER)),
        ("kim@marke.example", SenderSuggestion(SuggestionReason.NOTHING)),
        ("mara@gmx.de", SenderSuggestion(SuggestionReason.ADDRESS, MARA)),
        ("kim@gmx.de", SenderSuggestion(SuggestionReason.NOTHING)),
        ("kim@andere-kammer.example", SenderSuggestion(SuggestionReason.NOTHING)),
        ("kim", SenderSuggestion(SuggestionReason.NOTHING)),
    ],
)
def test_only_what_is_clear_is_suggested(address: str, expected: SenderSuggestion) -> None:
    assert suggest(MailAddress(address), CONTACTS, BODIES) == expected


def test_the_narrowest_domain_is_asked_first() -> None:
    asked = domains_to_ask(MailAddress("jo@Post.Nord.example.org."))
    assert asked == ("post.nord.example.org", "nord.example.org", "example.org")


@given(st.sampled_from(sorted(FREE_MAIL_DOMAINS)), st.sampled_from(["", "mail.", "a.b."]))
def test_a_provider_for_everyone_is_never_asked(domain: str, before: str) -> None:
    assert domains_to_ask(MailAddress(f"jo@{before}{domain.upper()}")) == ()


@given(st.text())
def test_any_address_is_answered(address: str) -> None:
    assert suggest(MailAddress(address), {}, BODIES).contact_id is None


def test_a_domain_longer_than_any_is_not_asked() -> None:
    assert domains_to_ask(MailAddress("jo@" + "a." * 500_000 + "example")) == ()
