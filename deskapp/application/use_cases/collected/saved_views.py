"""Views of lists that are kept under a name, by one person or for the whole team."""

from dataclasses import replace

from deskapp.application.ports.records import Finder
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.collected.saved_view import SavedView
from deskapp.domain.names.folding import fold
from deskapp.domain.names.sorting import word_sort_key
from deskapp.domain.record import Id


def views_of(finder: Finder, kind: RecordKind, user_id: Id | None) -> tuple[SavedView, ...]:
    """The user's own views of a list and those of the team, in the order of their names."""
    found = (
        view
        for view in finder.where(SavedView)
        if view.kind is kind and view.user_id in {None, user_id}
    )
    return tuple(sorted(found, key=lambda view: word_sort_key(view.name)))


def keep_view(work: UnitOfWork, view: SavedView) -> SavedView:
    """Keep a view; it takes the place of one with the same name that belongs to the same."""
    same = (
        each
        for each in work.where(SavedView, user_id=view.user_id)
        if each.kind is view.kind and fold(each.name) == fold(view.name)
    )
    before = next(same, None)
    if before is not None:
        view = replace(view, id=before.id, version=before.version)
    return work.save(view)
