"""A list is written to a file: what, which, how, and with which columns."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest

from deskapp.adapters.files.lists_out.list_files import WrittenLists
from deskapp.adapters.system.atomic_file import open_whole
from deskapp.application.actions import Action
from deskapp.application.ports.exporting import FileFormat, TakeRow
from deskapp.application.settings import Settings
from deskapp.application.tools import Tools
from deskapp.application.use_cases import follow_ups
from deskapp.application.use_cases.records import save
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.record import Id, new_id
from deskapp.ui.exchange.calendar_file import CalendarFile
from deskapp.ui.exchange.page import ExchangePage
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.notice import Notice, NoticeKind
from deskapp.ui.kit.requests import ExportRecords
from tests.adapters.files.lists_out.written import csv_rows
from tests.ui.office_records import TODAY, a_follow_up, an_inquiry

Settle = Callable[[], None]


@pytest.fixture
def ids(workspace: Workspace) -> tuple[Id, ...]:
    """Three people, in the order of the list."""
    people = [Contact(id=new_id(), last_name=name) for name in ("Adam", "Beispiel", "Cäsar")]
    for each in people:
        workspace.execute(Action.CONTACT_SAVED, lambda work, each=each: save(work, each))  # type: ignore[misc]
    return tuple(each.id for each in people)


def written(page: ExchangePage, path: Path, settle: Settle) -> list[str]:
    """The family names in the file."""
    page.going_out.write(path)
    settle()
    headings, *rows = csv_rows(path.read_bytes())
    return [row[headings.index("Family name")] for row in rows]


def test_everything_the_list_or_the_selection(
    page: ExchangePage, ids: tuple[Id, ...], tmp_path: Path, settle: Settle, notices: list[Notice]
) -> None:
    path, out = tmp_path / "contacts.csv", page.going_out
    page.carry_out(ExportRecords(RecordKind.CONTACT, ids[1:], ids[2:]))
    out.form.set_value(FileFormat.CSV)
    settle()
    assert written(page, path, settle) == ["Beispiel", "Cäsar"]
    assert notices[-1].text == f"2 contacts written: {path}"
    out.which.set_value("selected")
    assert written(page, path, settle) == ["Cäsar"]
    out.which.set_value("all")
    assert written(page, path, settle) == ["Adam", "Beispiel", "Cäsar"]


def test_several_that_are_selected_come_first(page: ExchangePage, ids: tuple[Id, ...]) -> None:
    page.carry_out(ExportRecords(RecordKind.CONTACT, ids, ids[:2]))
    assert page.going_out.which.value() == "selected"
    page.carry_out(ExportRecords(RecordKind.CONTACT, ids, ids[:1]))
    assert page.going_out.which.value() == "listed"


def test_the_columns_are_remembered(
    page: ExchangePage, ids: tuple[Id, ...], tmp_path: Path, settle: Settle, tools: Tools
) -> None:
    out = page.going_out
    page.carry_out(ExportRecords(RecordKind.CONTACT, ids))
    out.form.set_value(FileFormat.CSV)
    settle()
    chips = out.columns.chips
    assert chips is not None
    chips.set_value(("last_name", "mail"))
    out.write(tmp_path / "contacts.csv")
    settle()
    headings, *_ = csv_rows((tmp_path / "contacts.csv").read_bytes())
    assert headings == ["Family name", "E-mail"]
    assert "first_name" in tools.settings.load().left_out_columns["contact"]
    out.kind.set_value(RecordKind.INITIATIVE)
    settle()
    out.kind.set_value(RecordKind.CONTACT)
    settle()
    assert out.columns.chips is not None
    assert out.columns.chips.value() == ("last_name", "mail")


def test_cards_have_no_columns_and_inquiries_no_cards(page: ExchangePage, settle: Settle) -> None:
    page.show_section("out")
    out = page.going_out
    assert out.columns.isVisible()
    out.form.set_value(FileFormat.VCARD_4)
    assert not out.columns.isVisible()
    out.kind.set_value(RecordKind.INQUIRY)
    settle()
    assert out.form.value() is FileFormat.XLSX
    assert out.columns.isVisible()
    assert FileFormat.VCARD_4 not in dict(out.form.choices())


def test_follow_ups_go_out_as_a_calendar_that_is_kept_up_to_date(
    page: ExchangePage, desk: Desk, workspace: Workspace, tmp_path: Path, settle: Settle
) -> None:
    page.show_section("out")
    out, path = page.going_out, tmp_path / "f.ics"
    assert not out.subscription.isVisible()
    out.kind.set_value(RecordKind.FOLLOW_UP)
    settle()
    out.form.set_value(FileFormat.CALENDAR)
    assert out.subscription.isVisible()
    assert not out.subscription.stop.isVisible()
    out.subscription.wanted.set_value(True)
    out.write(path)
    settle()
    assert "SUMMARY" not in path.read_text("utf-8")
    assert str(path) in out.subscription.kept.text()
    keeper = CalendarFile(desk)
    done = a_follow_up(workspace, an_inquiry(workspace).id, TODAY, "gestern schon")
    a_follow_up(workspace, an_inquiry(workspace, "Wasserstoff").id, TODAY, "anrufen")
    workspace.execute(Action.FOLLOW_UP_DONE, lambda work: follow_ups.finish(work, done.id))
    keeper.write()
    settle()
    written = path.read_text("utf-8")
    assert "SUMMARY:anrufen" in written
    assert "DESCRIPTION:" in written
    assert "gestern schon" not in written
    out.subscription.stop.click()
    settle()
    assert desk.tools.settings.load().calendar_file == ""


def test_a_calendar_that_cannot_be_kept_is_said_once(
    desk: Desk, tools: Tools, tmp_path: Path, settle: Settle
) -> None:
    tools.settings.save(Settings(calendar_file=str(tmp_path / "nowhere" / "f.ics")))
    keeper, said = CalendarFile(desk), list[Notice]()
    keeper.says.connect(said.append)
    for _ in range(2):
        keeper.write()
        settle()
    assert [notice.kind for notice in said] == [NoticeKind.ERROR]


def test_a_folder_that_is_not_there_is_said(
    page: ExchangePage, tmp_path: Path, settle: Settle, errors: list[Exception]
) -> None:
    page.going_out.write(tmp_path / "nowhere" / "contacts.csv")
    settle()
    assert [getattr(error, "code", "") for error in errors] == ["folder_missing"]
    errors.clear()
    assert page.going_out.button.isEnabled()


def test_who_cancels_gets_no_file(
    page: ExchangePage, desk: Desk, tmp_path: Path, settle: Settle, notices: list[Notice]
) -> None:
    path, out = tmp_path / "contacts.csv", page.going_out
    out.form.set_value(FileFormat.CSV)

    class Cancelling:
        """Somebody presses the button as soon as the file is begun."""

        cards = WrittenLists(open_whole).cards
        calendar = WrittenLists(open_whole).calendar
        card = WrittenLists(open_whole).card

        def table(
            self, path: Path, form: FileFormat, title: str, headings: Sequence[str]
        ) -> AbstractContextManager[TakeRow]:
            out.progress.cancel()
            return WrittenLists(open_whole).table(path, form, title, headings)

    desk.tools = replace(desk.tools, list_files=Cancelling())
    out.write(path)
    settle()
    assert notices[-1].text == "Cancelled; no file was written."
    assert not path.exists()
    assert out.button.isEnabled()
