"""The inquiries of the sample data with everything said in them, and the follow-ups."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from email.utils import parseaddr
from pathlib import Path

from deskapp.adapters.files.start_data.sample_bodies import SampleNames
from deskapp.adapters.files.start_data.sample_texts import SampleTexts
from deskapp.adapters.files.start_data.tables import Table, read_tables, record
from deskapp.application.ports.start_data import SampleTime
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.contact import Contact
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.inquiry import Ball, BallPosition, Inquiry, State
from deskapp.domain.message import Delivery, Direction, Message
from deskapp.domain.record import SAMPLE, Id, Record, new_id
from deskapp.domain.reply_text.split import split_reply
from deskapp.domain.sender_profile import SenderProfile

_ANSWER_WITHIN = 5
_AS_WRITTEN = (
    *("subject", "channel", "outgoing", "kind", "topics", "land", "state", "outcome", "depth"),
    *("priority", "priority_reason", "confidential"),
)
"""Fields of an inquiry that stand in the files as they are."""


@dataclass(frozen=True, slots=True)
class SamplePeople:
    """Those who write and are written to, by identity."""

    contacts: dict[Id, Contact]
    profile: SenderProfile


class InquiryFiles:
    """Makes inquiries and messages out of the files, one after the other."""

    def __init__(
        self,
        names: SampleNames,
        at: SampleTime,
        people: SamplePeople,
        texts: SampleTexts,
        ref_no: Callable[[date], str],
    ) -> None:
        self._names, self._at, self._people = names, at, people
        self._texts, self._ref_no = texts, ref_no

    def records(self, folder: Path) -> Iterator[Record]:
        """Every inquiry with its messages behind it, in the order of receipt."""
        for path in sorted(folder.glob("*.toml")):
            for table in read_tables(path)["inquiry"]:
                yield from self._inquiry(table)

    def _inquiry(self, table: Table) -> Iterator[Record]:
        received = self._at.day(table["received_day"])
        own = self._names.own("inquiry", table["key"])
        values = {name: table[name] for name in _AS_WRITTEN if name in table}
        inquiry = record(
            Inquiry,
            {
                **own,
                **values,
                "ref_no": self._ref_no(received),
                "received_at": self._at.moment(received, table["received_time"]),
                "contact_id": self._names.of("contact", table.get("inquirer")),
                "organisation_id": self._names.of("organisation", table.get("organisation")),
                "initiative_id": self._names.of("initiative", table.get("initiative")),
                "owner_id": self._names.of("user", table.get("owner")),
                "due_on": self._at.day(
                    table.get("due_day", table["received_day"] + _ANSWER_WITHIN)
                ),
            },
        )
        messages = self._messages(table, inquiry)
        yield self._worked(table, inquiry, messages)
        yield from messages

    def _worked(self, table: Table, inquiry: Inquiry, messages: list[Message]) -> Inquiry:
        """The inquiry with what its messages say: first reply, end, and whose turn it is."""
        replies = (message.at for message in messages if message.direction is Direction.OUT)
        last = messages[-1].at if messages else inquiry.received_at
        return replace(
            inquiry,
            first_reply_at=next(replies, None),
            closed_at=last if inquiry.state is State.CLOSED else None,
            ball=BallPosition(
                holder=Ball(table.get("ball", "us")),
                third_party=table.get("third_party", ""),
                since=self._at.day(table["ball_day"]) if "ball_day" in table else None,
            ),
        )

    def _messages(self, table: Table, inquiry: Inquiry) -> list[Message]:
        messages: list[Message] = []
        for said in table.get("message", ()):
            previous = next((m for m in reversed(messages) if m.message_id), None)
            messages.append(self._message(said, inquiry, previous))
        return messages

    def _message(self, said: Table, inquiry: Inquiry, previous: Message | None) -> Message:
        direction = Direction(said["direction"])
        at = self._at.moment(self._at.day(said["day"]), said["time"])
        contact = self._contact(said.get("contact") or next(iter(said.get("to", ())), None))
        user_id = self._names.of("user", said.get("user"))
        fill = self._texts.filler(inquiry.ref_no, user_id, contact, at)
        body = fill(said["body"].strip("\n"))
        answer = split_reply(body).reply_text
        is_mail = direction in {Direction.IN, Direction.OUT}
        message_id = f"{new_id()}@example.org" if is_mail else ""
        return Message(
            id=new_id(),
            origin=SAMPLE,
            inquiry_id=inquiry.id,
            direction=direction,
            delivery=Delivery.SENT if direction is Direction.OUT else Delivery.NONE,
            at=at,
            subject=fill(said.get("subject", "")),
            sender=self._sender(said, direction, contact),
            to=self._recipients(said, direction),
            body_text=body,
            reply_text=answer if answer.strip() != body.strip() else "",
            contact_id=contact.id if contact else None,
            author_id=user_id,
            template_key=said.get("template", ""),
            message_id=message_id,
            in_reply_to=previous.message_id if previous and is_mail else "",
        )

    def _contact(self, key: str | None) -> Contact | None:
        found = self._names.of("contact", key)
        return self._people.contacts.get(found) if found else None

    def _sender(
        self, said: Table, direction: Direction, contact: Contact | None
    ) -> MailAddress | None:
        if direction is Direction.OUT:
            return self._office()
        if "sender" in said:
            name, address = parseaddr(said["sender"])
            return MailAddress(address, name) if address else MailAddress("", said["sender"])
        is_mail = direction is Direction.IN and contact is not None
        return MailAddress(contact.mail, contact.full_name) if is_mail and contact else None

    def _recipients(self, said: Table, direction: Direction) -> tuple[MailAddress, ...]:
        if direction is Direction.IN:
            return (self._office(),)
        if "to_address" in said:
            name, address = parseaddr(said["to_address"])
            return (MailAddress(address, name),)
        people = (self._contact(key) for key in said.get("to", ()))
        return tuple(MailAddress(each.mail, each.full_name) for each in people if each)

    def _office(self) -> MailAddress:
        return MailAddress(self._people.profile.mail, self._people.profile.display_name)


def follow_ups(
    path: Path, names: SampleNames, at: SampleTime, done: Callable[[date], datetime]
) -> Iterator[Record]:
    """The follow-ups; ``done`` gives the moment of a day on which one was done."""
    for table in read_tables(path)["follow_up"]:
        plain = ("kind", "reason", "hard", "moved_count", "recurrence", "result")
        values: Table = {name: table[name] for name in plain if name in table}
        for about in ("inquiry", "contact", "initiative", "event"):
            values[f"{about}_id"] = names.of(about, table.get(about))
        values["owner_id"] = names.of("user", table.get("owner"))
        values["due_on"] = at.day(table["due_day"])
        if "done_day" in table:
            values["done_at"] = done(at.day(table["done_day"]))
        yield record(FollowUp, {"id": new_id(), "origin": SAMPLE, **values})
