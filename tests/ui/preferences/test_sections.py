import socket
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deskapp.application.actions import Action
from deskapp.application.office_calendar import office_of
from deskapp.application.settings import Scheme
from deskapp.application.use_cases.records import save
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mail_account import MailAccount, Security
from deskapp.domain.office import Catalogue, CatalogueEntry, User
from deskapp.domain.record import new_id
from deskapp.domain.salutation.addressee import Addressee
from deskapp.domain.salutation.salute import salute
from deskapp.domain.sender_profile import Director, SenderProfile
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ChoiceField, ComboBox
from deskapp.ui.kit.forms.form import AnyField
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.records.catalogues import read_catalogues
from deskapp.ui.kit.requests import UseLook
from deskapp.ui.preferences.data import DataSection
from deskapp.ui.preferences.one_of_many import OneOfMany
from deskapp.ui.preferences.page import PreferencesPage
from deskapp.ui.preferences.people import PeopleSection
from deskapp.ui.preferences.section import Section

Settle = Callable[[], None]
Show = Callable[[str], Section]


@pytest.fixture
def show(page: PreferencesPage, settle: Settle) -> Show:
    """Shows a section as the person sees it after a click."""

    def go(name: str) -> Section:
        page.show_section(name)
        settle()
        return page.sections[name]

    return go


@pytest.fixture
def submit(settle: Settle) -> Callable[[Section], None]:
    """Saves with Ctrl+Enter in the first field."""

    def press(section: Section) -> None:
        section.form.fields()[0].setFocus()
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        settle()

    return press


def put(section: Section, **values: object) -> None:
    for name, value in values.items():
        section.form.field(name).set_value(value)


def words_at(field: AnyField) -> str:
    return " ".join(each.text() for each in field.findChildren(PlainLabel) if each.isVisible())


class TestOffice:
    def test_all_of_it_is_stored_and_undone(
        self,
        show: Show,
        submit: Callable[[Section], None],
        desk: Desk,
        notices: list[Notice],
        settle: Settle,
    ) -> None:
        section = show("office")
        put(section, name="Beispielstelle", code="BSP", land="NI", answer_within=7)
        put(section, yearly_closing_days=((12, 27),), closing_days=(date(2027, 1, 2),))
        put(section, term_from=date(2026, 1, 1), term_to=date(2029, 12, 31))
        submit(section)
        office = desk.workspace.query(office_of)
        assert (office.name, office.code, office.land) == ("Beispielstelle", "BSP", "NI")
        assert (office.answer_within, office.yearly_closing_days) == (7, ((12, 27),))
        assert office.closing_days == (date(2027, 1, 2),)
        assert (office.term_from, office.term_to) == (date(2026, 1, 1), date(2029, 12, 31))
        assert (notices[-1].text, notices[-1].action) == ("Settings saved", "Undo")
        assert notices[-1].handler is not None
        notices[-1].handler()
        settle()
        assert section.form.field("name").value() == ""

    def test_what_breaks_a_rule_stands_at_its_field(
        self, show: Show, submit: Callable[[Section], None]
    ) -> None:
        section = show("office")
        put(section, code="R-I", term_from=date(2026, 1, 1), term_to=date(2025, 1, 1))
        submit(section)
        field = section.form.field("code")
        assert "The code has up to ten letters and digits." in words_at(field)
        assert "The end lies before the start." in words_at(section.form.field("term_to"))
        assert section.form.is_dirty

    @pytest.mark.parametrize("text", ["31.02.", "24.13.", "Christmas", "24.12.;31.12."])
    def test_days_that_are_none_are_not_taken(
        self, show: Show, submit: Callable[[Section], None], desk: Desk, text: str
    ) -> None:
        section = show("office")
        field = section.form.field("yearly_closing_days")
        before = desk.workspace.query(office_of)
        field.editor.setProperty("text", text)
        submit(section)
        assert "cannot be read" in words_at(field)
        assert desk.workspace.query(office_of) == before

    def test_what_is_typed_survives_a_change_elsewhere(
        self, show: Show, desk: Desk, settle: Settle
    ) -> None:
        section = show("office")
        put(section, name="Half a na")
        user = User(id=new_id(), name="Ina Beispiel")
        desk.workspace.execute(Action.SETTINGS_SAVED, lambda work: save(work, user))
        settle()
        assert section.form.field("name").value() == "Half a na"


