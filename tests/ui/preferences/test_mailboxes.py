"""Mailboxes are set up, and taken away."""

from collections.abc import Callable
from pathlib import Path

from deskapp.application.ports.accounts.account_check import CheckedServer
from deskapp.application.ports.accounts.sign_in import application_key
from deskapp.domain.mail_account import MailAccount, Security, Server, SignIn
from deskapp.domain.record import new_id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.form import Form
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.requests import DeliverMail, FetchMail
from deskapp.ui.preferences.mailboxes.section import MailboxesSection
from deskapp.ui.preferences.page import PreferencesPage
from deskapp.ui.preferences.section import Section
from tests.ui.preferences.forms import press, put, words_at
from tests.ui.preferences.mailbox_page import (
    answering,
    choose,
    keep,
    said,
    stored,
    type_address,
    values,
)

Settle = Callable[[], None]
Show = Callable[[str], Section]
Submit = Callable[[Section], None]


class TestProposals:
    def test_a_known_provider_fills_in_everything(self, section: MailboxesSection) -> None:
        type_address(section, "stelle@gmx.de")
        assert values(section, "provider", "imap_host", "imap_port", "imap_security") == [
            "gmx", "imap.gmx.net", 993, Security.TLS,
        ]  # fmt: skip
        assert values(section, "smtp_host", "imap_user", "smtp_user") == [
            "mail.gmx.net", "stelle@gmx.de", "stelle@gmx.de",
        ]  # fmt: skip
        assert "The servers of GMX are filled in." in words_at(section.form.field("address"))

    def test_another_domain_gets_likely_servers(self, section: MailboxesSection) -> None:
        type_address(section, "info@verband.example")
        assert values(section, "provider", "imap_host", "smtp_host", "smtp_port") == [
            "", "imap.verband.example", "smtp.verband.example", 465,
        ]  # fmt: skip
        type_address(section, "info@web.de")
        assert values(section, "imap_host", "smtp_port", "smtp_security") == [
            "imap.web.de", 587, Security.STARTTLS,
        ]  # fmt: skip

    def test_what_was_typed_stays(self, section: MailboxesSection) -> None:
        type_address(section, "info@verband.example")
        put(section, imap_host="post.verband.example", imap_port=143)
        type_address(section, "anfrage@verband2.example")
        assert values(section, "imap_host", "imap_port", "imap_user", "smtp_host") == [
            "post.verband.example", 143, "anfrage@verband2.example", "smtp.verband2.example",
        ]  # fmt: skip

    def test_a_provider_that_is_chosen_takes_the_place_of_what_was_proposed(
        self, section: MailboxesSection
    ) -> None:
        type_address(section, "info@verband.example")
        choose(section, "provider", "Microsoft 365")
        assert values(section, "imap_host", "sign_in", "imap_user") == [
            "outlook.office365.com", SignIn.MICROSOFT, "info@verband.example",
        ]  # fmt: skip
        type_address(section, "anfrage@verband.example")
        assert values(section, "imap_host", "imap_user") == [
            "outlook.office365.com", "anfrage@verband.example",
        ]  # fmt: skip

    def test_an_account_that_is_stored_keeps_its_servers(
        self, show: Show, desk: Desk, settle: Settle
    ) -> None:
        server = Server("post.example.org", 993, Security.TLS, "office")
        keep(desk, MailAccount(id=new_id(), name="A", address="a@example.org", imap=server))
        section = show("mailbox")
        settle()
        type_address(section, "b@gmx.de")
        assert values(section, "imap_host", "imap_user") == ["post.example.org", "office"]

    def test_the_next_likely_server_is_tried_where_one_is_unknown(
        self, section: MailboxesSection, desk: Desk, settle: Settle
    ) -> None:
        unknown = CheckedServer(part="imap", error="server_unknown", detail="x")
        tried = answering(desk, unknown, CheckedServer(part="smtp"))
        type_address(section, "info@verband.example")
        press(section, "Check")
        settle()
        assert [each.imap.host for each in tried] == [
            "imap.verband.example", "mail.verband.example",
        ]  # fmt: skip
        assert "Fetching: not found." in said(section)


