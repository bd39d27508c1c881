"""The briefing sheet as a person has it before them, and the page on paper."""

import re
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.record import Id, new_id
from deskapp.ui.briefing.page import BriefingPage
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.paper.one_page import PaperSheet, as_pdf
from deskapp.ui.kit.paper.part import Line, Part
from deskapp.ui.kit.requests import OpenRecord, ShowBriefing
from tests.reply_scene import Scene, set_the_scene
from tests.ui.active_window import show_active
from tests.ui.shown_records import keep


@pytest.fixture
def scene(desk: Desk) -> Scene:
    return set_the_scene(desk.workspace)


class Shown:
    """The page with what it says and wants."""

    def __init__(self, page: BriefingPage, settle: Callable[[], None]) -> None:
        self.page, self.settle = page, settle
        self.requests: list[object] = []
        self.notices: list[Notice] = []
        page.wants.connect(self.requests.append)
        page.says.connect(self.notices.append)

    def show(self, kind: RecordKind, one: Id) -> None:
        self.page.carry_out(ShowBriefing(kind, one))
        self.settle()

    @property
    def texts(self) -> list[str]:
        return [each.text() for each in self.page.findChildren(PlainLabel) if each.isVisible()]


@pytest.fixture
def shown(desk: Desk, qtbot: QtBot, settle: Callable[[], None]) -> Shown:
    page = BriefingPage(desk)
    qtbot.addWidget(page)
    page.resize(900, 700)
    show_active(qtbot, page)
    page.setFocus()
    return Shown(page, settle)


def test_a_person_with_role_and_open_inquiry(shown: Shown, scene: Scene) -> None:
    shown.show(RecordKind.CONTACT, scene.asker_id)
    texts = shown.texts
    assert "Dr. Eva Beispiel" in texts
    assert any(text.startswith("Vorsitzende · ") for text in texts)
    assert "Our turn" in texts
    assert any("Fördermittel für Wasserstoff" in text for text in texts)


def test_empty_parts_are_left_out(shown: Shown, scene: Scene) -> None:
    shown.show(RecordKind.CONTACT, scene.partner_id)
    assert "People" in shown.texts
    assert "Our turn" not in shown.texts


def test_it_says_when_the_record_is_gone(shown: Shown) -> None:
    shown.show(RecordKind.CONTACT, new_id())
    assert "This record is no longer there." in shown.texts


def test_escape_leads_back_to_the_record(shown: Shown, scene: Scene) -> None:
    shown.show(RecordKind.CONTACT, scene.asker_id)
    QTest.keyClick(shown.page, Qt.Key.Key_Escape)
    assert shown.requests == [OpenRecord(RecordKind.CONTACT, scene.asker_id)]


def test_it_follows_changes(shown: Shown, scene: Scene, desk: Desk) -> None:
    shown.show(RecordKind.CONTACT, scene.partner_id)
    before = desk.workspace.query(lambda queries: queries.find(Contact, scene.partner_id))
    assert before is not None
    contact = Contact(id=before.id, version=before.version, last_name="Anders")
    keep(desk.workspace, contact)
    shown.page.refresh(frozenset({contact.id}))
    shown.settle()
    assert "Anders" in shown.texts


def test_it_is_saved_as_pdf(shown: Shown, scene: Scene, tmp_path: Path) -> None:
    shown.show(RecordKind.CONTACT, scene.asker_id)
    shown.page.save_sheet()
    dialog = shown.page.findChild(QFileDialog)
    assert dialog is not None
    path = tmp_path / "Eva.pdf"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    shown.settle()
    assert [each.text for each in shown.notices] == ["“Eva.pdf” is saved."]
    assert "Fördermittel" in words(path.read_bytes())


def words(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as read:
        assert len(read) == 1
        page = read[0]
        text = page.get_textpage()
        found: str = text.get_text_range()
        text.close()
        page.close()
    return found


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=160)
LINES = st.lists(st.builds(Line, TEXTS, TEXTS), min_size=1, max_size=8).map(tuple)
PARTS = st.lists(st.builds(Part, TEXTS, LINES, st.integers(0, 99)), max_size=8)


@settings(max_examples=15)
@given(PARTS)
def test_it_is_always_one_page(qapp: object, parts: list[Part]) -> None:
    del qapp
    words(as_pdf(PaperSheet(title="Eva", second="Kontakt", parts=parts, language="de")))


def test_it_is_still_one_page_where_all_is_long() -> None:
    line = Line("Wiebke Tammen-Harms", "langes Wort " * 13)
    parts = [Part(f"Teil {number}", (line,) * 8) for number in range(8)]
    said = words(as_pdf(PaperSheet(title="Eva", second="x", parts=parts, language="de")))
    assert "Teil 7" in said
    assert re.search(r"and \d more", said)


def test_it_has_title_and_language_and_no_markup() -> None:
    part = Part("<b>Teil</b>", (Line("<i>wer</i>", "<img src='x'>"),))
    made = as_pdf(PaperSheet(title="Eva & Co.", second="x", parts=[part], language="de"))
    assert b"/Lang (de)" in made
    with pypdfium2.PdfDocument(made) as read:
        assert read.get_metadata_value("Title") == "Eva & Co."
    assert "<img src='x'>" in words(made)
