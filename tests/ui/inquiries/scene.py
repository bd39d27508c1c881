"""An office with a few inquiries, and the page of inquiries as a person has it before them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from email.message import EmailMessage
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import intake
from deskapp.application.use_cases.inquiries import new_inquiry, open_inquiry
from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Channel, Inquiry
from deskapp.domain.message import Message
from deskapp.domain.office import Catalogue, CatalogueEntry, User
from deskapp.domain.record import Id, Record, new_id
from deskapp.ui.inquiries.page import InquiriesPage
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.labels import PlainLabel
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.panel import Panel

R = TypeVar("R", bound=Record)


class ReplyStub(Panel):
    """Stands where the reply will stand, and notes what the page asks of it."""

    def __init__(self, _desk: Desk, inquiry_id: Id, parent: QWidget) -> None:
        super().__init__(parent)
        self.inquiry_id = inquiry_id
        self.numbers: list[int] = []
        self.saves = 0
        self.given: list[object] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def choose(self, number: int) -> None:
        self.numbers.append(number)

    def take(self, given: object) -> None:
        self.given.append(given)

    def save(self) -> None:
        self.saves += 1


@dataclass(frozen=True, slots=True)
class Office:
    """What every scene begins with."""

    anna: User
    ben: User
    ems: Initiative
    dirk: Contact


def set_up(workspace: Workspace) -> Office:
    """Two users, one initiative with its contact, two topics."""
    office = Office(
        User(id=new_id(), name="Anna Muster"),
        User(id=new_id(), name="Ben Probe"),
        Initiative(
            id=new_id(),
            name="Wachstumsregion Ems-Achse e. V.",
            name_short="Ems-Achse e. V.",
            kind="initiative",
            laender=("NI",),
            mail_domains=("ems.example",),
            data_checked_on=workspace.clock.today(),
        ),
        Contact(
            id=new_id(),
            title_pre="Dr.",
            first_name="Dirk",
            last_name="Lürßen",
            mails=(ContactMail("dirk@ems.example"),),
        ),
    )
    role = Affiliation(
        id=new_id(), contact_id=office.dirk.id, initiative_id=office.ems.id, primary=True
    )
    topics = [
        CatalogueEntry(
            id=new_id(), catalogue=Catalogue.TOPIC, code=code, label_de=de, label_en=en, position=at
        )
        for at, (code, de, en) in enumerate(
            (("funding", "Fördermittel", "Funding"), ("energy", "Energie & H2", "Energy & H2"))
        )
    ]
    store(workspace, office.anna, office.ben, office.ems, office.dirk, role, *topics)
    workspace.sign_in(office.anna.id)
    return office


def store(workspace: Workspace, *records: Record) -> None:
    """Store records as they are."""

    def save(work: UnitOfWork) -> None:
        for record in records:
            work.save(record)

    workspace.execute(Action.SAMPLE_LOADED, save, undoable=False)


def an_inquiry(workspace: Workspace, subject: str, **values: object) -> Inquiry:
    """An inquiry of today, with those values."""
    made = replace(new_inquiry(subject, workspace.clock.now(), Channel.PHONE), **values)  # type: ignore[arg-type]
    return workspace.execute(Action.INQUIRY_OPENED, lambda work: open_inquiry(work, made))


def a_raw_mail(sender: str, subject: str, text: str, html: str = "") -> EmailMessage:
    """A mail from outside."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, "office@desk.example", subject
    mail["Date"] = "Mon, 23 Nov 2026 07:12:00 +0100"
    mail["Message-ID"] = f"<{new_id()}@outside.example>"
    mail.set_content(text)
    if html:
        mail.add_alternative(html, subtype="html")
    return mail


def take_in(desk: Desk, mail: EmailMessage) -> Id:
    """Take a mail in as the program does; answers its inquiry."""
    raw = mail.as_bytes()
    read = desk.tools.mails.read(raw)
    taken = desk.workspace.execute(
        Action.MAIL_TAKEN_IN, lambda work: intake.take_in(work, raw, read), undoable=False
    )
    assert taken.inquiry_id is not None
    return taken.inquiry_id


class Shown:
    """The page with what it says and wants, and shorthands for a person's hands and eyes."""

    def __init__(self, page: InquiriesPage, desk: Desk, settle: Callable[[], None]) -> None:
        self.page, self.desk, self.settle = page, desk, settle
        self.list, self.view = page.left.list, page.view
        self.notices: list[Notice] = []
        self.requests: list[object] = []
        page.says.connect(self.notices.append)
        page.wants.connect(self.requests.append)

    @property
    def rows(self) -> list[str]:
        """The rows as a screen reader says them."""
        model = self.list.model()
        indexes = [model.index(at, 0) for at in range(model.rowCount())]
        for index in indexes:
            index.data()
        self.settle()
        return [str(index.data(Qt.ItemDataRole.AccessibleTextRole)) for index in indexes]

    def open(self, inquiry_id: Id) -> None:
        self.page.open(inquiry_id)
        self.settle()

    def go_to(self, inquiry_id: Id) -> None:
        """Walk to a row, the keys going to the list."""
        self.settle()
        self.list.setFocus()
        assert self.list.select(inquiry_id)
        self.settle()

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key, where keys go now."""
        focus = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)
        self.settle()

    def submit(self) -> None:
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def write(self, text: str) -> None:
        """Type where the focus is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, text)
        self.settle()

    def take_back(self) -> None:
        """Press Undo on the last notice."""
        handler = self.notices[-1].handler
        assert handler is not None
        handler()
        self.settle()

    def texts(self, part: QWidget) -> list[str]:
        """The labels that can be read in a part of the page."""
        return [each.text() for each in part.findChildren(PlainLabel) if each.isVisible()]

    def stored(self, kind: type[R], record_id: Id) -> R:
        found = self.desk.workspace.query(lambda queries: queries.find(kind, record_id))
        assert found is not None
        return found

    def all_of(self, kind: type[R]) -> Sequence[R]:
        return self.desk.workspace.query(lambda queries: queries.where(kind))

    def messages(self, inquiry_id: Id) -> Sequence[Message]:
        return self.desk.workspace.query(lambda q: q.where(Message, inquiry_id=inquiry_id))


DAY = timedelta(days=1)
