"""The page of templates as a person has it before them, and what stands in it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deskapp.application.workspace import Workspace
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.template import Snippet, Template
from deskapp.ui.kit.records.editor import Editor
from deskapp.ui.templates.letter_preview import LetterPreview
from deskapp.ui.templates.page import TemplatesPage
from deskapp.ui.templates.texts_field import TextsField

Settle = Callable[[], None]
ASKED = "Asked when replying"
CONTROL = Qt.KeyboardModifier.ControlModifier


def the_template(workspace: Workspace, key: str) -> Template:
    return workspace.query(lambda queries: queries.where(Template, key=key)[0])


def the_snippet(workspace: Workspace, abbreviation: str) -> Snippet:
    return workspace.query(lambda queries: queries.where(Snippet, abbreviation=abbreviation)[0])


def open_text(page: TemplatesPage, record: Template | Snippet, settle: Settle) -> None:
    is_snippet = isinstance(record, Snippet)
    page.open_record(RecordKind.SNIPPET if is_snippet else RecordKind.TEMPLATE, record.id)
    settle()


def the_preview(page: TemplatesPage, qtbot: QtBot, settle: Settle) -> LetterPreview:
    """The preview that is seen, with nothing more to come."""
    settle()
    (shown,) = [each for each in page.findChildren(LetterPreview) if each.isVisible()]
    qtbot.waitUntil(lambda: not shown._soon.isActive())
    settle()
    return shown


def the_editor(page: TemplatesPage) -> Editor[Template]:
    (shown,) = [each for each in page.findChildren(Editor) if each.isVisible()]
    return shown


def the_texts(page: TemplatesPage) -> TextsField:
    field = the_editor(page).form.field("texts")
    assert isinstance(field, TextsField)
    return field


def submit(page: TemplatesPage, settle: Settle) -> None:
    QTest.keyClick(the_editor(page).form.fields()[0].editor, Qt.Key.Key_Return, CONTROL)
    settle()
