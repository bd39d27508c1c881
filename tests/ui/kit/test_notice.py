import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.lanes.jobs import LongWork
from deskapp.ui.kit.notice import SHOWN_FOR_MS, Notice, NoticeBar, NoticeKind


@pytest.fixture
def bar(qtbot: QtBot) -> NoticeBar:
    made = NoticeBar()
    qtbot.addWidget(made)
    return made


def _button(bar: NoticeBar) -> Button:
    button = bar.findChild(Button)
    assert button is not None
    return button


def test_undo_is_called_once_and_the_line_goes(bar: NoticeBar) -> None:
    undone = list[int]()
    bar.show_notice(Notice("Moved to Fri.", "Undo", lambda: undone.append(1)))
    assert bar.isVisible()
    _button(bar).click()
    assert undone == [1]
    assert not bar.isVisible()


def test_good_news_stays_twenty_seconds_and_bad_news_stays(bar: NoticeBar) -> None:
    assert SHOWN_FOR_MS >= 20_000
    bar.show_notice(Notice("Saved"))
    assert bar._timer.isActive()
    assert not _button(bar).isVisible()
    bar.show_notice(Notice("Not saved", kind=NoticeKind.ERROR))
    assert not bar._timer.isActive()


def test_progress_is_counted_and_can_be_cancelled(bar: NoticeBar) -> None:
    work, other = LongWork(), LongWork()
    bar.show_progress("Importing", work)
    work.progressed.emit(3, 12)
    other.progressed.emit(9, 9)
    progress = bar.findChild(QProgressBar)
    assert progress is not None
    assert (progress.value(), progress.maximum()) == (3, 12)
    assert "3 of 12" in [label.text() for label in bar.findChildren(PlainLabel)]
    _button(bar).click()
    assert work._cancelled.is_set()
    assert not other._cancelled.is_set()


def test_a_notice_takes_the_place_of_progress(bar: NoticeBar) -> None:
    work = LongWork()
    bar.show_progress("Importing", work)
    bar.show_notice(Notice("Imported"))
    work.progressed.emit(3, 12)
    progress = bar.findChild(QProgressBar)
    assert progress is not None
    assert not progress.isVisible()


def test_the_text_is_shown_as_it_is(bar: NoticeBar) -> None:
    bar.show_notice(Notice("<b>x</b>"))
    assert "<b>x</b>" in [label.text() for label in bar.findChildren(PlainLabel)]


def test_work_that_is_shown_again_is_followed_once(bar: NoticeBar) -> None:
    work = LongWork(bar)
    for _ in range(3):
        bar.show_progress("Fetching mail", work)
    assert work.receivers("2progressed(int,int)") == 1
    work.report(1_250, 12_000)
    done, total = QLocale().toString(1_250), QLocale().toString(12_000)
    assert f"{done} of {total}" in [label.text() for label in bar.findChildren(PlainLabel)]
