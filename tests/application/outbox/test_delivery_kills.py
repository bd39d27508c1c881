import os
import random
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from deskapp.adapters.mail.compose import StandardComposer
from deskapp.adapters.mail.mailbox_folders import ImapMailbox
from deskapp.adapters.storage.database import open_database
from deskapp.application.rounds import delivery
from deskapp.application.rounds.mailbox_copies import mirror_drafts
from deskapp.application.workspace import Workspace
from deskapp.domain.message import Delivery, Message
from tests.adapters.mail.accounts import GivenSecrets
from tests.adapters.mail.servers import dovecot
from tests.adapters.mail.servers.cutting_proxy import cutting
from tests.adapters.mail.servers.dovecot import Dovecot
from tests.adapters.mail.servers.smtp_servers import Letters, real_server
from tests.application.outbox import drafting_process, sending_process
from tests.application.outbox.records import (
    AT,
    a_draft,
    account,
    deliveries,
    queue_mails,
    use_account,
)
from tests.fixed_clock import FixedClock, no_holidays

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked here"),
    pytest.mark.skipif(not dovecot.PROGRAM.exists(), reason="dovecot-imapd is not here"),
]


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    with dovecot.running() as running:
        yield running


@pytest.mark.fault("SND-01")
@pytest.mark.fault("SND-02")
@pytest.mark.parametrize(
    ("mails", "kills"),
    [(40, 15), pytest.param(1500, 600, marks=[pytest.mark.campaign, pytest.mark.timeout(3600)])],
)
def test_no_mail_is_sent_twice_or_falsely_called_sent_and_each_has_one_copy(
    sqlite_file: Path, server: Dovecot, mails: int, kills: int
) -> None:
    letters = Letters()
    with real_server(letters) as real_port, cutting(real_port, share=0.1) as port:
        workspace = opened(sqlite_file)
        use_account(workspace, account(port, server.port, dovecot.USER))
        queue_mails(workspace, mails, first_at=AT, apart=timedelta(minutes=5))
        workspace.close()
        times = [random.randint(0, 400) for _ in range(kills)]
        lives = run_and_kill(
            sending_process.__name__, [*times, 3_000_000], str(sqlite_file), str(time.time())
        )
    workspace = opened(sqlite_file)
    delivery.recover(workspace)
    delivery.reconcile(workspace, ImapMailbox(GivenSecrets()))
    states = deliveries(workspace)
    workspace.close()
    taken = Counter(map(message_id, (raw for _, _, raw in letters.taken)))
    copies = Counter(map(message_id, server.lying_in(dovecot.SENT)))
    sent = {key for key, state in states.items() if state is Delivery.SENT}
    unclear = {key for key, state in states.items() if state is Delivery.UNCLEAR}
    assert "killed" in lives
    assert len(states) == mails == len(sent) + len(unclear)
    assert [key for key, count in taken.items() if count > 1] == []
    assert sent <= set(taken) <= sent | unclear
    assert copies == Counter(sent)


@pytest.mark.fault("FET-19")
@pytest.mark.parametrize(
    "kills",
    [12, pytest.param(350, marks=[pytest.mark.campaign, pytest.mark.timeout(3600)])],
)
def test_a_draft_lies_in_the_mailbox_once_wherever_the_program_died(
    sqlite_file: Path, server: Dovecot, kills: int
) -> None:
    workspace = opened(sqlite_file)
    use_account(workspace, account(1, server.port, dovecot.USER))
    a_draft(workspace)
    workspace.close()
    times = [random.randint(0, 300) for _ in range(kills)]
    lives = run_and_kill(drafting_process.__name__, times, str(sqlite_file))
    workspace = opened(sqlite_file)
    mirror_drafts(workspace, StandardComposer(), ImapMailbox(GivenSecrets()))
    (draft,) = workspace.query(lambda q: q.where(Message))
    workspace.close()
    (copy,) = server.lying_in(dovecot.DRAFTS)
    assert "killed" in lives
    assert f"X-Deskapp-Draft: {draft.id}-{draft.version}\r\n".encode() in copy
    assert draft.body_text.encode() in copy


def opened(path: Path) -> Workspace:
    clock = FixedClock()
    return Workspace(open_database(str(path), clock), clock, no_holidays)


def run_and_kill(module: str, milliseconds: list[int], *arguments: str) -> list[str]:
    """How each life of the process ended."""
    root = Path(__file__).parents[3]
    given = "".join(f"{each}\n" for each in milliseconds)
    ended = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        input=given,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        cwd=root,
    )
    return ended.stdout.split()


def message_id(raw: bytes) -> str:
    found = re.search(rb"^Message-ID: <(.*)>", raw, re.MULTILINE)
    assert found is not None
    return found[1].decode()
