"""What a person can do: declared once, on the method that does it.

Menus, the command palette, the cheat sheet and the shortcuts are all made from the same list.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from deskapp.ui.kit.look.icons import Icon, icon
from deskapp.wording.language import translate

_Method = TypeVar("_Method", bound=Callable[..., object])

_DECLARED: Final = "__command__"
_ALT_GR = re.compile(r"Ctrl\+Alt\+[QEM7890ß+<]$", re.IGNORECASE)
"""Keys that type a character with AltGr on a German keyboard, which Windows sends as Ctrl+Alt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One thing a person can do on a page."""

    name: str
    """Unique and lasting, such as ``"inquiries.postpone"``: settings refer to it."""
    label: str
    """In the language in use; ``&`` marks the mnemonic."""
    shortcut: str
    """As QKeySequence reads it, such as ``"Ctrl+Return"``; empty for none."""
    icon: Icon | None
    handler: Callable[[], object]
    needs_nothing: bool = False
    """Whether it can be done at once wherever one is, such as beginning a record."""

    @property
    def plain_label(self) -> str:
        """The label without the mark of its mnemonic."""
        return self.label.replace("&", "")

    @property
    def is_single_key(self) -> bool:
        """Whether the shortcut is one key alone, good inside lists only (WCAG 2.1.4)."""
        return is_character(self.shortcut)

    @property
    def shown_shortcut(self) -> str:
        """The shortcut as the keyboard in use is labelled, such as ``Strg+N``."""
        return shown_key(self.shortcut)


@dataclass(frozen=True, slots=True)
class _Declared:
    context: str
    label: str
    shortcut: str
    icon: Icon | None
    needs_nothing: bool


def shown_key(keys: str) -> str:
    """Keys as the keyboard in use is labelled; Qt has no German for the key of a line's end."""
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return shown.replace("Return", translate("kit", "Enter"))


def is_character(shortcut: str) -> bool:
    """Whether a key alone, or with Shift, is a character that one may be typing."""
    return len(shortcut.removeprefix("Shift+")) == 1


def action(
    context: str,
    label: str,
    *,
    shortcut: str = "",
    icon: Icon | None = None,
    needs_nothing: bool = False,
) -> Callable[[_Method], _Method]:
    """Declare that a method without arguments is a command; `label` is the English text.

    Raises `ValueError` for a shortcut that a German keyboard needs for a character.
    """
    if _ALT_GR.search(shortcut):
        raise ValueError(f"{shortcut} types a character on a German keyboard")

    def mark(method: _Method) -> _Method:
        setattr(method, _DECLARED, _Declared(context, label, shortcut, icon, needs_nothing))
        return method

    return mark


@cache
def _declared_in(cls: type) -> Mapping[str, _Declared]:
    found: dict[str, _Declared] = {}
    for base in reversed(cls.__mro__):
        for name, member in vars(base).items():
            declared = getattr(member, _DECLARED, None)
            if isinstance(declared, _Declared):
                found[name] = declared
    return found


def commands_of(page: object) -> tuple[Command, ...]:
    """The commands a page declares, in the order of its methods, base classes first."""
    return commands_declared(type(page), lambda method: getattr(page, method))


def commands_declared(
    cls: type, handler_of: Callable[[str], Callable[[], object]]
) -> tuple[Command, ...]:
    """The commands that a class declares, each with the handler for the method of that name."""
    return tuple(
        Command(
            name=f"{declared.context}.{name}",
            label=translate(declared.context, declared.label),
            shortcut=declared.shortcut,
            icon=declared.icon,
            handler=handler_of(name),
            needs_nothing=declared.needs_nothing,
        )
        for name, declared in _declared_in(cls).items()
    )


def as_qt_action(command: Command, parent: QWidget) -> QAction:
    """The command for menus and shortcuts, working wherever the focus is inside `parent`."""
    made = QAction(command.label, parent)
    made.setObjectName(command.name)
    if command.icon is not None:
        made.setIcon(icon(command.icon))
    made.setShortcut(QKeySequence(command.shortcut))
    made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.triggered.connect(lambda: command.handler())  # noqa: PLW0108 — drops `checked`
    return made


def add_key(widget: QWidget, keys: str, act: Callable[[], object]) -> None:
    """Let a key that stands in no menu work inside `widget`, such as Esc."""
    shortcut = QShortcut(QKeySequence(keys), widget)
    # Given beside a callable, the context is silently left out by PySide.
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(act)


def add_shortcuts(widget: QWidget, commands: Iterable[Command]) -> None:
    """Let these commands be called by key inside `widget`: a page, or a list for single keys."""
    for command in commands:
        widget.addAction(as_qt_action(command, widget))
