"""Two machines on one server: neither calls unclear what the other is sending right now."""

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest

from deskapp.adapters.storage.database import open_database
from deskapp.application.actions import Action
from deskapp.application.errors import Outdated
from deskapp.application.ports.post import Refusal
from deskapp.application.rounds import delivery
from deskapp.application.use_cases import reply_sending
from deskapp.application.workspace import Workspace
from deskapp.domain.message import Delivery, Message
from tests.application.outbox.records import a_draft, account, deliveries, queue_mails, use_account
from tests.fixed_clock import FixedClock, no_holidays

FIRST, SECOND = "0@desk.example", "1@desk.example"


class LooksAround:
    """Takes a mail, and meanwhile the other machine starts and sends."""

    def __init__(self, other: Workspace) -> None:
        self._other = other

    def send(self, *_: object) -> tuple[Refusal, ...]:
        assert delivery.recover(self._other) == ()
        delivery.deliver_next(self._other, Takes())
        assert deliveries(self._other) == {FIRST: Delivery.SENDING, SECOND: Delivery.SENT}
        return ()


class Takes:
    def send(self, *_: object) -> tuple[Refusal, ...]:
        return ()


class Ends:
    def send(self, *_: object) -> tuple[Refusal, ...]:
        raise KeyboardInterrupt


@pytest.fixture
def machines(postgresql_address: str, clock: FixedClock) -> Iterator[list[Workspace]]:
    made = [
        Workspace(open_database(postgresql_address, clock), clock, no_holidays) for _ in range(2)
    ]
    yield made
    for machine in made:
        machine.close()


def test_what_the_other_machine_sends_is_left_alone(machines: list[Workspace]) -> None:
    one, other = machines
    use_account(one, account(1))
    queue_mails(one, 2)
    delivery.deliver_next(one, LooksAround(other))
    assert deliveries(one) == {FIRST: Delivery.SENT, SECOND: Delivery.SENT}


def test_what_a_machine_left_in_the_middle_is_unclear_to_the_next(
    machines: list[Workspace],
) -> None:
    one, other = machines
    use_account(one, account(1))
    queue_mails(one, 1)
    with pytest.raises(KeyboardInterrupt):
        delivery.deliver_next(one, Ends())
    assert [message.delivery for message in delivery.recover(other)] == [Delivery.UNCLEAR]


class CountsThem:
    """Takes every mail, and counts how often each is sent."""

    def __init__(self) -> None:
        self.taken: Counter[bytes] = Counter()

    def send(self, _account: object, raw: bytes, *_: object) -> tuple[Refusal, ...]:
        self.taken[raw] += 1
        return ()


@pytest.mark.fault("SND-06")
@pytest.mark.parametrize("mails", [30, pytest.param(500, marks=pytest.mark.campaign)])
def test_two_machines_on_one_outbox_send_each_mail_once(
    machines: list[Workspace], mails: int
) -> None:
    use_account(machines[0], account(1))
    queue_mails(machines[0], mails)
    sender = CountsThem()

    def empty(machine: Workspace) -> None:
        while delivery.deliver_next(machine, sender):
            pass

    with ThreadPoolExecutor() as both:
        list(both.map(empty, machines))
    assert set(deliveries(machines[0]).values()) == {Delivery.SENT}
    assert (len(sender.taken), sender.taken.total()) == (mails, mails)


@pytest.mark.fault("SND-06")
@pytest.mark.parametrize("drafts", [10, pytest.param(500, marks=pytest.mark.campaign)])
def test_two_machines_with_one_draft_queue_it_once(machines: list[Workspace], drafts: int) -> None:
    for _ in range(drafts):
        draft = a_draft(machines[0])

        def queue(machine: Workspace, draft: Message = draft) -> bool:
            with suppress(Outdated):
                machine.execute(
                    Action.REPLY_QUEUED,
                    lambda work: reply_sending.queue(work, draft, b"raw", ()),
                )
                return True
            return False

        with ThreadPoolExecutor() as both:
            assert sorted(both.map(queue, machines)) == [False, True]
