import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from deskapp.application.actions import Action
from deskapp.application.changes import ChangeSet
from deskapp.application.use_cases.records import save
from deskapp.domain.office import User
from deskapp.domain.record import new_id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.lanes.jobs import Lane

Settle = Callable[[], None]


def test_a_change_is_told_at_once_and_many_during_long_work_together(
    desk: Desk, qtbot: QtBot, settle: Settle
) -> None:
    told: list[ChangeSet] = []
    desk.changed.connect(told.append)
    users = [User(id=new_id(), name=f"Name {number}") for number in range(50)]
    first_is_told = threading.Event()

    def work() -> None:
        for user in users:
            desk.workspace.execute(Action.SETTINGS_SAVED, partial(save, record=user))
            first_is_told.wait(5)

    owner = QObject()
    desk.lanes.run(Lane.NETWORK, work, owner=owner, done=lambda _: None)
    qtbot.waitUntil(lambda: bool(told))
    assert [each.touched() for each in told] == [frozenset({users[0].id})]
    first_is_told.set()
    settle()
    assert frozenset().union(*(each.touched() for each in told)) == {user.id for user in users}
    assert sum(len(each.changes) for each in told) == len(users) > len(told)
