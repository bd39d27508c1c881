"""What is no longer there when a merge is taken apart, and what need not be touched."""

from dataclasses import replace

from deskapp.application.actions import Action
from deskapp.application.use_cases.collected.own_fields import delete_own_field
from deskapp.application.use_cases.merging.unmerge import Left, unmerge
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.custom_field import CustomField
from deskapp.domain.collected.main_record import CustomValue
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.record import new_id
from tests.application.use_cases.merging.linked import contact, stored, unite

FIELD = CustomField(id=new_id(), of=RecordKind.CONTACT, label="Newsletter")
OTHER = CustomField(id=new_id(), of=RecordKind.CONTACT, label="Verteiler")
VALUES = (CustomValue(FIELD.id, "ja"), CustomValue(OTHER.id, "nein"))


def test_an_own_field_that_was_deleted_since_comes_back_nowhere(workspace: Workspace) -> None:
    kept, lost = contact("Lürßen"), contact("Luerssen", custom=VALUES)
    workspace.execute(
        Action.CONTACT_SAVED, lambda work: [work.save(each) for each in (FIELD, OTHER, kept, lost)]
    )
    note = unite(workspace, kept, lost)
    workspace.execute(Action.SETTINGS_SAVED, lambda work: delete_own_field(work, FIELD))
    answer = workspace.execute(Action.MERGE_TAKEN_BACK, lambda work: unmerge(work, note.id))
    assert Left(Contact, lost.id) in answer.left
    values = {each.id: each.custom for each in workspace.query(lambda q: q.where(Contact))}
    assert values == {kept.id: (), lost.id: VALUES[1:]}


def test_a_record_that_stays_as_it_is_keeps_its_version(workspace: Workspace) -> None:
    kept, lost = contact("Lürßen"), contact("Luerssen", title_pre="Dr.")
    workspace.execute(Action.CONTACT_SAVED, lambda work: [work.save(each) for each in (kept, lost)])
    note = unite(workspace, kept, lost)
    workspace.execute(
        Action.CONTACT_SAVED,
        lambda work: work.save(replace(work.get(Contact, kept.id), title_pre="Prof.")),
    )
    before = stored(workspace)[kept.id]
    answer = workspace.execute(Action.MERGE_TAKEN_BACK, lambda work: unmerge(work, note.id))
    assert Left(Contact, kept.id, "title_pre") in answer.left
    assert stored(workspace)[kept.id] == before
