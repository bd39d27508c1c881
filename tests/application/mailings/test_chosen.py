from dataclasses import replace

import pytest

from deskapp.application.actions import Action
from deskapp.application.rounds import mailings as mailing_rounds
from deskapp.application.tools import Tools
from deskapp.application.use_cases.mailings import chosen
from deskapp.application.use_cases.mailings.chosen import Added
from deskapp.application.workspace import Workspace
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.dates.partial_date import PartialDate
from deskapp.domain.errors import TransitionNotAllowed
from deskapp.domain.initiative import Initiative
from deskapp.domain.mailings.mailing import Gate, Mailing
from deskapp.domain.record import Id, new_id
from tests.application.mailings.mailing_office import (
    a_mailing,
    keep,
    office_with_mailing,
    people,
    person,
    recipients,
)
from tests.reply_scene import set_the_scene


def add(workspace: Workspace, mailing: Mailing, ids: list[Id], role_kind: str = "") -> Added:
    return workspace.execute(
        Action.RECIPIENTS_CHANGED,
        lambda work: chosen.add_initiatives(work, mailing.id, ids, role_kind),
    )


def an_initiative(name: str) -> Initiative:
    return Initiative(id=new_id(), name=name, kind="initiative", laender=("NI",))


def test_whoever_speaks_for_an_initiative_today_is_added(workspace: Workspace) -> None:
    set_the_scene(workspace)
    mailing = a_mailing(workspace, ())
    first, second, empty = map(an_initiative, ("Eins", "Zwei", "Leer"))
    lead, former, helper, other = map(person, range(4))

    def role(who: Id, where: Id, kind: str, **values: object) -> Affiliation:
        made = Affiliation(id=new_id(), contact_id=who, initiative_id=where, role_kind=kind)
        return replace(made, **values)  # type: ignore[arg-type]

    keep(
        workspace,
        *(first, second, empty, lead, former, helper, other),
        role(helper.id, first.id, "press"),
        role(former.id, first.id, "lead", valid_to=PartialDate(2020)),
        role(lead.id, first.id, "lead"),
        role(other.id, second.id, "press", primary=True),
    )
    every = [first.id, second.id, empty.id]
    assert add(workspace, mailing, every) == Added(2, 1)
    assert [(r.contact_id, r.initiative_id) for r in recipients(workspace, mailing)] == [
        (lead.id, first.id),
        (other.id, second.id),
    ]
    assert add(workspace, mailing, every) == Added(0, 1)
    assert add(workspace, mailing, every, "press") == Added(1, 1)
    workspace.undo()
    assert len(recipients(workspace, mailing)) == 2


def test_an_archived_person_is_not_added(workspace: Workspace) -> None:
    set_the_scene(workspace)
    one, two = people(workspace, 2)
    keep(workspace, replace(one, version=1, archived=True))
    assert len(recipients(workspace, a_mailing(workspace, (one, two)))) == 1


def test_recipients_are_left_out_taken_in_and_removed(workspace: Workspace) -> None:
    mailing = office_with_mailing(workspace, 3)
    first, second, _ = recipients(workspace, mailing)
    both = [first.id, second.id]
    workspace.execute(
        Action.RECIPIENTS_CHANGED, lambda work: chosen.leave_out(work, both, is_out=True)
    )
    assert [each.gate for each in recipients(workspace, mailing)][:2] == [Gate.LEFT_OUT] * 2
    workspace.execute(
        Action.RECIPIENTS_CHANGED, lambda work: chosen.leave_out(work, both, is_out=False)
    )
    assert {each.gate for each in recipients(workspace, mailing)} == {Gate.OPEN}
    workspace.execute(Action.RECIPIENTS_CHANGED, lambda work: chosen.remove(work, both))
    assert len(recipients(workspace, mailing)) == 1


def test_after_the_start_the_list_stays(workspace: Workspace, tools: Tools) -> None:
    mailing = office_with_mailing(workspace, 2)
    mailing_rounds.start(workspace, tools, mailing.id)
    first = recipients(workspace, mailing)[0]
    workspace.execute(Action.RECIPIENTS_CHANGED, lambda work: chosen.remove(work, [first.id]))
    assert len(recipients(workspace, mailing)) == 2
    with pytest.raises(TransitionNotAllowed):
        add(workspace, mailing, [])
