"""A list of who was there, read in and decided by keyboard; and the mailings afterwards."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from deskapp.adapters.files.start_data.start_files import StartFiles
from deskapp.application.workspace import Workspace
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.events.event import Event, EventStatus
from deskapp.domain.events.participation import Participation, ParticipationStatus
from deskapp.domain.mailings.consent import Purpose
from deskapp.domain.mailings.mailing import Mailing, MailingState
from deskapp.domain.record import new_id
from deskapp.domain.template import Snippet, Template
from deskapp.ui.events.attendance.afterwards import AfterwardsPanel
from deskapp.ui.events.attendance.panel import AttendancePanel
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.message_box import MessageBox
from deskapp.ui.kit.requests import DeliverMail, PrepareMailing
from tests.application.mailings.mailing_office import consent, keep, written
from tests.reply_scene import set_the_scene
from tests.ui.shown_records import CTRL, SHIFT, Shown

Show = Callable[[], Shown]
STATUS = ParticipationStatus
KEY = Qt.Key
EVENT = Event(
    id=new_id(),
    code="NT-2026-2",
    title="Netzwerktreffen",
    starts_at=datetime(2026, 11, 20, 9, 0, tzinfo=UTC),
    ends_at=datetime(2026, 11, 20, 12, 0, tzinfo=UTC),
    status=EventStatus.OPEN,
)


def person(given: str, family: str) -> Contact:
    mail = ContactMail(f"{given}@{family}.example".casefold())
    return Contact(id=new_id(), first_name=given, last_name=family, mails=(mail,))


ULRIKE, THEO, SILKE, JO = (
    person("Ulrike", "Kern"),
    person("Theo", "Leusmann"),
    person("Silke", "Brandt"),
    person("Jo", "Heide"),
)
PEOPLE = (ULRIKE, THEO, SILKE, JO)
CERTAIN = "Name,User Email\nUlrike Kern,\nSilke Brandt,\niPhone,\n"
DOUBTFUL = "Name,User Email\nUlrike Kern,\nTheo L.,\nSvea Thorborg,svea@weit.example\nJo,\n"


@pytest.fixture
def office(workspace: Workspace) -> Workspace:
    """An event that is over, with four people who have a place."""
    set_the_scene(workspace)
    keep(workspace, *(e for e in StartFiles().lists() if isinstance(e, Snippet | Template)))
    keep(workspace, EVENT, *PEOPLE)
    keep(workspace, *(taking_part(each, STATUS.REGISTERED) for each in PEOPLE))
    return workspace


def taking_part(contact: Contact, status: ParticipationStatus) -> Participation:
    return Participation(id=new_id(), event_id=EVENT.id, contact_id=contact.id, status=status)


def press(shown: Shown, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or shown.page, key)
        shown.settle()


def read(shown: Shown, qtbot: QtBot, folder: Path, text: str) -> None:
    """Press the key for it, and choose a file in the system's box."""
    path = folder / "teilnahme.csv"
    path.write_text(text, encoding="utf-8")
    shown.press(KEY.Key_L, CTRL | SHIFT)
    (panel,) = shown.page.findChildren(AttendancePanel)
    qtbot.waitUntil(lambda: bool(panel.findChildren(QFileDialog)))
    (dialog,) = panel.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    shown.settle()
    shown.page.window().activateWindow()  # drawn into memory, no system does it
    qtbot.waitUntil(shown.page.window().isActiveWindow)
    if shown.page.findChildren(AttendancePanel) and not panel.question.isHidden():
        panel.question.setFocus()


def question(shown: Shown) -> list[str]:
    (panel,) = shown.page.findChildren(AttendancePanel)
    model = panel.question.list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(at, 0).data(role)) for at in range(model.rowCount())]


def statuses(workspace: Workspace) -> dict[str, ParticipationStatus]:
    found = workspace.query(lambda queries: queries.where(Participation, event_id=EVENT.id))
    names = {c.id: c.last_name for c in workspace.query(lambda q: q.where(Contact))}
    return {names[each.contact_id]: each.status for each in found}


