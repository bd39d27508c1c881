"""The steps of the tour in their order: from a mail that comes in to the answer to our answer."""

from argparse import Namespace
from pathlib import Path
from typing import Final, TextIO

from deskapp.application.errors import OutsideError
from deskapp.application.settings import Scheme
from deskapp.application.tools import Tools
from deskapp.ui.kit.look.theme import Theme
from deskapp.ui.shell.tour import arrivals, replying, rounds, working
from deskapp.ui.shell.tour.office import OpenWorkspace, heard_faults, make_application, open_office
from deskapp.ui.shell.tour.player import Stuck
from deskapp.ui.shell.tour.stage import Stage
from deskapp.wording.language import translate

_FOLDER: Final = Path("tour")
_STEPS: Final = (
    rounds.begin_the_day,
    arrivals.take_a_mail_in,
    arrivals.make_the_sender_a_contact,
    arrivals.complete_the_contact,
    working.log_a_call,
    working.say_where_it_stands,
    working.say_what_it_is_about,
    working.set_a_follow_up,
    replying.reply_from_a_template,
    replying.hand_it_over,
    arrivals.take_the_answer_in,
    arrivals.accept_a_known_sender,
    replying.begin_another,
    replying.undo_and_redo,
    rounds.visit_all,
)


def play(options: Namespace, tools: Tools, open_workspace: OpenWorkspace, out: TextIO) -> int:
    """Play all of it; answers the exit code, 1 where a step did not work.

    Raises ``OutsideError`` where the folder for the pictures cannot be written.
    """
    folder = (options.pictures or _FOLDER).resolve()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutsideError("write_failed", str(folder)) from error
    theme = Theme(make_application(), Scheme(options.scheme), options.scale / 100)
    with heard_faults() as faults, open_office(theme, tools, open_workspace, faults) as player:
        player.window.resize(*options.size)
        player.window.show()
        player.window.pages.show_page("today")
        player.settle()
        stage = Stage(player, tools, folder, out, faults)
        try:
            for step in _STEPS:
                step(stage)
        except Stuck as stuck:
            stage.say(translate("tour", "This did not work: {what}.", what=stuck))
            return 1
        stage.say(
            translate("tour", "Everything worked. The pictures are in {folder}", folder=folder)
        )
        return 0
