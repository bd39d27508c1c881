"""How a text came to be as it is, and where it has been used."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deskapp.application.actions import Action
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Delivery, Direction, Message
from deskapp.domain.office import User
from deskapp.domain.record import Record, new_id
from deskapp.domain.template import Snippet, Template, TemplateText
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.records.block_list import BlockList
from deskapp.ui.kit.records.editor import Editor
from deskapp.ui.kit.requests import OpenRecord
from deskapp.ui.templates.page import TemplatesPage
from deskapp.ui.templates.texts_field import TextsField

Settle = Callable[[], None]


def _keep(workspace: Workspace, record: Record) -> None:
    workspace.execute(Action.TEMPLATE_SAVED, lambda work: work.save(record))


def _welcome(workspace: Workspace) -> Template:
    return workspace.query(lambda queries: queries.where(Template, key="V14")[0])


def _snippet(workspace: Workspace) -> Snippet:
    return workspace.query(lambda queries: queries.where(Snippet)[0])


def _reply_with(workspace: Workspace, **used: object) -> Message:
    matter = workspace.query(lambda queries: queries.where(Inquiry)[0])
    sent = Message(
        id=new_id(),
        inquiry_id=matter.id,
        direction=Direction.OUT,
        delivery=Delivery.SENT,
        at=matter.received_at,
        subject="Willkommen im Netz",
        body_text="schön, dass Sie dabei sind.",
        **used,  # type: ignore[arg-type]  # names of fields
    )
    _keep(workspace, sent)
    return sent


def _block(page: TemplatesPage, name: str) -> BlockList:
    blocks = (each for each in page.findChildren(BlockList) if each.accessibleName() == name)
    return next(block for block in blocks if block.isVisible())


def _rows(block: BlockList) -> list[str]:
    model, role = block.model(), Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(at, 0).data(role)) for at in range(model.rowCount())]


def _read(page: TemplatesPage, record: Template | Snippet, settle: Settle) -> str:
    is_snippet = isinstance(record, Snippet)
    page.open_record(RecordKind.SNIPPET if is_snippet else RecordKind.TEMPLATE, record.id)
    settle()
    labels = page.findChildren(PlainLabel)
    return "\n".join(each.text() for each in labels if each.isVisible())


def test_an_earlier_version_is_taken_up_again_and_stored_as_the_next(
    page: TemplatesPage, workspace: Workspace, settle: Settle
) -> None:
    first = _welcome(workspace)
    _keep(workspace, replace(first, texts=(TemplateText("de", "Neu", "Kürzer."),)))
    _read(page, first, settle)
    versions = _block(page, "Versions")
    assert _rows(versions) == [
        "Version 2, Anna Muster · Text, 23 Nov 2026",
        "Version 1, first written, 23 Nov 2026",
    ]
    versions.setFocus()
    QTest.keyClick(versions, Qt.Key.Key_Down)
    QTest.keyClick(versions, Qt.Key.Key_Return)
    settle()
    (editor,) = [each for each in page.findChildren(Editor) if each.isVisible()]
    texts = editor.form.field("texts")
    assert isinstance(texts, TextsField)
    assert texts.value() == first.texts
    QTest.keyClick(texts, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert _welcome(workspace) == replace(first, version=3)


def test_replies_written_with_a_text_lead_to_their_inquiries(
    page: TemplatesPage, workspace: Workspace, settle: Settle
) -> None:
    sent = _reply_with(workspace, template_key="V14")
    _read(page, _welcome(workspace), settle)
    replies = _block(page, "Replies written with it")
    assert [row.split(", ")[0] for row in _rows(replies)] == ["Willkommen im Netz"]
    wanted: list[object] = []
    page.wants.connect(wanted.append)
    replies.setFocus()
    QTest.keyClick(replies, Qt.Key.Key_Return)
    assert wanted == [OpenRecord(RecordKind.INQUIRY, sent.inquiry_id)]


def test_a_snippet_shows_its_replies_and_the_templates_that_contain_it(
    page: TemplatesPage, workspace: Workspace, settle: Settle
) -> None:
    snippet, template = _snippet(workspace), _welcome(workspace)
    _reply_with(workspace, snippets=(snippet.abbreviation,))
    inside = f"Guten Tag\n\n{{{{ baustein.{snippet.abbreviation} }}}}"
    _keep(workspace, replace(template, texts=(TemplateText("de", "B", inside),)))
    _read(page, snippet, settle)
    assert len(_rows(_block(page, "Replies written with it"))) == 1
    (row,) = _rows(_block(page, "Templates that contain it"))
    assert row.startswith(template.title_en)


@pytest.mark.parametrize(("last_day", "is_over"), [(22, True), (23, False)])
def test_a_text_out_of_date_is_marked_in_the_list(
    page: TemplatesPage, workspace: Workspace, settle: Settle, last_day: int, is_over: bool
) -> None:
    template = replace(_welcome(workspace), valid_to=date(2026, 11, last_day))
    _keep(workspace, template)
    page.list.go_to(template.id)
    page.refresh(frozenset({template.id}))
    page.list.list.viewport().repaint()
    settle()
    index = page.list.list.currentIndex()
    said = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert ("Out of date" in said) == is_over


def test_who_answers_for_a_text_and_where_it_comes_from_can_be_read(
    page: TemplatesPage, workspace: Workspace, settle: Settle
) -> None:
    user = workspace.query(lambda queries: queries.where(User)[0])
    snippet = replace(
        _snippet(workspace),
        owner_id=user.id,
        source="Merkblatt der Kammer",
        checked_on=date(2026, 3, 2),
    )
    _keep(workspace, snippet)
    text = _read(page, snippet, settle)
    for said in ("Anna Muster", "Merkblatt der Kammer", "2 Mar 2026"):
        assert said in text
