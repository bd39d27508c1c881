"""Templates and snippets being written."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from deskapp.application.workspace import Workspace
from deskapp.domain.template import Snippet, Template, TemplateText
from deskapp.ui.kit.files.files_field import FilesField
from deskapp.ui.templates.page import TemplatesPage
from tests.ui.templates.shown_texts import (
    ASKED,
    Settle,
    open_text,
    submit,
    the_editor,
    the_preview,
    the_snippet,
    the_template,
    the_texts,
)


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
    before = the_template(workspace, "V01")
    open_text(page, before, settle)
    page.edit()
    settle()
    texts = the_texts(page)
    kept = [each for each in before.texts if each.language != text.language]
    texts.set_value((*kept, text))
    submit(page, settle)
    assert texts.has_error
    assert texts._note.text().startswith(sentence)
    assert texts.switch.language == text.language
    assert the_template(workspace, "V01") == before


def test_what_a_new_placeholder_asks_is_asked(
    page: TemplatesPage, workspace: Workspace, settle: Settle
) -> None:
    page.add_template()
    settle()
    form = the_editor(page).form
    form.field("title_de").set_value("Neu")
    texts = the_texts(page)
    texts.set_value((TemplateText("de", "Betreff", "{{ anrede }} "),))
    insert, _condition = (b for b in texts.findChildren(QMenu) if b.title() == ASKED)
    (entry,) = [a for a in insert.actions() if a.text().endswith("\tfrist_neu")]
    entry.trigger()
    submit(page, settle)
    stored = the_template(workspace, "T-1")
    assert [each.name_de for each in stored.asks] == ["frist_neu"]
    assert stored.texts[0].body == "{{ frist_neu | datum_lang }}{{ anrede }}"


def test_a_key_and_a_number_belong_to_one_template(
    page: TemplatesPage, workspace: Workspace, settle: Settle
) -> None:
    open_text(page, the_template(workspace, "V02"), settle)
    page.edit()
    settle()
    form = the_editor(page).form
    form.field("key").set_value("v01")
    form.field("shortcut").set_value(3)
    submit(page, settle)
    assert form.field("key")._note.text() == "“Eingangsbestätigung” has this already."
    assert form.field("shortcut")._note.text() == "“Rückfrage: Angaben fehlen” has this already."
    assert the_template(workspace, "V02").shortcut == 2


def test_a_day_that_is_none_is_told(
    page: TemplatesPage, workspace: Workspace, settle: Settle
) -> None:
    open_text(page, the_template(workspace, "V02"), settle)
    page.edit()
    settle()
    field = the_editor(page).form.field("follow_up_in")
    field.set_value("irgendwann")
    submit(page, settle)
    assert field.has_error
    assert field.isVisible()


def test_a_copy_is_a_template_of_its_own(
    page: TemplatesPage, workspace: Workspace, settle: Settle
) -> None:
    original = the_template(workspace, "V03")
    open_text(page, original, settle)
    page.duplicate()
    settle()
    submit(page, settle)
    copy = the_template(workspace, "V03-1")
    assert copy.title_de == "Rückfrage: Angaben fehlen (copy)"
    assert (copy.texts, copy.asks, copy.shortcut) == (original.texts, original.asks, None)
    assert the_template(workspace, "V03") == original


def test_a_template_is_deleted_and_comes_back(
    page: TemplatesPage, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    open_text(page, the_template(workspace, "V17"), settle)
    with qtbot.waitSignal(page.says):
        page.delete_text()
    assert workspace.query(lambda queries: queries.where(Template, key="V17")) == ()
    workspace.undo()
    assert the_template(workspace, "V17").title_de == "Presseanfrage: Antwort oder Weiterleitung"


def test_a_snippet_is_made_changed_and_deleted(
    page: TemplatesPage, workspace: Workspace, settle: Settle, qtbot: QtBot
) -> None:
    page.add_snippet()
    settle()
    form = the_editor(page).form
    submit(page, settle)
    assert form.field("texts").has_error
    form.field("title").set_value("Anfahrt")
    form.field("abbreviation").set_value("sz")
    the_texts(page).set_value((TemplateText("de", "", "Rufen Sie an: {{ absender.telefon }}"),))
    assert "030 23125 0" in the_preview(page, qtbot, settle).text.letter()
    submit(page, settle)
    assert form.field("abbreviation")._note.text() == "“Sprechzeiten” has this already."
    form.field("abbreviation").set_value("an")
    submit(page, settle)
    stored = the_snippet(workspace, "an")
    assert (stored.text_de, stored.text_en) == ("Rufen Sie an: {{ absender.telefon }}", "")
    open_text(page, stored, settle)
    with qtbot.waitSignal(page.says):
        page.delete_text()
    assert workspace.query(lambda queries: queries.where(Snippet, abbreviation="an")) == ()


def test_both_languages_of_a_snippet_stay(
    page: TemplatesPage, workspace: Workspace, settle: Settle
) -> None:
    before = the_snippet(workspace, "netz")
    open_text(page, before, settle)
    page.edit()
    settle()
    submit(page, settle)
    assert the_snippet(workspace, "netz") == before


def test_everything_that_takes_the_focus_has_a_name(
    page: TemplatesPage, workspace: Workspace, settle: Settle
) -> None:
    open_text(page, the_template(workspace, "V03"), settle)
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
    the_editor(page).form.field("title_de").set_value("Neu")
    texts = the_texts(page)
    texts.set_value((TemplateText("de", "Betreff", "Die Unterlagen liegen bei."),))
    _insert, condition = (b for b in texts.findChildren(QMenu) if b.title() == ASKED)
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
    open_text(page, the_template(workspace, "V02"), settle)
    page.edit()
    settle()
    texts = the_texts(page)
    texts.set_value((TemplateText("de", "B", "{{ baustein.ds14 }}"),))
    assert texts.problem() == ""
    texts.set_value((TemplateText("de", "B", "{{ baustein.nirgends }}"),))
    assert texts.problem() == "German: There is no placeholder “baustein.nirgends”."


def test_a_file_of_a_template_is_kept_with_it(
    page: TemplatesPage, workspace: Workspace, settle: Settle, tmp_path: Path
) -> None:
    leaflet = tmp_path / "Merkblatt Förderung.pdf"
    leaflet.write_bytes(b"%PDF-1.7 Merkblatt")
    open_text(page, the_template(workspace, "V02"), settle)
    page.edit()
    settle()
    field = the_editor(page).form.field("attachments")
    assert isinstance(field, FilesField)
    field.files.add([leaflet])
    settle()
    submit(page, settle)
    (stored,) = the_template(workspace, "V02").attachments
    assert (stored.name, stored.content_type) == ("Merkblatt Förderung.pdf", "application/pdf")
    content = workspace.query(lambda queries: queries.content(stored.sha256))
    assert content == b"%PDF-1.7 Merkblatt"


def test_a_file_that_cannot_be_read_is_told_at_its_field(
    page: TemplatesPage, workspace: Workspace, settle: Settle, tmp_path: Path
) -> None:
    open_text(page, the_template(workspace, "V02"), settle)
    page.edit()
    settle()
    field = the_editor(page).form.field("attachments")
    assert isinstance(field, FilesField)
    field.files.add([tmp_path / "fehlt.pdf"])
    settle()
    assert field.has_error
    assert field.value() == ()
