from dataclasses import replace
from functools import partial

import pytest

from deskapp.application.actions import Action
from deskapp.application.errors import NotFound
from deskapp.application.use_cases.bulk.tagging import tag
from deskapp.application.use_cases.collected import own_fields
from deskapp.application.use_cases.collected.tags import rename_tag
from deskapp.application.use_cases.records import save
from deskapp.application.workspace import Workspace
from deskapp.domain.collected.custom_field import CustomField, FieldType
from deskapp.domain.collected.main_record import CustomValue
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, Record, new_id

_EVA = Contact(id=new_id(), last_name="Beispiel", tags=("Messe", "Presse"))
_TOM = Contact(id=new_id(), last_name="Muster", tags=("messe",))
_BODY = Organisation(id=new_id(), name="Muster AG", type="company", tags=('Ein "Beirat"',))
_GRADE = CustomField(
    id=new_id(),
    of=RecordKind.CONTACT,
    label="Stufe",
    type=FieldType.CHOICE,
    choices=("Gold", "Silber"),
)
_HALL = CustomField(id=new_id(), of=RecordKind.CONTACT, label="Halle", position=1)


def _keep(workspace: Workspace, *kept: Record) -> None:
    workspace.execute(Action.SAMPLE_LOADED, lambda work: [save(work, each) for each in kept])


def _person(workspace: Workspace, contact_id: Id) -> Contact:
    found = workspace.query(lambda queries: queries.find(Contact, contact_id))
    assert found is not None
    return found


def test_tags_in_use_are_counted_whatever_their_case(workspace: Workspace) -> None:
    _keep(workspace, _EVA, _TOM, _BODY)
    found = workspace.query(lambda queries: queries.tags_in_use())
    assert found == (('Ein "Beirat"', 1), ("Messe", 2), ("Presse", 1))


def test_a_tag_is_renamed_and_taken_off_everywhere(workspace: Workspace) -> None:
    _keep(workspace, _EVA, _TOM, _BODY)
    assert workspace.execute(Action.RECORDS_TAGGED, lambda w: rename_tag(w, "MESSE", "Presse")) == 2
    assert _person(workspace, _EVA.id).tags == ("Presse",)
    assert _person(workspace, _TOM.id).tags == ("Presse",)
    workspace.execute(Action.RECORDS_TAGGED, lambda w: rename_tag(w, 'ein "beirat"'))
    assert workspace.query(lambda queries: queries.tags_in_use()) == (("Presse", 2),)
    workspace.undo()
    workspace.undo()
    assert _person(workspace, _EVA.id).tags == ("Messe", "Presse")


def test_many_are_tagged_in_one_step(workspace: Workspace) -> None:
    _keep(workspace, _EVA, _TOM)
    ids = (_EVA.id, _TOM.id)
    workspace.execute(
        Action.RECORDS_TAGGED, lambda w: tag(w, Contact, ids, add=("Neu",), remove=("MESSE",))
    )
    assert [_person(workspace, one).tags for one in ids] == [("Presse", "Neu"), ("Neu",)]
    workspace.undo()
    assert [_person(workspace, one).tags for one in ids] == [_EVA.tags, _TOM.tags]


def test_own_fields_change_places(workspace: Workspace) -> None:
    _keep(workspace, _GRADE, _HALL)

    def labels() -> list[str]:
        found = workspace.query(lambda q: own_fields.own_fields_of(q, RecordKind.CONTACT))
        return [each.label for each in found]

    for down, order in ((True, ["Halle", "Stufe"]), (True, ["Halle", "Stufe"])):
        workspace.execute(
            Action.SETTINGS_SAVED,
            partial(own_fields.move_own_field, definition=_GRADE, down=down),
        )
        assert labels() == order
    workspace.execute(
        Action.SETTINGS_SAVED, lambda w: own_fields.move_own_field(w, _GRADE, down=False)
    )
    assert labels() == ["Stufe", "Halle"]


def test_a_renamed_choice_is_renamed_where_it_is_held(workspace: Workspace) -> None:
    held = replace(_EVA, custom=(CustomValue(_GRADE.id, "Gold"),))
    _keep(workspace, _GRADE, held)
    renamed = replace(_GRADE, version=1, choices=("Platin", "Silber"))
    workspace.execute(Action.SETTINGS_SAVED, lambda w: own_fields.save_own_field(w, renamed))
    assert _person(workspace, _EVA.id).custom_value(_GRADE.id) == "Platin"
    workspace.undo()
    assert _person(workspace, _EVA.id).custom_value(_GRADE.id) == "Gold"


def test_a_field_is_deleted_with_what_it_holds(workspace: Workspace) -> None:
    values = (CustomValue(_GRADE.id, "Gold"), CustomValue(_HALL.id, "4"))
    _keep(workspace, _GRADE, _HALL, replace(_EVA, custom=values), _TOM)
    found = workspace.query(lambda queries: own_fields.holders(queries, _GRADE))
    assert [each.id for each in found] == [_EVA.id]
    workspace.execute(Action.SETTINGS_SAVED, lambda w: own_fields.delete_own_field(w, _GRADE))
    assert _person(workspace, _EVA.id).custom == values[1:]
    workspace.undo()
    assert _person(workspace, _EVA.id).custom == values


def test_a_field_that_is_gone_is_not_moved(workspace: Workspace) -> None:
    _keep(workspace, _HALL)
    with pytest.raises(NotFound):
        workspace.execute(
            Action.SETTINGS_SAVED, lambda w: own_fields.move_own_field(w, _GRADE, down=True)
        )
