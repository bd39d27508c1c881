"""Tags, own fields and every other field of an inquiry are edited, checked and seen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from deskapp.application.workspace import Workspace
from deskapp.domain.collected.custom_field import CustomField, FieldType
from deskapp.domain.collected.main_record import CustomValue
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.office import Catalogue, CatalogueEntry
from deskapp.domain.record import Id, new_id
from deskapp.ui.inquiries.panels.all_fields import AllFieldsPanel
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.requests import ListNarrowed
from tests.ui.inquiries.scene import Office, Shown, an_inquiry, store

Show = Callable[[], Shown]
TOPICS = tuple("abcdef")


@pytest.fixture
def stand(workspace: Workspace, office: Office) -> CustomField:  # noqa: ARG001 — users come first
    made = CustomField(
        id=new_id(), of=RecordKind.INQUIRY, label="Stand number", type=FieldType.NUMBER
    )
    topics = [
        CatalogueEntry(
            id=new_id(), catalogue=Catalogue.TOPIC, code=code, label_de=code, label_en=code
        )
        for code in TOPICS
    ]
    store(workspace, made, *topics)
    return made


@pytest.fixture
def inquiry_id(workspace: Workspace, stand: CustomField) -> Id:
    held = (CustomValue(stand.id, "12.5"),)
    values = {"tags": ("fair",), "custom": held, "note": "Mind the\nsecond line"}
    return an_inquiry(workspace, "Hydrogen", confidential=True, **values).id


@pytest.fixture
def shown(show: Show, inquiry_id: Id) -> Shown:
    made = show()
    made.go_to(inquiry_id)
    return made


def form(shown: Shown) -> AllFieldsPanel:
    shown.press(Qt.Key.Key_F2)
    panel = shown.view.whole_panel.widget()
    assert isinstance(panel, AllFieldsPanel)
    return panel


def type_over(shown: Shown, field: QWidget, text: str) -> None:
    field.setFocus()
    shown.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    shown.write(text)


def test_what_is_known_is_read_beside_the_inquiry(shown: Shown) -> None:
    read = shown.texts(shown.page.side)
    assert "Stand number: 12.5" in read
    assert "Mind the\nsecond line" in read
    assert any("Confidential" in text for text in shown.texts(shown.view.header))


def test_a_tag_leads_to_all_that_have_it(shown: Shown) -> None:
    (tag,) = [b for b in shown.page.side.findChildren(Button) if b.text() == "fair"]
    tag.click()
    assert shown.requests == [ListNarrowed(RecordKind.INQUIRY, "tag:fair")]


def test_tags_and_own_fields_are_edited(shown: Shown, inquiry_id: Id, stand: CustomField) -> None:
    panel = form(shown)
    panel.form.field("tags").setFocus()
    shown.write("press,")
    own = panel.form.field(f"own.{stand.id}")
    type_over(shown, own, "seven")
    shown.submit()
    assert own.has_error
    type_over(shown, own, "7")
    shown.submit()
    after = shown.stored(Inquiry, inquiry_id)
    assert after.tags == ("fair", "press")
    assert after.custom == (CustomValue(stand.id, "7"),)
    assert after.note == "Mind the\nsecond line"


def test_six_topics_are_told_at_the_field(shown: Shown, inquiry_id: Id) -> None:
    panel = form(shown)
    panel.form.field("topics").set_value(TOPICS)
    shown.submit()
    assert panel.form.field("topics").has_error
    assert "These are too many: at most 5." in shown.texts(panel)
    assert shown.stored(Inquiry, inquiry_id).topics == ()


def test_a_moment_to_come_is_told_at_the_field(shown: Shown, inquiry_id: Id) -> None:
    panel = form(shown)
    field = panel.form.field("received_at")
    type_over(shown, field, "24.11.2026 09:00")
    shown.submit()
    assert field.has_error
    assert shown.stored(Inquiry, inquiry_id).version == 1
