"""Somebody is led to a mailbox: from the first start, or where a password is missing."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from deskapp.domain.mail_account import MailAccount, SignIn
from deskapp.domain.record import new_id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.requests import SetUpMailbox
from deskapp.ui.preferences.mailboxes.section import MailboxesSection
from deskapp.ui.preferences.page import PreferencesPage
from tests.ui.preferences.mailbox_page import (
    keep,
    type_address,
    values,
)

Settle = Callable[[], None]


class TestComingFromElsewhere:
    @pytest.mark.parametrize("sign_in", [SignIn.PASSWORD, SignIn.GOOGLE])
    def test_the_mailbox_meant_is_ready_to_sign_in_to(
        self, page: PreferencesPage, desk: Desk, settle: Settle, sign_in: SignIn
    ) -> None:
        for name in "ab":
            one = MailAccount(id=new_id(), name=name, address=f"{name}@example.org")
            keep(desk, replace(one, sign_in=sign_in, client_id="app"))
        page.carry_out(SetUpMailbox("b@example.org"))
        settle()
        section = page.sections["mailbox"]
        assert section.isVisible()
        assert values(section, "address") == ["b@example.org"]
        way = section.form.field("password" if sign_in is SignIn.PASSWORD else "browser")
        assert way.editor.hasFocus()

    def test_an_address_that_is_new_stays_whatever_is_answered_later(
        self, page: PreferencesPage, settle: Settle
    ) -> None:
        page.carry_out(SetUpMailbox("neu@example.org"))
        page.refresh(frozenset())
        settle()
        assert values(page.sections["mailbox"], "address") == ["neu@example.org"]

    def test_what_is_typed_there_stays(
        self, page: PreferencesPage, section: MailboxesSection, settle: Settle
    ) -> None:
        type_address(section, "half@typed")
        page.carry_out(SetUpMailbox())
        settle()
        assert values(section, "address") == ["half@typed"]
