"""The letter as a person has it before them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from deskapp.application.actions import Action
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.message import Message
from deskapp.domain.record import Id, new_id
from deskapp.domain.sender_profile import SenderProfile
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.notice import Notice, NoticeKind
from deskapp.ui.kit.requests import OpenPage, OpenRecord
from deskapp.ui.letters.page_view import PagePicture
from deskapp.ui.letters.panel import LetterPanel
from tests.reply_scene import Scene
from tests.ui.active_window import show_active
from tests.ui.letters.read_pdf import words

CTRL = Qt.KeyboardModifier.ControlModifier


class Shown:
    """The panel, with what it says and wants."""

    def __init__(self, panel: LetterPanel, settle: Callable[[], None]) -> None:
        self.panel, self.settle = panel, settle
        self.notices: list[Notice] = []
        self.requests: list[object] = []
        self.closings: list[bool] = []
        panel.says.connect(self.notices.append)
        panel.wants.connect(self.requests.append)
        panel.closed.connect(lambda: self.closings.append(True))

    def button(self, name: str) -> Button:
        buttons = self.panel.findChildren(Button)
        return next(each for each in buttons if each.text() == name and each.isVisible())

    @property
    def texts(self) -> list[str]:
        return [each.text() for each in self.panel.findChildren(PlainLabel) if each.isVisible()]


Open = Callable[[Id], Shown]


@pytest.fixture
def open_letter(desk: Desk, settle: Callable[[], None], qtbot: QtBot) -> Open:
    def show(message_id: Id) -> Shown:
        shown = Shown(LetterPanel(desk, message_id), settle)
        qtbot.addWidget(shown.panel)
        shown.panel.resize(640, 740)
        show_active(qtbot, shown.panel)
        settle()
        return shown

    return show


def test_the_page_is_shown_and_can_be_heard(open_letter: Open, draft: Message) -> None:
    shown = open_letter(draft.id)
    (page,) = shown.panel.findChildren(PagePicture)
    assert page.accessibleName() == "Page 1 of 1"
    assert "Frau Dr. Eva Beispiel\nMusterstraße 1" in page.accessibleDescription()
    assert "gern helfen wir Ihnen." in page.accessibleDescription()
    assert not page.pixmap().isNull()
    assert shown.panel.save_button.hasFocus()


def test_it_is_saved_as_pdf_and_says_so(open_letter: Open, draft: Message, tmp_path: Path) -> None:
    shown = open_letter(draft.id)
    path = tmp_path / "Brief.pdf"
    shown.panel.save_to(path)
    shown.settle()
    assert "Papenburg" in words(path.read_bytes())
    assert [notice.text for notice in shown.notices] == ["“Brief.pdf” is saved."]
    assert shown.closings == [True]


def test_the_notice_opens_the_file(
    open_letter: Open, draft: Message, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    shown = open_letter(draft.id)
    shown.panel.save_to(tmp_path / "Brief.pdf")
    shown.settle()
    handler = shown.notices[0].handler
    assert handler is not None
    handler()
    assert [Path(url.toLocalFile()).name for url in opened] == ["Brief.pdf"]


def test_ctrl_enter_asks_where_to_save(open_letter: Open, draft: Message, qtbot: QtBot) -> None:
    shown = open_letter(draft.id)
    QTest.keyClick(shown.panel, Qt.Key.Key_Return, CTRL)
    (dialog,) = shown.panel.findChildren(QFileDialog)
    assert [Path(name).name for name in dialog.selectedFiles()] == ["Letter RII-2026-0001.pdf"]
    dialog.reject()
    qtbot.waitUntil(lambda: not shown.panel.findChildren(QFileDialog))


def test_esc_goes_back(open_letter: Open, draft: Message) -> None:
    shown = open_letter(draft.id)
    QTest.keyClick(shown.panel, Qt.Key.Key_Escape)
    assert shown.closings == [True]


def test_without_an_address_it_is_seen_but_not_saved(
    open_letter: Open, draft: Message, desk: Desk, scene: Scene
) -> None:
    desk.workspace.execute(
        Action.CONTACT_SAVED,
        lambda work: work.save(replace(work.get(Contact, scene.asker_id), addresses=())),
    )
    shown = open_letter(draft.id)
    assert any("no postal address of Dr. Eva Beispiel" in text for text in shown.texts)
    assert shown.panel.findChildren(PagePicture)
    assert not shown.panel.save_button.isEnabled()
    way = shown.button("To the contact")
    assert way.hasFocus()
    way.click()
    assert shown.requests == [OpenRecord(RecordKind.CONTACT, scene.asker_id)]
    assert shown.closings == [True]


@pytest.mark.parametrize("name", ["To the inquiry", "To the settings", "Back to the text"])
def test_each_thing_missing_has_its_way(
    open_letter: Open, draft: Message, desk: Desk, scene: Scene, name: str
) -> None:
    ways = {
        "To the inquiry": [OpenRecord(RecordKind.INQUIRY, scene.inquiry_id)],
        "To the settings": [OpenPage("preferences")],
        "Back to the text": [],
    }
    (profile,) = desk.workspace.query(lambda queries: queries.where(SenderProfile))
    for record in (replace(profile, street=""), replace(draft, to=(), body_text="")):
        desk.workspace.execute(Action.SETTINGS_SAVED, lambda work, each=record: work.save(each))  # type: ignore[misc]
    shown = open_letter(draft.id)
    shown.button(name).click()
    assert shown.requests == ways[name]
    assert shown.closings == [True]


def test_a_message_that_is_gone_is_said(open_letter: Open, scene: Scene) -> None:
    del scene
    shown = open_letter(new_id())
    assert [notice.kind for notice in shown.notices] == [NoticeKind.ERROR]
    assert shown.closings == [True]


def test_all_pages_of_a_long_letter_are_shown(
    open_letter: Open, draft: Message, desk: Desk
) -> None:
    long = replace(draft, body_text="Zeile.\n\n" * 60 + draft.body_text)
    desk.workspace.execute(Action.DRAFT_SAVED, lambda work: work.save(long))
    names = [
        page.accessibleName() for page in open_letter(draft.id).panel.findChildren(PagePicture)
    ]
    assert names == [f"Page {number} of {len(names)}" for number in range(1, len(names) + 1)]
    assert len(names) > 2
