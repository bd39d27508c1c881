"""The conversations of the window: which messages stand in them, and in which order."""

from dataclasses import replace
from datetime import timedelta

from deskapp.adapters.storage.database import Database
from deskapp.application.ports.questions.lists import (
    InquiryFilter,
)
from deskapp.domain.message import Attachment, Delivery, Direction
from deskapp.domain.record import Record, new_id
from tests.adapters.storage.some_records import (
    AT,
    inquiry,
    message,
)

ALL = InquiryFilter(only_open=False)


def stored(storage: Database, *records: Record) -> None:
    with storage.transaction() as store:
        for record in records:
            store.insert(record)


class TestMessages:
    def test_a_conversation_runs_from_old_to_new(self, storage: Database) -> None:
        matter = inquiry()
        answer = message(matter.id, at=AT + timedelta(1), direction=Direction.OUT, subject="AW")
        asked = message(
            matter.id,
            body_text="Neu\n> alt",
            reply_text="Neu",
            attachments=(Attachment("a.pdf", 1, ""), Attachment("b.png", 1, "", inline=True)),
        )
        stored(storage, matter, answer, asked)
        with storage.reading() as queries:
            first, second = queries.conversation(matter.id)
        assert (first.text, first.has_more, first.attachments) == ("Neu", True, 1)
        assert (second.id, second.subject, second.has_more) == (answer.id, "AW", False)

    def test_what_left_with_a_text_is_found_by_it_and_no_draft(self, storage: Database) -> None:
        matter = inquiry("Netz")
        sent = {"direction": Direction.OUT, "delivery": Delivery.SENT}
        old = message(matter.id, template_key="V01", snippets=("gruss", "recht"), **sent)
        new = message(matter.id, template_key="V01", at=AT + timedelta(days=1), **sent)
        other = message(matter.id, template_key="V010", snippets=("grusswort",), **sent)
        draft = replace(old, id=new_id(), delivery=Delivery.DRAFT)
        stored(storage, matter, old, new, other, draft, message(matter.id))
        with storage.reading() as queries:
            by_template = queries.written_with(template_key="V01", limit=9)
            assert [row.id for row in by_template] == [new.id, old.id]
            assert [row.id for row in queries.written_with(snippet="gruss", limit=9)] == [old.id]
            assert queries.written_with(limit=9) == ()
