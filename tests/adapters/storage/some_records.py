"""Records at version 1 that keep every rule, with as little said as possible."""
# ruff: noqa: ANN401 - further fields of any type, checked when the record is made

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import count
from typing import Any

from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Direction, Message
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id, new_id
from deskapp.domain.template import Template, TemplateText

AT = datetime(2026, 11, 2, 8, 30, tzinfo=UTC)
_numbers = count(1)


def contact(last_name: str, *mails: str, **more: Any) -> Contact:
    addresses = tuple(map(ContactMail, mails))
    return replace(Contact(id=new_id(), version=1, last_name=last_name, mails=addresses), **more)


def organisation(name: str, **more: Any) -> Organisation:
    return replace(Organisation(id=new_id(), version=1, name=name, type="chamber"), **more)


def initiative(name: str, **more: Any) -> Initiative:
    made = Initiative(id=new_id(), version=1, name=name, kind="network", laender=("NI",))
    return replace(made, **more)


def inquiry(subject: str = "Frage", **more: Any) -> Inquiry:
    ref_no = f"RII-2026-{next(_numbers):04d}"
    made = Inquiry(id=new_id(), version=1, ref_no=ref_no, received_at=AT, subject=subject)
    return replace(made, **more)


def message(inquiry_id: Id, **more: Any) -> Message:
    made = Message(id=new_id(), version=1, inquiry_id=inquiry_id, direction=Direction.IN, at=AT)
    return replace(made, **more)


def follow_up(inquiry_id: Id | None, due_on: date, **more: Any) -> FollowUp:
    made = FollowUp(
        id=new_id(), version=1, inquiry_id=inquiry_id, due_on=due_on, reason="Nachfassen"
    )
    return replace(made, **more)


def template(key: str, **more: Any) -> Template:
    text = TemplateText("de", "Ihre Anfrage", "Guten Tag")
    return replace(Template(id=new_id(), version=1, key=key, title_de=key, texts=(text,)), **more)
