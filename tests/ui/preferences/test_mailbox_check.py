"""Mailboxes are tried out and signed in to, and every failure says what to do."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from deskapp.application.errors import OutsideError
from deskapp.application.ports.accounts import account_check
from deskapp.application.ports.accounts.account_check import Certificate, CheckedServer
from deskapp.domain.mail_account import MailAccount, Security, SignIn
from deskapp.domain.record import new_id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.fold import Fold
from deskapp.ui.preferences.mailboxes.section import MailboxesSection
from deskapp.ui.preferences.section import Section
from tests.adapters.mail.servers.imap_server import Mailbox, imap_script
from tests.adapters.mail.servers.scripted_server import ScriptedServer
from tests.adapters.mail.servers.smtp_servers import free_port
from tests.ui.active_window import open_popup
from tests.ui.preferences.conftest import Browser, KeptSecrets
from tests.ui.preferences.forms import press, put, words_at
from tests.ui.preferences.mailbox_page import (
    answering,
    keep,
    said,
    stored,
    type_address,
    values,
)

Settle = Callable[[], None]
Show = Callable[[str], Section]
Submit = Callable[[Section], None]


class TestChecking:
    def test_a_closed_port_is_told_with_what_to_do(
        self, section: MailboxesSection, settle: Settle, desk: Desk
    ) -> None:
        port = free_port()
        put(section, address="office@example.org", imap_host="127.0.0.1", imap_port=port)
        put(section, imap_security=Security.LOOPBACK, imap_user="office", password="geheim")
        section.check.click()
        assert not section.check.isEnabled()
        settle()
        assert "Fetching: found, not connected." in said(section)
        assert f"“127.0.0.1:{port}” takes no connection." in said(section)
        assert section.check.isEnabled()
        assert stored(desk) == []

    def test_a_mailbox_that_works(self, section: MailboxesSection, settle: Settle) -> None:
        with ScriptedServer(imap_script(Mailbox())) as server:
            put(section, address="office@example.org", imap_host="127.0.0.1")
            put(section, imap_port=server.port, imap_security=Security.LOOPBACK)
            put(section, imap_user="office", password="geheim")
            press(section, "Check")
            settle()
        assert said(section) == "Fetching: found, connected, signed in, folders opened."
        put(section, imap_user="another")
        assert not section.checked.isVisible()

    def test_a_wrong_password_leads_back_to_it(
        self, section: MailboxesSection, settle: Settle
    ) -> None:
        wrong = {b"AUTHENTICATE": b"NO [AUTHENTICATIONFAILED] no"}
        with ScriptedServer(imap_script(Mailbox(), wrong)) as server:
            put(section, address="office@example.org", imap_host="127.0.0.1", smtp_host="127.0.0.1")
            put(section, imap_port=server.port, imap_security=Security.LOOPBACK, password="geheim")
            put(section, imap_user="office", smtp_user="office", smtp_security=Security.LOOPBACK)
            press(section, "Check")
            settle()
        assert "not signed in" in said(section)
        assert "[AUTHENTICATIONFAILED] no" in said(section)
        assert "Mostly the user name is the whole address." in said(section)
        assert "Sending: not tried" in said(section)
        assert "geheim" not in said(section)
        assert section.form.field("password").line.hasFocus()  # type: ignore[attr-defined]

    @pytest.mark.parametrize(
        ("host", "hint"),
        [
            ("imap.gmx.net", "switch on IMAP"),
            ("imap.web.de", "switch on IMAP"),
            ("imap.gmail.com", "app password"),
            ("outlook.office365.com", "takes no passwords"),
            ("secureimap.t-online.de", "customer centre"),
        ],
    )
    def test_what_a_provider_wants_is_told(
        self, section: MailboxesSection, settle: Settle, desk: Desk, host: str, hint: str
    ) -> None:
        answering(desk, CheckedServer(part="imap", error="login_failed", detail="NO"))
        put(section, address="office@example.org", imap_host=host, password="x")
        press(section, "Check")
        settle()
        assert hint in said(section)

    @pytest.mark.fault("FET-13")
    @pytest.mark.parametrize(
        ("error", "words"),
        [
            ("certificate_host", "belongs to a server of another name"),
            ("certificate_expired", "does not hold today"),
            ("certificate_self_signed", "Nobody vouches"),
        ],
    )
    def test_what_a_refused_certificate_says_can_be_unfolded(
        self, section: MailboxesSection, settle: Settle, desk: Desk, error: str, words: str
    ) -> None:
        moment = desk.workspace.clock.now()
        shown = Certificate(("mail.other.example",), "CN=<b>Anybody</b>", moment, moment)
        answering(desk, CheckedServer(part="smtp", error=error, certificate=shown))
        put(section, address="office@example.org", smtp_host="mail.example.org")
        press(section, "Check")
        settle()
        assert words in said(section)
        assert "nothing was sent" in said(section)
        (fold,) = section.checked.findChildren(Fold)
        assert not fold.is_open
        fold.open()
        for line in ("mail.other.example", "CN=<b>Anybody</b>", "Monday, 23 November 2026"):
            assert line in said(section)

    def test_a_mailbox_that_is_nearly_full_is_told(
        self, section: MailboxesSection, settle: Settle, desk: Desk
    ) -> None:
        answering(desk, CheckedServer(part="imap", used_percent=97))
        put(section, address="office@example.org", imap_host="mail.example.org")
        press(section, "Check")
        settle()
        assert "97 % full" in said(section)

    def test_what_was_found_of_another_mailbox_is_not_shown(
        self, section: MailboxesSection, settle: Settle, desk: Desk
    ) -> None:
        answering(desk, CheckedServer(part="imap", error="login_failed", detail="NO"))
        for name in "ab":
            keep(desk, MailAccount(id=new_id(), name=name, address=f"{name}@example.org"))
        section.load()
        settle()
        press(section, "Check")
        other = next(code for code, word in section.choice.choices() if word == "b")
        section.choice.set_value(other)
        settle()
        assert values(section, "address") == ["b@example.org"]
        assert said(section) == ""
        assert section.check.isEnabled()

    def test_a_check_that_breaks_can_be_repeated(
        self, section: MailboxesSection, settle: Settle, desk: Desk, errors: list[Exception]
    ) -> None:
        def check(_: MailAccount) -> tuple[CheckedServer, ...]:
            raise ValueError("a fault of ours")

        desk.tools = replace(desk.tools, check_account=check)
        put(section, address="office@example.org", imap_host="mail.example.org")
        press(section, "Check")
        settle()
        assert section.check.isEnabled()
        assert not section.checked.isVisible()
        assert len(errors) == 1
        errors.clear()

    def test_every_failure_has_its_own_sentence(
        self, section: MailboxesSection, settle: Settle, desk: Desk
    ) -> None:
        codes = {*account_check._FAILED, "port_refused", "connect_timeout", "server_timeout"}
        sentences = set()
        for code in codes:
            answering(desk, CheckedServer(part="imap", error=code, detail="x"))
            put(section, address=f"{code}@example.org", imap_host="mail.example.org")
            press(section, "Check")
            settle()
            text = said(section)
            assert "That did not work" not in text, code
            sentences.add(text)
        assert len(sentences) == len(codes)

    def test_folders_are_chosen_from_those_of_the_server(
        self, section: MailboxesSection, settle: Settle, desk: Desk, qtbot: QtBot
    ) -> None:
        answering(desk, CheckedServer(part="imap", folders=("INBOX", "Messe & Co", "Alt")))
        put(section, address="office@example.org", imap_host="mail.example.org")
        section.form.unfold(section.form.field("folders"))
        press(section, "Choose from the server…")
        settle()
        menu = open_popup(qtbot)
        assert isinstance(menu, QMenu)
        assert [each.isChecked() for each in menu.actions()] == [True, False, False]
        menu.actions()[1].trigger()
        menu.close()
        assert section.form.field("folders").value() == ("INBOX", "Messe & Co")


class TestBrowser:
    @pytest.fixture(autouse=True)
    def _typed(self, section: MailboxesSection) -> None:
        type_address(section, "info@verband.onmicrosoft.com")
        put(section, client_id="app-1")

    def test_the_password_makes_room_for_a_button(self, section: MailboxesSection) -> None:
        assert not section.form.field("password").isVisible()
        assert section.form.field("browser").isVisible()
        put(section, sign_in=SignIn.PASSWORD)
        assert section.form.field("password").isVisible()
        assert not section.form.field("browser").isVisible()

    def test_a_person_signs_in_and_the_mailbox_is_tried(
        self,
        section: MailboxesSection,
        browser: Browser,
        settle: Settle,
        desk: Desk,
    ) -> None:
        tried = answering(desk, CheckedServer(part="imap"))
        browser.outcome = True
        press(section, "Sign in with Microsoft")
        settle()
        assert [each.address for each in browser.asked] == ["info@verband.onmicrosoft.com"]
        assert len(tried) == 1
        assert "Signed in." in words_at(section.form.field("browser"))
        assert "Fetching: found, connected, encrypted, signed in" in said(section)

    def test_a_refusal_is_told_at_the_button(
        self, section: MailboxesSection, browser: Browser, settle: Settle
    ) -> None:
        browser.outcome = OutsideError("sign_in_refused", "AADSTS700016")
        press(section, "Sign in with Microsoft")
        settle()
        assert "AADSTS700016" in words_at(section.form.field("browser"))
        press(section, "Sign in with Microsoft")
        settle()
        assert len(browser.asked) == 2

    def test_a_person_gives_up(
        self, section: MailboxesSection, browser: Browser, settle: Settle, qtbot: QtBot
    ) -> None:
        press(section, "Sign in with Microsoft")
        qtbot.waitUntil(lambda: bool(browser.asked))
        assert "Please sign in in the browser now." in words_at(section.form.field("browser"))
        press(section, "Give up")
        settle()
        assert "Nobody has signed in" in words_at(section.form.field("browser"))


def test_the_keyboard_is_enough(
    section: MailboxesSection, settle: Settle, desk: Desk, secrets: KeptSecrets
) -> None:
    answering(desk, CheckedServer(part="imap"))
    address = section.form.field("address")
    address.setFocus()
    seen = []
    for _ in range(9):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.accessibleName() or focused.property("text"))
        if focused is section.form.field("password").editor:
            QTest.keyClicks(focused, "geheim")
        elif focused is address.editor:
            QTest.keyClicks(focused, "info@verband.example")
        elif focused is section.check:
            QTest.keyClick(focused, Qt.Key.Key_Space)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    settle()
    assert seen[:4] == ["E-mail address (required)", "Provider", "Sign-in", "Password"]
    assert "Fetching: found" in said(section)
    assert secrets.kept == {"info@verband.example": "geheim"}
