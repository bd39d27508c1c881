import logging
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QMenu
from pytestqt.qtbot import QtBot

from deskapp.application.actions import Action
from deskapp.application.settings import Scheme
from deskapp.application.use_cases.records import save
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.office import User
from deskapp.domain.record import new_id
from deskapp.ui.inquiries.record.whole_mail.view import WholeMail
from deskapp.ui.kit.actions import commands_of
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.columns import Columns
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.requests import OpenPage, UseLook
from deskapp.ui.shell.crash_report import CrashReport
from deskapp.ui.shell.window import Window
from deskapp.ui.shell.window_place import put_where_it_was, with_place_of
from tests.ui.shell.keys import ALT, CTRL, SHIFT, Key, focus, press
from tests.ui.shell.notices import notice, press_notice

Settle = Callable[[], None]

MAIL = b"From: Eva <eva@mail.example>\r\nTo: office@example.org\r\nSubject: Plan\r\n\r\nHello\r\n"


def page_title(window: Window) -> str:
    page = window.pages.page
    assert page is not None
    return page.title


def _open_inquiries(desk: Desk) -> set[str]:
    return {each.subject for each in desk.workspace.query(lambda q: q.where(Inquiry))}


class TestGoing:
    def test_alt_and_a_number_goes_to_each_page(self, window: Window, settle: Settle) -> None:
        titles = []
        for number in (*range(1, 10), 0):
            press(Key(Key.Key_0 + number), ALT)
            settle()
            titles.append(window.windowTitle().partition(" – ")[0])
            assert window.pages.isAncestorOf(focus())
        assert titles == [
            "Today",
            "Inquiries",
            "Follow-ups",
            "Contacts",
            "Organisations",
            "Initiatives",
            "Events",
            "Mailings",
            "Templates",
            "Reports",
        ]

    def test_the_navigation_works_by_arrows(self, window: Window, settle: Settle) -> None:
        while not focus().accessibleName().startswith("Today, "):
            press(Key.Key_F6)
        press(Key.Key_Down)
        assert focus().accessibleName().startswith("Inquiries, ")
        assert page_title(window) == "Today"
        press(Key.Key_Return)
        settle()
        assert page_title(window) == "Inquiries"
        assert isinstance(focus(), RecordList)

    def test_f6_goes_round_the_panes(self, window: Window, settle: Settle) -> None:
        window.carry_out(OpenPage("inquiries"))
        settle()
        start, seen = focus(), list[str]()
        press(Key.Key_F6)
        while focus() is not start:
            seen.append(focus().accessibleName())
            press(Key.Key_F6)
        assert [name.partition(",")[0] for name in seen][-2:] == ["Inquiries", "Search or command"]

    def test_f6_stops_at_a_notice(self, window: Window) -> None:
        window.show_notice(Notice("Done", "Undo", lambda: None))
        press(Key.Key_F6)
        button = focus()
        assert isinstance(button, Button)
        assert button.text() == "Undo"

    def test_numbers_and_foot_say_what_there_is(self, window: Window, desk: Desk) -> None:
        counts = desk.workspace.query(lambda q: q.counts(desk.workspace.clock.today()))
        names = [button.accessibleName() for button in window.findChildren(Button)]
        assert f"Inquiries, {counts.open_inquiries} waiting" in names
        assert counts.open_inquiries > 0


class TestMenus:
    def test_every_command_stands_in_a_menu_with_its_key(self, window: Window) -> None:
        shown = {}
        for menu in window.menuBar().findChildren(QMenu):
            for entry in menu.actions():
                text, _, key = entry.text().partition("\t")
                shown[text] = key or entry.shortcut().toString()
        for _, commands in window.command_groups():
            for command in commands:
                key = QKeySequence(command.shortcut).toString()
                assert shown[command.label] == key, command.name

    @pytest.mark.parametrize("number", range(9))
    def test_no_key_stands_for_two_commands(self, window: Window, number: int) -> None:
        press(Key(Key.Key_1 + number), ALT)
        keys = [
            command.shortcut
            for _, commands in window.command_groups()
            for command in commands
            if command.shortcut
        ]
        assert len(keys) == len(set(keys)) > 9

    def test_no_key_of_a_mail_is_one_of_the_window(self, window: Window) -> None:
        window.carry_out(OpenPage("inquiries"))
        mail = window.findChild(WholeMail)
        assert mail is not None
        own = {each.shortcut for each in commands_of(mail)}
        others = {
            each.shortcut
            for _, commands in window.command_groups()
            for each in commands
            if each.name not in {one.name for one in commands_of(mail)}
        }
        assert not own & others - {""}

    def test_entries_of_a_page_do_not_pile_up(self, window: Window, settle: Settle) -> None:
        def count() -> int:
            settle()
            return len(window.findChildren(QAction))

        for name in ("inquiries", "today"):
            window.carry_out(OpenPage(name))
        before = count()
        for name in ("inquiries", "today"):
            window.carry_out(OpenPage(name))
        assert count() == before

    def test_the_keys_are_listed(self, window: Window) -> None:
        press(Key.Key_F1)
        (dialog,) = window.findChildren(QDialog)
        assert dialog.isVisible()
        dialog.close()


