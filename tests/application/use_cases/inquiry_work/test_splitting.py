"""What is split off is an inquiry of its own, which later answers find."""

from dataclasses import replace
from datetime import date

import pytest

from deskapp.application.use_cases.inquiry_work.splitting import split
from deskapp.application.workspace import Workspace
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.errors import Invalid
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.inquiry import Inquiry, Relation, RelationKind
from deskapp.domain.message import Message
from deskapp.domain.record import Id, new_id
from tests.application.use_cases.incoming import ASKER, COLLEAGUE, mail, messages, take
from tests.application.use_cases.inquiry_work.worked import change, inquiry, keep, stored


@pytest.fixture
def both(workspace: Workspace) -> tuple[Inquiry, tuple[Message, ...]]:
    """An inquiry with a question and, from a colleague, one about something else."""
    question = mail(subject="Fördermittel")
    one = take(workspace, question).inquiry_id
    take(
        workspace,
        mail(subject="Re: Fachtag", senders=(COLLEAGUE,), in_reply_to=(question.message_id,)),
    )
    assert one is not None
    return inquiry(workspace, one), messages(workspace, one)


def split_off(workspace: Workspace, one: Inquiry, *ids: Id) -> Inquiry:
    return change(workspace, lambda work: split(work, one.id, ids))


def test_the_new_one_has_its_number_subject_and_person(
    workspace: Workspace, both: tuple[Inquiry, tuple[Message, ...]]
) -> None:
    old, (first, second) = both
    person = keep(
        workspace,
        Contact(id=new_id(), last_name="Harms", mails=(ContactMail(COLLEAGUE.address),)),
    )

    new = split_off(workspace, old, second.id)

    assert (new.ref_no, new.subject) == ("RII-2026-0002", "Fachtag")
    assert new.contact_id == person.id
    assert new.related == (Relation(RelationKind.FOLLOWS, old.id),)
    assert [each.id for each in messages(workspace, new.id)] == [second.id]
    assert [each.id for each in messages(workspace, old.id)] == [first.id]


def test_a_later_answer_goes_to_where_its_message_is(
    workspace: Workspace, both: tuple[Inquiry, tuple[Message, ...]]
) -> None:
    old, (first, second) = both
    new = split_off(workspace, old, second.id)
    answered = [
        take(workspace, mail(subject="Nachtrag", in_reply_to=(each.message_id,), senders=(ASKER,)))
        for each in (first, replace(second))
    ]
    colleague = take(
        workspace, mail(subject="Ja", in_reply_to=(second.message_id,), senders=(COLLEAGUE,))
    )
    assert answered[0].inquiry_id == old.id
    assert answered[1].inquiry_id == new.id
    assert colleague.inquiry_id == new.id


def test_follow_ups_stay_and_undo_puts_all_back(
    workspace: Workspace, both: tuple[Inquiry, tuple[Message, ...]]
) -> None:
    old, (_, second) = both
    due = FollowUp(id=new_id(), inquiry_id=old.id, due_on=date(2026, 12, 1), reason="Fragen")
    keep(workspace, due)
    new = split_off(workspace, old, second.id)
    assert stored(workspace, FollowUp, due.id).inquiry_id == old.id

    workspace.undo()

    assert len(messages(workspace, old.id)) == 2
    assert workspace.query(lambda queries: queries.find(Inquiry, new.id)) is None


def test_something_is_chosen_and_something_stays(
    workspace: Workspace, both: tuple[Inquiry, tuple[Message, ...]]
) -> None:
    old, said = both
    for chosen in ((), tuple(each.id for each in said)):
        with pytest.raises(Invalid) as refused:
            split_off(workspace, old, *chosen)
        assert refused.value.problems[0].field == "messages"
