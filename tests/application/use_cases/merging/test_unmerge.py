"""A merge is taken apart after months: nothing of what came after it is lost."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskapp.adapters.storage.database import Database
from deskapp.application.actions import Action
from deskapp.application.errors import NotFound
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases import records
from deskapp.application.use_cases.merging.relations import KINDS
from deskapp.application.use_cases.merging.unmerge import Left, MergedOn, Unmerged, unmerge
from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.collected.merging import Merge, NotDuplicate
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, Record, new_id
from tests.application.use_cases.merging.linked import (
    DAY,
    GROUND,
    MAKERS,
    NOW,
    contact,
    organisation,
    pointing,
    relations_to,
    stored,
    unite,
)
from tests.fixed_clock import FixedClock, no_holidays

KEPT = contact("Lürßen", "dirk@muster.example", first_name="Dirk")
LOST = contact("Luerssen", "d.luerssen@muster.example", title_pre="Dr.")


def keep(workspace: Workspace, *made: Record) -> None:
    workspace.execute(Action.CONTACT_SAVED, lambda work: [work.save(each) for each in made])


def change(workspace: Workspace, record: Record, **values: Any) -> None:  # noqa: ANN401
    workspace.execute(
        Action.CONTACT_SAVED,
        lambda work: work.save(replace(work.get(type(record), record.id), **values)),
    )


def take_apart(workspace: Workspace, note: Merge) -> Unmerged:
    return workspace.execute(Action.MERGE_TAKEN_BACK, lambda work: unmerge(work, note.id))


def found(workspace: Workspace, kind: type[Any], record: Record) -> Any:  # noqa: ANN401
    return workspace.query(lambda queries: queries.find(kind, record.id))


def bare(now: dict[Id, Record]) -> dict[Id, Record]:
    return {
        one: replace(each, version=0)
        for one, each in now.items()
        if not isinstance(each, NotDuplicate)
    }


def test_both_are_as_they_were_and_are_noted_as_two(workspace: Workspace) -> None:
    follow_up = FollowUp(id=new_id(), contact_id=LOST.id, due_on=DAY, reason="Nachfassen")
    keep(workspace, KEPT, LOST, follow_up)
    before = stored(workspace)
    note = unite(workspace, KEPT, LOST)
    answer = take_apart(workspace, note)
    assert answer.left == ()
    assert answer.lost == found(workspace, Contact, LOST)
    assert bare(stored(workspace)) == bare(before)
    (pair,) = workspace.query(lambda queries: queries.where(NotDuplicate))
    assert {pair.first_id, pair.second_id} == {KEPT.id, LOST.id}
    assert workspace.query(lambda queries: queries.where(Merge)) == ()


def test_taking_apart_can_be_undone_and_done_again(workspace: Workspace) -> None:
    keep(workspace, KEPT, LOST)
    note = unite(workspace, KEPT, LOST)
    together = stored(workspace)
    take_apart(workspace, note)
    workspace.undo()
    assert bare(stored(workspace)) == bare(together)
    workspace.undo()
    workspace.redo()
    assert take_apart(workspace, note).left == ()
    with pytest.raises(NotFound):
        take_apart(workspace, note)


def test_later_changes_of_the_kept_record_stay(workspace: Workspace) -> None:
    keep(workspace, KEPT, LOST)
    note = unite(workspace, KEPT, LOST)
    now = found(workspace, Contact, KEPT)
    third = ContactMail("neu@muster.example")
    change(workspace, KEPT, note="Seit Mai in Bonn", mails=(*now.mails, third), title_pre="Prof.")
    answer = take_apart(workspace, note)
    kept = found(workspace, Contact, KEPT)
    assert kept.note == "Seit Mai in Bonn"
    assert kept.mails == (*KEPT.mails, third)
    assert kept.title_pre == "Prof."
    assert set(answer.left) == {
        Left(Contact, KEPT.id, "title_pre"),
        Left(Contact, KEPT.id, "mails"),
    }
    assert replace(answer.lost, version=0) == LOST


def test_links_that_lead_elsewhere_since_stay_there(workspace: Workspace) -> None:
    asked, moved, gone = (
        Inquiry(id=new_id(), ref_no=ref, received_at=NOW, subject="Frage", contact_id=LOST.id)
        for ref in ("RII-2026-0001", "RII-2026-0002", "RII-2026-0003")
    )
    third = contact("Dritte")
    keep(workspace, KEPT, LOST, third, asked, moved, gone)
    note = unite(workspace, KEPT, LOST)
    later = replace(asked, id=new_id(), ref_no="RII-2026-0004", contact_id=KEPT.id)
    keep(workspace, later)
    change(workspace, moved, contact_id=third.id)
    workspace.execute(Action.INQUIRY_DELETED, lambda work: work.delete(work.get(Inquiry, gone.id)))
    answer = take_apart(workspace, note)
    assert found(workspace, Inquiry, asked).contact_id == LOST.id
    assert found(workspace, Inquiry, moved).contact_id == third.id
    assert found(workspace, Inquiry, later).contact_id == KEPT.id
    assert set(answer.left) == {Left(Inquiry, moved.id, "contact_id"), Left(Inquiry, gone.id)}


def test_a_role_whose_house_is_gone_cannot_come_back(workspace: Workspace) -> None:
    house = organisation()
    same, twin = (
        Affiliation(
            id=new_id(), contact_id=one.id, organisation_id=house.id, function="Rat", primary=True
        )
        for one in (KEPT, LOST)
    )
    keep(workspace, KEPT, LOST, house, same, twin)
    note = unite(workspace, KEPT, LOST)

    def close(work: Any) -> None:  # noqa: ANN401 - a unit of work
        work.delete(work.get(Affiliation, same.id))
        work.delete(work.get(Organisation, house.id))

    workspace.execute(Action.ORGANISATION_DELETED, close)
    answer = take_apart(workspace, note)
    assert Left(Affiliation, twin.id) in answer.left
    assert workspace.query(lambda queries: queries.where(Affiliation)) == ()


def test_a_lost_house_comes_back_without_what_was_above_it(workspace: Workspace) -> None:
    kept, above = organisation("IHK"), organisation("DIHK")
    lost = organisation("Kammer", parent_id=above.id, member_of=(above.id,))
    keep(workspace, kept, above, lost)
    note = unite(workspace, kept, lost)
    change(workspace, kept, parent_id=None, member_of=())
    workspace.execute(
        Action.ORGANISATION_DELETED,
        lambda work: records.delete(work, work.get(Organisation, above.id)),
    )
    answer = take_apart(workspace, note)
    now = found(workspace, Organisation, lost)
    assert (now.parent_id, now.member_of) == (None, ())
    assert Left(Organisation, lost.id) in answer.left


def test_the_lost_person_has_a_primary_role_again(workspace: Workspace) -> None:
    house, other = organisation("A"), organisation("B")
    role = Affiliation(id=new_id(), contact_id=LOST.id, organisation_id=house.id, primary=True)
    keep(workspace, KEPT, LOST, house, other, role)
    note = unite(workspace, KEPT, LOST)
    newer = Affiliation(id=new_id(), contact_id=KEPT.id, organisation_id=other.id, primary=True)
    workspace.execute(Action.ROLE_SAVED, lambda work: records.save_role(work, newer))
    take_apart(workspace, note)
    assert found(workspace, Affiliation, role).primary
    assert found(workspace, Affiliation, newer).primary


def test_a_kept_record_that_is_gone_does_not_matter(workspace: Workspace) -> None:
    keep(workspace, KEPT, LOST)
    note = unite(workspace, KEPT, LOST)
    workspace.execute(
        Action.CONTACT_DELETED, lambda work: records.delete(work, work.get(Contact, KEPT.id))
    )
    answer = take_apart(workspace, note)
    assert replace(answer.lost, version=0) == LOST
    assert answer.left == (Left(Contact, KEPT.id),)
    assert workspace.query(lambda queries: queries.where(NotDuplicate)) == ()


def test_merges_on_and_on_are_taken_apart_last_first(workspace: Workspace) -> None:
    third = contact("Lürssen", "l@muster.example")
    keep(workspace, KEPT, LOST, third)
    before = stored(workspace)
    first, second = unite(workspace, KEPT, LOST), unite(workspace, third, KEPT)
    with pytest.raises(MergedOn):
        take_apart(workspace, first)
    take_apart(workspace, second)
    take_apart(workspace, first)
    assert bare(stored(workspace)) == bare(before)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_two_merges_into_one_are_taken_apart_in_any_order(
    workspace: Workspace, order: tuple[int, int]
) -> None:
    third = contact("Lürssen", "l@muster.example")
    keep(workspace, KEPT, LOST, third)
    before = stored(workspace)
    notes = unite(workspace, KEPT, LOST), unite(workspace, KEPT, third)
    for at in order:
        take_apart(workspace, notes[at])
    assert bare(stored(workspace)) == bare(before)


CASES = [(kind, relation) for kind in KINDS for relation in relations_to(kind)]
LINKS = st.lists(
    st.tuples(st.sampled_from(("kept", "lost")), st.integers(0, 100), st.booleans()),
    min_size=1,
    max_size=8,
)
"""For each link: to whom it leads, which it is, and whether it is deleted later."""


@pytest.mark.parametrize("kind", KINDS)
@given(links=LINKS, edits_kept=st.booleans())
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_link_is_lost_and_nothing_hangs_in_the_air(
    storage: Database,
    kind: type[MainRecord],
    links: list[tuple[str, int, bool]],
    *,
    edits_kept: bool,
) -> None:
    workspace = Workspace(storage, FixedClock(), no_holidays)
    kept, lost = MAKERS[kind]("Eins"), MAKERS[kind]("Zwei")
    relations = relations_to(kind)
    made = [
        (pointing(relations[pick % len(relations)], kept if where == "kept" else lost), later)
        for where, pick, later in links
    ]
    ground = [one for one in GROUND if found(workspace, type(one), one) is None]
    keep(workspace, *ground, kept, lost, *(link for link, _ in made))
    workspace.execute(Action.ROLE_SAVED, lambda work: _one_primary_each(work, kept, lost))
    before = bare(stored(workspace))
    same = _but_primary if any(later for _, later in made) else replace
    note = unite(workspace, kept, lost)
    for link, later in made:
        if later and (now := found(workspace, type(link), link)) is not None:
            _delete(workspace, now)
    if edits_kept:
        change(workspace, kept, tags=("später",))
    answer = take_apart(workspace, note)
    after = bare(stored(workspace))
    told = {one.record_id for one in answer.left}
    gone = {link.id for link, later in made if later}
    for one, record in before.items():
        if one == kept.id:
            tags = ("später",) if edits_kept else ()
            assert isinstance(record, MainRecord)
            assert after[one] == replace(record, tags=tags)
        elif one in after:
            assert same(after[one]) == same(record)
        else:
            assert one in told | gone
    assert not {kept.id, lost.id} & _without_one_primary(after.values())
    workspace.undo()


def _one_primary_each(work: UnitOfWork, *people: Record) -> None:
    for one in people:
        records.keep_one_primary(work, one.id)


def _but_primary(record: Record) -> Record:
    """Which role is the primary one may change, where the one that was has gone since."""
    return replace(record, primary=False) if isinstance(record, Affiliation) else record


def _without_one_primary(records: Iterable[Record]) -> set[Id]:
    """The people with roles of which not exactly one is the primary one."""
    roles = [each for each in records if isinstance(each, Affiliation)]
    primary = Counter(each.contact_id for each in roles if each.primary)
    return {each.contact_id for each in roles if primary[each.contact_id] != 1}


def _delete(workspace: Workspace, record: Record) -> None:
    workspace.execute(
        Action.CONTACT_DELETED,
        lambda work: work.delete(work.get(type(record), record.id)),
    )
