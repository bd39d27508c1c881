"""No sequence of mails ever joins a stranger to an inquiry."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.free_mail import is_free_mail
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Automatic, Message
from deskapp.domain.record import new_id
from tests.application.use_cases.incoming import OFFICE, mail, take

PEOPLE = tuple(
    MailAddress(address)
    for address in (
        "okka@nordwind.example",
        "tjark@nordwind.example",
        "eva@muster.example",
        "eva@gmail.com",
        "jan@gmail.com",
        "x@anderswo.example",
    )
)


@dataclass(frozen=True)
class Written:
    """One mail of a sequence; ``answers`` are the places of those that it names."""

    sender: int
    others: tuple[int, ...]
    answers: tuple[int, ...]
    number: int | None
    is_list: bool


WRITTEN = st.builds(
    Written,
    sender=st.integers(0, len(PEOPLE) - 1),
    others=st.lists(st.integers(0, len(PEOPLE) - 1), max_size=2).map(tuple),
    answers=st.lists(st.integers(0, 7), max_size=2).map(tuple),
    number=st.none() | st.integers(1, 4),
    is_list=st.booleans(),
)


def take_all(workspace: Workspace, sequence: Sequence[Written], mark: str) -> None:
    for at, each in enumerate(sequence):
        ids = tuple(f"{mark}-{one}@x.example" for one in each.answers if one < at)
        numbers = sorted(i.ref_no for i in all_inquiries(workspace))
        number = numbers[-each.number] if each.number and each.number <= len(numbers) else ""
        take(
            workspace,
            mail(
                senders=(PEOPLE[each.sender],),
                to=(OFFICE,),
                cc=tuple(PEOPLE[one] for one in each.others),
                message_id=f"{mark}-{at}@x.example",
                references=ids,
                subject=f"AW: Anfrage {number}".strip(),
                listed=each.is_list,
            ),
        )


def all_inquiries(workspace: Workspace) -> Sequence[Inquiry]:
    return workspace.query(lambda queries: queries.where(Inquiry))


@pytest.mark.fault("MIM-13")
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(sequence=st.lists(WRITTEN, min_size=2, max_size=8))
def test_whoever_joins_took_part_before(desk_file: Workspace, sequence: list[Written]) -> None:
    take_all(desk_file, sequence, new_id())
    for inquiry in all_inquiries(desk_file):
        said = in_inquiry(desk_file, inquiry)
        known: set[str] = set()
        domains: set[str] = set()
        for at, message in enumerate(said):
            sender = message.sender
            assert sender is not None
            assert at == 0 or sender.key in known or sender.domain in domains
            if message.automatic is not Automatic.BOUNCE:
                for each in (sender, *message.to, *message.cc):
                    known.add(each.key)
                    domains |= {each.domain} if not is_free_mail(each.domain) else set()


def in_inquiry(workspace: Workspace, inquiry: Inquiry) -> Sequence[Message]:
    return workspace.query(lambda queries: queries.where(Message, inquiry_id=inquiry.id))