class TestLetters:
    def test_each_choice_shows_what_it_writes(self, show: Show) -> None:
        section = show("letters")
        for field in section.form.fields():
            if isinstance(field, ChoiceField):
                words = [field.combo.itemText(at) for at in range(field.combo.count())]
                assert len(set(words)) == len(words) > 1, field.name
                assert all(words), field.name

    def test_letters_follow_the_choice(
        self, show: Show, submit: Callable[[Section], None], desk: Desk
    ) -> None:
        section = show("letters")
        field = section.form.field("neutral_greeting")
        assert isinstance(field, ChoiceField)
        field.combo.setCurrentText("Sehr geehrte*r Kim Muster")
        submit(section)
        house = desk.workspace.query(office_of).house_style
        kim = Addressee(first_name="Kim", last_name="Muster")
        assert salute([kim], house=house).text == "Sehr geehrte*r Kim Muster,"

    def test_every_switch_can_be_changed(
        self, show: Show, submit: Callable[[Section], None], desk: Desk
    ) -> None:
        section = show("letters")
        before = desk.workspace.query(office_of).house_style
        for field in section.form.fields():
            if isinstance(field, ChoiceField):
                field.combo.setCurrentIndex(1)
        put(section, most_people_by_name=5)
        submit(section)
        after = desk.workspace.query(office_of).house_style
        assert after.most_people_by_name == 5
        same = [n for n in before.__slots__ if getattr(before, n) == getattr(after, n)]
        assert same == []


class TestSender:
    def test_profile_and_directors(
        self, show: Show, submit: Callable[[Section], None], desk: Desk
    ) -> None:
        section = show("sender")
        put(section, display_name="Beispielstelle", mail="stelle@example.org", legal_form="gmbh")
        row = {"name": "Ina Beispiel", "valid_from": date(2024, 1, 1), "valid_to": None}
        put(section, directors=(row,))
        submit(section)
        (profile,) = desk.workspace.query(lambda q: q.where(SenderProfile))
        assert profile.mail == "stelle@example.org"
        assert profile.directors == (Director("Ina Beispiel", date(2024, 1, 1)),)

    def test_an_address_that_is_none(
        self, show: Show, submit: Callable[[Section], None], desk: Desk
    ) -> None:
        section = show("sender")
        put(section, display_name="Beispielstelle", mail="stelle")
        submit(section)
        assert "is no e-mail address" in words_at(section.form.field("mail"))
        assert desk.workspace.query(lambda q: q.where(SenderProfile)) == ()


class TestPeople:
    def test_somebody_new_signs_in(
        self, show: Show, submit: Callable[[Section], None], desk: Desk, settle: Settle
    ) -> None:
        section = show("people")
        assert isinstance(section, PeopleSection)
        put(section, name="Ina Beispiel", initials="IB")
        submit(section)
        (user,) = desk.workspace.query(lambda q: q.where(User))
        section.sign_in()
        settle()
        assert desk.workspace.user_id == user.id
        assert desk.tools.settings.load().user_id == user.id
        assert section.choice.combo.currentText() == "Ina Beispiel (you)"

    def test_another_choice_never_loses_what_is_typed(
        self,
        show: Show,
        submit: Callable[[Section], None],
        notices: list[Notice],
        settle: Settle,
    ) -> None:
        section = show("people")
        assert isinstance(section, PeopleSection)
        put(section, name="Ina Beispiel")
        submit(section)
        put(section, name="Ina Muster")
        section.choice.combo.setCurrentText("New person")
        assert section.form.field("name").value() == "Ina Muster"
        assert section.choice.combo.currentText() == "Ina Beispiel"
        assert notices[-1].text == "Please save first what you have typed."
        assert notices[-1].handler is not None
        notices[-1].handler()
        settle()
        assert section.choice.combo.currentText() == "New person"
        assert section.form.field("name").value() == ""


class TestCatalogues:
    def topics(self, desk: Desk) -> dict[str, CatalogueEntry]:
        found = desk.workspace.query(lambda q: q.where(CatalogueEntry, catalogue=Catalogue.TOPIC))
        return {entry.label_en: entry for entry in found}

    def test_an_entry_is_renamed_and_keeps_its_code(
        self, show: Show, submit: Callable[[Section], None], desk: Desk
    ) -> None:
        section = show("catalogues")
        before = self.topics(desk)["Training and young talent"]
        put(section, label_en="Training")
        submit(section)
        after = self.topics(desk)["Training"]
        assert (after.id, after.code, after.label_de) == (before.id, before.code, before.label_de)

    def test_an_entry_is_added_at_the_end(
        self, show: Show, submit: Callable[[Section], None], desk: Desk
    ) -> None:
        section = show("catalogues")
        assert isinstance(section, OneOfMany)
        section.choice.combo.setCurrentText("New entry")
        put(section, label_de="Künstliche Intelligenz", label_en="Skilled workers")
        submit(section)
        topics = desk.workspace.query(lambda q: q.where(CatalogueEntry, catalogue=Catalogue.TOPIC))
        new = next(each for each in topics if each.label_de == "Künstliche Intelligenz")
        assert new.code == "skilled_workers_2"
        assert new.position == max(each.position for each in topics)

    def test_an_entry_is_retired_and_offered_again(
        self, show: Show, submit: Callable[[Section], None], desk: Desk
    ) -> None:
        section = show("catalogues")
        today = desk.workspace.clock.today()
        code = self.topics(desk)["Training and young talent"].code
        for is_retired in (True, False):
            put(section, retired=is_retired)
            submit(section)
            offered = desk.workspace.query(read_catalogues).choices(Catalogue.TOPIC, today)
            assert (code in dict(offered)) is not is_retired

    def test_another_list_is_shown(self, show: Show, settle: Settle) -> None:
        section = show("catalogues")
        assert isinstance(section, OneOfMany)
        before = section.choice.combo.itemText(0)
        combos = section.findChildren(ComboBox)
        combos[0].setCurrentText("Legal forms")
        settle()
        assert section.choice.combo.itemText(0) != before


