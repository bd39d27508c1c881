"""J9: the figures of a quarter for the ministry."""

from pathlib import Path
from tempfile import TemporaryDirectory

from docx import Document
from PySide6.QtWidgets import QFileDialog

from deskapp.domain.reporting.period import Period
from deskapp.domain.reporting.report import ReportRun
from deskapp.ui.reports.report_view import ReportView
from deskapp.ui.shell.tour.player import Player
from tests.journeys.plays.played import Played, commands

_Q1 = Period.of_months(2026, 1, 3)


def play_j9(player: Player) -> Played:
    """From anywhere to the frozen figures of a quarter and their document."""
    player.press("Alt+1")
    player.pressed.clear()
    player.press("Ctrl+R")
    player.type("Q1/2026")
    player.settle()
    view = player.window.findChild(ReportView)
    assert view is not None
    words = [line.words for line in view.lines]
    assert words[0] == "Bericht: 1. Quartal 2026"
    assert words[2].startswith("1. Quartal 2026: ")
    assert "Anfragen nach Region" in words
    with TemporaryDirectory() as folder:
        path = Path(folder) / "Bericht.docx"
        player.press("Ctrl+Return")
        player.wait("the file can be named", lambda: player.window.findChild(QFileDialog))
        player.type(str(path))
        player.press("Return")
        player.wait("the file is written", path.exists)
        written = [each.text for each in Document(str(path)).paragraphs]
    (run,) = player.desk.workspace.query(lambda queries: queries.where(ReportRun))
    assert run.report.scope.period == _Q1
    assert run.report.figures.inquiries > 0
    assert set(run.rules) <= set(written)
    assert "Bericht.docx" in player.notice
    return Played(commands(player, counted=("Return",)))
