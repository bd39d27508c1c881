from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from deskapp.application.ports.lists import RecordKind
from deskapp.application.workspace import Workspace
from deskapp.domain.template import Snippet, Template, TemplateText
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.records.editor import Editor
from deskapp.ui.kit.records.sheet import Sheet
from deskapp.ui.templates.letter_preview import LetterPreview
from deskapp.ui.templates.page import TemplatesPage
from deskapp.ui.templates.texts_field import TextsField

Settle = Callable[[], None]
_ASKED = "Asked when replying"
_GERMAN_CONTROL = Qt.KeyboardModifier.ControlModifier


def _template(workspace: Workspace, key: str) -> Template:
    return workspace.query(lambda queries: queries.where(Template, key=key)[0])


def _snippet(workspace: Workspace, abbreviation: str) -> Snippet:
    return workspace.query(lambda queries: queries.where(Snippet, abbreviation=abbreviation)[0])


def _open(page: TemplatesPage, record: Template | Snippet, settle: Settle) -> None:
    is_snippet = isinstance(record, Snippet)
    page.open_record(RecordKind.SNIPPET if is_snippet else RecordKind.TEMPLATE, record.id)
    settle()


def _preview(page: TemplatesPage, qtbot: QtBot, settle: Settle) -> LetterPreview:
    """The preview that is seen, with nothing more to come."""
    settle()
    (shown,) = [each for each in page.findChildren(LetterPreview) if each.isVisible()]
    qtbot.waitUntil(lambda: not shown._soon.isActive())
    settle()
    return shown


def _editor(page: TemplatesPage) -> Editor[Template]:
    (shown,) = [each for each in page.findChildren(Editor) if each.isVisible()]
    return shown


def _texts(page: TemplatesPage) -> TextsField:
    field = _editor(page).form.field("texts")
    assert isinstance(field, TextsField)
    return field


def _submit(page: TemplatesPage, settle: Settle) -> None:
    QTest.keyClick(_editor(page).form.fields()[0].editor, Qt.Key.Key_Return, _GERMAN_CONTROL)
    settle()


def test_templates_stand_in_their_folders_and_then_snippets(
    page: TemplatesPage, workspace: Workspace, settle: Settle
) -> None:
    _open(page, workspace.query(lambda queries: queries.where(Snippet))[-1], settle)
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
    _open(page, _template(workspace, "V02"), settle)
    preview = _preview(page, qtbot, settle)
    assert preview.subject.text() == "[RII-2026-0001] Zwischenstand: Fördermittel für Wasserstoff"
    assert preview.text.letter().startswith("Sehr geehrte Frau Dr. Beispiel,")
    assert "{{ frist_neu }}" in preview.text.letter()
    assert preview.inquiry.text() == "RII-2026-0001 Fördermittel für Wasserstoff"
    (sheet,) = [each for each in page.findChildren(Sheet) if each.isVisible()]
    assert sheet.accessibleName() == "Interim note"


