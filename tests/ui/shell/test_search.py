from collections.abc import Callable
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QListView

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.collected.favourites import change_favourite
from deskapp.application.use_cases.records import save
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mailings.mailing import Mailing
from deskapp.domain.record import new_id
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.requests import OpenPage
from deskapp.ui.shell.window import Window
from tests.ui.shell.keys import CTRL, Key, focus, press, write

Settle = Callable[[], None]
Look = Callable[[str], list[str]]
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def offers(window: Window) -> QListView:
    """The list below the search line."""
    return next(each for each in window.findChildren(QListView) if each.accessibleName() == "Found")


@pytest.fixture
def look_for(offers: QListView, settle: Settle) -> Look:
    """Types words after Ctrl+K; answers what is offered."""

    def look(words: str) -> list[str]:
        press(Key.Key_K, CTRL)
        write(words)
        settle()
        model = offers.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    return look


@pytest.mark.parametrize("words", ["luerssen", "Lürßen d", "LUERSSEN dagmar"])
def test_a_person_is_found_by_folded_letters_and_opened(
    window: Window, desk: Desk, look_for: Look, settle: Settle, words: str
) -> None:
    contact = Contact(id=new_id(), first_name="Dagmar", last_name="Lüerßen")
    desk.workspace.execute(Action.CONTACT_SAVED, lambda work: save(work, contact))
    settle()
    found = look_for(words)
    assert "Lüerßen" in found[0]
    press(Key.Key_Return)
    settle()
    page = window.pages.page
    assert page is not None
    assert page.title == "Contacts"
    assert any("Lüerßen" in label.text() for label in page.findChildren(PlainLabel))
    assert window.search_box.text() == ""


def test_arrows_choose_and_stay_inside(look_for: Look, offers: QListView) -> None:
    found = look_for("wasserstoff")
    assert offers.currentIndex().row() == 0
    for _ in range(len(found) + 3):
        press(Key.Key_Down)
    assert offers.currentIndex().row() == len(found) - 1
    press(Key.Key_Up)
    assert offers.currentIndex().row() == len(found) - 2


def test_commands_and_pages_are_offered_with_their_keys(
    window: Window, look_for: Look, offers: QListView, settle: Settle
) -> None:
    found = look_for("follow")
    assert found[0] == "Follow-ups"
    spoken = offers.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Follow-ups, Page, Alt+3"
    press(Key.Key_Return)
    settle()
    assert window.windowTitle().startswith("Follow-ups")


def test_templates_are_offered(look_for: Look) -> None:
    assert "Interim note" in look_for("Interim") or "Zwischennachricht" in look_for("Zwischen")


def test_without_words_it_shows_what_can_be_done(look_for: Look) -> None:
    found = look_for("")
    assert "New inquiry" in found
    assert "Settings" in found
    assert "Search or command" not in found


def test_what_is_not_there_is_said(look_for: Look, window: Window) -> None:
    assert look_for("xyzzyplugh") == ["Nothing found"]
    press(Key.Key_Return)
    assert window.windowTitle().startswith("Today")


def test_esc_goes_back_where_one_was(
    window: Window, look_for: Look, offers: QListView, settle: Settle
) -> None:
    window.carry_out(OpenPage("preferences"))
    settle()
    press(Key.Key_Tab)
    before = focus()
    look_for("wasser")
    assert offers.isVisible()
    press(Key.Key_Escape)
    assert focus() is before
    assert not offers.isVisible()
    assert window.search_box.text() == "wasser"


def test_only_the_last_words_count(look_for: Look) -> None:
    """Each key asks anew; an answer to older words never replaces a newer one."""
    by_letters = look_for("wasserstoff")
    press(Key.Key_Escape)
    assert look_for("wasserstoff") == by_letters


def test_the_list_goes_with_the_focus(look_for: Look, offers: QListView) -> None:
    look_for("wasser")
    press(Key.Key_Tab)
    assert not offers.isVisible()


def test_a_click_chooses_too(
    window: Window, look_for: Look, offers: QListView, settle: Settle
) -> None:
    found = look_for("settings")
    row = found.index("Settings")
    offers.clicked.emit(offers.model().index(row, 0))
    offers.setCurrentIndex(offers.model().index(row, 0))
    settle()
    assert window.windowTitle().startswith("Settings")


class TestFilters:
    def test_what_can_be_typed_next_is_offered_and_goes_on(
        self, window: Window, look_for: Look, offers: QListView, settle: Settle
    ) -> None:
        assert look_for("kind:pre")[0] == "kind:Press"
        press(Key.Key_Return)
        settle()
        assert window.search_box.text() == "kind:Press"
        assert window.search_box.hasFocus()
        assert offers.isVisible()

    def test_a_filter_is_offered_behind_the_records(self, look_for: Look) -> None:
        found = look_for("channel")
        assert found[-1] == "channel:"

    def test_a_filter_is_a_chip_that_takes_it_out(
        self, window: Window, look_for: Look, settle: Settle
    ) -> None:
        look_for("energie land:NI")
        chip = next(
            each
            for each in window.findChildren(Button)
            if each.accessibleName() == "Filter State: Lower Saxony, remove"
        )
        assert chip.isVisible()
        chip.click()
        settle()
        assert window.search_box.text() == "energie"
        assert window.search_box.hasFocus()

    def test_a_label_stands_for_its_code(self, look_for: Look, offers: QListView) -> None:
        look_for('kind:"data protection" ')
        spoken = offers.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert "Inquiry" in spoken


