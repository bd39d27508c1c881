"""What becomes of two records that are one: what was chosen, what forbids, what stands above."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

import pytest

from deskapp.application.actions import Action
from deskapp.application.errors import Outdated
from deskapp.application.use_cases.merging.merge import IntroducedToEachOther, merge
from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.collected.merging import Merge
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact, ContactMail, Mark
from deskapp.domain.duplicates.proposal import proposed_merge
from deskapp.domain.initiative import Carrier, Initiative
from deskapp.domain.introduction import Introduction
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import new_id
from tests.application.use_cases.merging.linked import (
    BODY,
    DAY,
    INQUIRY,
    contact,
    every,
    initiative,
    keep,
    organisation,
    stored,
    unite,
)

R = TypeVar("R", bound=MainRecord)
KEPT = contact("Lürßen", "dirk@muster.example", first_name="Dirk")
LOST = contact("Luerssen", "d.luerssen@muster.example", first_name="D.")


def found(workspace: Workspace, kind: type[R], record: R) -> R:
    now = workspace.query(lambda queries: queries.find(kind, record.id))
    assert now is not None
    return now


def test_a_merge_is_noted_and_undone_in_one_step(workspace: Workspace) -> None:
    role = Affiliation(id=new_id(), contact_id=LOST.id, organisation_id=BODY.id, primary=True)
    keep(workspace, KEPT, LOST, role)
    before = stored(workspace)
    note = unite(workspace, KEPT, LOST)
    assert (note.kind, note.kept_id, note.lost_id) == (RecordKind.CONTACT, KEPT.id, LOST.id)
    assert (note.lost_name, note.at) == ("D. Luerssen", workspace.clock.now())
    assert [mail.address for mail in found(workspace, Contact, KEPT).mails] == [
        "dirk@muster.example",
        "d.luerssen@muster.example",
    ]
    workspace.undo()
    assert every(workspace, Merge) == ()
    after = stored(workspace)
    assert after.keys() == before.keys()
    assert all(replace(after[one], version=0) == replace(before[one], version=0) for one in after)
    workspace.redo()
    assert every(workspace, Merge)[0].id == note.id


@pytest.mark.parametrize("changed", [KEPT, LOST])
def test_nothing_is_merged_that_was_changed_meanwhile(
    workspace: Workspace, changed: Contact
) -> None:
    keep(workspace, KEPT, LOST)
    kept, lost = found(workspace, Contact, KEPT), found(workspace, Contact, LOST)
    now = found(workspace, Contact, changed)
    workspace.execute(Action.CONTACT_SAVED, lambda work: work.save(replace(now, note="Neu")))
    with pytest.raises(Outdated):
        workspace.execute(
            Action.RECORDS_MERGED, lambda work: merge(work, proposed_merge(kept, lost), lost)
        )
    assert len(every(workspace, Contact)) == 3


def test_what_was_chosen_stands(workspace: Workspace) -> None:
    keep(workspace, KEPT, LOST)
    kept, lost = found(workspace, Contact, KEPT), found(workspace, Contact, LOST)
    chosen = proposed_merge(kept, lost, {"last_name"})
    workspace.execute(Action.RECORDS_MERGED, lambda work: merge(work, chosen, lost))
    now = found(workspace, Contact, KEPT)
    assert (now.first_name, now.last_name) == ("Dirk", "Luerssen")


def test_what_forbids_something_stays_whatever_was_chosen(workspace: Workspace) -> None:
    bounced = (ContactMail("dirk@muster.example", valid=False),)
    objecting = replace(
        LOST, mails=bounced, objection=Mark(DAY, "Brief"), restricted=Mark(DAY), deceased=None
    )
    keep(workspace, KEPT, objecting)
    kept, lost = found(workspace, Contact, KEPT), found(workspace, Contact, LOST)
    workspace.execute(Action.RECORDS_MERGED, lambda work: merge(work, kept, lost))
    now = found(workspace, Contact, KEPT)
    assert (now.objection, now.restricted) == (Mark(DAY, "Brief"), Mark(DAY))
    assert [mail.valid for mail in now.mails] == [False]


def test_two_who_were_introduced_to_each_other_are_two(workspace: Workspace) -> None:
    between = Introduction(id=new_id(), inquiry_id=INQUIRY.id, asker_id=KEPT.id, asked_id=LOST.id)
    keep(workspace, KEPT, LOST, between)
    with pytest.raises(IntroducedToEachOther):
        unite(workspace, KEPT, LOST)
    assert found(workspace, Contact, LOST).id == LOST.id


@pytest.mark.parametrize(
    "above",
    [
        lambda kept, lost: (replace(lost, parent_id=kept.id), kept),
        lambda kept, lost: (lost, replace(kept, parent_id=lost.id)),
        lambda kept, lost: (replace(lost, member_of=(kept.id,)), kept),
        lambda kept, lost: (lost, replace(kept, member_of=(lost.id, BODY.id))),
    ],
)
def test_no_organisation_stands_above_itself(
    workspace: Workspace,
    above: Callable[[Organisation, Organisation], tuple[Organisation, Organisation]],
) -> None:
    kept, lost = organisation("IHK Hagen"), organisation("SIHK")
    keep(workspace, *above(kept, lost))
    unite(workspace, kept, lost)
    now = found(workspace, Organisation, kept)
    assert now.parent_id is None
    assert now.member_of in {(), (BODY.id,)}


def test_no_circle_is_closed_by_what_stood_between(workspace: Workspace) -> None:
    kept, lost = organisation("Oben"), organisation("Unten")
    between = organisation("Mitte", parent_id=kept.id)
    keep(workspace, kept, between, replace(lost, parent_id=between.id))
    unite(workspace, kept, lost)
    assert found(workspace, Organisation, kept).parent_id is None
    assert found(workspace, Organisation, between).parent_id == kept.id


def test_a_carrier_twice_is_one(workspace: Workspace) -> None:
    kept, lost = organisation("IHK"), organisation("Kammer")
    carried = replace(
        initiative(),
        carriers=(Carrier(kept.id, "Träger"), Carrier(lost.id, "Träger"), Carrier(BODY.id)),
    )
    keep(workspace, kept, lost, carried)
    unite(workspace, kept, lost)
    assert found(workspace, Initiative, carried).carriers == (
        Carrier(kept.id, "Träger"),
        Carrier(BODY.id),
    )