class TestMailbox:
    def test_a_closed_port_is_said_at_the_server(
        self, show: Show, settle: Settle, desk: Desk
    ) -> None:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            port = taken.getsockname()[1]
        section = show("mailbox")
        put(section, name="Office", address="office@example.org", smtp_host="")
        put(section, imap_host="127.0.0.1", imap_port=port, imap_user="office")
        put(section, imap_security=Security.LOOPBACK, password="geheim")
        press(section, "Try it out")
        settle()
        field = section.form.field("imap_host")
        assert "The server cannot be reached" in words_at(field)
        assert desk.workspace.query(lambda q: q.where(MailAccount)) == ()

    def test_it_is_stored_without_its_password(
        self,
        show: Show,
        submit: Callable[[Section], None],
        desk: Desk,
        notices: list[Notice],
        sqlite_file: Path,
    ) -> None:
        section = show("mailbox")
        put(section, name="Office", address="office@example.org", password="very-secret-word")
        put(section, imap_host="mail.example.org", imap_user="office")
        submit(section)
        (account,) = desk.workspace.query(lambda q: q.where(MailAccount))
        assert (account.imap.host, account.imap.port) == ("mail.example.org", 993)
        assert section.form.field("password").value() == ""
        assert desk.tools.secrets.password("office@example.org") == "very-secret-word"
        assert any("holds until the program ends" in each.text for each in notices)
        for file in sqlite_file.parent.glob("*"):
            assert b"very-secret-word" not in file.read_bytes()

    def test_clear_text_is_for_this_machine_alone(
        self, show: Show, submit: Callable[[Section], None]
    ) -> None:
        section = show("mailbox")
        put(section, name="Office", address="office@example.org", imap_host="mail.example.org")
        put(section, imap_security=Security.LOOPBACK)
        submit(section)
        assert "must be encrypted" in words_at(section.form.field("imap_host"))


class TestLook:
    def test_it_is_kept_and_shown_at_once(
        self,
        page: PreferencesPage,
        show: Show,
        submit: Callable[[Section], None],
        desk: Desk,
    ) -> None:
        wanted: list[object] = []
        page.wants.connect(wanted.append)
        section = show("look")
        put(section, scheme=Scheme.DARK, font_scale=1.5, compact_rows=True)
        put(section, single_key_shortcuts=False, language="de")
        submit(section)
        settings = desk.tools.settings.load()
        assert (settings.scheme, settings.font_scale, settings.language) == (Scheme.DARK, 1.5, "de")
        assert (settings.compact_rows, settings.single_key_shortcuts) == (True, False)
        assert wanted == [UseLook(Scheme.DARK, 1.5)]


class TestData:
    def test_the_sample_comes_and_goes_and_comes_back(
        self, show: Show, settle: Settle, desk: Desk, notices: list[Notice]
    ) -> None:
        section = show("data")
        assert isinstance(section, DataSection)

        def count() -> int:
            return len(desk.workspace.query(lambda q: q.where(Inquiry)))

        section.sample.click()
        settle()
        loaded = count()
        assert loaded > 100
        assert notices[-1].text.startswith("Sample data loaded: ")
        assert section.sample.text() == "Remove sample data"
        section.sample.click()
        settle()
        assert count() == 0
        assert section.sample.text() == "Load sample data"
        assert notices[-1].handler is not None
        notices[-1].handler()
        settle()
        assert count() == loaded
        assert section.sample.text() == "Remove sample data"

    def test_a_backup_says_where_it_lies(
        self, show: Show, settle: Settle, notices: list[Notice]
    ) -> None:
        section = show("data")
        assert isinstance(section, DataSection)
        section.backup.click()
        settle()
        text = notices[-1].text
        assert text.startswith("Backed up and tested: ")
        assert Path(text.removeprefix("Backed up and tested: ")).exists()


def press(section: Section, word: str) -> None:
    buttons = section.findChildren(Button)
    next(each for each in buttons if each.text().replace("&", "") == word).click()
