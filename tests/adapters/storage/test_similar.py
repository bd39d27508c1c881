"""Answered inquiries like a new one, on both engines: which are found, and which never are."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from deskapp.adapters.storage.database import Database
from deskapp.application.ports.questions.similar import SimilarAnswer
from deskapp.application.ports.records import RecordStore
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.inquiry import Inquiry, Kind, Outcome, State
from deskapp.domain.mailings.mailing import Mailing
from deskapp.domain.message import Automatic, Delivery, Direction, Message
from deskapp.domain.record import Id, new_id
from tests.adapters.storage.answered_before import ANSWERED, NEW, Asked

_AT = datetime(2026, 3, 2, 8, tzinfo=UTC)
_RIGHT_AT_LEAST = 0.9
_MOST = 5


def _store(store: RecordStore, asked: Asked, **values: object) -> Inquiry:
    """An inquiry with the mail of whoever asks."""
    inquiry = Inquiry(
        id=new_id(),
        version=1,
        ref_no=f"RII-{new_id()}",
        received_at=_AT,
        subject=asked.subject,
        state=State.CLOSED if not asked.like else State.NEW,
        **values,  # type: ignore[arg-type]
    )
    store.insert(inquiry)
    store.insert(_message(inquiry, Direction.IN, asked.text))
    return inquiry


def _message(inquiry: Inquiry, direction: Direction, text: str, **values: object) -> Message:
    sent = Delivery.SENT if direction is Direction.OUT else Delivery.NONE
    message = Message(
        id=new_id(),
        version=1,
        inquiry_id=inquiry.id,
        direction=direction,
        delivery=sent,
        at=_AT + timedelta(hours=1),
        subject=inquiry.subject,
        sender=MailAddress("jemand@example.org"),
        reply_text=text,
        body_text=f"{text}\n\n> Das Zitat nennt Elektrolyseur und Ausbildungsmesse.",
    )
    return replace(message, **values)  # type: ignore[arg-type]


def _answered(store: RecordStore, asked: Asked, **values: object) -> Inquiry:
    inquiry = _store(store, asked, **values)
    store.insert(_message(inquiry, Direction.OUT, f"Guten Tag,\n\nAntwort zu {asked.key}."))
    return inquiry


def _found(storage: Database, inquiry_id: Id, most: int = _MOST) -> tuple[SimilarAnswer, ...]:
    with storage.reading() as queries:
        return queries.similar_answered(inquiry_id, most)


def test_the_right_answer_is_among_the_five(storage: Database) -> None:
    with storage.transaction() as store:
        ids = {_answered(store, each).id: each.key for each in ANSWERED}
        new = {_store(store, each).id: each.like for each in NEW}
    found = {each: [ids[row.inquiry_id] for row in _found(storage, each)] for each in new}
    right = [each for each, like in new.items() if like in found[each]]
    assert len(ANSWERED) >= 40
    assert len(NEW) >= 20
    assert len(right) >= _RIGHT_AT_LEAST * len(NEW), found
    assert all(len(set(keys)) == len(keys) <= _MOST for keys in found.values())


_MESSE, _NEW_MESSE = (
    Asked("messe", "Ausbildungsmesse", "Wie viele Stände sind üblich?"),
    Asked("neu", "Ausbildungsmesse", "Wie viele Stände brauchen wir?", "messe"),
)


def test_a_row_has_the_longest_reply_that_left(storage: Database) -> None:
    with storage.transaction() as store:
        old = _answered(store, _MESSE, outcome=Outcome.ADVISED)
        long = _message(old, Direction.OUT, "Guten Tag,\n\nDreißig Stände sind ein guter Anfang.")
        store.insert(long)
        draft = _message(old, Direction.OUT, "x" * 900, delivery=Delivery.DRAFT)
        store.insert(draft)
        new = _store(store, _NEW_MESSE)
    (row,) = _found(storage, new.id)
    assert row == SimilarAnswer(
        inquiry_id=old.id,
        ref_no=old.ref_no,
        subject=old.subject,
        outcome=Outcome.ADVISED,
        message_id=long.id,
        answered_at=long.at,
        text=long.reply_text,
    )
    assert _found(storage, old.id) == ()
    assert _found(storage, new_id()) == ()


@pytest.mark.parametrize(
    "values",
    [
        {"delivery": Delivery.DRAFT},
        {"delivery": Delivery.QUEUED, "to": (MailAddress("a@b.example"),), "raw_sha256": "0" * 64},
        {"delivery": Delivery.REFUSED},
        {"automatic": Automatic.AUTO_REPLY},
        {"template_key": "V01"},
        {"direction": Direction.NOTE, "delivery": Delivery.NONE},
    ],
    ids=("draft", "queued", "refused", "automatic", "acknowledgement", "note"),
)
def test_only_what_a_person_sent_is_an_answer(storage: Database, values: dict[str, object]) -> None:
    with storage.transaction() as store:
        old = _store(store, _MESSE)
        store.insert(replace(_message(old, Direction.OUT, "Dreißig."), **values))  # type: ignore[arg-type]
        new = _store(store, _NEW_MESSE)
    assert _found(storage, new.id) == ()


def test_a_letter_of_a_mailing_is_no_answer(storage: Database) -> None:
    with storage.transaction() as store:
        old = _store(store, _MESSE)
        mailing = Mailing(id=new_id(), version=1, inquiry_id=old.id, title="Rundschreiben")
        store.insert(mailing)
        store.insert(_message(old, Direction.OUT, "Dreißig.", mailing_id=mailing.id))
        new = _store(store, _NEW_MESSE)
    assert _found(storage, new.id) == ()


def test_what_was_handed_over_is_an_answer_and_a_call_is_a_question(storage: Database) -> None:
    with storage.transaction() as store:
        old = _store(store, Asked("anruf", "Anruf", ""))
        store.insert(_message(old, Direction.CALL, "Fragt nach einer Ausbildungsmesse."))
        store.insert(_message(old, Direction.OUT, "30.", delivery=Delivery.HANDED_OVER))
        new = _store(store, _NEW_MESSE)
    assert [row.inquiry_id for row in _found(storage, new.id)] == [old.id]


def test_quotes_and_machines_do_not_count(storage: Database) -> None:
    with storage.transaction() as store:
        old = _answered(store, Asked("anders", "Parkplatz", "Wo kann man parken?"))
        away = _message(
            old, Direction.IN, "Ausbildungsmesse, Stände", automatic=Automatic.OUT_OF_OFFICE
        )
        store.insert(away)
        new = _store(store, _NEW_MESSE)
    assert _found(storage, new.id) == ()


@pytest.mark.parametrize(
    ("old", "new", "is_offered"),
    [
        ({"confidential": True, "kind": Kind.PRESS}, {}, False),
        ({"confidential": True, "kind": Kind.PRESS}, {"kind": Kind.PRESS}, False),
        (
            {"confidential": True, "kind": Kind.PRESS},
            {"confidential": True, "kind": Kind.PRESS},
            True,
        ),
        (
            {"confidential": True, "kind": Kind.FEEDBACK},
            {"confidential": True, "kind": Kind.PRESS},
            False,
        ),
        ({"kind": Kind.PRESS}, {"confidential": True, "kind": Kind.FEEDBACK}, True),
        ({"kind": Kind.DATA_PROTECTION}, {"kind": Kind.PRESS}, False),
        ({"kind": Kind.DATA_PROTECTION}, {"kind": Kind.DATA_PROTECTION}, True),
    ],
)
def test_what_is_confidential_stays_in_its_lane(
    storage: Database, old: dict[str, object], new: dict[str, object], *, is_offered: bool
) -> None:
    with storage.transaction() as store:
        _answered(store, _MESSE, **old)
        asked = _store(store, _NEW_MESSE, **new)
    assert bool(_found(storage, asked.id)) is is_offered
