"""The words by which each kind of record is found, folded for the index."""

from dataclasses import dataclass, replace
from functools import singledispatch

from deskapp.domain.contact import Contact
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.message import Delivery, Message
from deskapp.domain.names.folding import compact, fold, loose, query_tokens
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Record
from deskapp.domain.template import Snippet, Template

NAME_GAP = "\n"
_TEXT_LIMIT, _NAMES_LIMIT = 20_000, 600
_LONGEST_WORD, _MOST_WORDS = 60, 12


@dataclass(frozen=True, slots=True)
class SearchWords:
    """A record as the index sees it: what is shown, and its names and text folded."""

    title: str
    detail: str
    name_fold: str
    name_loose: str
    name_compact: str
    text_loose: str


def wanted_words(query: str) -> tuple[str, ...]:
    """The words of a search text as the index knows them; nobody types more than a dozen."""
    return tuple(word[:_LONGEST_WORD] for word in query_tokens(query)[:_MOST_WORDS])


def _indexed(text: str) -> str:
    return " ".join(word[:_LONGEST_WORD] for word in loose(text).split())


def _words(title: str, detail: str, names: tuple[str, ...], text: str = "") -> SearchWords:
    named = [name for name in names if name]
    return SearchWords(
        title=title,
        detail=detail,
        name_fold=NAME_GAP.join(fold(name) for name in named),
        name_loose=_indexed(" ".join(named)[:_TEXT_LIMIT]),
        name_compact=" ".join(compact(name) for name in named)[:_NAMES_LIMIT],
        text_loose=_indexed(text[:_TEXT_LIMIT]),
    )


@singledispatch
def search_words(record: Record) -> SearchWords | None:  # noqa: ARG001  most kinds are not found by words
    """The words for a record, or none where its kind is not searched."""
    return None


@search_words.register
def _inquiry(record: Inquiry) -> SearchWords:
    return _words(record.subject, record.ref_no, (record.ref_no, record.subject), record.note)


@search_words.register
def _message(record: Message) -> SearchWords | None:
    if record.delivery is Delivery.DRAFT:
        return None
    sender = record.sender
    names = (sender.name, sender.address) if sender else ()
    files = " ".join(attachment.name for attachment in record.attachments)
    words = _words(record.subject, "", names, f"{record.subject} {record.text} {files}")
    # The contact is found by a part of the name; a hundred thousand senders would slow it down.
    return replace(words, name_compact="")


@search_words.register
def _contact(record: Contact) -> SearchWords:
    mails = tuple(mail.address for mail in record.mails)
    phones = " ".join(digits for phone in record.phones for digits in phone.digits())
    name = record.full_name or record.mail
    return _words(name, record.mail, (name, *mails), f"{record.note} {phones}")


@search_words.register
def _organisation(record: Organisation) -> SearchWords:
    former = tuple(name.name for name in record.former_names)
    domains = " ".join((*record.mail_domains, *(mail.address for mail in record.mails)))
    names = (record.name, record.name_short, *record.aliases, *former)
    return _words(record.name, record.name_short, names, f"{domains} {record.note}")


@search_words.register
def _initiative(record: Initiative) -> SearchWords:
    former = tuple(name.name for name in record.former_names)
    names = (record.name, record.name_short, *record.aliases, *former)
    detail = ", ".join(record.laender)
    return _words(record.name, detail, names, f"{record.description} {record.goals}")


@search_words.register
def _template(record: Template) -> SearchWords:
    text = " ".join(text.body for text in record.texts)
    return _words(record.title_de, record.key, (record.key, record.title_de, record.title_en), text)


@search_words.register
def _snippet(record: Snippet) -> SearchWords:
    names = (record.abbreviation, record.title)
    return _words(record.title, record.abbreviation, names, f"{record.text_de} {record.text_en}")