def test_it_says_by_what_something_was_found(
    desk: Desk, look_for: Look, offers: QListView, settle: Settle
) -> None:
    contact = Contact(id=new_id(), last_name="Xylander", tags=("Quarkspeise",))
    desk.workspace.execute(Action.CONTACT_SAVED, lambda work: save(work, contact))
    settle()
    look_for("quarksp")
    spoken = offers.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "tag Quarkspeise" in spoken


def test_codes_are_said_in_words(
    desk: Desk, look_for: Look, offers: QListView, settle: Settle
) -> None:
    network = Initiative(id=new_id(), name="Xylonetz", kind="cluster", laender=("NI", "HB"))
    desk.workspace.execute(Action.INITIATIVE_SAVED, lambda work: save(work, network))
    settle()
    look_for("xylonetz")
    spoken = offers.model().index(0, 0).data(SPOKEN)
    assert "Lower Saxony, Bremen" in spoken


class TestWithoutWords:
    """Favourites, then what was opened last, then what can be done."""

    @pytest.fixture
    def people(self, window: Window, desk: Desk, settle: Settle) -> tuple[Contact, Contact]:
        """Somebody who is a favourite, and somebody who was opened."""
        kept, seen = (
            desk.workspace.execute(Action.CONTACT_SAVED, partial(save, record=one))
            for one in (
                Contact(id=new_id(), last_name="Xylander"),
                Contact(id=new_id(), last_name="Yildiz"),
            )
        )
        desk.workspace.execute(
            Action.FAVOURITE_CHANGED,
            lambda work: change_favourite(work, RecordKind.CONTACT, kept.id),
        )
        window.router.open_record(RecordKind.CONTACT, seen.id)
        window.carry_out(OpenPage("today"))
        settle()
        return kept, seen

    def test_an_action_names_its_kind_only_among_what_was_found(
        self, look_for: Look, offers: QListView
    ) -> None:
        def spoken(words: str) -> str:
            row = look_for(words).index("New inquiry")
            return str(offers.model().index(row, 0).data(SPOKEN))

        assert spoken("") == "New inquiry, Ctrl+N"
        assert spoken("new inq") == "New inquiry, Action, Ctrl+N"

    def test_what_is_at_hand_is_offered_and_opened_by_key(
        self,
        window: Window,
        people: tuple[Contact, Contact],
        look_for: Look,
        offers: QListView,
        settle: Settle,
    ) -> None:
        found = look_for("")
        assert found[:2] == [people[0].last_name, people[1].last_name]
        assert "New inquiry" in found
        spoken = [offers.model().index(row, 0).data(SPOKEN) for row in (0, 1)]
        assert spoken == ["Xylander, Contact, Favourite", "Yildiz, Contact, Recently opened"]
        press(Key.Key_Down)
        press(Key.Key_Return)
        settle()
        page = window.pages.page
        assert page is not None
        assert any("Yildiz" in label.text() for label in page.findChildren(PlainLabel))

    def test_what_is_gone_is_not_offered(
        self, desk: Desk, people: tuple[Contact, Contact], look_for: Look, settle: Settle
    ) -> None:
        desk.workspace.execute(Action.CONTACT_SAVED, lambda work: work.delete(people[1]))
        settle()
        assert "Yildiz" not in look_for("")


def test_follow_ups_and_mailings_open_on_their_pages(
    window: Window, desk: Desk, look_for: Look, settle: Settle
) -> None:
    def store(work: UnitOfWork) -> None:
        matter, due_on = work.where(Inquiry)[0].id, date(2026, 11, 25)
        work.save(FollowUp(id=new_id(), inquiry_id=matter, due_on=due_on, reason="Quarkspeise"))
        work.save(Mailing(id=new_id(), inquiry_id=matter, title="Käsekuchen"))

    desk.workspace.execute(Action.FOLLOW_UP_SET, store)
    settle()
    for words, title, page in (
        ("quarksp", "Quarkspeise", "Follow-ups"),
        ("kaesekuch", "Käsekuchen", "Mailings"),
    ):
        assert look_for(words)[0] == title
        press(Key.Key_Return)
        settle()
        assert window.windowTitle().startswith(page)
        assert title in shown_on(window)


def shown_on(window: Window) -> str:
    """What can be read on the page: labels, and the rows that are current in its lists."""
    page = window.pages.page
    assert page is not None
    rows = [each.currentIndex().data(SPOKEN) for each in page.findChildren(QAbstractItemView)]
    return "\n".join([*(each.text() for each in page.findChildren(PlainLabel)), *map(str, rows)])
