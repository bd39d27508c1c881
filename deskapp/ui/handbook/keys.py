"""The cheat sheet: the keys of the place where one is, made from the commands themselves."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from deskapp.ui.kit.actions import Command, shown_key
from deskapp.wording.language import translate


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys that belong together: what each does, and the key as the keyboard has it."""

    title: str
    keys: Sequence[tuple[str, str]]


def key_groups(
    window: Iterable[Command], pages: Iterable[Command], page: Sequence[Command]
) -> tuple[KeyGroup, ...]:
    """What works everywhere, on this page, in forms, goes to other pages, and works in lists."""
    return (
        KeyGroup(translate("handbook", "Everywhere"), _keys(window)),
        KeyGroup(
            translate("handbook", "On this page"),
            _keys(each for each in page if not each.is_single_key),
        ),
        KeyGroup(translate("handbook", "In forms"), _in_forms()),
        KeyGroup(translate("handbook", "Go to a page"), _keys(pages)),
        KeyGroup(
            translate("handbook", "In lists"),
            (*_in_lists(), *_keys(each for each in page if each.is_single_key)),
        ),
    )


def cheat_sheet(groups: Iterable[KeyGroup]) -> str:
    """The groups as a page, in two columns of about the same height."""
    filled = [group for group in groups if group.keys]
    heights = [len(group.keys) + 2 for group in filled]
    left = min(range(len(filled) + 1), key=lambda at: abs(sum(heights[:at]) - sum(heights[at:])))
    title = escape(translate("handbook", "Keys"))
    columns = "".join(
        f'<td width="50%">{"".join(map(_table, part))}</td>'
        for part in (filled[:left], filled[left:])
    )
    return f'<h1>{title}</h1><table width="100%"><tr>{columns}</tr></table>'


def _table(group: KeyGroup) -> str:
    rows = "".join(
        f'<tr><td width="38%"><kbd>&nbsp;{escape(key)}&nbsp;</kbd></td><td>{escape(what)}</td></tr>'
        for what, key in group.keys
    )
    return f'<h2>{escape(group.title)}</h2><table width="100%">{rows}</table>'


def _keys(commands: Iterable[Command]) -> tuple[tuple[str, str], ...]:
    return tuple((each.plain_label, each.shown_shortcut) for each in commands if each.shortcut)


def _in_lists() -> tuple[tuple[str, str], ...]:
    return (
        (translate("handbook", "Up and down the list"), f"{shown_key('Up')} {shown_key('Down')}"),
        (translate("handbook", "Open what is chosen"), shown_key("Return")),
        (translate("handbook", "First and last"), f"{shown_key('Home')} {shown_key('End')}"),
    )


def _in_forms() -> tuple[tuple[str, str], ...]:
    return (
        (translate("handbook", "Save, or send"), shown_key("Ctrl+Return")),
        (translate("handbook", "Back, without losing text"), shown_key("Esc")),
        (
            translate("handbook", "Next field, previous field"),
            f"{shown_key('Tab')} {shown_key('Shift+Tab')}",
        ),
        (translate("handbook", "Open a list of choices"), shown_key("Alt+Down")),
        (translate("handbook", "Templates 1 to 9 of the reply"), f"{shown_key('Ctrl+1')} … 9"),
    )
