"""A reply from a template: filled in, edited, with what it promises, handed over; a second one."""

from deskapp.application.actions import Action
from deskapp.domain.message import Delivery
from deskapp.ui.shell.tour.stage import Stage
from deskapp.wording.language import translate


def reply_from_a_template(stage: Stage) -> None:
    """By the number of the template, then a sentence of one's own and a follow-up."""
    player = stage.player
    player.press("Ctrl+1")
    stage.show(
        translate("tour", "Reply"),
        translate("tour", "Ctrl+1 writes from the first template, with the real salutation."),
    )
    player.press("Ctrl+Home", "Down", "Down")
    player.type("schön, dass Sie das gemeinsam angehen, und ")
    letter = player.letter
    player.press("Ctrl+Shift+D")
    player.type(translate("tour", "+5wd"))
    player.press("Tab")
    player.type(translate("tour", "Answer the three questions"))
    stage.show(
        translate("tour", "Reply with follow-up"),
        translate("tour", "It is edited, and gets the follow-up that it promises. It reads:"),
        "",
        letter,
        "",
        in_handbook="replies",
    )


def hand_it_over(stage: Stage) -> None:
    """Save it as a file that any mail program opens."""
    player, file = stage.player, stage.folder / f"{stage.sheet.inquiry.ref_no}.eml"
    file.unlink(missing_ok=True)
    player.press("Ctrl+Return", "Ctrl+A")
    player.type(str(file))
    stage.show(
        translate("tour", "Hand over"),
        translate(
            "tour", "Ctrl+Enter hands the reply over: sent, as a file, or to a mail program."
        ),
    )
    player.do(Action.REPLY_HANDED_OVER, "Return")
    player.wait(translate("tour", "{file} was written", file=file), file.exists)
    stage.show(
        translate("tour", "The reply is out"),
        translate("tour", "It lies in {file}, and stands in the conversation.", file=file.name),
    )


def begin_another(stage: Stage) -> None:
    """Find a template by its name, fill in what it asks, and put the draft away."""
    player = stage.player
    player.press("A")
    player.type("rückfrage")
    stage.show(
        translate("tour", "Find a template"),
        translate("tour", "A replies; the template is found by a word of its name."),
    )
    player.press("Return")
    player.type("Sollen die beiden neuen Betriebe auf der Website stehen?")
    stage.show(
        translate("tour", "What the template asks"),
        translate("tour", "What is not filled in yet is red, and nothing leaves with it."),
    )
    player.press("Esc")
    player.wait(translate("tour", "the draft is kept"), lambda: _has_draft(stage))
    stage.show(
        translate("tour", "Draft"),
        translate("tour", "Esc puts the reply away; the draft is kept."),
    )


def undo_and_redo(stage: Stage) -> None:
    """Take the last thing back, and do it again."""
    player, workspace = stage.player, stage.player.desk.workspace
    player.press("Ctrl+Z")
    player.wait(translate("tour", "Ctrl+Z undoes"), lambda: workspace.next_redo)
    stage.show(
        translate("tour", "Undo"),
        translate("tour", "Ctrl+Z takes back what was done last, Ctrl+Shift+Z does it again."),
    )
    player.press("Ctrl+Shift+Z")
    player.wait(translate("tour", "Ctrl+Shift+Z redoes"), lambda: not workspace.next_redo)


def _has_draft(stage: Stage) -> bool:
    return any(row.delivery is Delivery.DRAFT for row in stage.sheet.messages)
