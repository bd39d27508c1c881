"""A list is read in with keys alone, and taken back again."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from deskapp.application.list_imports import begin, carry_on
from deskapp.application.tools import Tools
from deskapp.application.use_cases.importing.mapping import proposed_columns
from deskapp.application.use_cases.importing.plan import ImportPlan
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.list_import import ImportState, ListImport
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact, LegalBasis, Source
from deskapp.domain.record import Record
from deskapp.ui.exchange.page import ExchangePage
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.requests import ImportList, ListNarrowed
from tests.ui.exchange.conftest import PEOPLE
from tests.ui.shell.keys import CTRL, Key, focus, press, write

Settle = Callable[[], None]


def stored(workspace: Workspace, kind: type[Record] = Contact) -> list[Record]:
    return list(workspace.query(lambda queries: queries.where(kind)))


def names(workspace: Workspace) -> set[str]:
    return {each.full_name for each in workspace.query(lambda q: q.where(Contact))}


def drop(page: ExchangePage, path: Path, settle: Settle) -> None:
    page.carry_out(ImportList(paths=(path,)))
    settle()


def go_on(settle: Settle) -> None:
    press(Key.Key_Return, CTRL)
    settle()


def tab_to(name: str) -> None:
    for _ in range(40):
        if focus().property("text") == name:
            return
        press(Key.Key_Tab)
    raise AssertionError(name)


def rows_of_preview(page: ExchangePage) -> list[str]:
    found = page.coming_in.planning.preview.findChild(RecordList)
    assert isinstance(found, RecordList)
    model = found.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(at, 0).data(role)) for at in range(model.rowCount())]


def test_the_whole_way_and_back_by_keyboard(
    page: ExchangePage, workspace: Workspace, people: Path, settle: Settle, notices: list[Notice]
) -> None:
    drop(page, people, settle)
    assert [each.field for each in page.coming_in.planning.columns.columns()] == [
        *("first_name", "last_name", "mails", "organisation", ""),
    ]
    go_on(settle)
    assert page.coming_in.end.text.text().startswith("2 new, 0 changed, 1 rejected.")
    assert stored(workspace) == []
    assert focus().property("text") == "Import 2 contacts"
    go_on(settle)
    assert page.coming_in.end.text.text() == "Imported: 2 new, 0 changed, 1 rejected."
    assert names(workspace) == {"Eva Beispiel", "Jörg Müller"}
    tab_to("Take back")
    press(Key.Key_Return)
    settle()
    assert stored(workspace) == []
    assert stored(workspace, ListImport) == []
    assert notices[-1].text == "Taken back: people.csv"


def test_the_first_rows_show_what_would_be_stored(
    page: ExchangePage, people: Path, settle: Settle
) -> None:
    drop(page, people, settle)
    first, _, last = rows_of_preview(page)
    assert first == "Eva Beispiel, new, Muster e. V. · eva@example.org, Row 2"
    assert last == "Kim Ohne, rejected, E-mail: “keine” is no e-mail address., Row 4"


def test_the_preview_follows_the_columns(page: ExchangePage, people: Path, settle: Settle) -> None:
    drop(page, people, settle)
    page.coming_in.planning.columns.combos[2].setFocus()
    page.coming_in.planning.columns.combos[2].setCurrentIndex(0)
    settle()
    assert rows_of_preview(page)[2] == "Kim Ohne, new, Row 4"


def test_a_field_for_two_columns_is_said_and_keeps_the_list_out(
    page: ExchangePage, people: Path, settle: Settle
) -> None:
    drop(page, people, settle)
    combos = page.coming_in.planning.columns.combos
    combos[4].setCurrentIndex(combos[0].currentIndex())
    settle()
    assert not page.coming_in.end.try_button.isEnabled()
    shown = [each.text() for each in page.coming_in.planning.preview.findChildren(QLabel)]
    assert any("Given name" in text for text in shown), shown


def test_how_a_file_is_read_can_be_changed(
    page: ExchangePage, tmp_path: Path, settle: Settle
) -> None:
    path = tmp_path / "old.csv"
    path.write_bytes("Nachname;E-Mail\nMüller;m@example.org\n".encode("cp1252"))
    drop(page, path, settle)
    page.coming_in.planning.file.encoding.set_value("mac-roman")
    settle()
    assert "Müller" not in rows_of_preview(page)[0]
    page.coming_in.planning.file.encoding.set_value("cp1252")
    settle()
    assert "Müller" in rows_of_preview(page)[0]


def test_origin_and_legal_basis_are_asked_once(
    page: ExchangePage, workspace: Workspace, people: Path, settle: Settle
) -> None:
    drop(page, people, settle)
    terms = page.coming_in.planning.terms
    terms.source.set_value(Source.PARTICIPANTS_LIST)
    terms.legal_basis.set_value(LegalBasis.CONSENT)
    terms.source_note.line.setFocus()
    write("Networking day")
    go_on(settle)
    go_on(settle)
    for contact in workspace.query(lambda queries: queries.where(Contact)):
        assert contact.source is Source.PARTICIPANTS_LIST
        assert contact.legal_basis is LegalBasis.CONSENT
        assert contact.source_note == "Networking day"


def test_the_rejected_rows_are_saved_with_their_reason(
    page: ExchangePage, workspace: Workspace, people: Path, settle: Settle
) -> None:
    drop(page, people, settle)
    go_on(settle)
    go_on(settle)
    (done,) = workspace.query(lambda queries: queries.where(ListImport))
    target = people.with_name("rejected.csv")
    page.coming_in.save_rejected(done, target)
    settle()
    text = target.read_text("utf-8-sig")
    assert "Kim;Ohne;keine" in text
    assert "“keine” is no e-mail address." in text
    assert "Eva" not in text


def test_what_came_in_can_be_shown(page: ExchangePage, people: Path, settle: Settle) -> None:
    wanted: list[object] = []
    page.wants.connect(wanted.append)
    drop(page, people, settle)
    go_on(settle)
    go_on(settle)
    press(Key.Key_Return)
    assert wanted == [ListNarrowed(RecordKind.CONTACT, "file:people.csv")]


def test_the_whole_list_is_shown_where_nobody_is_new(
    page: ExchangePage, tmp_path: Path, settle: Settle
) -> None:
    path = tmp_path / "nobody.csv"
    path.write_text("Nachname;E-Mail\nOhne;keine\n", "utf-8")
    wanted: list[object] = []
    page.wants.connect(wanted.append)
    drop(page, path, settle)
    page.coming_in.end.started.emit()
    settle()
    page.coming_in.end.shown.emit()
    assert wanted == [ListNarrowed(RecordKind.CONTACT, "")]


def test_a_place_without_a_street_is_noted_and_said(
    page: ExchangePage, workspace: Workspace, tmp_path: Path, settle: Settle
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Nachname;PLZ;Ort\nMuster;26789;Leer\nBeispiel;;\n", "utf-8")
    drop(page, path, settle)
    first, second = rows_of_preview(page)
    assert "No whole address, so in the note: 26789 Leer" in first
    assert "note" not in second
    go_on(settle)
    assert "1 has no whole address" in page.coming_in.end.text.text()
    go_on(settle)
    assert {each.note for each in workspace.query(lambda q: q.where(Contact))} == {
        "",
        "26789 Leer",
    }


def test_one_of_several_lists_is_read_and_the_others_are_named(
    page: ExchangePage, people: Path, settle: Settle, notices: list[Notice]
) -> None:
    page.carry_out(ImportList(paths=(people, Path("more.csv"), Path("rest.xlsx"))))
    settle()
    said = "One list at a time: this is people.csv. Still to come: more.csv, rest.xlsx."
    assert [each.text for each in notices] == [said]


def cut_off(workspace: Workspace, tools: Tools) -> None:
    """Read a list in up to where somebody stops it."""
    many = [f"P{number};Muster;p{number}@example.org;;" for number in range(50)]
    raw = (PEOPLE + "\n".join(many)).encode()
    table = tools.tables.read(raw)
    columns = workspace.query(
        lambda queries: proposed_columns(queries, RecordKind.CONTACT, table.headings)
    )
    plan = ImportPlan(of=RecordKind.CONTACT, file_name="people.csv", columns=columns)
    begun = begin(workspace, plan, raw, table)
    stopped = carry_on(workspace, tools, begun.id, table, lambda _: False)
    assert stopped.state is ImportState.RUNNING


def test_what_was_cut_off_goes_on(
    page: ExchangePage, workspace: Workspace, tools: Tools, settle: Settle
) -> None:
    cut_off(workspace, tools)
    settle()
    assert page.coming_in.unfinished.isVisible()
    tab_to("Continue")
    press(Key.Key_Return)
    settle()
    assert len(stored(workspace)) == 52
    assert not page.coming_in.unfinished.isVisible()
    assert page.coming_in.end.text.text() == "Imported: 52 new, 0 changed, 1 rejected."


def test_what_was_cut_off_is_taken_back(
    page: ExchangePage, workspace: Workspace, tools: Tools, settle: Settle
) -> None:
    cut_off(workspace, tools)
    settle()
    assert page.coming_in.unfinished.isVisible()
    tab_to("Continue")
    press(Key.Key_Tab)
    press(Key.Key_Return)
    settle()
    assert stored(workspace, ListImport) == []
    assert stored(workspace) == []


def test_a_list_of_another_day_is_taken_back(
    page: ExchangePage, workspace: Workspace, people: Path, settle: Settle
) -> None:
    drop(page, people, settle)
    go_on(settle)
    go_on(settle)
    page.show_section("past")
    settle()
    page.setFocus()
    assert focus() is page.past.undo_button
    press(Key.Key_Return)
    settle()
    assert stored(workspace) == []
    assert page.past.list is None


def test_a_file_that_is_no_list_is_said(
    page: ExchangePage, tmp_path: Path, settle: Settle, errors: list[Exception]
) -> None:
    path = tmp_path / "broken.xlsx"
    path.write_bytes(b"PK\x03\x04 nothing")
    drop(page, path, settle)
    assert len(errors) == 1
    errors.clear()
    assert not page.coming_in.planning.columns.isVisible()
