"""The second pair of eyes: a draft is shown to a colleague, who releases it as it stands."""

from dataclasses import replace
from operator import attrgetter

from deskapp.application.errors import Outdated
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.domain.errors import DomainError, TransitionNotAllowed
from deskapp.domain.message import Delivery, Message, Review
from deskapp.domain.record import Id

_what_is_released = attrgetter("subject", "body_text", "body_html", "to", "cc", "attachments")


class ReleasedByAuthor(DomainError):
    """Who wrote a draft cannot release it."""

    code = "released_by_author"


def ask_for_release(work: UnitOfWork, seen: Message) -> Message:
    """Ask for a second person; all three raise as ``release``."""
    return _reviewed(work, seen, Review.WANTED, None)


def release(work: UnitOfWork, seen: Message) -> Message:
    """Release a draft as it was seen; any later change of it takes the release away.

    Raises:
        ReleasedByAuthor: the user wrote it.
        Outdated: it was changed since it was read.
        NotFound: it is gone.
        TransitionNotAllowed: it is no draft any more.
    """
    return _reviewed(work, seen, Review.RELEASED, work.user_id)


def take_back(work: UnitOfWork, seen: Message) -> Message:
    """Take the release, or the wish for one, back."""
    return _reviewed(work, seen, Review.NONE, None)


def with_its_review(work: UnitOfWork, draft: Message) -> Message:
    """The draft with the stored review, whatever its own says; with none where it was changed.

    A wish for a release outlives changes, for whoever releases sees the text of then. Whoever
    changes a draft is its author from then on, so that nobody releases their own words.
    """
    stored = work.find(Message, draft.id)
    if stored is None:
        return replace(draft, review=Review.NONE, released_by=None)
    if _what_is_released(draft.tidied()) == _what_is_released(stored):
        return replace(draft, review=stored.review, released_by=stored.released_by)
    review = Review.WANTED if stored.review is Review.WANTED else Review.NONE
    author_id = work.user_id or draft.author_id
    return replace(draft, review=review, released_by=None, author_id=author_id)


def _reviewed(work: UnitOfWork, seen: Message, review: Review, by: Id | None) -> Message:
    stored = work.get(Message, seen.id)
    if stored.version != seen.version:
        raise Outdated(Message.__name__)
    if stored.delivery is not Delivery.DRAFT:
        raise TransitionNotAllowed(stored.delivery.value)
    if review is Review.RELEASED and by in {None, stored.author_id}:
        raise ReleasedByAuthor
    return work.save(replace(stored, review=review, released_by=by))