def test_a_template_is_changed_and_undone(
    page: TemplatesPage, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    before = _template(workspace, "V01")
    _open(page, before, settle)
    page.edit()
    settle()
    _editor(page).form.field("title_de").set_value("Empfang")
    with qtbot.waitSignal(page.says) as told:
        _submit(page, settle)
    after = _template(workspace, "V01")
    assert after.title_de == "Empfang"
    assert (after.texts, after.asks, after.sets) == (before.texts, before.asks, before.sets)
    assert told.args is not None
    assert isinstance(told.args[0], Notice)
    workspace.undo()
    assert _template(workspace, "V01").title_de == before.title_de


@pytest.mark.parametrize("key", ["V02", "V05", "V07", "V13", "V16", "V17"])
def test_saving_without_a_change_changes_nothing(
    page: TemplatesPage, workspace: Workspace, settle: Settle, key: str
) -> None:
    before = _template(workspace, key)
    _open(page, before, settle)
    page.edit()
    settle()
    assert not _editor(page).form.is_dirty
    _submit(page, settle)
    assert _template(workspace, key) == before


def test_the_preview_follows_what_is_typed(
    page: TemplatesPage, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    _open(page, _template(workspace, "V01"), settle)
    page.edit()
    settle()
    texts = _texts(page)
    texts.set_value((TemplateText("de", "S", "Nummer {{ anfrage.nummer }}."),))
    assert _preview(page, qtbot, settle).text.letter() == "Nummer RII-2026-0001."
    texts.set_value((TemplateText("de", "S", "Nummer {{ anfrage.nummer"),))
    preview = _preview(page, qtbot, settle)
    assert preview.subject.text().startswith("Line 1 cannot be read.")
    texts.switch.choose("en")
    texts.set_value((TemplateText("en", "S", "{{ salutation }}"),))
    assert _preview(page, qtbot, settle).text.letter() == "Dear Dr Beispiel,"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (TemplateText("de", "S", "a\n{{ x"), "German: Line 2 cannot be read."),
        (TemplateText("de", "S", "{{ anrede | foo }}"), "German: There is no filter “foo”."),
        (
            TemplateText("de", "S", "{{ unbekannt }}"),
            "German: There is no placeholder “unbekannt”.",
        ),
        (TemplateText("en", "S", "{{ anrede }}"), "English: There is no placeholder “anrede”."),
        (TemplateText("en", "S", "{% if due %}"), "English: Line 1 cannot be read."),
    ],
)
def test_what_is_wrong_is_told_at_its_place_and_not_stored(
    page: TemplatesPage,
    workspace: Workspace,
    settle: Settle,
    text: TemplateText,
    sentence: str,
) -> None:
    before = _template(workspace, "V01")
    _open(page, before, settle)
    page.edit()
    settle()
    texts = _texts(page)
    kept = [each for each in before.texts if each.language != text.language]
    texts.set_value((*kept, text))
    _submit(page, settle)
    assert texts.has_error
    assert texts._note.text().startswith(sentence)
    assert texts.switch.language == text.language
    assert _template(workspace, "V01") == before


def test_what_a_new_placeholder_asks_is_asked(
    page: TemplatesPage, workspace: Workspace, settle: Settle
) -> None:
    page.add_template()
    settle()
    form = _editor(page).form
    form.field("title_de").set_value("Neu")
    texts = _texts(page)
    texts.set_value((TemplateText("de", "Betreff", "{{ anrede }} "),))
    insert, _condition = (b for b in texts.findChildren(QMenu) if b.title() == _ASKED)
    (entry,) = [a for a in insert.actions() if a.text().endswith("\tfrist_neu")]
    entry.trigger()
    _submit(page, settle)
    stored = _template(workspace, "T-1")
    assert [each.name_de for each in stored.asks] == ["frist_neu"]
    assert stored.texts[0].body == "{{ frist_neu | datum_lang }}{{ anrede }}"


def test_a_key_and_a_number_belong_to_one_template(
    page: TemplatesPage, workspace: Workspace, settle: Settle
) -> None:
    _open(page, _template(workspace, "V02"), settle)
    page.edit()
    settle()
    form = _editor(page).form
    form.field("key").set_value("v01")
    form.field("shortcut").set_value(3)
    _submit(page, settle)
    assert form.field("key")._note.text() == "“Eingangsbestätigung” has this already."
    assert form.field("shortcut")._note.text() == "“Rückfrage: Angaben fehlen” has this already."
    assert _template(workspace, "V02").shortcut == 2


def test_a_day_that_is_none_is_told(
    page: TemplatesPage, workspace: Workspace, settle: Settle
) -> None:
    _open(page, _template(workspace, "V02"), settle)
    page.edit()
    settle()
    field = _editor(page).form.field("follow_up_in")
    field.set_value("irgendwann")
    _submit(page, settle)
    assert field.has_error
    assert field.isVisible()


