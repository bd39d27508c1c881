"""How many keys it takes to answer with a list, to bring two together, to pass a chair on."""

from dataclasses import replace

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.inquiries import new_inquiry, open_inquiry
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Ball, Channel, Inquiry, Kind
from deskapp.domain.introduction import Introduction, Standing
from deskapp.domain.message import Delivery, Direction, Message
from deskapp.domain.record import new_id
from deskapp.ui.initiatives.page import InitiativesPage
from deskapp.ui.kit.buttons import CheckBox
from deskapp.ui.kit.requests import OpenRecord
from deskapp.ui.shell.tour.player import Player
from tests.adapters.mail.accounts import account
from tests.journeys.records import follow_ups_of, messages_of, stored
from tests.journeys.test_post import set_up

_TYPED = frozenset({"Return", "Tab", "Down"})
"""Keys between fields and in lists that belong to what is typed."""
_MOST_TABS = 30


def commands(player: Player) -> list[str]:
    return [key for key in player.pressed if key not in _TYPED]


def tell(journey: str, target: str, pressed: list[str]) -> None:
    """A line of the table of journeys."""
    print(f"{journey:<4}{target:>8}{len(pressed):>4}  {' '.join(pressed)}")  # noqa: T201


def person(player: Player, last_name: str) -> Contact:
    (found,) = player.desk.workspace.query(lambda q: q.where(Contact, last_name=last_name))
    return found


def asked_by(player: Player, asker: Contact, subject: str, text: str, **values: object) -> Inquiry:
    """A new inquiry of somebody, with the mail that brought it."""

    def take_in(work: UnitOfWork) -> Inquiry:
        made = replace(
            new_inquiry(subject, work.now, Channel.MAIL),
            contact_id=asker.id,
            **values,  # type: ignore[arg-type]
        )
        inquiry = open_inquiry(work, made)
        work.save(said_by(asker, inquiry, text, work))
        return inquiry

    return player.desk.workspace.execute(Action.MAIL_TAKEN_IN, take_in, undoable=False)


def said_by(who: Contact, inquiry: Inquiry, text: str, work: UnitOfWork) -> Message:
    return Message(
        id=new_id(),
        inquiry_id=inquiry.id,
        direction=Direction.IN,
        at=work.now,
        subject=inquiry.subject,
        sender=MailAddress(who.mail, who.full_name),
        body_text=text,
        contact_id=who.id,
        message_id=f"{new_id()}@outside.example",
    )


def open_it(player: Player, inquiry: Inquiry) -> None:
    player.window.carry_out(OpenRecord(RecordKind.INQUIRY, inquiry.id))
    player.settle()


def test_two_are_introduced_with_four_keys_and_an_answer(player: Player) -> None:
    set_up(player.desk.workspace, account(2525))
    asker, asked = person(player, "Tammen-Harms"), person(player, "Panckow")
    inquiry = asked_by(
        player,
        asker,
        "Suche Austausch zu Datenräumen",
        "Können Sie einen Kontakt herstellen?",
        kind=Kind.INTRODUCTION,
        land="NI",
        topics=("digitalisation",),
    )
    open_it(player, inquiry)
    player.press("Ctrl+Shift+V")
    player.type("panckow")
    player.press("Return")
    player.type("Wie fing es an?")
    player.press("Ctrl+Return")
    question = messages_of(player, inquiry.id)[-1]
    assert (question.template_key, question.delivery) == ("V07", Delivery.QUEUED), player.texts()
    assert asker.last_name not in question.subject + question.body_text
    assert stored(player, inquiry.id).ball.holder is Ball.THIRD_PARTY
    # The one state in which they wait: an answer comes.
    answer = player.desk.workspace
    answer.execute(
        Action.MAIL_TAKEN_IN, lambda work: work.save(said_by(asked, inquiry, "Gern!", work))
    )
    player.settle()
    player.press("Ctrl+Shift+J")
    player.type("Sie möchte wissen, wie es anfing.")
    player.press("Ctrl+Return")
    letter = messages_of(player, inquiry.id)[-1]
    assert (letter.template_key, letter.delivery) == ("V08", Delivery.QUEUED), player.texts()
    greeting = letter.body_text.split("\n\n")[0].split("\n")
    assert len(greeting) == 2
    (made,) = answer.query(lambda queries: queries.where(Introduction, inquiry_id=inquiry.id))
    assert made.standing is Standing.INTRODUCED
    assert made.id in {each.introduction_id for each in follow_ups_of(player, inquiry.id)}
    tell("J5", "4 + 1", commands(player))
    assert len(commands(player)) == 4


def test_a_list_is_sent_with_four_keys(player: Player) -> None:
    set_up(player.desk.workspace, account(2525))
    asker = person(player, "Tammen-Harms")
    text = "Welche Initiativen in NRW arbeiten an der Ausbildung?"
    inquiry = asked_by(player, asker, "Übersicht gesucht", text)
    player.press("Alt+2", "Home")
    player.pressed.clear()
    player.press("Return", "Ctrl+6")
    chosen = player.focus
    assert isinstance(chosen, CheckBox)
    assert chosen.isChecked()
    left_out = chosen.accessibleName()
    player.press("Space", "Ctrl+Return")
    reply = messages_of(player, inquiry.id)[-1]
    assert (reply.template_key, reply.delivery) == ("V06", Delivery.QUEUED), player.texts()
    assert "Für das Land Nordrhein-Westfalen und das Thema „Ausbildungsmarketing" in reply.body_text
    assert left_out not in reply.body_text
    pressed = [key for key in player.pressed if key not in {"Tab", "Down"}]
    tell("J4", "4", pressed)
    assert pressed == ["Return", "Ctrl+6", "Space", "Ctrl+Return"]


def test_a_chair_is_passed_on_with_three_keys(player: Player) -> None:
    (plan,) = player.desk.workspace.query(
        lambda queries: queries.where(Initiative, name_short="Ems-Achse")
    )
    player.window.carry_out(OpenRecord(RecordKind.INITIATIVE, plan.id))
    player.settle()
    page = player.window.pages.page
    assert isinstance(page, InitiativesPage)
    page.setFocus()
    player.pressed.clear()
    player.press("Return")
    for _ in range(_MOST_TABS):
        if page.has_role_focus:
            break
        player.press("Tab")
    leaving = page.chosen_role
    assert leaving is not None
    player.press("F2")
    player.type("panckow")
    player.press("Return")
    player.do(Action.ROLE_PASSED_ON, "Ctrl+Return")
    roles = player.desk.workspace.query(
        lambda queries: queries.where(Affiliation, initiative_id=plan.id)
    )
    ended = {role.id: role.valid_to is not None for role in roles}
    assert ended[leaving.role.id]
    successor = person(player, "Panckow")
    assert successor.id in {role.contact_id for role in roles}
    pressed = ["Return", *commands(player)]
    tell("J6", "3", pressed)
    assert pressed == ["Return", "F2", "Ctrl+Return"]
