import pytest
from pytestqt.qtbot import QtBot

from deskapp.application.workspace import Workspace
from deskapp.domain.template import Snippet, TemplateText
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.records.sheet import Sheet
from deskapp.ui.templates.page import TemplatesPage
from tests.ui.templates.shown_texts import (
    Settle,
    open_text,
    submit,
    the_editor,
    the_preview,
    the_template,
    the_texts,
)


def test_templates_stand_in_their_folders_and_then_snippets(
    page: TemplatesPage, workspace: Workspace, settle: Settle
) -> None:
    open_text(page, workspace.query(lambda queries: queries.where(Snippet))[-1], settle)
    cards = [page.list._model.card_at(at) for at in range(len(page.list._model.ids))]
    settle()
    shown = [(card.title, card.second, card.time) for card in cards if card]
    assert shown[0] == ("Acknowledgement", "V01 · Allgemein · Reply", "Ctrl+1")
    assert shown[-1] == ("Videokonferenz: Hinweise zur Technik", "Snippet · ;vid", "")
    headings = [card.heading for card in cards if card and card.heading]
    assert headings[0] == "Allgemein"
    assert headings[-1] == "Snippets"
    assert len(headings) == len(set(headings)) > 3


def test_words_narrow_by_all_that_stands_in_a_text(page: TemplatesPage, settle: Settle) -> None:
    page.list.words.setText("redaktionsschluss")
    settle()
    assert len(page.list._model.ids) == 1


def test_a_template_is_read_with_a_real_inquiry(
    page: TemplatesPage, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    open_text(page, the_template(workspace, "V02"), settle)
    preview = the_preview(page, qtbot, settle)
    assert preview.subject.text() == "[RII-2026-0001] Zwischenstand: Fördermittel für Wasserstoff"
    assert preview.text.letter().startswith("Sehr geehrte Frau Dr. Beispiel,")
    assert "{{ frist_neu }}" in preview.text.letter()
    assert preview.inquiry.text() == "RII-2026-0001 Fördermittel für Wasserstoff"
    (sheet,) = [each for each in page.findChildren(Sheet) if each.isVisible()]
    assert sheet.accessibleName() == "Interim note"


def test_a_template_is_changed_and_undone(
    page: TemplatesPage, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    before = the_template(workspace, "V01")
    open_text(page, before, settle)
    page.edit()
    settle()
    the_editor(page).form.field("title_de").set_value("Empfang")
    with qtbot.waitSignal(page.says) as told:
        submit(page, settle)
    after = the_template(workspace, "V01")
    assert after.title_de == "Empfang"
    assert (after.texts, after.asks, after.sets) == (before.texts, before.asks, before.sets)
    assert told.args is not None
    assert isinstance(told.args[0], Notice)
    workspace.undo()
    assert the_template(workspace, "V01").title_de == before.title_de


@pytest.mark.parametrize("key", ["V02", "V05", "V07", "V13", "V16", "V17"])
def test_saving_without_a_change_changes_nothing(
    page: TemplatesPage, workspace: Workspace, settle: Settle, key: str
) -> None:
    before = the_template(workspace, key)
    open_text(page, before, settle)
    page.edit()
    settle()
    assert not the_editor(page).form.is_dirty
    submit(page, settle)
    assert the_template(workspace, key) == before


def test_the_preview_follows_what_is_typed(
    page: TemplatesPage, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    open_text(page, the_template(workspace, "V01"), settle)
    page.edit()
    settle()
    texts = the_texts(page)
    texts.set_value((TemplateText("de", "S", "Nummer {{ anfrage.nummer }}."),))
    assert the_preview(page, qtbot, settle).text.letter() == "Nummer RII-2026-0001."
    texts.set_value((TemplateText("de", "S", "Nummer {{ anfrage.nummer"),))
    preview = the_preview(page, qtbot, settle)
    assert preview.subject.text().startswith("Line 1 cannot be read.")
    texts.switch.choose("en")
    texts.set_value((TemplateText("en", "S", "{{ salutation }}"),))
    assert the_preview(page, qtbot, settle).text.letter() == "Dear Dr Beispiel,"
