"""Answered inquiries that are like one: candidates by their words, then ranked by the domain.

An index finds what has a word in no order of use, so a common word would cost as much as there
are inquiries. Asked for the newest alone it costs no more than a rare one; and of a rare word
the newest are all there are.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, or_, select

from deskapp.adapters.storage.finding.index import Term, Words, finds, numbers
from deskapp.adapters.storage.tables.trail import SEARCH_ENTRY
from deskapp.adapters.storage.tables.work import INQUIRY, MESSAGE
from deskapp.application.ports.questions.similar import SimilarAnswer
from deskapp.domain.answered.likeness import Matter, most_alike, telling_words
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.inquiry import Kind
from deskapp.domain.message import Automatic, Delivery, Direction
from deskapp.domain.names.folding import loose
from deskapp.domain.record import Id

_Q, _M, _S = INQUIRY.table, MESSAGE.table, SEARCH_ENTRY
_OUT = _M.alias("reply")
_WORDS, _PAIRED = 8, 3
_LOOKED_AT: Final = 60
"""So many messages with a word are looked at, be there an answer to them or not."""
_OF_A_WORD, _OF_A_PAIR = 15, 10
_MOST: Final = 80
_LONGEST_TEXT: Final = 1_000
_NO_ANSWERS: Final = ("V01", "V02", "V03", "V07")
"""Templates that acknowledge, put off, ask back or ask somebody else."""
_SAID: Final = (Direction.IN, Direction.CALL)


def similar_answered(
    connection: Connection, inquiry_id: Id, limit: int
) -> tuple[SimilarAnswer, ...]:
    """The answered inquiries most like that one, the likest first."""
    for row in connection.execute(select(_Q).where(_Q.c.id == inquiry_id)):
        (matter,) = _matters(connection, [row])
        ids = _candidates(connection, matter, row)
        others = connection.execute(select(_Q).where(_Q.c.id.in_(ids), _may_be_shown_to(row)))
        alike = most_alike(matter, _matters(connection, others.all()), limit)
        return tuple(_answers(connection, alike))
    return ()


def _candidates(connection: Connection, matter: Matter, row: Row[Any]) -> list[Id]:
    """The newest answered inquiries in which the words stand, and pairs of those told best by."""
    found: dict[Id, None] = {}
    words = [Term(word, is_begun=False) for word in telling_words(matter, _WORDS)]
    for pair in combinations(words[:_PAIRED], 2):
        found |= dict.fromkeys(_newest(connection, pair, _OF_A_PAIR))
    for word in words:
        found |= dict.fromkeys(_newest(connection, (word,), _OF_A_WORD))
    return [each for each in found if each != row.id][:_MOST]


def _newest(connection: Connection, terms: Sequence[Term], most: int) -> Iterator[Id]:
    """The inquiries in which somebody said all of the words last, those with a reply alone."""
    found = finds(connection, Words.EVERYTHING, [terms]).subquery()
    newest = select(found.c.id).where(found.c.id.between(*numbers(RecordKind.MESSAGE)))
    hits = newest.order_by(found.c.id.desc()).limit(_LOOKED_AT).subquery()
    question = (
        select(_M.c.inquiry_id)
        .select_from(hits)
        .join(_S, _S.c.id == hits.c.id)
        .join(_M, _M.c.id == _S.c.record_id)
        .where(
            _M.c.direction.in_(_SAID),
            select(_OUT.c.id).where(_OUT.c.inquiry_id == _M.c.inquiry_id, *_sent()).exists(),
        )
        .order_by(hits.c.id.desc())
        .limit(most)
    )
    return iter(connection.scalars(question))


def _sent() -> tuple[ColumnElement[bool], ...]:
    """Replies that people wrote to one inquiry, and that left."""
    return (
        _OUT.c.direction == Direction.OUT,
        _OUT.c.delivery.in_((Delivery.SENT, Delivery.HANDED_OVER)),
        _OUT.c.automatic == Automatic.NO,
        _OUT.c.mailing_id.is_(None),
        _OUT.c.template_key.not_in(_NO_ANSWERS),
    )


def _may_be_shown_to(row: Row[Any]) -> ColumnElement[bool]:
    """What is confidential, and what was told on somebody's data, stays in its lane."""
    is_open = and_(
        _Q.c.confidential.is_(False), or_(_Q.c.kind.is_(None), _Q.c.kind != Kind.DATA_PROTECTION)
    )
    if row.kind is None or not (row.confidential or row.kind is Kind.DATA_PROTECTION):
        return is_open
    return or_(is_open, _Q.c.kind == row.kind)


def _matters(connection: Connection, rows: Sequence[Row[Any]]) -> list[Matter]:
    """Inquiries with what their askers wrote, machines and quotes aside."""
    texts: dict[str, list[str]] = {row.id: [] for row in rows}
    question: Select[Any] = (
        select(_M.c.inquiry_id, _M.c.reply_text, _M.c.body_text)
        .where(
            _M.c.inquiry_id.in_(texts),
            _M.c.direction.in_(_SAID),
            _M.c.automatic == Automatic.NO,
        )
        .order_by(_M.c.at, _M.c.id)
    )
    for inquiry_id, reply_text, body_text in connection.execute(question):
        texts[inquiry_id].append((reply_text or body_text)[:_LONGEST_TEXT])
    return [
        Matter(
            id=row.id,
            subject=loose(row.subject),
            text=loose("\n".join(texts[row.id])[:_LONGEST_TEXT]),
            kind=row.kind,
            topics=row.topics,
            land=row.land,
        )
        for row in rows
    ]


def _answers(connection: Connection, ids: Sequence[Id]) -> Iterator[SimilarAnswer]:
    """Of each inquiry its longest reply, in the order of the ids."""
    question: Select[Any] = (
        select(
            _Q.c.id,
            _Q.c.ref_no,
            _Q.c.subject,
            _Q.c.outcome,
            _OUT.c.id.label("message_id"),
            _OUT.c.at,
            _OUT.c.reply_text,
            _OUT.c.body_text,
        )
        .join(_OUT, _OUT.c.inquiry_id == _Q.c.id)
        .where(_Q.c.id.in_(ids), *_sent())
        .order_by(_OUT.c.at)
    )
    longest: dict[str, SimilarAnswer] = {}
    for row in connection.execute(question):
        text = row.reply_text or row.body_text
        if row.id not in longest or len(text) > len(longest[row.id].text):
            longest[row.id] = SimilarAnswer(
                inquiry_id=row.id,
                ref_no=row.ref_no,
                subject=row.subject,
                outcome=row.outcome,
                message_id=row.message_id,
                answered_at=row.at,
                text=text,
            )
    return (longest[each] for each in ids if each in longest)
