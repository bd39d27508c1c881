"""Mail comes in: pasted, from a stranger; from a file, from somebody known; and an answer."""

from deskapp.application.actions import Action
from deskapp.domain.salutation.addressee import AddressForm
from deskapp.ui.shell.tour.mails import FROM_A_STRANGER, THE_ANSWER, WITH_AN_ATTACHMENT, arriving
from deskapp.ui.shell.tour.stage import Stage
from deskapp.wording.labels import label
from deskapp.wording.language import translate


def take_a_mail_in(stage: Stage) -> None:
    """Paste the mail of a stranger."""
    _paste(stage, FROM_A_STRANGER)
    stage.show(
        translate("tour", "A mail comes in"),
        translate(
            "tour",
            "Ctrl+Shift+N pastes a mail. It becomes inquiry {number}: “{subject}”.",
            number=stage.sheet.inquiry.ref_no,
            subject=stage.sheet.inquiry.subject,
        ),
        translate("tour", "Nobody knows the sender yet, but the domain is that of an initiative."),
    )


def make_the_sender_a_contact(stage: Stage) -> None:
    """One key for an unknown sender."""
    stage.player.do(Action.CONTACT_SAVED, "Return")
    stage.show(
        translate("tour", "The sender becomes a contact"),
        translate("tour", "Enter makes {name} a contact, with a role there.", name=_person(stage)),
    )


def complete_the_contact(stage: Stage) -> None:
    """Find the contact, and say how the person is addressed."""
    player = stage.player
    player.press("Ctrl+K")
    player.type("Behnken")
    stage.show(
        translate("tour", "Search"),
        translate("tour", "Ctrl+K searches everything, and knows every command."),
        in_handbook="search",
    )
    player.press("Return", "F2")
    player.type(label(AddressForm.FRAU))
    stage.show(
        translate("tour", "Edit a contact"),
        translate("tour", "F2 edits; the salutation is shown while one types."),
    )
    player.do(Action.CONTACT_SAVED, "Ctrl+Return")
    player.press("Alt+2")


def take_the_answer_in(stage: Stage) -> None:
    """Paste the answer to the first mail."""
    number, before = stage.sheet.inquiry.ref_no, len(stage.sheet.messages)
    _paste(stage, THE_ANSWER)
    stage.player.wait(
        translate("tour", "the answer joins {number}", number=number),
        lambda: stage.sheet.inquiry.ref_no == number and len(stage.sheet.messages) > before,
    )
    stage.show(
        translate("tour", "The answer comes in"),
        translate("tour", "It joins {number} by its references.", number=number),
    )


def accept_a_known_sender(stage: Stage) -> None:
    """Open a mail from a file; its sender is known."""
    path = stage.folder / WITH_AN_ATTACHMENT
    stage.tools.write_file(path, _source(stage, WITH_AN_ATTACHMENT))
    stage.player.press("Ctrl+O")
    stage.player.type(str(path))
    stage.player.do(Action.MAIL_TAKEN_IN, "Return")
    stage.show(
        translate("tour", "A mail with an attachment"),
        translate("tour", "Ctrl+O opens mails from files."),
    )
    stage.player.do(Action.SENDER_ACCEPTED, "Return")
    stage.show(
        translate("tour", "The sender is known"),
        translate("tour", "Enter takes the suggestion over: {name}.", name=_person(stage)),
    )


def _paste(stage: Stage, name: str) -> None:
    stage.player.copy(_source(stage, name))
    stage.player.do(Action.MAIL_TAKEN_IN, "Ctrl+Shift+N")


def _source(stage: Stage, name: str) -> bytes:
    return arriving(name, stage.player.desk.workspace.clock.now())


def _person(stage: Stage) -> str:
    person = stage.sheet.person
    return person.full_name if person else ""
