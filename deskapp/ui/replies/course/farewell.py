"""What is said when a reply has left, and what is asked of the shell then."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from deskapp.application.actions import Action
from deskapp.application.use_cases.outbox import UNDO_TIME
from deskapp.domain.dates.date_words import short_date
from deskapp.domain.sender_profile import HandOver
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.notice import Notice, NoticeKind
from deskapp.ui.kit.requests import DeliverMail
from deskapp.ui.replies.course.leaving import Left
from deskapp.wording.action_labels import action_label
from deskapp.wording.language import current_language, translate


def farewell(desk: Desk, left: Left) -> Iterator[Notice | DeliverMail]:
    """The notices and requests, in their order."""
    undo = translate("replies", "Undo")
    yield Notice(" ".join(_sentences(desk, left)), undo, desk.undo)
    if left.way is HandOver.SMTP:
        yield DeliverMail()
    if left.way is HandOver.MAIL_PROGRAM and not _opens(left.path):
        text = translate(
            "replies",
            "No mail program opens {file}. Please undo and save it as .eml.",
            file=left.path,
        )
        yield Notice(text, undo, desk.undo, NoticeKind.ERROR)


def _sentences(desk: Desk, left: Left) -> Iterator[str]:
    """What happens to the reply now, and which days were noted for it."""
    clock, language = desk.workspace.clock, current_language()
    today, send_at = clock.today(), left.message.send_at
    if left.way is not HandOver.SMTP:
        yield f"{action_label(Action.REPLY_HANDED_OVER.value)}."
    elif send_at is None or send_at - clock.now() <= UNDO_TIME:
        seconds = round(UNDO_TIME.total_seconds())
        yield translate("replies", "The reply leaves in {seconds} seconds.", seconds=seconds)
    else:
        local = clock.local(send_at)
        day = short_date(local.date(), today, language)
        yield translate(
            "replies", "The reply leaves on {day} at {time}.", day=day, time=f"{local:%H:%M}"
        )
    days = sorted({each.due_on for each in left.promises})
    if days:
        shown = ", ".join(short_date(day, today, language) for day in days)
        yield translate("replies", "Follow-up: {days}.", days=shown)


def _opens(path: Path | None) -> bool:
    return path is not None and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
