"""Lists come to their page from everywhere: dropped, from the menu, and from other pages."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from deskapp.ui.exchange.page import ExchangePage
from deskapp.ui.kit.records.record_page import RecordPage
from deskapp.ui.kit.requests import ImportFiles, ImportList, OpenPage
from deskapp.ui.shell.mails_in import requests_in
from deskapp.ui.shell.window import Window
from tests.ui.shell.keys import CTRL, SHIFT, Key, press

Settle = Callable[[], None]


def dropped(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def exchange(window: Window) -> ExchangePage:
    page = window.pages.page
    assert isinstance(page, ExchangePage)
    return page


def test_mails_and_lists_go_different_ways(tmp_path: Path) -> None:
    names = ("a.eml", "People.CSV", "cards.vcf", "more.vcard", "macros.xlsm")
    mail, *lists = (tmp_path / name for name in names)
    assert requests_in(dropped(*lists, mail)) == (
        ImportFiles((mail,)),
        ImportList(paths=tuple(lists)),
    )


def test_a_list_that_is_dropped_is_read(window: Window, tmp_path: Path, settle: Settle) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Vorname;Nachname;E-Mail\nEva;Neu;eva@example.org\n", "utf-8")
    for request in requests_in(dropped(path)):
        window.carry_out(request)
    settle()
    assert exchange(window).coming_in.planning.columns.isVisible()


def test_the_menu_asks_for_a_file(window: Window, settle: Settle, qtbot: QtBot) -> None:
    press(Key.Key_O, CTRL | SHIFT)
    settle()
    page = exchange(window)
    dialogs = [each for each in page.findChildren(QFileDialog) if each.isVisible()]
    assert len(dialogs) == 1
    dialogs[0].reject()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_a_page_offers_its_list(window: Window, settle: Settle) -> None:
    for name in ("contacts", "organisations", "initiatives"):
        window.carry_out(OpenPage(name))
        settle()
        before = window.pages.page
        assert isinstance(before, RecordPage)
        press(Key.Key_X, CTRL | SHIFT)
        settle()
        shown = exchange(window).going_out
        assert shown.kind.value() is before.kind
        words = dict(shown.which.choices())
        assert words["listed"] == f"The list as it is narrowed ({len(before.list.ids)})"


def test_the_agenda_offers_its_list(window: Window, settle: Settle) -> None:
    window.carry_out(OpenPage("follow_ups"))
    settle()
    press(Key.Key_X, CTRL | SHIFT)
    settle()
    assert exchange(window).going_out.which.value() == "listed"
