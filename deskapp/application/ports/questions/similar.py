"""Inquiries that were answered before, and are like one at hand."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from deskapp.domain.inquiry import Outcome
from deskapp.domain.record import Id


@dataclass(frozen=True, slots=True)
class SimilarAnswer:
    """An answered inquiry with its longest reply; ``answered_at`` is when that was sent."""

    inquiry_id: Id
    ref_no: str
    subject: str
    outcome: Outcome | None
    message_id: Id
    answered_at: datetime
    text: str


class SimilarAnswers(Protocol):
    """The question for them."""

    def similar_answered(self, inquiry_id: Id, limit: int) -> tuple[SimilarAnswer, ...]:
        """The answered inquiries most like that one, the likest first; none where it is gone.

        Only what the asker wrote is compared. Confidential inquiries and those of data
        protection are offered only to others of their kind.
        """
        ...
