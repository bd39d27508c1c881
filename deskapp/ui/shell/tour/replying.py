"""A reply from a template: filled in, with its follow-up, handed over; then one into the outbox."""

from textwrap import indent

from deskapp.application.actions import Action
from deskapp.application.drafting import Drafting
from deskapp.application.use_cases.reply_sending import Promise
from deskapp.application.use_cases.replies import draft_of
from deskapp.domain.message import Message
from deskapp.ui.shell.tour.player import Stuck
from deskapp.ui.shell.tour.stage import Stage
from deskapp.wording.language import translate


def draft_a_reply(stage: Stage) -> None:
    """Choose the acknowledgement by its key, and read it with everything filled in."""
    player = stage.player
    player.press("Ctrl+1")
    ref_no = stage.sheet.inquiry.ref_no
    wanted = translate("tour", "the reply names {number}", number=ref_no)
    player.wait(wanted, lambda: ref_no in player.letter)
    stage.show(
        translate("tour", "The reply"),
        translate("tour", "Ctrl+1 writes it from template V01, ready to be read once more:"),
        "",
        indent(player.letter, "| "),
        "",
    )
    player.press("Ctrl+End")


def hand_the_reply_over(stage: Stage) -> None:
    """Let the draft leave as a file, with the follow-up that it promises."""
    player = stage.player
    player.press("Esc")
    inquiry_id = stage.sheet.inquiry.id
    draft = player.desk.workspace.query(lambda queries: draft_of(queries, inquiry_id))
    if draft is None:
        raise Stuck(translate("tour", "the draft is kept"))
    path = stage.folder / f"{stage.sheet.inquiry.ref_no}.eml"
    _give_out(stage, draft, path)
    stage.show(
        translate("tour", "The reply is handed over"),
        translate("tour", "It lies in {file}, and in the conversation.", file=path.name),
    )
