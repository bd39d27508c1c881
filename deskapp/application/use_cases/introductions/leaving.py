"""What a mail that leaves means for the introductions of its inquiry."""

from collections.abc import Sequence
from dataclasses import replace

from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.introductions.course import introduce
from deskapp.application.use_cases.introductions.parties import is_to_be_made, met_by, name_of
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.inquiry import Ball, BallPosition, Inquiry
from deskapp.domain.introduction import Standing
from deskapp.domain.message import Message


def with_ball_at_asked(work: UnitOfWork, inquiry: Inquiry, leaving: Message) -> Inquiry:
    """The inquiry, not yet answered, where the mail asks somebody else whether they agree."""
    for met in met_by(work.store, inquiry.id, (*leaving.to, *leaving.cc)):
        asked_id = met.introduction.asked_id
        if met.introduction.standing is Standing.ASKING and met.reached == {asked_id}:
            name = name_of(work.store, asked_id)
            return replace(inquiry, ball=BallPosition(Ball.THIRD_PARTY, name, work.today))
    return inquiry


def note_introduced(
    work: UnitOfWork, leaving: Message, reason: str, promised: Sequence[FollowUp]
) -> None:
    """Note that a mail has introduced its readers, and that the office asks again.

    A follow-up promised with the mail is the one that asks; else another is set.
    """
    still_free = iter(promised)
    for met in met_by(work.store, leaving.inquiry_id, (*leaving.to, *leaving.cc)):
        if met.reaches_both and is_to_be_made(met.introduction):
            introduce(work, met.introduction.id, reason, next(still_free, None))
