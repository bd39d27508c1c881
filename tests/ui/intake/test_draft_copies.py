from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer

from deskapp.application.actions import Action
from deskapp.application.errors import OutsideError
from deskapp.application.use_cases import records, replies
from deskapp.application.workspace import Workspace
from deskapp.ui.intake.draft_copies import QUIET_MS, DraftCopies
from deskapp.ui.kit.notice import NoticeKind
from deskapp.ui.kit.requests import EnterPassword
from tests.adapters.mail.accounts import account
from tests.application.outbox.memory_mailbox import MemoryMailbox
from tests.application.outbox.records import a_draft
from tests.ui.intake.heard import Heard

Settle = Callable[[], None]
Listen = Callable[[], Heard]


def copies_timer(heard: Heard) -> QTimer:
    copies = heard.post.findChild(DraftCopies)
    assert copies is not None
    timer = copies.findChild(QTimer)
    assert timer is not None
    return timer


def set_up(workspace: Workspace) -> None:
    one = account(1, user="desk")
    workspace.execute(Action.SETTINGS_SAVED, lambda work: records.save(work, one))


def test_a_draft_is_put_into_the_mailbox_when_nobody_writes_any_more(
    workspace: Workspace, listen: Listen, settle: Settle, mailbox: MemoryMailbox
) -> None:
    set_up(workspace)
    heard = listen()
    timer = copies_timer(heard)
    assert timer.isActive(), "what an earlier run left is looked through"
    timer.stop()
    draft = a_draft(workspace)
    settle()
    assert (timer.isActive(), timer.interval()) == (True, QUIET_MS)
    assert mailbox.lying == {}
    timer.timeout.emit()
    settle()
    assert list(mailbox.drafts().values()) == [f"{draft.id}-1"]
    longer = replace(draft, body_text="länger")
    workspace.execute(Action.DRAFT_SAVED, lambda work: replies.save_draft(work, longer))
    settle()
    timer.timeout.emit()
    settle()
    assert list(mailbox.drafts().values()) == [f"{draft.id}-2"]


def test_a_discarded_draft_goes_and_comes_back_with_undo(
    workspace: Workspace, listen: Listen, settle: Settle, mailbox: MemoryMailbox
) -> None:
    set_up(workspace)
    heard = listen()
    draft = a_draft(workspace)
    settle()
    copies_timer(heard).timeout.emit()
    settle()
    workspace.execute(Action.DRAFT_DISCARDED, lambda work: records.delete(work, draft))
    settle()
    copies_timer(heard).timeout.emit()
    settle()
    assert mailbox.lying == {}
    workspace.undo()
    settle()
    copies_timer(heard).timeout.emit()
    settle()
    assert len(mailbox.lying) == 1


@pytest.mark.fault("FET-20")
def test_what_keeps_the_copies_away_is_said_once(
    workspace: Workspace, listen: Listen, settle: Settle, mailbox: MemoryMailbox
) -> None:
    set_up(workspace)
    mailbox.failing.add("keep_draft")
    heard = listen()
    a_draft(workspace)
    for _ in range(3):
        copies_timer(heard).timeout.emit()
        settle()
    assert [notice.kind for notice in heard.notices] == [NoticeKind.ERROR]
    mailbox.failing.clear()
    copies_timer(heard).timeout.emit()
    settle()
    assert len(mailbox.lying) == 1


@pytest.mark.fault("FET-13")
def test_a_missing_password_is_asked_for(
    workspace: Workspace,
    listen: Listen,
    settle: Settle,
    mailbox: MemoryMailbox,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(_account: object) -> None:
        raise OutsideError("password_missing", "office@desk.example")

    monkeypatch.setattr(mailbox, "opened", refuse)
    set_up(workspace)
    heard = listen()
    a_draft(workspace)
    copies_timer(heard).timeout.emit()
    settle()
    heard.press()
    assert heard.requests == [EnterPassword("office@desk.example")]


def test_without_a_mailbox_nobody_is_asked(
    workspace: Workspace, listen: Listen, settle: Settle, mailbox: MemoryMailbox
) -> None:
    heard = listen()
    a_draft(workspace)
    copies_timer(heard).timeout.emit()
    settle()
    assert mailbox.opened_for == []
    assert heard.texts == []
