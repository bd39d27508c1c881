"""Counts by Land, topic and tag; several codes in one column are told apart here, not in SQL."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from deskapp.adapters.storage.columns import has_items
from deskapp.adapters.storage.tables.bodies import AFFILIATION, CONTACT, INITIATIVE, ORGANISATION
from deskapp.adapters.storage.tables.work import FOLLOW_UP, INQUIRY
from deskapp.application.ports.questions.counting import Measure, Moment
from deskapp.domain.inquiry import State
from deskapp.domain.names.sorting import word_sort_key

_C, _O, _I, _A = CONTACT.table, ORGANISATION.table, INITIATIVE.table, AFFILIATION.table
_Q, _F = INQUIRY.table, FOLLOW_UP.table
_NOWHERE = ""
_TAGGED = (_I, _O, _C, _Q)


def count_by_land(connection: Connection, measure: Measure, moment: Moment) -> Mapping[str, int]:
    """The records of a measure by their Land."""
    match measure:
        case Measure.INITIATIVES:
            return _of_several(connection, select(_I.c.laender, func.count()).select_from(_I))
        case Measure.ORGANISATIONS:
            return _of_one(connection, select(_O.c.land, func.count()).group_by(_O.c.land))
        case Measure.CONTACTS:
            return _contacts(connection)
        case Measure.OPEN_INQUIRIES:
            return _inquiries(connection, _Q.c.state != State.CLOSED)
        case Measure.INQUIRIES_OF_YEAR:
            return _inquiries(connection, _Q.c.received_at >= moment.year_begins)
        case Measure.FOLLOW_UPS_DUE:
            return _follow_ups(connection, moment)


def initiatives_by_topic_and_land(connection: Connection) -> Mapping[tuple[str, str], int]:
    """The initiatives, each under all its topics: in all its Länder, and once in none."""
    question = select(_I.c.topics, _I.c.laender, func.count()).group_by(_I.c.topics, _I.c.laender)
    counts: Counter[tuple[str, str]] = Counter()
    for topics, laender, number in connection.execute(question):
        places = (*laender, _NOWHERE)
        counts.update({(topic, land): number for topic in topics for land in places})
    return counts


def tags_in_use(connection: Connection) -> tuple[tuple[str, int], ...]:
    """Each tag once, whatever its case, as most records write it, with how many have it."""
    counts: Counter[str] = Counter()
    for table in _TAGGED:
        sets = select(table.c.tags, func.count()).where(has_items(table.c.tags))
        for tags, records in connection.execute(sets.group_by(table.c.tags)):
            counts.update(dict.fromkeys(tags, records))
    written: dict[str, str] = {}
    sums: Counter[str] = Counter()
    for tag, records in counts.most_common():
        written.setdefault(tag.casefold(), tag)
        sums[tag.casefold()] += records
    found = ((tag, sums[key]) for key, tag in written.items())
    return tuple(sorted(found, key=lambda each: word_sort_key(each[0])))


def _of_one(connection: Connection, question: Select[Any]) -> Mapping[str, int]:
    return {row[0]: row[1] for row in connection.execute(question)}


def _of_several(connection: Connection, question: Select[Any]) -> Mapping[str, int]:
    (laender, _) = question.selected_columns
    counts: Counter[str] = Counter()
    for codes, number in connection.execute(question.group_by(laender)):
        counts.update(dict.fromkeys(codes or (_NOWHERE,), number))
    return counts


def _inquiries(connection: Connection, condition: ColumnElement[bool]) -> Mapping[str, int]:
    question = select(_Q.c.land, func.count()).where(condition)
    return _of_one(connection, question.group_by(_Q.c.land))


def _contacts(connection: Connection) -> Mapping[str, int]:
    """Each person once in a Land, however many roles they have there."""
    at_bodies = select(_O.c.land, _A.c.contact_id).join(_O, _O.c.id == _A.c.organisation_id)
    at_initiatives = select(_I.c.laender, _A.c.contact_id).join(_I, _I.c.id == _A.c.initiative_id)
    found = {(land, one) for land, one in connection.execute(at_bodies.distinct()) if land}
    for laender, one in connection.execute(at_initiatives.distinct()):
        found.update((land, one) for land in laender)
    counts = Counter(land for land, _ in found)
    everybody = connection.execute(select(func.count()).select_from(_C)).scalar_one()
    counts[_NOWHERE] = everybody - len({one for _, one in found})
    return counts


def _follow_ups(connection: Connection, moment: Moment) -> Mapping[str, int]:
    due = (_F.c.done_at.is_(None), _F.c.due_on <= moment.today)
    of_inquiries = select(_Q.c.land, func.count()).join(_F, _F.c.inquiry_id == _Q.c.id).where(*due)
    of_initiatives = (
        select(_I.c.laender, func.count()).join(_F, _F.c.initiative_id == _I.c.id).where(*due)
    )
    counts = Counter(_of_one(connection, of_inquiries.group_by(_Q.c.land)))
    counts.update(_of_several(connection, of_initiatives))
    of_people = select(func.count()).select_from(_F).where(*due, _F.c.contact_id.is_not(None))
    counts[_NOWHERE] += connection.execute(of_people).scalar_one()
    return counts