def test_a_clear_list_is_stored_at_once_and_taken_back_at_once(
    show: Show, office: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    shown = show()
    read(shown, qtbot, tmp_path, CERTAIN)
    qtbot.waitUntil(lambda: not shown.page.findChildren(AttendancePanel))
    assert shown.notices[-1].text == "2 were there, 2 did not come."
    assert statuses(office) == {
        "Kern": STATUS.ATTENDED,
        "Brandt": STATUS.ATTENDED,
        "Leusmann": STATUS.MISSED,
        "Heide": STATUS.MISSED,
    }
    undo = shown.notices[-1].handler
    assert undo is not None
    undo()
    shown.settle()
    assert set(statuses(office).values()) == {STATUS.REGISTERED}


def test_doubtful_ones_are_decided_with_arrows_and_keys(
    show: Show, office: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    shown = show()
    read(shown, qtbot, tmp_path, DOUBTFUL)
    assert question(shown) == [
        "Leusmann, Theo, Registered, theo@leusmann.example",
        "New person: Theo L., Becomes a contact who was there",
        "Nobody, Does not count, such as a second device",
    ]
    press(shown, KEY.Key_Return)
    assert question(shown)[0].startswith("New person: Svea Thorborg")
    press(shown, KEY.Key_Insert)
    assert question(shown)[0].startswith("Heide, Jo")
    assert statuses(office)["Kern"] is STATUS.REGISTERED  # nothing is stored before the last
    press(shown, KEY.Key_Delete)
    qtbot.waitUntil(lambda: not shown.page.findChildren(AttendancePanel))
    assert shown.notices[-1].text == "3 were there, 2 did not come, 1 new contact."
    assert statuses(office) == {
        "Kern": STATUS.ATTENDED,
        "Leusmann": STATUS.ATTENDED,
        "Thorborg": STATUS.ATTENDED,
        "Brandt": STATUS.MISSED,
        "Heide": STATUS.MISSED,
    }


def test_a_decision_can_be_made_anew(
    show: Show, office: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    shown = show()
    read(shown, qtbot, tmp_path, DOUBTFUL)
    press(shown, KEY.Key_Delete, KEY.Key_Backspace)
    assert question(shown)[0].startswith("Leusmann, Theo")
    press(shown, KEY.Key_Return, KEY.Key_Down, KEY.Key_Return, KEY.Key_Delete)
    qtbot.waitUntil(lambda: not shown.page.findChildren(AttendancePanel))
    assert statuses(office)["Leusmann"] is STATUS.ATTENDED
    assert "Thorborg" not in statuses(office)


def test_esc_leaves_everything_as_it_was(
    show: Show, office: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    shown = show()
    read(shown, qtbot, tmp_path, DOUBTFUL)
    press(shown, KEY.Key_Return, KEY.Key_Escape)
    qtbot.waitUntil(lambda: not shown.page.findChildren(AttendancePanel))
    assert shown.notices[-1].text == "Nothing of the list was stored."
    assert set(statuses(office).values()) == {STATUS.REGISTERED}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("Betrag;Tag\n12;13\n14;15\n", "There are no names in this list.", id="none"),
        pytest.param("Name\niPhone\nGast 2\n", "Nobody in this list can be told.", id="devices"),
        pytest.param("\x00\x01\x02" * 40, "", id="binary"),
    ],
)
def test_what_is_no_list_is_refused_in_words(  # noqa: PLR0917  the list, and what is said of it
    show: Show, office: Workspace, qtbot: QtBot, tmp_path: Path, text: str, said: str
) -> None:
    shown = show()
    read(shown, qtbot, tmp_path, text)
    (panel,) = shown.page.findChildren(AttendancePanel)
    assert said in panel.said
    assert panel.said
    assert set(statuses(office).values()) == {STATUS.REGISTERED}


def afterwards(shown: Shown) -> AfterwardsPanel:
    shown.press(KEY.Key_M, CTRL | SHIFT)
    (panel,) = shown.page.findChildren(AfterwardsPanel)
    return panel


def held(office: Workspace) -> None:
    found = office.query(lambda queries: queries.where(Participation, event_id=EVENT.id))
    statuses_of = {ULRIKE.id: STATUS.ATTENDED, THEO.id: STATUS.ATTENDED}
    keep(
        office,
        *(replace(p, status=statuses_of.get(p.contact_id, STATUS.MISSED)) for p in found),
        consent(ULRIKE.id, Purpose.SURVEYS),
    )


def test_both_mailings_are_started_with_one_key(
    show: Show, office: Workspace, qtbot: QtBot
) -> None:
    held(office)
    shown = show()
    panel = afterwards(shown)
    assert "1 may be written to (No consent for this purpose: 1)" in panel.said
    panel.materials.set_value("https://unterlagen.example")
    shown.press(KEY.Key_Return, CTRL | SHIFT)
    assert panel.feedback.has_error
    panel.feedback.set_value("https://fragen.example")
    shown.press(KEY.Key_Return, CTRL | SHIFT)
    (box,) = panel.findChildren(MessageBox)
    QTest.keyClick(box.findChildren(Button)[-1], KEY.Key_Return)
    qtbot.waitUntil(lambda: not shown.page.findChildren(AfterwardsPanel))
    shown.settle()
    mailings = office.query(lambda queries: queries.where(Mailing, event_id=EVENT.id))
    assert [each.template_key for each in mailings] == ["V22", "V22b"]
    assert {each.state for each in mailings} == {MailingState.RUNNING}
    assert [len(written(office, each)) for each in mailings] == [1, 2]
    assert shown.notices[-1].text == "3 e-mails are on their way."
    assert DeliverMail() in shown.requests
    shown.page.window().activateWindow()  # drawn into memory, no system does it
    qtbot.waitUntil(shown.page.window().isActiveWindow)
    shown.page.list.list.setFocus()
    assert "was written already" in afterwards(shown).said


def test_they_can_be_looked_at_first(show: Show, office: Workspace) -> None:
    held(office)
    shown = show()
    panel = afterwards(shown)
    panel.materials.set_value("https://unterlagen.example")
    panel.feedback.set_value("https://fragen.example")
    shown.press(KEY.Key_Return, CTRL)
    first, second = office.query(lambda queries: queries.where(Mailing, event_id=EVENT.id))
    assert shown.requests[-1] == PrepareMailing(first.id)
    assert first.is_draft
    assert second.is_draft
    assert {each.name for each in first.given} == {"unterlagen_url", "feedback_url"}
