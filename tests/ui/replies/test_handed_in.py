"""What the page hands the reply: a letter to begin, or the words of an earlier answer."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from deskapp.application.actions import Action
from deskapp.application.use_cases.reply_start import ReplyStart
from deskapp.application.use_cases.similar.earlier import EarlierAnswer
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.contact import Contact
from deskapp.domain.message import Delivery
from deskapp.domain.record import new_id
from deskapp.ui.kit.buttons import CheckBox
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.notice import Notice
from deskapp.ui.replies.panel import ReplyPanel
from tests.reply_scene import PARTNER_MAIL, Scene
from tests.ui.active_window import show_active
from tests.ui.replies.acting import look, messages, press, text_of, type_into

_START = ReplyStart(
    to=(MailAddress(PARTNER_MAIL, "Jan Probe"),),
    template_key="V07",
    asked={"thema": "Energie", "anfragende_stelle": "eine Initiative aus Sachsen"},
)
_EARLIER = EarlierAnswer("Mit {{ name }} geht es, Herrn Fremd.", "RII-2025-0031")


@pytest.fixture
def start_panel(
    qtbot: QtBot, desk: Desk, scene: Scene, settle: Callable[[], None]
) -> Callable[[object], ReplyPanel]:
    """Opens the reply and hands something in, as the page does."""

    def make(given: object) -> ReplyPanel:
        panel = ReplyPanel(desk, scene.inquiry_id)
        qtbot.addWidget(panel)
        panel.resize(700, 600)
        panel.setFocus()
        panel.take(given)
        show_active(qtbot, panel)
        settle()
        return panel

    return make


def test_a_letter_begins_with_its_recipients_template_and_answers(
    start_panel: Callable[[object], ReplyPanel],
    workspace: Workspace,
    scene: Scene,
    settle: Callable[[], None],
) -> None:
    panel = start_panel(_START)
    assert text_of(panel).startswith("Sehr geehrter Herr Probe,")
    assert "zum Thema „Energie“" in text_of(panel)
    type_into(panel.focusWidget(), "Wie fing es an?")
    settle()
    assert "– Wie fing es an?" in text_of(panel)
    assert "eine Initiative aus Sachsen" in text_of(panel)
    panel.save()
    settle()
    (draft,) = messages(workspace, scene)
    assert (draft.delivery, draft.template_key) == (Delivery.DRAFT, "V07")
    assert (draft.in_reply_to, draft.references) == ("", ())


@pytest.mark.fault("HTM-10")
def test_a_link_in_a_mail_gives_its_subject_and_its_words(
    start_panel: Callable[[object], ReplyPanel],
    workspace: Workspace,
    scene: Scene,
    settle: Callable[[], None],
) -> None:
    to = (MailAddress("amt@stadt.example"),)
    panel = start_panel(
        ReplyStart(to=to, template_key="", subject="Plan <b>B</b>", text="Zeile 1\n<i>Zeile 2</i>")
    )
    assert "Zeile 1\n<i>Zeile 2</i>" in text_of(panel)
    type_into(panel.form.letter.text, "!")
    panel.save()
    settle()
    (draft,) = messages(workspace, scene)
    assert (draft.to, draft.subject) == (to, "Plan <b>B</b>")


def test_a_letter_begun_before_is_gone_on_with(
    start_panel: Callable[[object], ReplyPanel],
    workspace: Workspace,
    scene: Scene,
    settle: Callable[[], None],
) -> None:
    first = start_panel(_START)
    type_into(first.focusWidget(), "Wie fing es an?")
    settle()
    first.save()
    settle()
    again = start_panel(_START)
    assert "– Wie fing es an?" in text_of(again)
    again.save()
    settle()
    assert len(messages(workspace, scene)) == 1


def test_an_earlier_answer_stands_where_the_reply_is_written(
    start_panel: Callable[[object], ReplyPanel], settle: Callable[[], None]
) -> None:
    panel = start_panel(_EARLIER)
    lines = text_of(panel).split("\n\n")
    assert lines[0].startswith("Sehr geehrte Frau")
    assert lines[1] == "Mit {{ name }} geht es, Herrn Fremd."
    assert lines[2].startswith("Mit freundlichen Grüßen")
    assert panel.form.letter.text.chosen_chip() == "name"
    found = look(panel, settle)
    press(panel.focusWidget(), Qt.Key.Key_Return, with_ctrl=True)
    settle()
    assert any("“name” is not filled in yet" in each for each in look(panel, settle)), found


def test_names_of_others_in_an_earlier_answer_are_told(
    start_panel: Callable[[object], ReplyPanel],
    workspace: Workspace,
    settle: Callable[[], None],
) -> None:
    stranger = Contact(id=new_id(), first_name="Falk", last_name="Fremd")
    workspace.execute(Action.CONTACT_SAVED, lambda work: work.save(stranger))
    panel = start_panel(_EARLIER)
    assert any("“Herrn Fremd” has not come up" in each for each in look(panel, settle))


def test_it_can_be_taken_out_again(start_panel: Callable[[object], ReplyPanel]) -> None:
    panel = start_panel(None)
    before, notices = text_of(panel), list[Notice]()
    panel.says.connect(notices.append)
    panel.take(_EARLIER)
    assert text_of(panel) != before
    handler = notices[-1].handler
    assert handler is not None
    handler()
    assert "geht es" not in text_of(panel)


def test_it_goes_between_what_was_written(
    start_panel: Callable[[object], ReplyPanel], settle: Callable[[], None]
) -> None:
    panel = start_panel(None)
    panel.choose(1)
    settle()
    panel.form.letter.text.select_place(0, 0)
    panel.take(_EARLIER)
    text = text_of(panel)
    places = [text.index(each) for each in ("Sehr geehrte", "geht es", "Mit freundlichen Grüßen")]
    assert places == sorted(places)


def test_initiatives_are_ticked_and_taken_out(
    start_panel: Callable[[object], ReplyPanel], settle: Callable[[], None]
) -> None:
    panel = start_panel(None)
    panel.choose(6)
    settle()
    assert panel.form.asked.go_to("land")
    type_into(panel.focusWidget(), "L")  # Lower Saxony
    settle()
    assert panel.form.asked.go_to("thema")
    press(panel.focusWidget(), Qt.Key.Key_Home)
    settle()
    assert panel.form.asked.go_to("initiativen")
    settle()
    first = panel.focusWidget()
    assert isinstance(first, CheckBox)
    names = [
        each.accessibleName().split(",")[0] for each in panel.form.asked.findChildren(CheckBox)
    ]
    assert len(names) == 2
    assert all(name in text_of(panel) for name in names)
    press(first, Qt.Key.Key_Down)
    press(panel.focusWidget(), Qt.Key.Key_Space)
    settle()
    assert names[0] in text_of(panel)
    assert names[1] not in text_of(panel)
