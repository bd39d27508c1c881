from collections.abc import Callable
from datetime import date

import pytest

from deskapp.application.actions import Action
from deskapp.application.office_calendar import office_of
from deskapp.application.use_cases.records import save
from deskapp.domain.office import User
from deskapp.domain.record import new_id
from deskapp.domain.salutation.addressee import Addressee
from deskapp.domain.salutation.salute import salute
from deskapp.domain.sender_profile import Director, SenderProfile
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.notice import Notice
from deskapp.ui.preferences.section import Section
from tests.ui.preferences.forms import put, words_at

Settle = Callable[[], None]
Show = Callable[[str], Section]


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
        put(section, directors=(row,), supervisors=(row | {"name": "Tom Probe"},))
        submit(section)
        (profile,) = desk.workspace.query(lambda q: q.where(SenderProfile))
        assert profile.mail == "stelle@example.org"
        assert profile.directors == (Director("Ina Beispiel", date(2024, 1, 1)),)
        assert profile.supervisors == (Director("Tom Probe", date(2024, 1, 1)),)

    def test_an_address_that_is_none(
        self, show: Show, submit: Callable[[Section], None], desk: Desk
    ) -> None:
        section = show("sender")
        put(section, display_name="Beispielstelle", mail="stelle")
        submit(section)
        assert "is no e-mail address" in words_at(section.form.field("mail"))
        assert desk.workspace.query(lambda q: q.where(SenderProfile)) == ()