class TestSaving:
    def test_an_address_and_a_password_are_enough(
        self,
        section: MailboxesSection,
        submit: Submit,
        desk: Desk,
        notices: list[Notice],
        sqlite_file: Path,
    ) -> None:
        type_address(section, "info@verband.example")
        put(section, password="very-secret-word")
        submit(section)
        (account,) = stored(desk)
        assert (account.name, account.imap.host) == ("info@verband.example", "imap.verband.example")
        assert (account.folders, account.stores_sent) == (("INBOX",), True)
        assert section.form.field("password").value() == ""
        assert desk.tools.secrets.password("info@verband.example") == "very-secret-word"
        assert any("holds until the program ends" in each.text for each in notices)
        for file in sqlite_file.parent.glob("*"):
            assert b"very-secret-word" not in file.read_bytes()

    def test_a_new_password_alone_is_tried_at_once(
        self,
        page: PreferencesPage,
        show: Show,
        submit: Submit,
        desk: Desk,
        settle: Settle,
    ) -> None:
        server = Server("post.example.org", 993, Security.TLS, "office")
        keep(desk, MailAccount(id=new_id(), name="A", address="a@example.org", imap=server))
        section = show("mailbox")
        settle()
        wanted: list[object] = []
        page.wants.connect(wanted.append)
        submit(section)
        assert wanted == []
        put(section, password="another word")
        submit(section)
        assert wanted == [FetchMail(), DeliverMail()]
        note = "There is no keyring; the password holds until the program ends."
        assert note in words_at(section.form.field("password"))

    def test_a_password_is_kept_before_anybody_looks_at_the_mailbox(
        self, section: MailboxesSection, submit: Submit, desk: Desk
    ) -> None:
        kept: list[str | None] = []
        desk.changed.connect(lambda _: kept.append(desk.tools.secrets.password("info@a.example")))
        type_address(section, "info@a.example")
        put(section, password="very-secret-word")
        submit(section)
        assert kept == ["very-secret-word"]

    def test_everything_is_stored_and_shown_again(
        self, section: MailboxesSection, submit: Submit, desk: Desk
    ) -> None:
        put(section, address="office@example.org", name="Office", imap_host="mail.example.org")
        put(section, folders=("INBOX", "Messe, 2026"), sent_folder="Gesendet", stores_sent=False)
        put(section, sign_in=SignIn.GOOGLE, client_id="app", application_key="the key")
        submit(section)
        (account,) = stored(desk)
        assert (account.name, account.folders) == ("Office", ("INBOX", "Messe, 2026"))
        assert (account.sign_in, account.client_id) == (SignIn.GOOGLE, "app")
        assert (account.sent_folder, account.stores_sent) == ("Gesendet", False)
        assert desk.tools.secrets.password(application_key("office@example.org")) == "the key"
        shown = values(section, "name", "folders", "client_id", "application_key")
        assert shown == ["Office", ("INBOX", "Messe, 2026"), "app", ""]

    def test_clear_text_is_for_this_machine_alone(
        self, section: MailboxesSection, submit: Submit
    ) -> None:
        put(section, address="office@example.org", imap_host="mail.example.org")
        put(section, imap_security=Security.LOOPBACK)
        submit(section)
        assert "must be encrypted" in words_at(section.form.field("imap_host"))

    def test_a_sign_in_needs_the_number_of_the_application(
        self, section: MailboxesSection, submit: Submit, desk: Desk
    ) -> None:
        type_address(section, "info@verband.onmicrosoft.com")
        submit(section)
        assert "Please fill this in." in words_at(section.form.field("client_id"))
        assert stored(desk) == []

    def test_several_mailboxes_stand_side_by_side_and_one_is_removed(
        self, show: Show, desk: Desk, settle: Settle, notices: list[Notice]
    ) -> None:
        accounts = [
            MailAccount(id=new_id(), name=each, address=f"{each}@example.org") for each in "ab"
        ]
        keep(desk, *accounts)
        section = show("mailbox")
        assert isinstance(section, MailboxesSection)
        section.choice.combo.setCurrentText("b")
        settle()
        section.remove.click()
        settle()
        assert [each.name for each in stored(desk)] == ["a"]
        assert (notices[-1].text, notices[-1].action) == ("Mailbox removed", "Undo")
        assert notices[-1].handler is not None
        notices[-1].handler()
        settle()
        assert {each.name for each in stored(desk)} == {"a", "b"}

    def test_looking_at_one_leaves_nothing_to_be_saved(
        self, show: Show, desk: Desk, settle: Settle
    ) -> None:
        keep(desk, MailAccount(id=new_id(), name="A", address="a@example.org"))
        section = show("mailbox")
        settle()
        assert section.form.values()["address"] == "a@example.org"
        assert [form for form in section.findChildren(Form) if form.is_dirty] == []

    def test_a_mailbox_that_is_not_stored_cannot_be_removed(
        self, section: MailboxesSection
    ) -> None:
        assert not section.remove.isEnabled()