def test_a_copy_is_a_template_of_its_own(
    page: TemplatesPage, workspace: Workspace, settle: Settle
) -> None:
    original = _template(workspace, "V03")
    _open(page, original, settle)
    page.duplicate()
    settle()
    _submit(page, settle)
    copy = _template(workspace, "V03-1")
    assert copy.title_de == "Rückfrage: Angaben fehlen (copy)"
    assert (copy.texts, copy.asks, copy.shortcut) == (original.texts, original.asks, None)
    assert _template(workspace, "V03") == original


def test_a_template_is_deleted_and_comes_back(
    page: TemplatesPage, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    _open(page, _template(workspace, "V17"), settle)
    with qtbot.waitSignal(page.says):
        page.delete_text()
    assert workspace.query(lambda queries: queries.where(Template, key="V17")) == ()
    workspace.undo()
    assert _template(workspace, "V17").title_de == "Presseanfrage: Antwort oder Weiterleitung"


def test_a_snippet_is_made_changed_and_deleted(
    page: TemplatesPage, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    page.add_snippet()
    settle()
    form = _editor(page).form
    _submit(page, settle)
    assert form.field("texts").has_error
    form.field("title").set_value("Anfahrt")
    form.field("abbreviation").set_value("sz")
    _texts(page).set_value((TemplateText("de", "", "Rufen Sie an: {{ absender.telefon }}"),))
    assert "030 23125 0" in _preview(page, qtbot, settle).text.letter()
    _submit(page, settle)
    assert form.field("abbreviation")._note.text() == "“Sprechzeiten” has this already."
    form.field("abbreviation").set_value("an")
    _submit(page, settle)
    stored = _snippet(workspace, "an")
    assert (stored.text_de, stored.text_en) == ("Rufen Sie an: {{ absender.telefon }}", "")
    _open(page, stored, settle)
    with qtbot.waitSignal(page.says):
        page.delete_text()
    assert workspace.query(lambda queries: queries.where(Snippet, abbreviation="an")) == ()


def test_both_languages_of_a_snippet_stay(
    page: TemplatesPage, workspace: Workspace, settle: Settle
) -> None:
    before = _snippet(workspace, "netz")
    _open(page, before, settle)
    page.edit()
    settle()
    _submit(page, settle)
    assert _snippet(workspace, "netz") == before


def test_everything_that_takes_the_focus_has_a_name(
    page: TemplatesPage, workspace: Workspace, settle: Settle
) -> None:
    _open(page, _template(workspace, "V03"), settle)
    page.edit()
    settle()
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and widget.isVisible()
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_a_condition_is_put_around_what_is_chosen(page: TemplatesPage, settle: Settle) -> None:
    page.add_template()
    settle()
    _editor(page).form.field("title_de").set_value("Neu")
    texts = _texts(page)
    texts.set_value((TemplateText("de", "Betreff", "Die Unterlagen liegen bei."),))
    _insert, condition = (b for b in texts.findChildren(QMenu) if b.title() == _ASKED)
    (entry,) = [a for a in condition.actions() if a.text().endswith("\tanlagen")]
    texts.focusProxy().selectAll()  # type: ignore[union-attr]  # the text of the side shown
    entry.trigger()
    body = texts.value()[0].body
    assert body.split("\n") == [
        "{% if anlagen %}",
        "Die Unterlagen liegen bei.",
        "{% else %}",
        "",
        "{% endif %}",
    ]


def test_a_snippet_may_stand_in_a_template_if_there_is_one(
    page: TemplatesPage, workspace: Workspace, settle: Settle
) -> None:
    _open(page, _template(workspace, "V02"), settle)
    page.edit()
    settle()
    texts = _texts(page)
    texts.set_value((TemplateText("de", "B", "{{ baustein.ds14 }}"),))
    assert texts.problem() == ""
    texts.set_value((TemplateText("de", "B", "{{ baustein.nirgends }}"),))
    assert texts.problem() == "German: There is no placeholder “baustein.nirgends”."
