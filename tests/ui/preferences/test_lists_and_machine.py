from collections.abc import Callable
from pathlib import Path

from deskapp.application.settings import Scheme
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.office import Catalogue, CatalogueEntry, User
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ComboBox
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.records.catalogues import read_catalogues
from deskapp.ui.kit.requests import UseLook
from deskapp.ui.preferences.data import DataSection
from deskapp.ui.preferences.one_of_many import OneOfMany
from deskapp.ui.preferences.page import PreferencesPage
from deskapp.ui.preferences.people import PeopleSection
from deskapp.ui.preferences.section import Section
from tests.ui.preferences.forms import put

Settle = Callable[[], None]
Show = Callable[[str], Section]


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
