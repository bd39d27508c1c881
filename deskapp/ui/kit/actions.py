"""What a person can do: declared once, on the method that does it.

Menus, the command palette, the cheat sheet and the shortcuts are all made from the same list.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
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

    @property
    def is_single_key(self) -> bool:
        """Whether the shortcut is one key alone, good inside lists only (WCAG 2.1.4)."""
        return is_character(self.shortcut)

    @property
    def shown_shortcut(self) -> str:
        """The shortcut as the keyboard in use is labelled, such as ``Strg+N``."""
        return QKeySequence(self.shortcut).toString(QKeySequence.SequenceFormat.NativeText)


@dataclass(frozen=True, slots=True)
class _Declared:
    context: str
    label: str
    shortcut: str
    icon: Icon | None


def is_character(shortcut: str) -> bool:
    """Whether a key alone, or with Shift, is a character that one may be typing."""
    return len(shortcut.removeprefix("Shift+")) == 1


def action(
    context: str, label: str, *, shortcut: str = "", icon: Icon | None = None
) -> Callable[[_Method], _Method]:
    """Declare that a method without arguments is a command; `label` is the English text.

    Raises `ValueError` for a shortcut that a German keyboard needs for a character.
    """
    if _ALT_GR.search(shortcut):
        raise ValueError(f"{shortcut} types a character on a German keyboard")

    def mark(method: _Method) -> _Method:
        setattr(method, _DECLARED, _Declared(context, label, shortcut, icon))
        return method

    return mark


def commands_of(page: object) -> tuple[Command, ...]:
    """The commands a page declares, in the order of its methods, base classes first."""
    found: dict[str, _Declared] = {}
    for cls in reversed(type(page).__mro__):
        for name, member in vars(cls).items():
            declared = getattr(member, _DECLARED, None)
            if isinstance(declared, _Declared):
                found[name] = declared
    return tuple(
        Command(
            name=f"{declared.context}.{name}",
            label=translate(declared.context, declared.label),
            shortcut=declared.shortcut,
            icon=declared.icon,
            handler=getattr(page, name),
        )
        for name, declared in found.items()
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
