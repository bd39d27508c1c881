"""Moving the focus between the parts of the window, and bringing it back."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from deskapp.ui.kit.columns import Columns


def go_to_next(panes: Sequence[QWidget]) -> None:
    """Move the focus from the pane that has it to the next that can take it."""
    focused = QApplication.focusWidget()
    at = next((n for n, pane in enumerate(panes) if _holds(pane, focused)), -1)
    for pane in (*panes[at + 1 :], *panes[: at + 1]):
        target = _entrance(pane)
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


def panes_of(page: QWidget) -> tuple[QWidget, ...]:
    """The columns of a page, or the page itself."""
    columns = page.findChild(Columns)
    if columns is None or not columns.isVisible():
        return (page,)
    widgets = (columns.widget(at) for at in range(columns.count()))
    return tuple(widget for widget in widgets if widget is not None)


@contextmanager
def without_proxies(pages: QWidget) -> Iterator[None]:
    """While Qt looks for the next stop of Tab, which a person has pressed.

    It would enter a pane at its focus proxy, past everything that stands before that. To walk
    along the focus chain here instead is no way: PySide takes each widget that it yields for a
    part of the one before, and destroys it with that.
    """
    proxies = dict(_proxies_in(pages))
    for pane in proxies:
        pane.setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes none
    try:
        yield
    finally:
        for pane, proxy in proxies.items():
            pane.setFocusProxy(proxy)


def _proxies_in(pages: QWidget) -> Iterator[tuple[QWidget, QWidget]]:
    """Our own panes; none while Qt itself moves the focus, because what has it is going."""
    focused = QApplication.focusWidget()
    if focused is None or not focused.isVisible():
        return
    for pane in pages.findChildren(QWidget):
        if shiboken6.createdByPython(pane) and pane.isVisible():
            proxy: QWidget | None = pane.focusProxy()
            if proxy is not None:
                yield pane, proxy


def give_back(before: QWidget | None, otherwise: QWidget) -> None:
    """Bring the focus back to where it was, or else into ``otherwise``."""
    if before is not None and shiboken6.isValid(before) and before.isVisible():
        target: QWidget | None = before
    else:
        target = _entrance(otherwise)
    if target is not None:
        target.setFocus(Qt.FocusReason.OtherFocusReason)


def _entrance(pane: QWidget) -> QWidget | None:
    """Where the focus was in a pane last, or where it begins."""
    last: QWidget | None = pane.focusWidget()
    if last is not None and _takes_tab(last):
        return last
    proxy: QWidget | None = pane.focusProxy()
    if proxy is not None and proxy.isVisible() and proxy.isEnabled():
        return proxy
    inside = (pane, *pane.findChildren(QWidget))
    return next((widget for widget in inside if _takes_tab(widget)), None)


def _takes_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    is_itself = widget.focusProxy() is None
    return bool(policy) and is_itself and widget.isVisible() and widget.isEnabled()


def _holds(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (pane is widget or pane.isAncestorOf(widget))
