import pytest

from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.mail.nobodys_address import is_nobodys


@pytest.mark.parametrize(
    "address",
    [
        "verteiler@muster.example",
        "Verteiler-Nord@muster.example",
        "energie-liste@muster.example",
        "alle@lists.muster.example",
        "gruppe@googlegroups.example",
        "noreply@muster.example",
        "no-reply@muster.example",
        "newsletter+de@muster.example",
    ],
)
def test_lists_and_machines_are_known_by_their_names(address: str) -> None:
    assert is_nobodys(MailAddress(address))


@pytest.mark.parametrize(
    "address",
    ["eva.beispiel@muster.example", "spezialist@example.org", "liszt@x.de"],
)
def test_people_are_no_lists(address: str) -> None:
    assert not is_nobodys(MailAddress(address))
