"""No link is forgotten: every field that can name a person or a body moves with a merge."""

import types
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, get_args, get_type_hints

import pytest

from deskapp.adapters.storage.mapping import metadata
from deskapp.adapters.storage.tables.kinds import MAPPED
from deskapp.application.actions import Action
from deskapp.application.use_cases.merging.merge import merge
from deskapp.application.use_cases.merging.relations import (
    KINDS,
    OTHER_REFERENCES,
    RELATIONS,
    Relation,
)
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.duplicates.proposal import proposed_merge
from deskapp.domain.record import Id, Record
from tests.application.use_cases.merging.linked import (
    GROUND,
    MAKERS,
    names,
    pointing,
    relations_to,
    stored,
)

LEADS_ELSEWHERE = {
    ("merge", "kept_id"),  # merges are taken apart last first
    ("merge", "lost_id"),  # a record that is gone
    ("contact", "du_with"),  # users
    ("inquiry", "related"),  # inquiries
    *((kind, "custom") for kind in ("contact", "organisation", "initiative", "inquiry")),
    *((kind, field) for kind in ("introduction",) for field in ("asker_ok", "asked_ok")),
}
"""Fields with identities of other things, or that a merge leaves alone for a reason."""
CASES = [(relation, kind) for kind in KINDS for relation in relations_to(kind)]


def test_every_foreign_key_to_a_record_that_can_be_merged_moves() -> None:
    tables = {each.kind: each.table.name for each in MAPPED}
    known = {(tables[one.kind], one.field) for one in RELATIONS}
    keys = {
        (table.name, key.parent.name)
        for table in metadata.tables.values()
        for key in table.foreign_keys
        if key.column.table.name in {tables[kind] for kind in KINDS}
    }
    assert keys <= known


def test_every_other_field_with_an_identity_moves_or_leads_elsewhere() -> None:
    known = {(one.kind, one.field) for one in (*RELATIONS, *OTHER_REFERENCES)}
    unknown = {
        (each.table.name, name)
        for each in MAPPED
        for name in _with_identity(each.kind)
        if (each.kind, name) not in known and not each.table.c[name].foreign_keys
    }
    assert unknown == LEADS_ELSEWHERE


def _with_identity(kind: type[Record]) -> Iterator[str]:
    hints = get_type_hints(kind)
    for each in fields(kind):
        if each.name != "id" and _holds_identity(hints[each.name]):
            yield each.name


def _holds_identity(annotation: Any) -> bool:  # noqa: ANN401 - a type expression
    if annotation is Id:
        return True
    if isinstance(annotation, type) and is_dataclass(annotation):
        return any(map(_holds_identity, get_type_hints(annotation).values()))
    is_made_of_others = not isinstance(annotation, type) or isinstance(
        annotation, types.GenericAlias
    )
    return is_made_of_others and any(map(_holds_identity, get_args(annotation)))


@pytest.mark.parametrize(
    ("relation", "kind"),
    CASES,
    ids=[f"{c[0].kind.__name__}.{c[0].field}-{c[1].__name__}" for c in CASES],
)
def test_a_link_leads_to_the_kept_record(
    workspace: Workspace, relation: Relation, kind: type[MainRecord]
) -> None:
    kept, lost = MAKERS[kind]("Eins"), MAKERS[kind]("Zwei")
    link = pointing(relation, lost)
    workspace.execute(
        Action.CONTACT_SAVED, lambda work: [work.save(each) for each in (*GROUND, kept, lost, link)]
    )

    def unite(work: Any) -> None:  # noqa: ANN401 - a unit of work
        one, other = work.get(kind, kept.id), work.get(kind, lost.id)
        merge(work, proposed_merge(one, other), other)

    workspace.execute(Action.RECORDS_MERGED, unite)
    now = stored(workspace)
    assert lost.id not in now
    assert not [record for record in now.values() if names(record, lost.id)]
    assert names(now[link.id], kept.id)