class TestUndo:
    def test_undo_and_redo_say_what_they_did(
        self, window: Window, desk: Desk, settle: Settle
    ) -> None:
        user = User(id=new_id(), name="Ina Beispiel")
        desk.workspace.execute(Action.SETTINGS_SAVED, lambda work: save(work, user))
        press(Key.Key_Z, CTRL)
        settle()
        assert notice(window) == "Undone: Settings saved"
        assert desk.workspace.query(lambda q: q.find(User, user.id)) is None
        press_notice(window, "Redo")
        settle()
        assert notice(window) == "Done again: Settings saved"
        assert desk.workspace.query(lambda q: q.find(User, user.id)) is not None
        press(Key.Key_Z, CTRL | SHIFT)
        settle()
        assert notice(window) == "There is nothing to redo."

    def test_nothing_to_undo_is_said_too(self, window: Window, settle: Settle) -> None:
        press(Key.Key_Z, CTRL)
        settle()
        assert notice(window) == "There is nothing to undo."


class TestTrouble:
    def test_a_bug_has_a_number_and_work_goes_on(
        self,
        window: Window,
        settle: Settle,
        caplog: pytest.LogCaptureFixture,
        qtbot: QtBot,
    ) -> None:
        reports = CrashReport()
        reports.noticed.connect(window.show_notice)
        with caplog.at_level(logging.ERROR), qtbot.captureExceptions():
            stop = reports.install()
            window.pages.shown.connect(lambda _: 1 // 0)
            press(Key.Key_2, ALT)
            settle()
            stop()
        number = caplog.records[-1].getMessage().removeprefix("bug ")
        assert notice(window).startswith(f"A fault of the program ({number}).")
        window.pages.shown.disconnect()
        press(Key.Key_1, ALT)
        settle()
        assert page_title(window) == "Today"


class TestRemembered:
    def test_the_place_of_window_and_columns(
        self, window: Window, make_window: Callable[[], Window], desk: Desk, settle: Settle
    ) -> None:
        window.carry_out(OpenPage("contacts"))
        settle()
        window.setGeometry(40, 50, 1300, 700)
        columns = window.pages.page.findChild(Columns) if window.pages.page else None
        assert columns is not None
        columns.setSizes([500, 600])
        kept = with_place_of(window, desk.tools.settings.load())
        desk.tools.settings.save(kept)
        again = make_window()
        put_where_it_was(again, desk.tools.settings.load())
        again.carry_out(OpenPage("contacts"))
        settle()
        assert again.geometry() == window.geometry()
        new = again.pages.page.findChild(Columns) if again.pages.page else None
        assert new is not None
        assert new.sizes() == columns.sizes()

    def test_a_place_off_every_screen_is_not_taken(self, window: Window, desk: Desk) -> None:
        place = (-9_000, -9_000, 1_300, 700)
        put_where_it_was(window, replace(desk.tools.settings.load(), window=place))
        assert window.geometry().x() > -9_000

    def test_the_first_time_a_small_screen_is_filled(self, window: Window, desk: Desk) -> None:
        assert window.screen().availableSize().width() <= window.width()
        put_where_it_was(window, replace(desk.tools.settings.load(), window=None))
        assert window.isMaximized()

    def test_rows_and_single_keys_follow_the_settings(self, window: Window, desk: Desk) -> None:
        page = window.pages.page
        assert page is not None
        records = page.findChildren(RecordList)[0]
        height = records.rowHeight(1)
        store = desk.tools.settings
        store.save(replace(store.load(), compact_rows=True, single_key_shortcuts=False))
        window.carry_out(UseLook(Scheme.DARK, 1.0))
        assert records.rowHeight(1) < height
        assert records.actions()
        assert not any(each.isEnabled() for each in records.actions())
