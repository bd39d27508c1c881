"""The star: what a user keeps at hand."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt

from deskapp.application.actions import Action
from deskapp.application.settings import Settings
from deskapp.application.use_cases import records
from deskapp.application.use_cases.collected.favourites import AtHand, at_hand, favourites_of
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.record import Id, new_id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.records.collected.star import StarButton
from tests.ui.shown_records import CTRL, Shown, a_person, keep

Show = Callable[[], Shown]

_EVA, _TOM = a_person("Eva", "Beispiel"), a_person("Tom", "Muster")


def _kept(workspace: Workspace) -> list[Id]:
    return [one for _, one in workspace.query(lambda q: favourites_of(q, workspace.user_id))]


def _state(shown: Shown) -> str:
    (star,) = (each for each in shown.page.findChildren(StarButton) if each.isVisible())
    return star.accessibleDescription()


def test_a_key_makes_a_favourite_and_undo_takes_it_back(
    show: Show, workspace: Workspace, desk: Desk
) -> None:
    keep(workspace, _EVA)
    shown = show()
    assert _state(shown) == "is none"
    shown.press(Qt.Key.Key_D, CTRL)
    assert (_kept(workspace), _state(shown)) == ([_EVA.id], "is one")
    shown.press(Qt.Key.Key_D, CTRL)
    assert (_kept(workspace), _state(shown)) == ([], "is none")
    desk.undo()
    shown.settle()
    assert (_kept(workspace), _state(shown)) == ([_EVA.id], "is one")


def test_favourites_are_at_hand_before_what_was_opened_last(
    show: Show, workspace: Workspace
) -> None:
    keep(workspace, _EVA, _TOM)
    show().press(Qt.Key.Key_D, CTRL)
    kind = RecordKind.CONTACT
    recent = ((kind, _TOM.id), (kind, _EVA.id), (kind, new_id()))
    found = workspace.query(lambda queries: at_hand(queries, workspace.user_id, recent))
    assert found == (
        AtHand(kind, _EVA.id, "Eva Beispiel", is_favourite=True),
        AtHand(kind, _TOM.id, "Tom Muster", is_favourite=False),
    )
    stored = replace(_TOM, version=1)
    workspace.execute(Action.CONTACT_DELETED, lambda work: records.delete(work, stored))
    found = workspace.query(lambda queries: at_hand(queries, workspace.user_id, recent))
    assert [each.id for each in found] == [_EVA.id]


def test_the_last_twenty_are_remembered_each_once() -> None:
    ids = [new_id() for _ in range(25)]
    settings = Settings()
    for one in (*ids, ids[20]):
        settings = settings.with_opened(RecordKind.CONTACT, one)
    opened = [one for _, one in settings.recently_opened]
    assert opened[:2] == [ids[20], ids[24]]
    assert len(opened) == len(set(opened)) == 20
    later = replace(settings, recent=(("of_a_later_version", "x"), *settings.recent))
    assert later.recently_opened == settings.recently_opened
