"""A change of many is planned before it is done, says what stays and why, and is one step."""

from dataclasses import replace
from datetime import date

import pytest

from deskapp.application.use_cases.bulk.plan import Plan, carry_out, plan
from deskapp.application.use_cases.inquiry_work.many import ManyChange
from deskapp.application.workspace import Workspace
from deskapp.domain.errors import Invalid, TransitionNotAllowed
from deskapp.domain.inquiry import Depth, Inquiry, Kind, Outcome, Priority, State
from deskapp.domain.subject_access.deadline import answer_by
from tests.application.use_cases.inquiry_work.worked import an_inquiry, change, inquiry, keep


def planned(workspace: Workspace, wanted: ManyChange, *inquiries: Inquiry) -> Plan[Inquiry]:
    found = [inquiry(workspace, each.id) for each in inquiries]
    return plan(found, lambda one: wanted.of(one, workspace.clock))


def done(workspace: Workspace, wanted: ManyChange, *inquiries: Inquiry) -> Plan[Inquiry]:
    ids = [each.id for each in inquiries]
    return change(
        workspace,
        lambda work: carry_out(work, Inquiry, ids, lambda one: wanted.of(one, work.clock)),
    )


def test_each_is_changed_the_same_or_refused_with_its_reason(desk_file: Workspace) -> None:
    new = an_inquiry(desk_file, "New")
    working = an_inquiry(desk_file, "Working", state=State.IN_PROGRESS)
    closed = an_inquiry(desk_file, "Closed", state=State.CLOSED, outcome=Outcome.DUPLICATE)
    found = planned(desk_file, ManyChange(state=State.IN_PROGRESS), new, working, closed)
    assert [each.subject for each in found.changed] == ["New"]
    assert [each.subject for each in found.same] == ["Working"]
    (refused,) = found.refused
    assert refused.record.subject == "Closed"
    assert isinstance(refused.error, TransitionNotAllowed)
    assert inquiry(desk_file, new.id).state is State.NEW


@pytest.mark.parametrize(
    ("wanted", "field", "value"),
    [
        (ManyChange(values={"kind": Kind.PRESS}), "kind", Kind.PRESS),
        (ManyChange(values={"land": "NI"}), "land", "NI"),
        (ManyChange(values={"due_on": date(2026, 12, 1)}), "due_on", date(2026, 12, 1)),
        (
            ManyChange(values={"priority": Priority.HIGH, "priority_reason": "Frist"}),
            "priority",
            Priority.HIGH,
        ),
        (ManyChange(add_topics=("c", "a")), "topics", ("a", "b", "c")),
        (ManyChange(remove_topics=("a", "z")), "topics", ("b",)),
        (ManyChange(add_tags=("x", "Neu")), "tags", ("X", "Neu")),
        (ManyChange(remove_tags=("x",)), "tags", ()),
        (ManyChange(state=State.WAITING_INTERNAL), "state", State.WAITING_INTERNAL),
    ],
)
def test_what_is_named_is_changed_and_the_rest_stays(
    desk_file: Workspace, wanted: ManyChange, field: str, value: object
) -> None:
    one = an_inquiry(desk_file, topics=("a", "b"), tags=("X",))
    done(desk_file, wanted, one)
    after = inquiry(desk_file, one.id)
    assert getattr(after, field) == value
    as_before = {field: getattr(one, field), "priority_reason": "", "version": one.version}
    assert replace(after, **as_before) == one


def test_requests_about_data_are_due_by_law_unless_a_day_is_chosen(desk_file: Workspace) -> None:
    asked = an_inquiry(desk_file)
    wanted = ManyChange(values={"kind": Kind.DATA_PROTECTION})
    done(desk_file, wanted, asked)
    received = desk_file.clock.local(asked.received_at).date()
    assert inquiry(desk_file, asked.id).due_on == answer_by(received)
    chosen = an_inquiry(desk_file, due_on=date(2026, 12, 1))
    done(desk_file, replace(wanted, values={**wanted.values, "due_on": chosen.due_on}), chosen)
    assert inquiry(desk_file, chosen.id).due_on == chosen.due_on


def test_what_would_break_a_rule_stays_and_the_others_are_changed(desk_file: Workspace) -> None:
    full = an_inquiry(desk_file, topics=tuple("abcde"))
    room = an_inquiry(desk_file)
    found = done(desk_file, ManyChange(add_topics=("f",)), full, room)
    assert [each.record.id for each in found.refused] == [full.id]
    assert isinstance(found.refused[0].error, Invalid)
    assert inquiry(desk_file, room.id).topics == ("f",)


def test_closing_many_needs_what_the_reports_need_of_each(desk_file: Workspace) -> None:
    ready = an_inquiry(desk_file, kind=Kind.FUNDING, topics=("a",), depth=Depth.BRIEF)
    bare = an_inquiry(desk_file)
    wanted = ManyChange(values={"outcome": Outcome.ANSWERED}, state=State.CLOSED)
    found = done(desk_file, wanted, ready, bare)
    assert inquiry(desk_file, ready.id).state is State.CLOSED
    assert [each.record.id for each in found.refused] == [bare.id]
    assert inquiry(desk_file, bare.id) == bare


def test_one_undo_takes_all_of_them_back(desk_file: Workspace) -> None:
    many = [an_inquiry(desk_file, f"Nr. {n}") for n in range(5)]
    done(desk_file, ManyChange(values={"land": "NI"}), *many)
    desk_file.undo()
    assert {inquiry(desk_file, each.id).land for each in many} == {""}


def test_what_somebody_changed_since_the_preview_is_looked_at_anew(desk_file: Workspace) -> None:
    one = an_inquiry(desk_file)
    wanted = ManyChange(state=State.IN_PROGRESS)
    assert planned(desk_file, wanted, one).changed
    keep(desk_file, replace(one, state=State.CLOSED, outcome=Outcome.DUPLICATE))
    assert done(desk_file, wanted, one).refused
