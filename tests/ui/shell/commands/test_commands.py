"""Every action of the program: found by its label, in a menu with its key, done where it is due."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QListView, QMenu

from deskapp.application.actions import Action
from deskapp.application.ports.questions.found import Hit, Reason
from deskapp.application.settings import Settings, Use
from deskapp.application.use_cases.collected.saved_views import keep_view
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.collected.saved_view import SavedView
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.record import Id, new_id
from deskapp.ui.handbook.window import HandbookWindow
from deskapp.ui.inquiries.page import InquiriesPage
from deskapp.ui.kit.actions import commands_declared, commands_of
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lists.card import Card
from deskapp.ui.kit.records.list_pane import ListPane
from deskapp.ui.kit.requests import OpenPage, ShowHandbook
from deskapp.ui.shell.pages.elsewhere import commanding
from deskapp.ui.shell.pages.places import places
from deskapp.ui.shell.search.found import Offer
from deskapp.ui.shell.search.ranking import is_number, ranked
from deskapp.ui.shell.window import Window
from tests.ui.shell.keys import CTRL, Key, focus, press, write
from tests.ui.shell.notices import notice

Settle = Callable[[], None]
Look = Callable[[str], list[str]]
PAGES = [place.name for place in places()]
TODAY = date(2026, 11, 23)


@pytest.fixture
def offers(window: Window) -> QListView:
    """The list below the search line."""
    return next(each for each in window.findChildren(QListView) if each.accessibleName() == "Found")


@pytest.fixture
def look_for(offers: QListView, settle: Settle) -> Look:
    """Types words after Ctrl+K; answers what is offered."""

    def look(words: str) -> list[str]:
        press(Key.Key_K, CTRL)
        settle()
        write(words)
        settle()
        model = offers.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    return look


def entries(menu: QMenu) -> Iterator[QAction]:
    """What a menu offers, and the menus in it."""
    for each in menu.actions():
        inside = each.menu()
        if isinstance(inside, QMenu):
            yield from entries(inside)
        elif not each.isSeparator():
            yield each


class TestReach:
    @pytest.mark.parametrize("name", PAGES)
    def test_each_action_of_a_page_is_found_from_elsewhere(
        self, window: Window, settle: Settle, name: str
    ) -> None:
        place = next(place for place in places() if place.name == name)
        window.carry_out(OpenPage(name))
        settle()
        page = window.pages.page
        assert page is not None
        there = {each.name for each in page.commands()}
        declared = {
            each.name
            for cls in commanding(place)
            for each in commands_declared(cls, lambda _: lambda: None)
        }
        assert there == declared
        window.carry_out(OpenPage("tray" if name != "tray" else "today"))
        settle()
        window.search()
        settle()
        offered = {
            each.plain_label
            for title, commands in window.elsewhere.groups()
            if title == place.title
            for each in commands
        }
        assert offered == {each.plain_label for each in page.commands()}

    @pytest.mark.parametrize("name", PAGES)
    def test_each_action_stands_in_a_menu_with_its_key(
        self, window: Window, settle: Settle, name: str
    ) -> None:
        window.carry_out(OpenPage(name))
        settle()
        bar = window.menuBar()
        menus = [each.menu() for each in bar.actions()]
        shown = [each for menu in menus if isinstance(menu, QMenu) for each in entries(menu)]
        texts = {each.text().partition("\t")[0] for each in shown}
        keys = {each.shortcut().toString(): each for each in shown}
        page = window.pages.page
        assert page is not None
        for command in commands_of(window):
            assert command.label in texts
            assert not command.shortcut or command.shortcut in keys, command.name
        in_menu = {each.text() for each in shown}
        for command in page.commands():
            key = command.shown_shortcut
            assert (f"{command.label}\t{key}" if key else command.label) in in_menu

    def test_the_palette_finds_an_action_of_a_page_that_was_never_shown(
        self, window: Window, look_for: Look, settle: Settle
    ) -> None:
        assert "New snippet" in look_for("new snippet")
        press(Key.Key_Return)
        settle()
        assert window.windowTitle().startswith("Templates")
        assert focus().accessibleName() == "Title (required)"

    def test_what_works_on_a_record_waits_until_one_sees_it(
        self, window: Window, desk: Desk, look_for: Look, settle: Settle
    ) -> None:
        def due() -> set[date | None]:
            return {each.due_on for each in desk.workspace.query(lambda q: q.where(Inquiry))}

        before = due()
        assert look_for("due a month later")[0] == "Due a month later"
        press(Key.Key_Return)
        settle()
        assert window.windowTitle().startswith("Inquiries")
        assert due() == before
        assert "“Due a month later” works on what is open here: 5" in notice(window)


class TestTemplatesAndViews:
    def test_a_template_begins_a_reply_where_an_inquiry_is_open(
        self, window: Window, desk: Desk, look_for: Look, settle: Settle
    ) -> None:
        inquiry = desk.workspace.query(lambda q: q.where(Inquiry))[0]
        window.router.open_record(RecordKind.INQUIRY, inquiry.id)
        settle()
        look_for("V05")
        press(Key.Key_Return)
        settle()
        page = window.pages.page
        assert isinstance(page, InquiriesPage)
        assert page.view.inquiry_id == inquiry.id
        assert page.view.reply is not None
        page.view.end_reply()  # which stores the draft
        settle()

    def test_a_template_is_shown_where_none_is(
        self, window: Window, look_for: Look, settle: Settle
    ) -> None:
        look_for("V05")
        press(Key.Key_Return)
        settle()
        assert window.windowTitle().startswith("Templates")

    @pytest.mark.parametrize("is_own", [True, False])
    def test_a_view_shows_its_list_as_it_was_kept(
        self, window: Window, desk: Desk, look_for: Look, settle: Settle, is_own: bool
    ) -> None:
        view = SavedView(
            id=new_id(),
            kind=RecordKind.CONTACT,
            name="Quarkspeise",
            words="Wedekamp",
            user_id=desk.workspace.user_id if is_own else None,
        )
        desk.workspace.execute(Action.VIEW_KEPT, lambda work: keep_view(work, view))
        settle()
        assert look_for("quarksp")[0] == "Quarkspeise"
        press(Key.Key_Return)
        settle()
        page = window.pages.page
        assert page is not None
        assert page.title == "Contacts"
        pane = page.findChild(ListPane)
        assert pane is not None
        assert pane.narrowing.words == "Wedekamp"


class TestRanking:
    def test_the_most_used_is_on_top_and_older_use_counts_less(self) -> None:
        offers = [Offer(Card(title=name), lambda: None, name=name) for name in "abc"]
        used = {"b": Use(2, TODAY - timedelta(days=90)), "c": Use(1, TODAY)}
        order = ranked(offers[:1], offers[1:2], offers[2:], used, TODAY)
        assert [each.name for each in order] == ["c", "b", "a"]

    def test_the_number_of_a_record_stays_above(self) -> None:
        hit = Hit(RecordKind.INQUIRY, Id("1"), "", "", Reason.REFERENCE, "RII-2026-0147")
        assert is_number(hit, "rii-2026-01")
        assert is_number(hit, "2026-0147")
        assert not is_number(hit, "0147")
        assert not is_number(replace(hit, reason=Reason.TEXT), "rii-2026")
        record = Offer(Card(title="x"), lambda: None, is_exact=True)
        often = Offer(Card(title="y"), lambda: None, name="y")
        assert ranked([often], [record], [], {"y": Use(9, TODAY)}, TODAY)[0] is record

    def test_a_choice_is_remembered_by_the_machine(
        self, desk: Desk, look_for: Look, settle: Settle
    ) -> None:
        for _ in range(2):
            look_for("follow-ups")
            press(Key.Key_Return)
            settle()
        used = desk.tools.settings.load().used
        assert used["shell.page_follow_ups"].score == 2
        assert look_for("p")[0] == "Follow-ups"

    def test_what_is_used_least_is_forgotten(self) -> None:
        settings = Settings()
        for number in range(250):
            settings = settings.with_used(f"command{number}", TODAY + timedelta(days=number))
        assert len(settings.used) == 200
        assert "command0" not in settings.used
        assert "command249" in settings.used


class TestHelp:
    @pytest.mark.parametrize(
        ("name", "title"),
        [("today", "Today"), ("contacts", "Contacts, organisations, initiatives")],
    )
    def test_f1_opens_the_chapter_of_the_place(
        self, window: Window, settle: Settle, name: str, title: str
    ) -> None:
        window.carry_out(OpenPage(name))
        settle()
        press(Key.Key_F1)
        settle()
        assert handbook(window).chapter.toPlainText().startswith(f"{title}\n")
        press(Key.Key_Escape)

    def test_a_call_and_a_reply_have_chapters_of_their_own(
        self, window: Window, desk: Desk, settle: Settle
    ) -> None:
        press(Key.Key_T, CTRL)
        settle()
        window.show_handbook()
        assert handbook(window).chapter.toPlainText().startswith("Call note\n")
        handbook(window).close()
        press(Key.Key_Escape)
        inquiry = desk.workspace.query(lambda q: q.where(Inquiry))[0]
        window.router.open_record(RecordKind.INQUIRY, inquiry.id)
        settle()
        page = window.pages.page
        assert isinstance(page, InquiriesPage)
        page.view.begin_reply()
        settle()
        window.show_handbook()
        assert handbook(window).chapter.toPlainText().startswith("Replies\n")

    def test_ctrl_f1_shows_the_keys_of_the_place(self, window: Window, settle: Settle) -> None:
        window.carry_out(OpenPage("inquiries"))
        settle()
        press(Key.Key_F1, CTRL)
        settle()
        shown = handbook(window)
        assert shown.tabs.currentWidget() is shown.keys
        text = shown.keys.toPlainText()
        for words in ("Internal note", "Search or command", "Alt+2", "Save, or send"):
            assert words in text

    def test_another_page_can_ask_for_a_chapter(self, window: Window) -> None:
        window.carry_out(ShowHandbook("mailings"))
        assert handbook(window).chapter.toPlainText().startswith("Mailings and consents")


def handbook(window: Window) -> HandbookWindow:
    """The handbook that was opened."""
    found = window.findChild(HandbookWindow)
    assert isinstance(found, HandbookWindow)
    assert found.isVisible()
    return found
