"""A program of its own that opens hostile mails in a real window, to be watched from outside.

Usage: ``python -m tests.ui.hostile.opening FOLDER COUNT SEED``. Writes ``report.json``.
"""

import json
import sys
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QApplication

from deskapp.adapters.storage.database import open_database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import intake
from deskapp.application.workspace import Workspace
from deskapp.composition.outside import make_tools
from deskapp.domain.message import Message
from deskapp.domain.office import User
from deskapp.domain.record import Id, new_id
from deskapp.domain.sender_profile import SenderProfile
from deskapp.ui.inquiries.page import InquiriesPage
from deskapp.ui.inquiries.record.whole_mail.forms import Form
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lane, Lanes
from deskapp.ui.replies.panel import ReplyPanel
from deskapp.ui.shell.app import TURN_SECONDS
from tests.fixed_clock import FixedClock
from tests.ui.hostile.mails import hostile_mails

_BEAT_MS = 5


class Heartbeat:
    """Notes the longest time for which the window has answered nothing, and at which step.

    Beside it stands how long the program has worked in that time, all of its threads together: the
    rest it has waited for the machine, which others use as well.
    """

    def __init__(self) -> None:
        self.step = ""
        self.worst: dict[str, tuple[float, float]] = {}
        self._last, self._worked = time.perf_counter(), time.process_time()
        self._timer = QTimer(interval=_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def begin(self) -> None:
        """Forget what was; the mail has been made up in the meantime, which is not measured."""
        self.worst.clear()
        self._last, self._worked = time.perf_counter(), time.process_time()

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.process_time()
        gap = (now - self._last, worked - self._worked)
        self._last, self._worked = now, worked
        self.worst[self.step] = max(gap, self.worst.get(self.step, gap))


class Opening:
    """The window, and the hands that open each mail."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.errors: list[str] = []
        self.beat = Heartbeat()
        self.workspace = Workspace(
            open_database(str(folder / "office.db"), FixedClock()), FixedClock(), german_holidays
        )
        self.tools = make_tools()
        self.lanes = Lanes(self._note)
        self.desk = Desk(self.workspace, self.tools, self.lanes)
        self._set_up()
        self.page = InquiriesPage(self.desk, ReplyPanel)
        self.page.resize(1366, 760)
        self.page.show()

    def _note(self, error: Exception) -> None:
        traceback.print_exception(error)
        self.errors.append(f"{self.beat.step}: {error!r}")

    def settle(self) -> None:
        """Until nothing is under way."""
        calm = 0
        while calm < 3:
            loop = QEventLoop()
            QTimer.singleShot(1, loop.quit)
            loop.exec()
            calm = 0 if self.lanes.running else calm + 1

    @contextmanager
    def doing(self, step: str) -> Iterator[None]:
        """One step, measured."""
        self.beat.step = step
        yield
        self.settle()

    def take_in(self, raw: bytes) -> tuple[Id, Id]:
        """The inquiry and the message of a mail; off the window's thread as in the program."""
        found: list[tuple[Id, Id]] = []

        def work() -> tuple[Id, Id]:
            read = self.tools.mails.read(raw)
            taken = self.workspace.execute(
                Action.MAIL_TAKEN_IN, lambda work: intake.take_in(work, raw, read), undoable=False
            )
            assert taken.inquiry_id is not None
            messages = self.workspace.query(
                lambda queries: queries.where(Message, inquiry_id=taken.inquiry_id)
            )
            return taken.inquiry_id, messages[-1].id

        self.lanes.run(Lane.RECORDS, work, owner=self.desk, done=found.append)
        self.settle()
        return found[0]

    def handle(self, raw: bytes) -> None:
        """Open, read in every form, copy, print, save as PDF, quote."""
        page, mail = self.page, self.page.view.whole_mail
        with self.doing("take in"):
            inquiry_id, message_id = self.take_in(raw)
        with self.doing("open inquiry"):
            page.open(inquiry_id)
        with self.doing("open mail"):
            page.view.open_whole(message_id)
        for form in (Form.TEXT, Form.SOURCE, Form.HEADERS, Form.FORMATTED):
            with self.doing(form.name.lower()):
                mail.show_as(form)
                mail.text.grab()
        with self.doing("copy"):
            mail.text.selectAll()
            mail.text.copy()
        printed = mail.printed()
        assert printed is not None
        with self.doing("pdf"):
            mail.paper.save(self.folder / "mail.pdf", printed)
        with self.doing("print"):
            # A QPrinter would ask the system's print service, whatever it prints.
            mail.paper.print_on(QPdfWriter(str(self.folder / "printed.pdf")), printed)
        with self.doing("reply"):
            page.view.begin_reply()
        with self.doing("quote"):
            assert isinstance(page.view.reply, ReplyPanel)
            page.view.reply.quote()
        with self.doing("put away"):
            page.view.end_reply()

    def close(self) -> None:
        """Let everything go."""
        self.page.close()
        self.desk.close()
        self.tools.close()
        self.workspace.close()

    def _set_up(self) -> None:
        user = User(id=new_id(), name="Anna Muster")
        profile = SenderProfile(id=new_id(), mail="office@desk.example", display_name="Büro")

        def save(work: UnitOfWork) -> None:
            work.save(user)
            work.save(profile)

        self.workspace.execute(Action.SAMPLE_LOADED, save, undoable=False)
        self.workspace.sign_in(user.id)


def main() -> None:
    folder, count, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    sys.setswitchinterval(TURN_SECONDS)  # as the program has it
    application = QApplication([])
    opening = Opening(folder)
    worst: list[tuple[float, float, str, str, int]] = []
    stalls: list[tuple[float, float]] = []
    opened = 0
    opening.settle()
    for number, (family, raw) in enumerate(hostile_mails(seed, count, folder / "bait")):
        opening.beat.begin()
        opening.handle(raw)
        opened += 1
        worst += [(*gap, step, family, number) for step, gap in opening.beat.worst.items()]
        stalls.append(max(opening.beat.worst.values()))
        worst = sorted(worst, reverse=True)[:30]
    report = {"opened": opened, "errors": opening.errors, "worst": worst, "stalls": sorted(stalls)}
    (folder / "report.json").write_text(json.dumps(report))
    opening.close()
    del application


if __name__ == "__main__":
    main()
