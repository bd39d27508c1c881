"""By what a record was found: the name among its names, or the place in its text."""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection, RowMapping, select

from deskapp.adapters.storage.finding.attached import texts_of
from deskapp.adapters.storage.finding.found import Found
from deskapp.adapters.storage.finding.ways import Way, wanted_words
from deskapp.adapters.storage.finding.words import NAME_GAP, REASON_GAP, record_text
from deskapp.adapters.storage.tables.kinds import mapped_name
from deskapp.adapters.storage.tables.work import MESSAGE
from deskapp.application.ports.questions.found import Reason
from deskapp.domain.addresses.phone_number import dialled_digits
from deskapp.domain.names.excerpt import excerpt
from deskapp.domain.names.search_rank import Match, best_match
from deskapp.domain.record import Record

Because = tuple[Reason, str]
"""A reason, and the piece in which the words stand."""

_M = MESSAGE.table
_SAID = (_M.c.id, _M.c.subject, _M.c.sender, _M.c.attachments, _M.c.reply_text, _M.c.body_text)


def because_of_names(found: Iterable[Found], query: str) -> dict[int, Because]:
    """Of those whose names answer: the name that answers best."""
    number = dialled_digits(query)
    return {
        one.number: _because_of_name(one, query, number) for one in found if one.way is not Way.TEXT
    }


def _because_of_name(found: Found, query: str, number: str) -> Because:
    """A record's own title needs no further word."""
    named = [(Reason(code), name) for code, name in _lines(found.names)]
    if found.way is Way.SOUND:
        alike = (name for _, name in named if best_match(query, name) is Match.PHONETIC)
        return Reason.SOUND, next(alike, "")
    answers = [
        (match, at)
        for at, (reason, name) in enumerate(named)
        if (match := _match(reason, name, query, number)) is not None
    ]
    if not answers:
        return Reason.NAME, ""
    reason, name = named[min(answers)[1]]
    return reason, "" if name == found.title else name


def _match(reason: Reason, name: str, query: str, number: str) -> Match | None:
    if reason is not Reason.PHONE:
        return best_match(query, name)
    is_dialled = number and number.removeprefix("49").lstrip("0") in dialled_digits(name)
    return Match.FOLD_PREFIX if is_dialled else None


def _lines(names: str) -> Iterator[tuple[str, str]]:
    for line in names.split(NAME_GAP):
        code, gap, name = line.partition(REASON_GAP)
        if gap:
            yield code, name


def because_of_texts(
    connection: Connection, found: Sequence[Found], query: str
) -> dict[int, Because]:
    """Of those whose texts answer: the place, read from the records as they are written."""
    words = wanted_words(query)
    by_text = [one for one in found if one.way is Way.TEXT]
    said = {one.message_id: one.number for one in by_text if one.message_id}
    reasons: dict[int, Because] = {}
    if said:
        rows = connection.execute(select(*_SAID).where(_M.c.id.in_(said))).mappings()
        reasons |= {said[row["id"]]: _because_of_message(connection, row, words) for row in rows}
    others = {one.record_id: one.number for one in by_text if not one.message_id}
    for kind in {one.kind for one in by_text if not one.message_id}:
        mapping = mapped_name(kind.value)
        records = connection.execute(select(mapping.table).where(mapping.table.c.id.in_(others)))
        for row in records.mappings():
            record: Record = mapping.record(row)
            reasons[others[record.id]] = Reason.TEXT, excerpt(record_text(record), words)
    return {one.number: (Reason.TEXT, "") for one in by_text} | reasons


def _because_of_message(connection: Connection, row: RowMapping, words: Sequence[str]) -> Because:
    for file in row["attachments"]:
        if excerpt(file.name, words):
            return Reason.ATTACHMENT, file.name
    by = row["sender"]
    sender = f"{by.name} {by.address}" if by else ""
    texts = (row["reply_text"] or row["body_text"], row["subject"], sender)
    piece = next(filter(None, (excerpt(text, words) for text in texts)), "")
    return (Reason.MESSAGE, piece) if piece else _because_of_files(connection, row, words)


def _because_of_files(connection: Connection, row: RowMapping, words: Sequence[str]) -> Because:
    texts = texts_of(connection, row["attachments"]) if row["attachments"] else {}
    for file in row["attachments"]:
        if excerpt(texts.get(file.sha256, ""), words):
            return Reason.IN_ATTACHMENT, file.name
    return Reason.MESSAGE, ""
