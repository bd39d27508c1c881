"""Two machines on one server: neither calls unclear what the other is sending right now."""

from collections.abc import Iterator

import pytest

from deskapp.adapters.storage.database import open_database
from deskapp.application import delivery
from deskapp.application.workspace import Workspace
from deskapp.domain.message import Delivery
from tests.application.outbox_records import account, deliveries, queue_mails
from tests.fixed_clock import FixedClock, no_holidays

FIRST, SECOND = "0@desk.example", "1@desk.example"


class LooksAround:
    """Takes a mail, and meanwhile the other machine starts and sends."""

    def __init__(self, other: Workspace) -> None:
        self._other = other

    def send(self, *_: object) -> None:
        assert delivery.recover(self._other) == ()
        delivery.deliver_next(self._other, Takes(), account(1))
        assert deliveries(self._other) == {FIRST: Delivery.SENDING, SECOND: Delivery.SENT}


class Takes:
    def send(self, *_: object) -> None:
        return


class Ends:
    def send(self, *_: object) -> None:
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
    queue_mails(one, 2)
    delivery.deliver_next(one, LooksAround(other), account(1))
    assert deliveries(one) == {FIRST: Delivery.SENT, SECOND: Delivery.SENT}


def test_what_a_machine_left_in_the_middle_is_unclear_to_the_next(
    machines: list[Workspace],
) -> None:
    one, other = machines
    queue_mails(one, 1)
    with pytest.raises(KeyboardInterrupt):
        delivery.deliver_next(one, Ends(), account(1))
    assert [message.delivery for message in delivery.recover(other)] == [Delivery.UNCLEAR]
