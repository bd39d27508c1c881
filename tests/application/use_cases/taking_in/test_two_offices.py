"""Two offices whose mails reach each other: the program never answers by itself."""

import pytest

from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.mail.incoming_mail import IncomingMail
from deskapp.domain.message import Direction, Message
from tests.application.use_cases.incoming import mail, take

ONE = MailAddress("kontakt@eins.example")
OTHER = MailAddress("kontakt@zwei.example")


@pytest.mark.fault("FET-17")
def test_nothing_goes_back_and_forth(workspace: Workspace, desk_file: Workspace) -> None:
    offices = {ONE.key: workspace, OTHER.key: desk_file}
    on_its_way: list[IncomingMail] = [
        mail(senders=(ONE,), to=(OTHER,), auto_reply=True, by_machine=True),
        mail(senders=(OTHER,), to=(ONE,), out_of_office=True, auto_reply=True),
        mail(senders=(ONE,), to=(OTHER,)),
    ]
    sent = 0
    while on_its_way and sent < 20:
        each = on_its_way.pop()
        sent += 1
        receiver = offices[each.to[0].key]
        take(receiver, each)
        on_its_way += [mail(senders=each.to, to=each.senders) for _ in written(receiver)]
    assert sent == 3


def written(workspace: Workspace) -> tuple[Message, ...]:
    return tuple(
        message
        for message in workspace.query(lambda queries: queries.where(Message))
        if message.direction is Direction.OUT
    )
