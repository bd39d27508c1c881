"""Own fields of the office as placeholders in a text being written."""

import pytest
from PySide6.QtWidgets import QMenu

from deskapp.application.actions import Action
from deskapp.application.use_cases.collected.own_fields import save_own_field
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.custom_field import CustomField, FieldType
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import new_id
from deskapp.domain.template import TemplateText
from deskapp.ui.kit.letter.chips import Chips
from deskapp.ui.templates.insert_menus import choices, labels
from deskapp.ui.templates.page import TemplatesPage
from tests.ui.templates.shown_texts import (
    Settle,
    open_text,
    submit,
    the_snippet,
    the_template,
    the_texts,
)

_HALL = CustomField(
    id=new_id(), of=RecordKind.INITIATIVE, label="Größte Halle", type=FieldType.DATE
)


@pytest.fixture
def hall(workspace: Workspace) -> CustomField:
    return workspace.execute(Action.SETTINGS_SAVED, lambda work: save_own_field(work, _HALL))


def test_an_own_field_is_offered_by_its_label_and_accepted(
    page: TemplatesPage, workspace: Workspace, settle: Settle, hall: CustomField
) -> None:
    open_text(page, the_template(workspace, "V01"), settle)
    page.edit()
    settle()
    texts = the_texts(page)
    menu = next(each for each in texts._insert.menu().findChildren(QMenu) if "Own" in each.title())
    assert [each.text().partition("\t")[0] for each in menu.actions()] == ["Größte Halle"]
    texts._sides["de"].body.setFocus()
    menu.actions()[0].trigger()
    chips = texts._sides["de"].body.document().findChild(Chips)
    assert isinstance(chips, Chips)
    words = chips.words("{% if initiative.feld.groesste_halle %}")
    assert words == "If filled in: Größte Halle"
    submit(page, settle)
    stored = the_template(workspace, "V01").text("de")
    assert stored is not None
    assert "{{ initiative.feld.groesste_halle | datum_lang }}" in stored.body
    assert labels(choices("en", own=[hall]))["initiative.field.groesste_halle"] == hall.label


def test_a_field_that_is_not_there_is_told_in_a_snippet_too(
    page: TemplatesPage, workspace: Workspace, settle: Settle, hall: CustomField
) -> None:
    snippet = the_snippet(workspace, "sz")
    open_text(page, snippet, settle)
    page.edit()
    settle()
    texts = the_texts(page)
    good = TemplateText("de", "", f"{{{{ initiative.feld.{hall.slug} }}}}")
    texts.set_value((good,))
    assert not texts.problem()
    texts.set_value((TemplateText("de", "", "{{ kontakt.feld.halle }}"),))
    assert texts.problem() == "German: There is no placeholder “kontakt.feld.halle”."
