"""Signs that people have left: automatic answers, and addresses from which mail came back."""

from datetime import datetime

from sqlalchemy import Connection, Text, select, type_coerce

from deskapp.adapters.storage.columns import has_items
from deskapp.adapters.storage.tables.bodies import CONTACT
from deskapp.adapters.storage.tables.work import INQUIRY, MESSAGE
from deskapp.application.ports.questions.counting import AutomaticMail
from deskapp.domain.message import Automatic
from deskapp.domain.record import Id

_C, _M, _Q = CONTACT.table, MESSAGE.table, INQUIRY.table
_LOOKED_AT = 4_000
_ANSWERS = (Automatic.OUT_OF_OFFICE, Automatic.AUTO_REPLY)


def automatic_mails(connection: Connection, contact_id: Id | None) -> tuple[AutomaticMail, ...]:
    """The automatic answers of a person, or of all, without the ends of long ones."""
    question = select(_M.c.contact_id, _M.c.at, _M.c.subject, _M.c.body_text).where(
        _M.c.automatic.in_(_ANSWERS), _M.c.contact_id.is_not(None)
    )
    if contact_id is not None:
        question = question.where(_M.c.contact_id == contact_id)
    rows = connection.execute(question.order_by(_M.c.at, _M.c.id))
    return tuple(
        AutomaticMail(contact, at, subject, text[:_LOOKED_AT])
        for contact, at, subject, text in rows
    )


def bounced_contacts(connection: Connection) -> tuple[Id, ...]:
    """Who has an address that does not hold any more."""
    bounced = type_coerce(_C.c.mails, Text).contains('"valid":false')
    question = select(_C.c.id).where(bounced, _C.c.left_on.is_(None), ~_C.c.archived)
    return tuple(connection.execute(question.order_by(_C.c.sort_key, _C.c.id)).scalars())


def last_refusal(connection: Connection, contact_id: Id) -> datetime | None:
    """The last mail in an inquiry of the person that was refused for somebody."""
    question = (
        select(_M.c.at)
        .join(_Q, _Q.c.id == _M.c.inquiry_id)
        .where(_Q.c.contact_id == contact_id, has_items(_M.c.refused))
    )
    return connection.execute(question.order_by(_M.c.at.desc()).limit(1)).scalar()
