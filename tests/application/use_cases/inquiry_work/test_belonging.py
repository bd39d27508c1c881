"""To which inquiry another may belong: suggested, never done."""

from dataclasses import replace
from datetime import timedelta

import pytest

from deskapp.application.actions import Action
from deskapp.application.use_cases.inquiry_work.belonging import (
    BelongingReason,
    belongs_elsewhere,
    may_belong_to,
)
from deskapp.application.use_cases.inquiry_work.joining import join
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.record import Id
from tests.application.use_cases.incoming import COLLEAGUE, STRANGER, mail, stored, take


def suggested(workspace: Workspace, inquiry_id: Id | None) -> tuple[Id, BelongingReason] | None:
    inquiry = stored(workspace, inquiry_id)
    found = workspace.query(lambda queries: may_belong_to(queries, inquiry))
    return (found.inquiry.id, found.reason) if found else None


def test_the_same_subject_of_the_same_sender(workspace: Workspace) -> None:
    first = take(workspace, mail()).inquiry_id
    second = take(workspace, mail(subject="AW: Fördermittel für Wasserstoff")).inquiry_id
    assert suggested(workspace, second) == (first, BelongingReason.SAME_SENDER)
    assert suggested(workspace, first) is None


def test_the_same_subject_from_the_same_firm(workspace: Workspace) -> None:
    first = take(workspace, mail()).inquiry_id
    second = take(workspace, mail(senders=(COLLEAGUE,))).inquiry_id
    assert suggested(workspace, second) == (first, BelongingReason.SAME_FIRM)


def test_a_firm_counts_for_thirty_days(workspace: Workspace) -> None:
    first = take(workspace, mail()).inquiry_id
    second = take(workspace, mail(senders=(COLLEAGUE,))).inquiry_id
    assert first is not None
    later = stored(workspace, second)
    later = replace(later, received_at=later.received_at + timedelta(days=31))
    found = workspace.query(lambda queries: may_belong_to(queries, later))
    assert found is None


@pytest.mark.parametrize(
    "said",
    [
        {"senders": (STRANGER,)},
        {"subject": "Etwas anderes"},
        {"senders": (MailAddress("a@gmail.com"),)},
    ],
)
def test_a_subject_or_a_sender_alone_suggests_nothing(
    workspace: Workspace, said: dict[str, object]
) -> None:
    take(workspace, mail())
    assert suggested(workspace, take(workspace, mail(**said)).inquiry_id) is None


def test_people_of_one_free_mail_provider_are_no_firm(workspace: Workspace) -> None:
    take(workspace, mail(senders=(MailAddress("a@gmail.com"),)))
    second = take(workspace, mail(senders=(MailAddress("b@gmail.com"),)))
    assert suggested(workspace, second.inquiry_id) is None


def test_what_was_called_another_matter_is_not_suggested_again(workspace: Workspace) -> None:
    first = take(workspace, mail()).inquiry_id
    second = take(workspace, mail()).inquiry_id
    assert first is not None
    assert second is not None
    workspace.execute(Action.PAIR_KEPT_APART, lambda work: belongs_elsewhere(work, second, first))
    assert suggested(workspace, second) is None
    workspace.undo()
    assert suggested(workspace, second) == (first, BelongingReason.SAME_SENDER)


def test_what_is_joined_is_asked_no_more_and_what_follows_goes_there(workspace: Workspace) -> None:
    asked = mail()
    first = take(workspace, asked).inquiry_id
    named = mail(senders=(STRANGER,), in_reply_to=(asked.message_id,), subject="Dazu")
    second = take(workspace, named).inquiry_id
    assert first is not None
    assert second is not None
    assert suggested(workspace, second) == (first, BelongingReason.NAMED)
    workspace.execute(Action.INQUIRIES_JOINED, lambda work: join(work, first, (second,)))
    assert suggested(workspace, second) is None
    again = mail(senders=(STRANGER,), in_reply_to=(named.message_id,), subject="Noch etwas")
    assert take(workspace, again).inquiry_id == first


def test_words_of_a_search_in_a_subject_are_only_words(workspace: Workspace) -> None:
    subject = 'land:NI "Programm" -x OR (y)'
    first = take(workspace, mail(subject=subject)).inquiry_id
    second = take(workspace, mail(subject=f"Re: {subject}")).inquiry_id
    assert suggested(workspace, second) == (first, BelongingReason.SAME_SENDER)


def test_an_inquiry_of_its_own_making_has_no_mail_to_go_by(workspace: Workspace) -> None:
    asked = stored(workspace, take(workspace, mail()).inquiry_id)
    bare = Inquiry(
        id=Id("0" * 26), ref_no="x", received_at=asked.received_at, subject=asked.subject
    )
    assert workspace.query(lambda queries: may_belong_to(queries, bare)) is None
