"""Own fields and tags are made, put in order, renamed and taken away."""

from collections.abc import Callable
from dataclasses import replace

from deskapp.application.use_cases.collected.own_fields import own_fields_of
from deskapp.domain.collected.custom_field import CustomField, FieldType
from deskapp.domain.collected.main_record import CustomValue
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.record import new_id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import ComboBox
from deskapp.ui.kit.message_box import MessageBox
from deskapp.ui.kit.notice import Notice
from deskapp.ui.preferences.own_fields import OwnFieldsSection
from deskapp.ui.preferences.section import Section
from deskapp.ui.preferences.tags import TagsSection
from tests.ui.preferences.forms import press, put, words_at
from tests.ui.shown_records import a_person, keep

Settle = Callable[[], None]
Show = Callable[[str], Section]
Submit = Callable[[Section], None]


def _labels(desk: Desk, kind: RecordKind = RecordKind.INITIATIVE) -> list[str]:
    return [each.label for each in desk.workspace.query(lambda q: own_fields_of(q, kind))]


def _people(desk: Desk) -> dict[str, Contact]:
    return {each.last_name: each for each in desk.workspace.query(lambda q: q.where(Contact))}


class TestOwnFields:
    def test_fields_are_added_for_each_kind(
        self, show: Show, submit: Submit, settle: Settle, desk: Desk
    ) -> None:
        section = show("own_fields")
        put(section, label="Care", type=FieldType.CHOICE, choices="North\n\n South \nNorth")
        submit(section)
        (field,) = desk.workspace.query(lambda q: own_fields_of(q, RecordKind.INITIATIVE))
        assert (field.label, field.choices) == ("Care", ("North", "South"))
        section.findChildren(ComboBox)[0].setCurrentText("Contacts")
        settle()
        put(section, label="Hall")
        submit(section)
        assert _labels(desk, RecordKind.CONTACT) == ["Hall"]

    def test_a_choice_needs_choices(self, show: Show, submit: Submit, desk: Desk) -> None:
        section = show("own_fields")
        assert not section.form.field("choices").isVisible()
        put(section, label="Care", type=FieldType.CHOICE)
        submit(section)
        assert "Please fill this in." in words_at(section.form.field("choices"))
        assert _labels(desk) == []

    def test_they_are_put_in_order(self, show: Show, settle: Settle, desk: Desk) -> None:
        of = RecordKind.INITIATIVE
        names = ("One", "Two", "Three")
        fields = [CustomField(id=new_id(), of=of, label=n, position=i) for i, n in enumerate(names)]
        keep(desk.workspace, *fields)
        section = show("own_fields")
        assert isinstance(section, OwnFieldsSection)
        section.down.click()
        settle()
        assert _labels(desk) == ["Two", "One", "Three"]
        assert section.choice.combo.currentText() == "One"
        section.up.click()
        settle()
        assert _labels(desk) == ["One", "Two", "Three"]

    def test_one_in_use_is_deleted_after_a_warning(
        self, show: Show, settle: Settle, desk: Desk, notices: list[Notice]
    ) -> None:
        field = CustomField(id=new_id(), of=RecordKind.CONTACT, label="Hall")
        eva = replace(a_person("Eva", "Beispiel"), custom=(CustomValue(field.id, "4"),))
        keep(desk.workspace, field, eva)
        section = show("own_fields")
        assert isinstance(section, OwnFieldsSection)
        section.findChildren(ComboBox)[0].setCurrentText("Contacts")
        settle()
        press(section, "Delete…")
        settle()
        (box,) = section.findChildren(MessageBox)
        assert box.accessibleDescription() == "1 record loses what it holds in it."
        assert _labels(desk, RecordKind.CONTACT) == ["Hall"]
        box.accept()
        settle()
        assert _labels(desk, RecordKind.CONTACT) == []
        assert _people(desk)["Beispiel"].custom == ()
        handler = notices[-1].handler
        assert handler is not None
        handler()
        settle()
        assert _people(desk)["Beispiel"].custom == eva.custom


class TestTags:
    def test_a_tag_is_renamed_everywhere(
        self, show: Show, submit: Submit, desk: Desk, notices: list[Notice]
    ) -> None:
        eva, tom = a_person("Eva", "Beispiel"), a_person("Tom", "Muster")
        keep(desk.workspace, *(replace(each, tags=("Fair",)) for each in (eva, tom)))
        section = show("tags")
        put(section, name="Trade fair")
        submit(section)
        assert {each.tags for each in _people(desk).values()} == {("Trade fair",)}
        assert notices[-1].text == "2 records changed"

    def test_a_tag_is_taken_off_everywhere(
        self, show: Show, settle: Settle, desk: Desk, notices: list[Notice]
    ) -> None:
        keep(desk.workspace, replace(a_person("Eva", "Beispiel"), tags=("Fair", "Press")))
        section = show("tags")
        assert isinstance(section, TagsSection)
        press(section, "Take off everywhere")
        settle()
        assert _people(desk)["Beispiel"].tags == ("Press",)
        assert section.choice.combo.currentText() == "Press (1)"
        handler = notices[-1].handler
        assert handler is not None
        handler()
        settle()
        assert _people(desk)["Beispiel"].tags == ("Fair", "Press")

    def test_without_tags_nothing_can_be_done(self, show: Show) -> None:
        section = show("tags")
        assert isinstance(section, TagsSection)
        assert section.choice.combo.currentText() == "No tag is in use."
        assert not section.save_button.isEnabled()
