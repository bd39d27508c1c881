"""What was written last, made a letter that lies over the page and is put away again."""

from collections.abc import Callable

from deskapp.application.ports.records import Queries
from deskapp.application.use_cases.letters.making import letter_of
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.message import Delivery, Message
from deskapp.domain.record import Id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.requests import MakeLetter, OpenRecord
from deskapp.ui.letters.panel import LetterPanel
from deskapp.ui.shell.window import Window
from tests.ui.shell.keys import Key, focus, press

Settle = Callable[[], None]


def test_it_lies_over_the_page_until_esc(window: Window, desk: Desk, settle: Settle) -> None:
    before = focus()
    window.carry_out(MakeLetter(_sent(desk)))
    settle()
    panel = _panel(window)
    assert panel.isVisible()
    assert panel.isAncestorOf(focus())
    press(Key.Key_Escape)
    settle()
    assert focus() is before
    assert window.findChild(LetterPanel) is None


def test_another_letter_takes_its_place(window: Window, desk: Desk, settle: Settle) -> None:
    before = focus()
    window.carry_out(MakeLetter(_sent(desk)))
    settle()
    first = _panel(window)
    window.carry_out(MakeLetter(_sent(desk, has_address=False)))
    settle()
    assert _panel(window) is not first
    press(Key.Key_Escape)
    assert focus() is before


def test_it_leads_to_where_something_is_missing(window: Window, desk: Desk, settle: Settle) -> None:
    window.carry_out(MakeLetter(_sent(desk, has_address=False)))
    settle()
    press(Key.Key_Return)
    settle()
    assert window.pages.page is not None
    assert window.pages.page.title == "Contacts"


def test_the_page_of_inquiries_asks_for_it(window: Window, desk: Desk, settle: Settle) -> None:
    window.carry_out(OpenRecord(RecordKind.MESSAGE, _sent(desk)))
    settle()
    assert window.pages.page is not None
    commands = {each.name: each for each in window.pages.page.commands()}
    commands["inquiries.letter"].handler()
    settle()
    assert _panel(window).isVisible()


def _panel(window: Window) -> LetterPanel:
    panel = window.findChild(LetterPanel)
    assert isinstance(panel, LetterPanel)
    return panel


def _sent(desk: Desk, *, has_address: bool = True) -> Id:
    """A mail sent to a contact whose postal address is known, or not."""
    clock, engine = desk.workspace.clock, desk.tools.templates

    def find(queries: Queries) -> Id:
        sent = [each.id for each in queries.where(Message) if each.delivery is Delivery.SENT]
        made = ((message_id, letter_of(queries, clock, engine, message_id)) for message_id in sent)
        return next(
            message_id
            for message_id, letter in made
            if letter.contact_id and bool(letter.letter.address) is has_address
        )

    return desk.workspace.query(find)
