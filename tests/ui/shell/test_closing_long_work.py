"""The window is closed while a list is read in: nothing half stored, and it can go on."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from deskapp.application.workspace import Workspace
from deskapp.domain.collected.list_import import ImportState, ListImport
from deskapp.domain.contact import Contact
from deskapp.ui.exchange.page import ExchangePage
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.requests import ImportList
from deskapp.ui.shell.window import Window
from deskapp.ui.today.page import TodayPage
from tests.ui.shell.keys import CTRL, Key, press

Settle = Callable[[], None]
_ROWS = 1_000


def _people(workspace: Workspace) -> int:
    found = workspace.query(lambda queries: queries.where(Contact))
    return sum(each.last_name == "Vielfach" for each in found)


def _import(workspace: Workspace) -> ListImport:
    (found,) = workspace.query(lambda queries: queries.where(ListImport))
    return found


def _exchange(window: Window) -> ExchangePage:
    page = window.pages.page
    assert isinstance(page, ExchangePage)
    return page


def test_a_list_stops_between_its_rows_and_is_offered_at_the_next_start(
    make_window: Callable[[], Window],
    desk: Desk,
    tmp_path: Path,
    settle: Settle,
    qtbot: QtBot,
) -> None:
    path = tmp_path / "people.csv"
    rows = (f"P{number};Vielfach;p{number}@example.org\n" for number in range(_ROWS))
    path.write_text("Vorname;Nachname;E-Mail\n" + "".join(rows), "utf-8")
    window = make_window()
    window.carry_out(ImportList(paths=(path,)))
    settle()
    press(Key.Key_Return, CTRL)
    settle()
    press(Key.Key_Return, CTRL)
    progress = _exchange(window).coming_in.end.progress
    qtbot.waitUntil(lambda: progress._bar.value() > 0)
    assert window.close()
    settle()
    begun = _import(desk.workspace)
    assert begun.state is ImportState.RUNNING
    assert 0 < begun.done < _ROWS
    assert _people(desk.workspace) == begun.made == begun.done
    next_one = make_window()
    settle()
    today = next_one.pages.page
    assert isinstance(today, TodayPage)
    today._asides.unfinished.click()
    settle()
    shown = _exchange(next_one).coming_in
    assert shown.unfinished.isVisible()
    shown.unfinished.continued.emit(begun)
    settle()
    assert _import(desk.workspace).state is ImportState.FINISHED
    assert _people(desk.workspace) == _ROWS
