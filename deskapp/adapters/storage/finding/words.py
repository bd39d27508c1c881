"""The words by which each kind of record is found, folded for the index."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import singledispatch

from deskapp.application.ports.questions.found import Reason
from deskapp.domain.collected.main_record import MainRecord
from deskapp.domain.contact import Contact
from deskapp.domain.events.event import Event
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.mailings.mailing import Mailing
from deskapp.domain.message import Delivery, Message
from deskapp.domain.names.folding import compact, fold_words, loose
from deskapp.domain.names.phonetic import cologne_code
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Record
from deskapp.domain.template import Snippet, Template

NAME_GAP, REASON_GAP = "\n", "\t"
LONGEST_WORD = 60
SHORTEST_SOUND = 3
"""Letters of a word, below which most words sound alike."""
_TEXT_LIMIT, _NAME_LIMIT, _MOST_NAMES, _COMPACT_LIMIT = 20_000, 300, 60, 600
_MOST_LETTERS = 300_000
"""Of the words of a message and all its files; PostgreSQL takes a megabyte of them."""
_SPOKEN = frozenset({Reason.NAME, Reason.SHORT_NAME, Reason.ALIAS, Reason.FORMER_NAME})
_IN_PARTS = _SPOKEN | {Reason.MAIL, Reason.DOMAIN, Reason.BRAND}


@dataclass(frozen=True, slots=True)
class SearchWords:
    """A record as the index sees it.

    ``names`` holds a line for each name: its reason, a tab, and how it is written;
    ``name_fold`` the words of the same lines, folded. The other columns are words with a
    space between them; ``text_loose`` has those of the names too.
    """

    title: str
    detail: str
    names: str
    name_fold: str
    name_loose: str
    name_compact: str
    name_sounds: str
    text_loose: str


@dataclass(frozen=True, slots=True)
class _Name:
    """One name; ``spelled`` stands for it in the index where that is not how it is written."""

    reason: Reason
    written: str
    spelled: str = ""

    @property
    def indexed(self) -> str:
        return (self.spelled or self.written)[:_NAME_LIMIT]


def sounds(text: str) -> tuple[str, ...]:
    """How the longer words of a name sound (Kölner Phonetik)."""
    words = (word for word in fold_words(text).split() if len(word) >= SHORTEST_SOUND)
    return tuple(code for word in words if (code := cologne_code(word)))


def _words(
    title: str, detail: str, names: Iterator[_Name], text: str, *, is_called_so: bool = False
) -> SearchWords:
    """``is_called_so`` says that the names are spoken, and so misheard: of people and bodies."""
    named = [name for name in names if name.written.strip()][:_MOST_NAMES]
    name_loose = _cut(" ".join(loose(name.indexed) for name in named))
    parts = (compact(name.indexed) for name in named if name.reason in _IN_PARTS)
    spoken = (name.indexed for name in named if is_called_so and name.reason in _SPOKEN)
    return SearchWords(
        title=title,
        detail=detail,
        names=NAME_GAP.join(
            f"{name.reason.value}{REASON_GAP}{' '.join(name.written.split())[:_NAME_LIMIT]}"
            for name in named
        ),
        name_fold=NAME_GAP.join(_cut(fold_words(name.indexed)) for name in named),
        name_loose=name_loose,
        name_compact=" ".join(dict.fromkeys(parts))[:_COMPACT_LIMIT],
        name_sounds=" ".join(dict.fromkeys(code for name in spoken for code in sounds(name))),
        text_loose=_once(f"{name_loose} {_cut(loose(text[:_TEXT_LIMIT]))}"),
    )


def _once(words: str) -> str:
    """Each word once: the index knows in which records a word stands, not how often."""
    return " ".join(dict.fromkeys(words.split()))


def _cut(words: str) -> str:
    parts = words.split()
    if max(map(len, parts), default=0) > LONGEST_WORD:
        parts = [word[:LONGEST_WORD] for word in parts]
    return " ".join(parts)


def record_text(record: Record) -> str:
    """What is written in a record beside its names, as a person reads it."""
    return "\n".join(_texts(record))


def _texts(record: Record) -> Iterator[str]:
    match record:
        case Contact() | Organisation():
            yield record.note
        case Initiative():
            yield from (record.description, record.goals)
        case Inquiry():
            yield from (record.note, record.ball.third_party)
            yield from (item.text for item in record.checklist)
        case Template() | Mailing():
            yield from (f"{text.subject}\n{text.body}" for text in record.texts)
        case Snippet():
            yield from (record.text_de, record.text_en)
        case Event():
            yield from (record.question, record.place, record.programme, record.feedback)
            yield from (session.name for session in record.sessions)
        case FollowUp():
            yield record.result


def with_more(words: SearchWords | None, text: str) -> SearchWords | None:
    """A message's words, and each of its files' words once; nothing where it is not searched."""
    if words is None or not text:
        return words
    said = set(words.text_loose.split())
    more = [word for word in dict.fromkeys(_cut(loose(text)).split()) if word not in said]
    return replace(words, text_loose=" ".join((words.text_loose, *more))[:_MOST_LETTERS])


@singledispatch
def search_words(record: Record) -> SearchWords | None:  # noqa: ARG001  most kinds are not found by words
    """The words for a record, or none where its kind is not searched."""
    return None


@search_words.register
def _inquiry(record: Inquiry) -> SearchWords:
    short = record.ref_no.rpartition("-")[2].lstrip("0")

    def names() -> Iterator[_Name]:
        yield _Name(Reason.REFERENCE, record.ref_no, f"{record.ref_no} {short}")
        yield _Name(Reason.NAME, record.subject)
        yield from _collected(record)

    return _words(record.subject, record.ref_no, names(), record_text(record))


@search_words.register
def _message(record: Message) -> SearchWords | None:
    if record.delivery is Delivery.DRAFT:
        return None
    sender = f"{record.sender.name} {record.sender.address}" if record.sender else ""
    files = " ".join(attachment.name for attachment in record.attachments)
    text = f"{record.subject} {sender} {files} {record.text}"
    # A sender is found as a contact: a million names more would slow every search of names.
    return _words(record.subject, "", iter(()), text)


@search_words.register
def _contact(record: Contact) -> SearchWords:
    name = record.full_name or record.mail

    def names() -> Iterator[_Name]:
        yield _Name(Reason.NAME, name)
        for mail in record.mails:
            yield _Name(Reason.MAIL, mail.address)
        yield from _phones(record)
        yield from _collected(record)

    return _words(name, record.mail, names(), record_text(record), is_called_so=True)


@search_words.register
def _organisation(record: Organisation) -> SearchWords:
    def names() -> Iterator[_Name]:
        yield from _names_of_body(record)
        for mail in record.mails:
            yield _Name(Reason.MAIL, mail.address)
        yield from _phones(record)
        yield from _collected(record)

    return _words(record.name, record.name_short, names(), record_text(record), is_called_so=True)


@search_words.register
def _initiative(record: Initiative) -> SearchWords:
    def names() -> Iterator[_Name]:
        yield from _names_of_body(record)
        yield _Name(Reason.BRAND, record.brand)
        yield from _collected(record)

    return _words(
        record.name, ", ".join(record.laender), names(), record_text(record), is_called_so=True
    )


@search_words.register
def _template(record: Template) -> SearchWords:
    def names() -> Iterator[_Name]:
        yield _Name(Reason.KEY, record.key)
        yield _Name(Reason.NAME, record.title_de)
        yield _Name(Reason.NAME, record.title_en)

    return _words(record.title_de, record.key, names(), record_text(record))


@search_words.register
def _snippet(record: Snippet) -> SearchWords:
    names = (_Name(Reason.KEY, record.abbreviation), _Name(Reason.NAME, record.title))
    return _words(record.title, record.abbreviation, iter(names), record_text(record))


@search_words.register
def _mailing(record: Mailing) -> SearchWords:
    names = (_Name(Reason.NAME, record.title),)
    return _words(record.title, "", iter(names), record_text(record))


@search_words.register
def _event(record: Event) -> SearchWords:
    names = (
        _Name(Reason.KEY, record.code),
        _Name(Reason.NAME, record.title),
        _Name(Reason.NAME, record.motto),
    )
    return _words(record.title, record.code, iter(names), record_text(record))


@search_words.register
def _follow_up(record: FollowUp) -> SearchWords:
    names = (_Name(Reason.NAME, record.reason),)
    return _words(record.reason, record.due_on.isoformat(), iter(names), record_text(record))


def _names_of_body(body: Organisation | Initiative) -> Iterator[_Name]:
    yield _Name(Reason.NAME, body.name)
    yield _Name(Reason.SHORT_NAME, body.name_short)
    for alias in body.aliases:
        yield _Name(Reason.ALIAS, alias)
    for former in body.former_names:
        yield _Name(Reason.FORMER_NAME, former.name)
    for domain in body.mail_domains:
        yield _Name(Reason.DOMAIN, domain)


def _phones(record: Contact | Organisation) -> Iterator[_Name]:
    for phone in record.phones:
        yield _Name(Reason.PHONE, phone.national, " ".join(phone.digits()))


def _collected(record: MainRecord) -> Iterator[_Name]:
    for tag in record.tags:
        yield _Name(Reason.TAG, tag)
    for own in record.custom:
        yield _Name(Reason.OWN_FIELD, own.value)
