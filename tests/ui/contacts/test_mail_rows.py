"""What the form makes of addresses from which mail came back."""

import pytest

from deskapp.domain.contact import ContactMail
from deskapp.ui.contacts.mail_rows import mails_of_rows, rows_of_mails

ADDRESSES = [
    ContactMail("a@b.example"),
    ContactMail("a@b.example", bounces=1),
    ContactMail("a@b.example", bounces=2),
    ContactMail("a@b.example", valid=False, bounces=1),
    ContactMail("a@b.example", valid=False, bounces=3),
    ContactMail("a@b.example", valid=False),
]


@pytest.mark.parametrize("mail", ADDRESSES)
def test_what_nobody_touches_stays_as_it_is(mail: ContactMail) -> None:
    assert mails_of_rows(rows_of_mails((mail,)), (mail,)) == (mail,)


@pytest.mark.parametrize("mail", [each for each in ADDRESSES if not each.takes_mailings])
def test_an_address_that_is_right_again_begins_anew(mail: ContactMail) -> None:
    (row,) = rows_of_mails((mail,))
    (right,) = mails_of_rows(({**row, "bounced": False},), (mail,))
    assert (right.valid, right.bounces) == (True, 0)


def test_a_mark_by_hand_closes_the_address_at_once() -> None:
    mail = ContactMail("a@b.example")
    (row,) = rows_of_mails((mail,))
    (marked,) = mails_of_rows(({**row, "bounced": True},), (mail,))
    assert not marked.valid
    assert not marked.takes_mailings


def test_another_address_has_not_come_back() -> None:
    before = ContactMail("a@b.example", valid=False, bounces=2)
    (row,) = rows_of_mails((ContactMail("new@b.example"),))
    assert mails_of_rows((row,), (before,)) == (ContactMail("new@b.example"),)
