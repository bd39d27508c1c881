"""The course of an introduction: begun, agreed to or declined, made, and what became of it."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.introductions.parties import name_of
from deskapp.application.use_cases.introductions.proofs import what_proves
from deskapp.domain.errors import DomainError, Invalid, Problem
from deskapp.domain.follow_up import FollowUp, FollowUpKind
from deskapp.domain.inquiry import Inquiry, Kind, Outcome
from deskapp.domain.introduction import Agreement, Introduction, IntroductionResult, NotAgreed
from deskapp.domain.record import Id, new_id

ASK_AGAIN_IN: Final = timedelta(weeks=6)
"""So long after two people were introduced the office asks what became of it."""


class NobodyAsks(DomainError):
    """An introduction was to begin in an inquiry that is from nobody yet."""

    code = "nobody_asks"


def begin(work: UnitOfWork, inquiry_id: Id, asked_id: Id) -> Introduction:
    """Begin to bring the inquiry's contact together with somebody, on its first topic.

    Who has asked to be introduced, for the inquiry is of that kind, has agreed by asking.

    Raises:
        NobodyAsks: the inquiry has no contact yet.
        Invalid: that is the same person.
    """
    inquiry = work.get(Inquiry, inquiry_id)
    if inquiry.contact_id is None:
        raise NobodyAsks
    begun = work.save(
        Introduction(
            id=new_id(),
            inquiry_id=inquiry.id,
            asker_id=inquiry.contact_id,
            asked_id=asked_id,
            topic=next(iter(inquiry.topics), ""),
        )
    )
    has_asked = inquiry.kind is Kind.INTRODUCTION and what_proves(work.store, begun, begun.asker_id)
    return agree_as_said(work, begun.id, begun.asker_id) if has_asked else begun


def agree(work: UnitOfWork, introduction_id: Id, party: Id, agreement: Agreement) -> Introduction:
    """Note that one of the two may be named to the other. Raises ``Invalid`` without a proof."""
    return work.save(work.get(Introduction, introduction_id).agreed(party, agreement))


def agree_as_said(work: UnitOfWork, introduction_id: Id, party: Id) -> Introduction:
    """Note that one of the two agrees with what they said last in the inquiry, on that day.

    Raises ``Invalid`` where they have said nothing that could prove it.
    """
    introduction = work.get(Introduction, introduction_id)
    said = what_proves(work.store, introduction, party)
    if said is None:
        raise Invalid((Problem("proof", "proof"),))
    on = work.clock.local(said.at).date()
    return agree(work, introduction_id, party, Agreement(on, message_id=said.id))


def decline(work: UnitOfWork, introduction_id: Id, note: str = "") -> Introduction:
    """Note that one of the two does not want it."""
    introduction = work.get(Introduction, introduction_id)
    declined = IntroductionResult.DECLINED
    return work.save(replace(introduction, result=declined, note=note or introduction.note))


def introduce(
    work: UnitOfWork, introduction_id: Id, reason: str, promised: FollowUp | None = None
) -> Introduction:
    """Note that the two know each other from today, and set the day to ask what became of it.

    ``reason`` is what the follow-up is called, unless one was ``promised`` already.
    The inquiry's outcome is proposed where it has none.

    Raises:
        NotAgreed: one of the two has not agreed, and ``detail`` names them.
    """
    introduction = work.get(Introduction, introduction_id)
    try:
        made = introduction.introduced(work.today)
    except NotAgreed as error:
        names = (name_of(work.store, each) for each in introduction.missing)
        raise NotAgreed(", ".join(names)) from error
    asking = promised or _asking_again(work, introduction.inquiry_id, reason)
    work.save(replace(asking, introduction_id=introduction.id))
    inquiry = work.get(Inquiry, introduction.inquiry_id)
    if inquiry.outcome is None:
        work.save(replace(inquiry, outcome=Outcome.INTRODUCED))
    return work.save(made)


def end(work: UnitOfWork, introduction_id: Id, result: IntroductionResult) -> Introduction:
    """Note what became of it; the follow-up that was to ask is done with that."""
    introduction = work.get(Introduction, introduction_id)
    if result is not IntroductionResult.OPEN:
        for each in work.where(FollowUp, introduction_id=introduction.id):
            if each.is_open:
                work.save(each.done(work.now))
    return work.save(replace(introduction, result=result))


def _asking_again(work: UnitOfWork, inquiry_id: Id, reason: str) -> FollowUp:
    return FollowUp(
        id=new_id(),
        inquiry_id=inquiry_id,
        due_on=work.calendar.next_working_day(work.today + ASK_AGAIN_IN),
        reason=reason,
        kind=FollowUpKind.ASK_AGAIN,
        owner_id=work.user_id,
    )
