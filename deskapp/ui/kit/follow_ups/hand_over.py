"""Handing something over: a small menu of the team and its people."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from deskapp.domain.office import User
from deskapp.domain.record import Id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lists.record_list import RecordList
from deskapp.ui.kit.look.icons import Icon, icon
from deskapp.ui.kit.plain_text import one_line
from deskapp.wording.language import translate


def ask_owner(desk: Desk, records: RecordList, then: Callable[[Id | None, str], object]) -> None:
    """Open the menu below the current row; ``then`` gets the person, or none for the team."""

    def offer(users: Sequence[User]) -> None:
        _menu(records, users, then).popup(_below_current_row(records))

    desk.ask(lambda queries: queries.where(User), owner=records, done=offer)


def _menu(
    records: RecordList, users: Sequence[User], then: Callable[[Id | None, str], object]
) -> QMenu:
    menu = QMenu(records)
    menu.setAccessibleName(translate("follow_ups", "Hand over to"))
    menu.aboutToHide.connect(menu.deleteLater)
    team = translate("follow_ups", "Team")
    people = sorted((user.name, user.id) for user in users if not user.archived)
    for name, user_id in [(team, None), *people]:
        entry = menu.addAction(one_line(name).replace("&", "&&"))
        entry.setIcon(icon(Icon.PERSON if user_id else Icon.CONTACTS))
        entry.triggered.connect(lambda _=False, who=user_id, word=name: then(who, word))
    menu.setActiveAction(menu.actions()[0])
    return menu


def _below_current_row(records: RecordList) -> QPoint:
    return records.viewport().mapToGlobal(records.visualRect(records.currentIndex()).bottomLeft())
