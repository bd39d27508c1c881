"""Information is given with the keyboard, and nothing of others goes along unseen."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
import pyzipper
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from deskapp.application.actions import Action
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.inquiry import Kind
from deskapp.domain.message import Delivery, Direction, Message
from deskapp.domain.record import SAMPLE, new_id
from deskapp.domain.subject_access.blackening import BLACK
from deskapp.ui.kit.actions import add_shortcuts
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.requests import GiveAccess, OpenRecord
from deskapp.ui.subject_access.mark_list import MarkList
from deskapp.ui.subject_access.page import SubjectAccessPage
from tests.reply_scene import ASKER_MAIL, PARTNER_MAIL, Scene, set_the_scene
from tests.ui.active_window import show_active
from tests.ui.shown_records import keep

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def scene(desk: Desk) -> Scene:
    """The asker has written of somebody else, who stands in the copy."""
    made = set_the_scene(desk.workspace)
    mail = Message(
        id=new_id(),
        inquiry_id=made.inquiry_id,
        direction=Direction.OUT,
        delivery=Delivery.SENT,
        at=desk.workspace.clock.now(),
        subject="<b>Termin</b> mit Jan Probe",
        to=(MailAddress(ASKER_MAIL), MailAddress(PARTNER_MAIL, "Jan Probe")),
        body_text="Herr Probe ist unter 0441 998877 zu erreichen.",
    )
    keep(desk.workspace, mail)
    return made


class Shown:
    """The page with what it says and wants."""

    def __init__(self, page: SubjectAccessPage, settle: Callable[[], None]) -> None:
        self.page, self.settle = page, settle
        self.requests: list[object] = []
        self.notices: list[Notice] = []
        page.wants.connect(self.requests.append)
        page.says.connect(self.notices.append)

    def show(self, request: GiveAccess) -> None:
        self.page.carry_out(request)
        self.settle()
        self.page.setFocus()

    @property
    def rows(self) -> list[str]:
        model = self.page.marks.model()
        role = Qt.ItemDataRole.AccessibleTextRole
        return [str(model.index(at, 0).data(role)) for at in range(model.rowCount())]

    def seal(self) -> dict[str, str]:
        """Press Ctrl+Enter, and open the archive with the password that is shown."""
        QTest.keyClick(self.page.marks, Qt.Key.Key_Return, CTRL)
        self.settle()
        given_ = self.page._given
        assert given_ is not None
        assert given_.password == self.page.outcome.password.text()
        with pyzipper.AESZipFile(io.BytesIO(given_.archive.content)) as archive:
            archive.setpassword(given_.password.encode())
            return {name: archive.read(name).decode() for name in archive.namelist()}


@pytest.fixture
def shown(desk: Desk, scene: Scene, qtbot: QtBot, settle: Callable[[], None]) -> Shown:
    del scene
    page = SubjectAccessPage(desk)
    add_shortcuts(page, page.commands())
    qtbot.addWidget(page)
    page.resize(1200, 800)
    show_active(qtbot, page)
    return Shown(page, settle)


def test_what_begins_it_is_said_before_anybody_is_chosen(shown: Shown) -> None:
    """That nobody else is named is said only once somebody was looked through."""
    assert "F9 on a person or in their inquiry begins it." in _said(shown.page.marks)
    assert "Nobody else is named." not in _said(shown.page.marks)
    shown.page.marks.show_marked(())
    assert "Nobody else is named." in _said(shown.page.marks)


def test_the_sample_is_named_in_words(shown: Shown, desk: Desk) -> None:
    came = Contact(id=new_id(), last_name="Allein", origin=SAMPLE)
    keep(desk.workspace, came)
    shown.show(GiveAccess(came.id))
    assert "Came with:\nthe sample data\n" in shown.page.text.toPlainText()


def _said(marks: MarkList) -> list[str]:
    labels = marks.viewport().findChildren(PlainLabel)
    return [label.text() for label in labels if label.isVisible()]


def test_others_are_listed_and_blackened(shown: Shown, scene: Scene) -> None:
    shown.show(GiveAccess(scene.asker_id, scene.inquiry_id))
    assert shown.page.title == "Information: Dr. Eva Beispiel"
    assert "due Sun 20 Dec" in shown.page.summary.text()
    assert any(row.startswith("Jan Probe, blackened") for row in shown.rows)
    assert any("was written to" in row for row in shown.rows if PARTNER_MAIL in row)
    assert not any(ASKER_MAIL in row or "Eva" in row for row in shown.rows)


def test_nothing_of_others_goes_along(shown: Shown, scene: Scene) -> None:
    shown.show(GiveAccess(scene.asker_id, scene.inquiry_id))
    files = shown.seal()
    assert list(files) == ["Information.html", "Data.json", "Contact.vcf"]
    for name in ("Jan", "Probe", PARTNER_MAIL, "998877"):
        assert all(name not in content for content in files.values()), name
    assert BLACK in files["Information.html"]
    assert ASKER_MAIL in files["Contact.vcf"]
    stored = json.loads(files["Data.json"])["stored"]
    assert stored["contact"][0]["first_name"] == "Eva"


def test_space_shows_one_again(shown: Shown, scene: Scene) -> None:
    shown.show(GiveAccess(scene.asker_id, scene.inquiry_id))
    keys = [each.key for each in shown.page.marks._marked]
    shown.page.marks.select(PARTNER_MAIL)
    assert PARTNER_MAIL in keys
    QTest.keyClick(shown.page.marks, Qt.Key.Key_Space)
    assert any(PARTNER_MAIL in row and "stays readable" in row for row in shown.rows)
    files = shown.seal()
    assert PARTNER_MAIL in files["Information.html"]
    assert "998877" not in files["Information.html"]


def test_markup_of_mails_is_shown_as_it_stands(shown: Shown, scene: Scene) -> None:
    shown.show(GiveAccess(scene.asker_id, scene.inquiry_id))
    page = shown.seal()["Information.html"]
    assert "&lt;b&gt;Termin&lt;/b&gt;" in page
    assert "<b>" not in page
    assert '<html lang="en">' in page


def test_the_answer_is_begun_with_the_archive(shown: Shown, scene: Scene, desk: Desk) -> None:
    shown.show(GiveAccess(scene.asker_id, scene.inquiry_id))
    shown.seal()
    QTest.keyClick(shown.page.outcome.answer, Qt.Key.Key_Return)
    assert shown.requests == [OpenRecord(RecordKind.INQUIRY, scene.inquiry_id)]
    drafts = desk.workspace.query(
        lambda queries: queries.where(Message, inquiry_id=scene.inquiry_id, delivery=Delivery.DRAFT)
    )
    assert [[file.name for file in draft.attachments] for draft in drafts] == [
        ["Information RII-2026-0001.zip"]
    ]
    last = desk.workspace.next_undo
    assert last is not None
    assert last.action == Action.ACCESS_GIVEN.value
    assert [each.text for each in shown.notices] == [
        "Information on stored data begun",
        "Information on stored data given",
    ]


def test_a_contact_without_inquiry_gets_one(shown: Shown, scene: Scene, desk: Desk) -> None:
    shown.show(GiveAccess(scene.partner_id))
    inquiry = shown.page._inquiry
    assert inquiry is not None
    assert (inquiry.kind, inquiry.contact_id) == (Kind.DATA_PROTECTION, scene.partner_id)
    undo = shown.notices[0].handler
    assert undo is not None
    undo()
    shown.settle()
    assert desk.workspace.query(lambda q: q.find(type(inquiry), inquiry.id)) is None


def test_the_archive_is_kept_where_one_chooses(shown: Shown, scene: Scene, tmp_path: Path) -> None:
    shown.show(GiveAccess(scene.asker_id, scene.inquiry_id))
    shown.seal()
    QTest.keyClick(shown.page.outcome.answer, Qt.Key.Key_S, CTRL)
    dialog = shown.page.findChild(QFileDialog)
    assert dialog is not None
    path = tmp_path / "Auskunft.zip"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    shown.settle()
    assert pyzipper.is_zipfile(path)
    assert shown.notices[-1].text == "“Auskunft.zip” is saved."


def test_the_password_is_copied_and_not_said(shown: Shown, scene: Scene) -> None:
    shown.show(GiveAccess(scene.asker_id, scene.inquiry_id))
    shown.seal()
    shown.page.outcome._copy()
    password = shown.page.outcome.password.text()
    assert QGuiApplication.clipboard().text() == password
    assert all(password not in each.text for each in shown.notices)
    QGuiApplication.clipboard().clear()


def test_what_nobody_marked_is_blackened_by_hand(shown: Shown, scene: Scene) -> None:
    """And is listed like the others, so that Space shows it again."""
    shown.show(GiveAccess(scene.asker_id, scene.inquiry_id))
    text = shown.page.text
    assert "zu erreichen" in text.toPlainText()
    text.setFocus()
    assert text.find("zu erreichen")
    QTest.keyClick(text, Qt.Key.Key_B, CTRL | Qt.KeyboardModifier.ShiftModifier)
    shown.settle()
    assert any(row.startswith("zu erreichen, blackened") for row in shown.rows)
    assert all("zu erreichen" not in content for content in shown.seal().values())


def test_the_text_is_selected_by_keys(shown: Shown, scene: Scene) -> None:
    shown.show(GiveAccess(scene.asker_id, scene.inquiry_id))
    shown.page.text.moveCursor(QTextCursor.MoveOperation.Start)
    shift = Qt.KeyboardModifier.ShiftModifier
    for _ in range(3):
        QTest.keyClick(shown.page.text, Qt.Key.Key_Right, shift)
    assert shown.page.text.selected == (0, 3)


def test_a_text_too_long_to_show_says_so(shown: Shown) -> None:
    shown.page.text.show_text("x" * 400_001)
    assert shown.page.text.toPlainText().endswith(
        "\n\nThe rest is not shown here, but is in the archive."
    )


def test_sealing_twice_begins_one_answer(shown: Shown, scene: Scene, desk: Desk) -> None:
    shown.show(GiveAccess(scene.asker_id, scene.inquiry_id))
    shown.page.seal()
    shown.seal()
    drafts = desk.workspace.query(
        lambda queries: queries.where(Message, inquiry_id=scene.inquiry_id, delivery=Delivery.DRAFT)
    )
    assert len(drafts) == 1


def test_an_archive_is_never_shown_for_somebody_else(shown: Shown, scene: Scene) -> None:
    """Whoever goes on to the next person while the archive is sealed gets no password of it."""
    shown.show(GiveAccess(scene.asker_id, scene.inquiry_id))
    shown.page.seal()
    shown.show(GiveAccess(scene.partner_id))
    assert shown.page._given is None
    assert shown.page.outcome.password.text() == ""
    assert "Jan Probe" in shown.page.title
    assert "Information on stored data given" in [each.text for each in shown.notices]
    assert ASKER_MAIL not in shown.seal()["Contact.vcf"]


def test_escape_leads_back(shown: Shown, scene: Scene) -> None:
    shown.show(GiveAccess(scene.asker_id, scene.inquiry_id))
    QTest.keyClick(shown.page.marks, Qt.Key.Key_Escape)
    assert shown.requests == [OpenRecord(RecordKind.INQUIRY, scene.inquiry_id)]


def test_words_of_the_program_are_no_names(shown: Shown, scene: Scene) -> None:
    """The form of address and the next label stand below one another: ``Ms``, ``First name``."""
    shown.show(GiveAccess(scene.asker_id, scene.inquiry_id))
    text = shown.page.text.toPlainText()
    for each in shown.page.marks._marked:
        assert all(text[start:end] == each.words for start, end in each.places[:1])
        assert "name" not in each.key
