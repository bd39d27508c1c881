"""Whatever is typed is words: no text is an error, and both databases find the same by it."""

import random

from deskapp.adapters.storage.database import Database
from deskapp.application.ports.questions.lists import InquiryFilter
from deskapp.domain.record import Record
from tests.adapters.storage.some_records import contact, initiative, inquiry, message, organisation

_PARTS = (
    *('"', "*", "^", "(", ")", "+", "-", ":", "{", "}", "NEAR(a b, 2)", "AND", "OR", "NOT", '""'),
    *("name_fold :", "- text_loose :", "rank", "rowid", "<->", "&", "|", "!", ":*", ":ABCD", "'"),
    *("''", "\\", "%", "_", ";", "--", "/*", "\x00", "\x7f", "\n", "\t", "\u200b", "\ufeff", "🜁"),
    *("ß", "ẞ", "ÄÖ", "u\u0308", "Ł", "ﬁ", "℡", "İ", "a" * 70, "ΑΒΓ", "Ж", "漢字", "\ud800", "٣"),
    *("muster", "Wasserstoff", "wasserstoffstrategie", "energie", "ems", "achse", "2026", "0147"),
    *("land:NI", "land:", "thema:", "offen:ja", "von:2026-13", 'bei:"x', "tag:%", "xyz:1", "e:,"),
)
_MATTER = inquiry("Wasserstoffstrategie & Ems-Achse", land="NI")
_RECORDS: tuple[Record, ...] = (
    _MATTER,
    message(_MATTER.id, body_text="Energie, Wasserstoff und Muster; ΑΒΓ Ж 漢字"),
    contact("Muster", "muster@ems.example"),
    organisation("Wasserstoffnetz Ems", name_short="WNE"),
    initiative("Ems-Achse e. V."),
)
_TEXTS = 2000


def _texts() -> list[str]:
    chance = random.Random(11)

    def one() -> str:
        parts = chance.choices(_PARTS, k=chance.randrange(1, 6))
        cut = [part[chance.randrange(2) :] if chance.random() < 0.2 else part for part in parts]
        return chance.choice(("", " ", " ")).join(cut)

    return [one() for _ in range(_TEXTS)]


def test_no_text_is_an_error_and_each_finds_the_same(
    sqlite_storage: Database, postgresql_storage: Database
) -> None:
    for storage in (sqlite_storage, postgresql_storage):
        with storage.transaction() as store:
            for record in _RECORDS:
                store.insert(record)
    with sqlite_storage.reading() as file, postgresql_storage.reading() as server:
        for text in _texts():
            assert file.search(text) == server.search(text), repr(text)
            narrowed = InquiryFilter(only_open=False, words=text)
            assert file.inquiry_ids(narrowed) == server.inquiry_ids(narrowed), repr(text)
