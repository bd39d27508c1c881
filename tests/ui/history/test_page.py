from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from deskapp.application.actions import Action
from deskapp.application.errors import MovedOn
from deskapp.application.use_cases import records
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.record import Id, new_id
from deskapp.ui.history.step_cards import action_groups
from deskapp.ui.kit.requests import OpenRecord, ShowHistory
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import GERMAN, use_language
from tests.fixed_clock import FixedClock
from tests.ui.history.shown import ShownHistory
from tests.ui.shown_records import CTRL, a_person

Show = Callable[[], ShownHistory]


def save(workspace: Workspace, contact: Contact, part_of: Id | None = None) -> None:
    def work(work: object) -> None:
        now = work.find(Contact, contact.id)  # type: ignore[attr-defined]
        version = now.version if now else 0
        records.save(work, replace(contact, version=version))  # type: ignore[arg-type]

    action = Action.LIST_READ_IN if part_of else Action.CONTACT_SAVED
    workspace.execute(action, work, part_of=part_of)


def stored(workspace: Workspace, contact_id: Id) -> Contact | None:
    return workspace.query(lambda queries: queries.find(Contact, contact_id))


def test_steps_stand_under_their_days_and_tell_before_and_after(
    show: Show, workspace: Workspace, clock: FixedClock
) -> None:
    eva = a_person("Eva", "Beispiel")
    save(workspace, eva)
    clock.forward(days=1)
    save(workspace, replace(eva, last_name="Muster", left_on=clock.today()))
    shown = show()
    assert shown.rows == [
        "Tuesday, 24 November 2026, Contact saved, Eva Muster, 10:00",
        "Monday, 23 November 2026, Contact saved, Eva Beispiel, 10:00",
    ]
    assert "Contact: Eva Muster" in shown.text
    assert "Beispiel → Muster" in shown.text
    assert "new: 24 Nov 2026" in shown.text
    shown.press(Qt.Key.Key_Down)
    assert "Contact: Eva Beispiel (new)" in shown.text


def test_an_older_step_is_taken_back_and_done_again_by_key(
    show: Show, workspace: Workspace
) -> None:
    eva, ada = a_person("Eva", "Beispiel"), a_person("Ada", "Muster")
    save(workspace, eva)
    save(workspace, ada)
    shown = show()
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_Backspace, CTRL)
    assert stored(workspace, eva.id) is None
    assert stored(workspace, ada.id) is not None
    assert shown.rows[0].endswith("Taken back: Contact saved, Eva Beispiel, 10:00")
    assert "taken back" in shown.rows[2]
    assert "This was taken back later." in shown.text
    (notice,) = shown.notices
    assert (notice.text, notice.action) == ("Taken back: Contact saved", "Do again")
    assert notice.handler is not None
    notice.handler()
    shown.settle()
    assert stored(workspace, eva.id) is not None
    assert not any("taken back" in row for row in shown.rows[2:])


def test_a_record_that_has_moved_on_is_named(
    show: Show, workspace: Workspace, errors: list[Exception]
) -> None:
    eva = a_person("Eva", "Beispiel")
    save(workspace, eva)
    save(workspace, replace(eva, last_name="Muster"))
    shown = show()
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_Backspace, CTRL)
    (error,) = errors
    assert isinstance(error, MovedOn)
    use_language(GERMAN)
    assert error_sentence(error).startswith("„Eva Muster“ wurde seitdem geändert.")
    errors.clear()
    assert stored(workspace, eva.id) is not None


def test_a_list_that_was_read_in_is_one_step_with_a_count(show: Show, workspace: Workspace) -> None:
    work = new_id()
    people = [a_person("Erika", f"Muster {number}") for number in range(12)]
    for person in people:
        save(workspace, person, part_of=work)
    shown = show()
    assert shown.rows == [
        "Monday, 23 November 2026, List read in, Erika Muster 0 and 11 more, 10:00"
    ]
    assert "Erika Muster 7" in shown.text
    assert "Erika Muster 8" not in shown.text
    more = next(b for b in shown.page.findChildren(QPushButton) if b.text().startswith("Show more"))
    assert more.text() == "Show more (8 of 12 records)"
    more.click()
    shown.settle()
    assert "Erika Muster 11" in shown.text
    shown.press(Qt.Key.Key_Backspace, CTRL)
    assert all(stored(workspace, person.id) is None for person in people)


def test_the_list_is_narrowed_by_names_and_by_kind(show: Show, workspace: Workspace) -> None:
    eva, ada = a_person("Eva", "Beispiel"), a_person("Ada", "Muster")
    save(workspace, eva)
    save(workspace, ada)
    workspace.execute(
        Action.RECORDS_DELETED, lambda work: records.delete(work, work.get(Contact, ada.id))
    )
    shown = show()
    shown.narrow("muster")
    assert ["Ada Muster" in row for row in shown.rows] == [True, True]
    kinds = shown.page.steps.kinds
    entries = {entry.word: entry for entry in kinds._entries}
    entries["Several records"].handler()
    shown.settle()
    assert [row.split(", ")[2] for row in shown.rows] == ["Several records deleted"]


def test_the_history_of_one_record_is_shown_and_left_again(
    show: Show, workspace: Workspace, clock: FixedClock
) -> None:
    eva, ada = a_person("Eva", "Beispiel"), a_person("Ada", "Muster")
    save(workspace, eva)
    clock.forward(days=200)
    save(workspace, ada)
    shown = show()
    assert len(shown.rows) == 1
    shown.page.carry_out(ShowHistory(eva.id))
    shown.settle()
    assert [row.split(", ")[3] for row in shown.rows] == ["Eva Beispiel"]
    assert "Eva Beispiel" in shown.text
    shown.page.show_everything()
    shown.settle()
    assert [row.split(", ")[3] for row in shown.rows] == ["Ada Muster"]


def test_a_record_is_opened_from_what_was_done_to_it(show: Show, workspace: Workspace) -> None:
    eva = a_person("Eva", "Beispiel")
    save(workspace, eva)
    shown = show()
    shown.press(Qt.Key.Key_Return)
    shown.press(Qt.Key.Key_Tab)
    shown.press(Qt.Key.Key_Return)
    assert shown.requests == [OpenRecord(RecordKind.CONTACT, eva.id)]


def test_every_action_is_of_one_kind() -> None:
    counted = [value for group in action_groups().values() for value in group]
    assert sorted(counted) == sorted(action.value for action in Action)
