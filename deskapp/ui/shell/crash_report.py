"""What happens with our own bugs: logged with a number, told in one line, and work goes on."""

import logging
import secrets
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from deskapp.application.errors import OutsideError
from deskapp.domain.errors import DomainError
from deskapp.ui.kit.notice import Notice, NoticeKind
from deskapp.wording.errors import error_sentence
from deskapp.wording.language import translate

_log = logging.getLogger(__name__)


class CrashReport(QObject):
    """Turns any exception into a notice: a sentence, or for a bug its number in the log."""

    noticed = Signal(object)

    def install(self) -> Callable[[], None]:
        """Hear of every exception that nobody caught, on any thread; answers how to stop."""
        before = sys.excepthook, threading.excepthook

        def on_any_thread(happened: threading.ExceptHookArgs) -> None:
            if happened.exc_value is not None:
                self._caught(happened.exc_type, happened.exc_value, happened.exc_traceback)

        def stop() -> None:
            sys.excepthook, threading.excepthook = before

        sys.excepthook = self._caught
        threading.excepthook = on_any_thread
        return stop

    def unexpected(self, error: Exception) -> None:
        """Tell an error that no page took."""
        if isinstance(error, DomainError | OutsideError):
            self.noticed.emit(Notice(error_sentence(error), kind=NoticeKind.ERROR))
        else:
            self._caught(type(error), error, error.__traceback__)

    def _caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        number = secrets.token_hex(3).upper()
        _log.error("bug %s", number, exc_info=(kind, error, trace))
        sentence = translate(
            "shell",
            "A fault of the program ({number}). Your data is safe; please pass the number on.",
            number=number,
        )
        self.noticed.emit(Notice(sentence, kind=NoticeKind.ERROR))
