"""From nothing to the window: application, language, theme, database, desk."""

import signal
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.jobs import Lanes
from deskapp.ui.kit.look.theme import Theme
from deskapp.ui.shell.crash_report import CrashReport
from deskapp.ui.shell.opening import open_or_ask
from deskapp.ui.shell.start import Start
from deskapp.ui.shell.window import Window
from deskapp.ui.shell.window_place import put_where_it_was, with_place_of
from deskapp.wording.language import GERMAN, install_language

_SIGNALS_LOOKED_AT_MS = 500


def run(start: Start) -> int:
    """Show the window until it is closed; answers the exit code."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("deskapp")
    app.setDesktopFileName("deskapp")
    settings = start.tools.settings.load()
    install_language(app, settings.language or GERMAN)
    theme = Theme(app, settings.scheme, settings.font_scale)
    workspace = open_or_ask(app, start)
    if workspace is None:
        return 1
    reports = CrashReport()
    stop_reports = reports.install()
    desk = Desk(workspace, start.tools, Lanes(reports.unexpected))
    window = Window(desk, theme)
    reports.noticed.connect(window.show_notice)
    put_where_it_was(window, settings)
    window.show()
    window.pages.show_page("today")
    _quit_on_signals(app)
    try:
        return app.exec()
    finally:
        start.tools.settings.save(with_place_of(window, start.tools.settings.load()))
        desk.close()
        stop_reports()
        workspace.close()
        start.tools.close()


def _quit_on_signals(app: QApplication) -> None:
    """End in order when the system asks for it; Python sees a signal only between two events."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: app.closeAllWindows())
    timer = QTimer(app)
    timer.timeout.connect(lambda: None)
    timer.start(_SIGNALS_LOOKED_AT_MS)
