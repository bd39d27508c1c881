"""From nothing to the window: application, language, theme, database, desk."""

import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from deskapp.application.actions import Action
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lane, Lanes
from deskapp.ui.kit.look.theme import Theme
from deskapp.ui.kit.requests import SetUpMailbox
from deskapp.ui.shell.crash_report import CrashReport
from deskapp.ui.shell.opening import Opened, open_or_ask
from deskapp.ui.shell.start import Start
from deskapp.ui.shell.warm_up import warm_up
from deskapp.ui.shell.window import Window
from deskapp.ui.shell.window_place import put_where_it_was, with_place_of
from deskapp.wording.language import current_language, install_language

_SIGNALS_LOOKED_AT_MS = 200
_AFTERWARDS_MS = 3_000
"""The window and its first list come first."""
TURN_SECONDS = 0.001
"""How long another thread may go on while the window wants to; Python's own are 0.005."""


def run(start: Start) -> int:
    """Show the window until it is closed; answers the exit code."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("deskapp")
    app.setDesktopFileName("deskapp")
    settings = start.tools.settings.load()
    install_language(app, start.language or settings.language or current_language())
    theme = Theme(app, settings.scheme, settings.font_scale)
    opened = open_or_ask(app, theme, start)
    if opened is None:
        return 1
    turn_before = sys.getswitchinterval()
    sys.setswitchinterval(TURN_SECONDS)
    try:
        return _work(app, start, theme, opened)
    finally:
        sys.setswitchinterval(turn_before)
        opened.workspace.close()
        start.tools.close()


def _work(app: QApplication, start: Start, theme: Theme, opened: Opened) -> int:
    reports = CrashReport()
    stop_reports = reports.install()
    desk = Desk(opened.workspace, start.tools, Lanes(reports.unexpected))
    window = Window(desk, theme)
    reports.noticed.connect(window.show_notice)
    put_where_it_was(window, start.tools.settings.load())
    window.show()
    window.pages.show_page("today")
    if opened.mailbox:
        window.carry_out(SetUpMailbox(opened.mailbox))
    warm_up(desk, window.importing)
    QTimer.singleShot(_AFTERWARDS_MS, window, lambda: _tidy_up(desk, window))
    QTimer.singleShot(_AFTERWARDS_MS, window, lambda: _remind(desk, window))
    window.post.watch()
    stop_signals = _quit_on_signals(app, window.closing.close)
    try:
        code = app.exec()
        start.tools.settings.save(with_place_of(window, start.tools.settings.load()))
        return code
    finally:
        stop_signals()
        window.post.end()
        desk.close()
        stop_reports()
        window.deleteLater()


def _tidy_up(desk: Desk, window: Window) -> None:
    """Take away what is kept no longer: files that were opened, what people needed at events."""

    def work() -> None:
        from deskapp.application.use_cases.events.needs import forget_needs  # noqa: PLC0415

        desk.tools.outside_files.clean_up()
        desk.workspace.execute(Action.NEEDS_FORGOTTEN, forget_needs, undoable=False)

    desk.lanes.run(Lane.BACKGROUND, work, owner=window, done=lambda _: None)


def _remind(desk: Desk, window: Window) -> None:
    """Tell of what is due outside the window, where the system can."""
    from deskapp.ui.follow_ups.reminder import Reminder  # noqa: PLC0415  after the start
    from deskapp.ui.follow_ups.tray import Tray  # noqa: PLC0415  after the start

    def come_back() -> None:
        window.show()
        window.activateWindow()
        window.pages.show_page("today")

    if Tray.is_there():
        reminder = Reminder(desk, window)
        reminder.due.connect(Tray(window, come_back).show_message)
        reminder.look()


def _quit_on_signals(app: QApplication, end: Callable[[], object]) -> Callable[[], None]:
    """End in order when the system asks for it; answers how to stop listening.

    Python sees a signal only between two steps of its own, hence the timer.
    """
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.signal(number, lambda *_: end()) for number in numbers}
    timer = QTimer(app, interval=_SIGNALS_LOOKED_AT_MS)
    timer.timeout.connect(lambda: None)
    timer.start()

    def stop() -> None:
        timer.stop()
        for number, handler in before.items():
            signal.signal(number, handler)

    return stop
