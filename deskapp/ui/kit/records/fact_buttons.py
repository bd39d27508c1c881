"""Small buttons beside a fact: copy it, open it in the browser."""

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from deskapp.ui.kit.buttons import IconButton
from deskapp.ui.kit.look.icons import Icon
from deskapp.ui.kit.mail.destinations import destination
from deskapp.ui.kit.notice import Notice
from deskapp.ui.kit.plain_text import one_line
from deskapp.wording.language import translate

MakeCopy = Callable[[str], IconButton]
"""Makes the button that copies a text."""
_OPENED = frozenset({"http", "https"})


def copy_button(text: str, says: Callable[[Notice], object]) -> IconButton:
    """Puts the text on the clipboard and says so."""
    label = translate("kit", "Copy {text}", text=one_line(text))
    return IconButton(Icon.COPY, label, lambda: copy(text, says))


def copy(text: str, says: Callable[[Notice], object]) -> None:
    """Put a text on the clipboard and say so."""
    QGuiApplication.clipboard().setText(text)
    says(Notice(translate("kit", "Copied: {text}", text=one_line(text))))


def web_button(address: str) -> IconButton:
    """Opens a web address in the browser; the tip says which host it leads to."""
    host = destination(QUrl(address))
    label = translate("kit", "Open {host} in the browser", host=host)
    return IconButton(Icon.LINK, label, lambda: open_web(address))


def open_web(address: str) -> bool:
    """Open an http or https address in the browser, and nothing else."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    return url.scheme().lower() in _OPENED and QDesktopServices.openUrl(url)
