"""Two people and a draft: who may release it, and what takes the release away."""

from dataclasses import replace
from typing import Any

import pytest

from deskapp.application.actions import Action
from deskapp.application.errors import NotFound, Outdated
from deskapp.application.use_cases import replies
from deskapp.application.use_cases.before_sending import releases
from deskapp.application.use_cases.before_sending.releases import ReleasedByAuthor
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.errors import TransitionNotAllowed
from deskapp.domain.message import Attachment, Delivery, Message, Review
from deskapp.domain.office import User
from deskapp.domain.record import Id, new_id
from tests.reply_scene import Scene, set_the_scene


@pytest.fixture
def scene(workspace: Workspace) -> Scene:
    return set_the_scene(workspace)


@pytest.fixture
def colleague(workspace: Workspace, scene: Scene) -> Id:  # noqa: ARG001  the author signs in there
    user = User(id=new_id(), name="Ben Zweit")
    return workspace.execute(Action.SETTINGS_SAVED, lambda work: work.save(user)).id


@pytest.fixture
def draft(workspace: Workspace, scene: Scene) -> Message:
    new = workspace.query(
        lambda q: replies.new_draft(q, workspace.clock, scene.inquiry_id, workspace.user_id)
    )
    return _save(workspace, replace(new, subject="Mittel", body_text="Guten Tag,\n\nja."))


@pytest.fixture
def released(workspace: Workspace, draft: Message, colleague: Id) -> Message:
    author = workspace.user_id
    workspace.sign_in(colleague)
    answer = _release(workspace, draft)
    workspace.sign_in(author)
    return answer


def _save(workspace: Workspace, draft: Message) -> Message:
    return workspace.execute(Action.DRAFT_SAVED, lambda work: replies.save_draft(work, draft))


def _release(workspace: Workspace, seen: Message) -> Message:
    return workspace.execute(Action.REPLY_RELEASED, lambda work: releases.release(work, seen))


def _state(message: Message) -> tuple[Review, Id | None]:
    return message.review, message.released_by


def test_a_colleague_releases_what_was_asked_for(
    workspace: Workspace, draft: Message, colleague: Id
) -> None:
    author = workspace.user_id
    wanted = workspace.execute(
        Action.RELEASE_WANTED, lambda work: releases.ask_for_release(work, draft)
    )
    assert _state(wanted) == (Review.WANTED, None)
    workspace.sign_in(colleague)
    done = _release(workspace, wanted)
    assert _state(done) == (Review.RELEASED, colleague)
    assert done.author_id == author
    (last,) = workspace.query(lambda q: q.recent_change_sets(colleague, 1))
    assert (last.action, last.user_id) == (Action.REPLY_RELEASED.value, colleague)


def test_who_wrote_it_cannot_release_it(workspace: Workspace, draft: Message) -> None:
    with pytest.raises(ReleasedByAuthor):
        _release(workspace, draft)
    workspace.sign_in(None)
    with pytest.raises(ReleasedByAuthor):
        _release(workspace, draft)


def test_only_what_was_seen_can_be_released(
    workspace: Workspace, draft: Message, colleague: Id
) -> None:
    changed = _save(workspace, replace(draft, body_text="Guten Tag,\n\nnein."))
    workspace.sign_in(colleague)
    with pytest.raises(Outdated):
        _release(workspace, draft)
    forged = replace(changed, body_text="Guten Tag,\n\ngefälscht.")
    assert _release(workspace, forged).body_text == "Guten Tag,\n\nnein."


def test_only_a_draft_can_be_released(workspace: Workspace, draft: Message, colleague: Id) -> None:
    gone = workspace.execute(
        Action.OUTBOX_MOVED, lambda work: work.save(draft.delivered(Delivery.HANDED_OVER))
    )
    workspace.sign_in(colleague)
    with pytest.raises(TransitionNotAllowed):
        _release(workspace, gone)
    with pytest.raises(NotFound):
        _release(workspace, replace(draft, id=new_id()))


@pytest.mark.parametrize(
    "change",
    [
        {"subject": "Andere Mittel"},
        {"body_text": "Guten Tag,\n\nnein."},
        {"body_html": "<p>ja.</p>"},
        {"to": (MailAddress("andere@muster.example"),)},
        {"cc": (MailAddress("andere@muster.example"),)},
        {"attachments": (Attachment("Plan.pdf", 1, "0" * 64),)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_any_change_of_what_leaves_takes_the_release_away(
    workspace: Workspace, released: Message, change: dict[str, Any]
) -> None:
    changed = _save(workspace, replace(released, **change))
    assert _state(changed) == (Review.NONE, None)
    assert _state(_save(workspace, replace(changed, body_text=released.body_text))) == (
        Review.NONE,
        None,
    )


def test_keeping_it_as_it_is_keeps_the_release(
    workspace: Workspace, released: Message, colleague: Id
) -> None:
    as_typed = replace(released, subject=" Mittel ", review=Review.NONE, released_by=None)
    kept = _save(workspace, as_typed)
    assert _state(kept) == (Review.RELEASED, colleague)
    assert _state(_save(workspace, replace(kept, template_key="V01"))) == _state(kept)


def test_nobody_can_write_a_release_into_a_draft(
    workspace: Workspace, draft: Message, colleague: Id
) -> None:
    forged = replace(draft, review=Review.RELEASED, released_by=colleague)
    assert _state(_save(workspace, forged)) == (Review.NONE, None)
    new = replace(forged, id=new_id(), version=0)
    assert _state(_save(workspace, new)) == (Review.NONE, None)


def test_a_wish_outlives_a_change_and_can_be_taken_back(
    workspace: Workspace, draft: Message
) -> None:
    wanted = workspace.execute(
        Action.RELEASE_WANTED, lambda work: releases.ask_for_release(work, draft)
    )
    changed = _save(workspace, replace(wanted, subject="Andere Mittel"))
    assert _state(changed) == (Review.WANTED, None)
    back = workspace.execute(
        Action.RELEASE_TAKEN_BACK, lambda work: releases.take_back(work, changed)
    )
    assert _state(back) == (Review.NONE, None)


def test_a_release_can_be_taken_back_and_undone(
    workspace: Workspace, released: Message, colleague: Id
) -> None:
    back = workspace.execute(
        Action.RELEASE_TAKEN_BACK, lambda work: releases.take_back(work, released)
    )
    assert _state(back) == (Review.NONE, None)
    workspace.undo()
    again = workspace.query(lambda queries: queries.find(Message, released.id))
    assert again is not None
    assert _state(again) == (Review.RELEASED, colleague)


def test_whoever_rewrites_a_draft_does_not_release_it(
    workspace: Workspace, draft: Message, colleague: Id
) -> None:
    author = workspace.user_id
    workspace.sign_in(colleague)
    rewritten = _save(workspace, replace(draft, body_text="Guten Tag,\n\nnein."))
    assert rewritten.author_id == colleague
    with pytest.raises(ReleasedByAuthor):
        _release(workspace, rewritten)
    workspace.sign_in(author)
    assert _state(_release(workspace, rewritten)) == (Review.RELEASED, author)


def test_keeping_a_draft_as_it_is_makes_nobody_its_author(
    workspace: Workspace, draft: Message, colleague: Id
) -> None:
    workspace.sign_in(colleague)
    assert _save(workspace, draft).author_id == draft.author_id
