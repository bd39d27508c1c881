from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.drafting import Drafting
from deskapp.application.errors import Outdated, OutsideError
from deskapp.application.tools import Tools
from deskapp.application.use_cases import replies
from deskapp.application.use_cases.replies import Fill
from deskapp.application.workspace import Workspace
from deskapp.composition.outside import make_tools
from deskapp.domain.errors import Invalid, Problem
from deskapp.domain.message import Delivery, Message
from tests.fixed_clock import FixedClock
from tests.reply_scene import Scene, set_the_scene


@pytest.fixture
def workspace(sqlite_storage: Database, clock: FixedClock) -> Workspace:
    return Workspace(sqlite_storage, clock, german_holidays)


@pytest.fixture
def tools() -> Iterator[Tools]:
    made = make_tools()
    yield made
    made.close()


@pytest.fixture
def scene(workspace: Workspace) -> Scene:
    return set_the_scene(workspace)


@pytest.fixture
def draft(workspace: Workspace, scene: Scene, tools: Tools) -> Message:
    clock = workspace.clock
    empty = workspace.query(
        lambda q: replies.fill_in(
            q,
            clock,
            tools.templates,
            replies.new_draft(q, clock, scene.inquiry_id, workspace.user_id),
            Fill(),
        )
    )
    return replace(empty, body_text=empty.body_text.replace(replies.WRITING_PLACE, "gern."))


@pytest.fixture
def drafting(workspace: Workspace, tools: Tools, draft: Message) -> Drafting:
    return Drafting(workspace, tools, draft)


def _stored(workspace: Workspace, draft: Message) -> Message | None:
    return workspace.query(lambda queries: queries.find(Message, draft.id))


def test_a_draft_is_kept_again_and_again_without_a_step_of_undo(
    workspace: Workspace, drafting: Drafting, draft: Message
) -> None:
    for text in ("one", "two", "three"):
        drafting.keep(replace(draft, body_text=text))
    stored = _stored(workspace, draft)
    assert stored is not None
    assert (stored.body_text, stored.version) == ("three", 3)
    assert workspace.next_undo is None


def test_what_a_colleague_changed_is_not_written_over(
    workspace: Workspace, tools: Tools, drafting: Drafting, draft: Message
) -> None:
    kept = drafting.keep(draft)
    Drafting(workspace, tools, kept).keep(replace(draft, body_text="by a colleague"))
    with pytest.raises(Outdated):
        drafting.keep(replace(draft, body_text="mine"))


def test_a_sent_draft_is_a_mail_in_the_outbox(
    workspace: Workspace, drafting: Drafting, draft: Message
) -> None:
    queued = drafting.send(draft, ())
    assert queued.delivery is Delivery.QUEUED
    raw = workspace.query(lambda queries: queries.content(queued.raw_sha256))
    assert raw is not None
    mail = message_from_bytes(raw, policy=policy.default)
    assert mail["Subject"] == "[RII-2026-0001] Fördermittel für Wasserstoff"
    assert mail["In-Reply-To"] == "<first@muster.example>"
    workspace.undo()
    again = _stored(workspace, draft)
    assert again is not None
    assert again.delivery is Delivery.DRAFT


def test_an_unfinished_draft_is_kept_and_stays(
    workspace: Workspace, drafting: Drafting, draft: Message
) -> None:
    with pytest.raises(Invalid) as told:
        drafting.send(replace(draft, body_text="{{ frist }}"), ())
    assert told.value.problems == (Problem("body_text", "unfilled", "frist"),)
    stored = _stored(workspace, draft)
    assert stored is not None
    assert (stored.delivery, stored.body_text) == (Delivery.DRAFT, "{{ frist }}")
    drafting.send(draft, ())


def test_a_draft_is_given_out_as_a_file(
    workspace: Workspace, drafting: Drafting, draft: Message, tmp_path: Path
) -> None:
    path = tmp_path / "reply.eml"
    handed = drafting.give_out(draft, (), path)
    assert handed.delivery is Delivery.HANDED_OVER
    assert workspace.query(lambda q: q.content(handed.raw_sha256)) == path.read_bytes()


def test_a_file_that_cannot_be_written_leaves_the_draft(
    workspace: Workspace, drafting: Drafting, draft: Message, tmp_path: Path
) -> None:
    with pytest.raises(OutsideError):
        drafting.give_out(draft, (), tmp_path / "missing" / "reply.eml")
    stored = _stored(workspace, draft)
    assert stored is not None
    assert stored.delivery is Delivery.DRAFT


def test_a_discarded_draft_comes_back_with_undo(
    workspace: Workspace, drafting: Drafting, draft: Message
) -> None:
    assert not drafting.discard()
    assert drafting.discard(draft)
    assert _stored(workspace, draft) is None
    workspace.undo()
    stored = _stored(workspace, draft)
    assert stored is not None
    assert stored.body_text == draft.body_text
