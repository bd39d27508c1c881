"""What the tour is played in: a window like any other, on data that are gone afterwards."""

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, TextIO

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from deskapp.application.errors import OutsideError
from deskapp.application.settings import Scheme, Settings
from deskapp.application.tools import Tools
from deskapp.application.workspace import Workspace
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.jobs import Lanes
from deskapp.ui.kit.look.theme import Theme
from deskapp.ui.shell.first_run import Choices
from deskapp.ui.shell.opening import prepare
from deskapp.ui.shell.start import Start
from deskapp.ui.shell.tour import arrivals, replying, rounds, working
from deskapp.ui.shell.tour.player import Player, Stuck
from deskapp.ui.shell.tour.stage import Stage
from deskapp.ui.shell.window import Window
from deskapp.wording.language import current_language, install_language, translate

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


def play_tour(
    options: Namespace, tools: Tools, open_workspace: Callable[[str], Workspace], out: TextIO
) -> int:
    """Play all of it; answers the exit code, 1 where a step did not work.

    Raises ``OutsideError`` where the folder for the pictures cannot be written.
    """
    folder = (options.pictures or _FOLDER).resolve()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutsideError("write_failed", str(folder)) from error
    app = _application()
    theme = Theme(app, Scheme(options.scheme), options.scale / 100)
    with TemporaryDirectory(prefix="deskapp-tour-") as place, _faults() as faults:
        with _window(Path(place), theme, replace(tools, settings=_OwnSettings()), open_workspace, faults) as (window, desk):
            window.resize(*options.size)
            stage = Stage(Player(window, desk), desk.tools, folder, out, faults)
            return _play(stage, out)


def _play(stage: Stage, out: TextIO) -> int:
    try:
        for step in _STEPS:
            step(stage)
    except Stuck as stuck:
        sentence = translate("tour", "This did not work: {what}.", what=stuck)
        out.write(f"\n{sentence}\n")
        return 1
    text = translate("tour", "Everything worked. The pictures are in {folder}", folder=stage.folder)
    out.write(f"\n{text}\n")
    return 0
