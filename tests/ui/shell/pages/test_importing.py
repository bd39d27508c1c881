"""The pages are imported on the window's thread, each module by itself."""

import subprocess
import sys

_IMPORTED = """
import builtins, sys, threading
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from deskapp.ui.kit.lanes.jobs import Lanes
from deskapp.ui.shell.pages.importing import Importing

build = builtins.__build_class__
def watched(*given, **options):
    made = build(*given, **options)
    if isinstance(made, type(QObject)):
        print(threading.current_thread() is threading.main_thread(), made.__module__)
    return made

app = QApplication([])
def failed(error):
    raise error
lanes = Lanes(failed)
importing = Importing(lanes, lanes)
importing.done.connect(app.quit)
builtins.__build_class__ = watched
importing.begin()
app.exec()
lanes.close()
"""


def test_every_class_of_qt_is_made_on_the_window_s_thread() -> None:
    """One made elsewhere ends the program now and then, before Python 3.12."""
    asked = subprocess.run(
        [sys.executable, "-c", _IMPORTED], capture_output=True, text=True, check=True
    )
    made = [line.split() for line in asked.stdout.splitlines()]
    assert {where for where, _ in made} == {"True"}
    modules = {module for _, module in made}
    assert {f"deskapp.ui.{name}.page" for name in ("events", "reports", "contacts")} <= modules
    assert "deskapp.ui.replies.panel" in modules
