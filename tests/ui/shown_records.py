"""A page of records as a person has it before them, and records to show on it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from deskapp.application.actions import Action
from deskapp.application.use_cases import records
from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.office import Catalogue, CatalogueEntry
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Record, new_id
from deskapp.ui.kit.actions import add_shortcuts
from deskapp.ui.kit.buttons import Button
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.records.block_list import BlockList
from deskapp.ui.kit.records.record_page import RecordPage
from deskapp.ui.kit.records.timeline.entry_list import EntryList
from tests.ui.active_window import show_active

Settle = Callable[[], None]
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
AnyPage = RecordPage[Any]


class Shown:
    """The page in an active window, its notices and requests."""

    def __init__(self, page: AnyPage, desk: Desk, qtbot: QtBot, settle: Settle) -> None:
        self.page, self._qtbot, self.settle = page, qtbot, settle
        self.notices: list[Notice] = []
        self.requests: list[object] = []
        page.says.connect(self.notices.append)
        page.wants.connect(self.requests.append)
        add_shortcuts(page, [each for each in page.commands() if not each.is_single_key])
        desk.changed.connect(lambda change_set: page.refresh(change_set.touched()))
        qtbot.addWidget(page)
        page.resize(1200, 800)
        show_active(qtbot, page)
        page.setFocus()
        settle()

    @property
    def rows(self) -> list[str]:
        """What a screen reader says of each row of the list."""
        model = self.page.list.list.model()
        indexes = [model.index(at, 0) for at in range(model.rowCount())]
        role = Qt.ItemDataRole.AccessibleTextRole
        self._qtbot.waitUntil(lambda: all(index.data(role) is not None for index in indexes))
        self.settle()  # a row that is shown may be one of before, until the asked one is here
        return [str(index.data(role)) for index in indexes]

    @property
    def text(self) -> str:
        """Everything that is to be read beside the list."""
        detail = self.page.list.parentWidget()
        assert detail is not None
        labels = [each for each in detail.findChildren(QLabel) if each.isVisible()]
        return "\n".join(label.text() for label in labels)

    def block(self, name: str) -> list[str]:
        """The rows of a short list, as a screen reader says them."""
        model = self.block_list(name).model()
        role = Qt.ItemDataRole.AccessibleTextRole
        return [str(model.index(at, 0).data(role)) for at in range(model.rowCount())]

    def block_list(self, name: str) -> BlockList:
        """A short list beside the list of records."""
        found = [b for b in self.page.findChildren(BlockList) if b.accessibleName() == name]
        return next(block for block in found if block.isVisible())

    @property
    def timeline(self) -> list[str]:
        """The entries of the timeline, as a screen reader says them."""
        found = next(each for each in self.page.findChildren(EntryList) if each.isVisible())
        role, model = Qt.ItemDataRole.AccessibleTextRole, found.model()
        indexes = [model.index(at, 0) for at in range(model.rowCount())]
        self._qtbot.waitUntil(lambda: all(index.data(role) is not None for index in indexes))
        return [str(index.data(role)) for index in indexes]

    def field(self, name: str) -> Any:  # noqa: ANN401  each field has a value of its own type
        """A field of the form that is shown."""
        editor = self.page._detail.editor
        assert editor is not None
        return editor.form.field(name)

    def type(self, name: str, text: str) -> None:
        """Type into the line of a field, instead of what stands there."""
        line = self.field(name).line
        assert isinstance(line, QLineEdit)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)

    def pick(self, name: str, text: str) -> None:
        """Type a few letters and take what is offered first."""
        self.type(name, text)
        self.settle()
        popup = self.field(name).line._popup
        QTest.keyClick(popup, Qt.Key.Key_Down)
        QTest.keyClick(popup, Qt.Key.Key_Return)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the focus is, and wait for what it does."""
        QTest.keyClick(self.focused, key, modifiers)
        self.settle()

    def submit(self) -> None:
        """Save with Ctrl+Enter."""
        self.press(Qt.Key.Key_Return, CTRL)

    def click(self, text: str) -> None:
        """Press the visible button with that text."""
        found = [each for each in self.page.findChildren(Button) if each.text() == text]
        button = next(each for each in found if each.isVisible())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    @property
    def focused(self) -> QWidget:
        """Where the keys go."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget


def keep(workspace: Workspace, *kept: Record) -> None:
    """Store records as they are."""
    workspace.execute(
        Action.SAMPLE_LOADED, lambda work: [records.save(work, each) for each in kept]
    )


def a_person(first_name: str, last_name: str, mail: str = "") -> Contact:
    mails = (ContactMail(mail, preferred=True),) if mail else ()
    return Contact(id=new_id(), first_name=first_name, last_name=last_name, mails=mails)


def a_body(name: str, **values: Any) -> Organisation:  # noqa: ANN401  any of its fields
    return Organisation(id=new_id(), name=name, type="company", **values)


def a_role(
    contact: Contact,
    body: Organisation,
    function: str,
    **values: Any,  # noqa: ANN401  any of its fields
) -> Affiliation:
    return Affiliation(
        id=new_id(),
        contact_id=contact.id,
        organisation_id=body.id,
        function=function,
        **values,
    )


def an_entry(catalogue: Catalogue, code: str, english: str) -> CatalogueEntry:
    return CatalogueEntry(
        id=new_id(), catalogue=catalogue, code=code, label_de=english, label_en=english
    )
