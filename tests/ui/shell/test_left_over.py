"""What a person has left is gone: no part of the window stays behind."""

import gc
from collections import Counter
from collections.abc import Callable
from itertools import cycle, islice

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from deskapp.application.ports.questions.lists import InquiryFilter
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.ui.inquiries.page import InquiriesPage
from deskapp.ui.kit.desk import Desk
from deskapp.ui.shell.window import Window

Settle = Callable[[], None]
ROUNDS = 6


@pytest.mark.parametrize("number", [0, 1], ids=["read", "answered"])
def test_inquiries_that_were_left_leave_no_widget(
    window: Window, desk: Desk, settle: Settle, number: int
) -> None:
    ids = desk.workspace.query(lambda queries: queries.inquiry_ids(InquiryFilter()))[:3]

    def go_round() -> Counter[str]:
        for each in islice(cycle(ids), ROUNDS):
            window.router.open_record(RecordKind.INQUIRY, each)
            settle()
            page = window.pages.page
            assert isinstance(page, InquiriesPage)
            if number:
                page.view.begin_reply(number)
                settle()
                page.view.end_reply()
                settle()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        return Counter(each.metaObject().className() for each in QApplication.allWidgets())

    go_round()
    before = go_round()
    assert go_round() - before == Counter()
