"""The two mails of an introduction: may we name you to somebody, and the introduction itself."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from deskapp.application.ports.records import Reader
from deskapp.application.ports.text import Value
from deskapp.application.use_cases.reply_start import ReplyStart
from deskapp.domain.addresses.laender import LAENDER
from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.contact import Contact
from deskapp.domain.dates.working_days import Calendar
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.introduction import Introduction
from deskapp.domain.office import Catalogue, CatalogueEntry

ASKING: Final = "V07"
INTRODUCING: Final = "V08"
"""The keys of the two templates, as the start data has them."""
_ANSWER_WITHIN: Final = 10
"""Working days that somebody has to say yes or no."""


def asking_letter(
    reader: Reader, introduction: Introduction, calendar: Calendar, today: date
) -> ReplyStart:
    """The mail that asks for an agreement; of whoever asks it says no more than the Land."""
    inquiry, asked = _known(reader, introduction)
    given: dict[str, Value] = {"frist": calendar.add_working_days(today, _ANSWER_WITHIN)}
    language = asked.language[:2] if asked else "de"
    given["anfragende_stelle"] = _asking_party(inquiry.land, language)
    return ReplyStart(
        to=tuple(_address(asked)),
        template_key=ASKING,
        contact_id=introduction.asked_id,
        asked={**given, **_topic(reader, introduction, language)},
    )


def introducing_letter(reader: Reader, introduction: Introduction) -> ReplyStart:
    """The mail that introduces the two to each other, with both addresses in its head."""
    _, asked = _known(reader, introduction)
    asker = reader.find(Contact, introduction.asker_id)
    return ReplyStart(
        to=(*_address(asker), *_address(asked)),
        template_key=INTRODUCING,
        contact_id=introduction.asker_id,
        asked=_topic(reader, introduction, asker.language[:2] if asker else "de"),
    )


def _known(reader: Reader, introduction: Introduction) -> tuple[Inquiry, Contact | None]:
    inquiry = reader.find(Inquiry, introduction.inquiry_id)
    assert inquiry is not None, "an introduction goes with its inquiry"
    return inquiry, reader.find(Contact, introduction.asked_id)


def _address(person: Contact | None) -> Iterator[MailAddress]:
    if person is not None and person.mail:
        yield MailAddress(person.mail, person.full_name)


def _topic(reader: Reader, introduction: Introduction, language: str) -> dict[str, Value]:
    return {"thema": topic_label(reader, introduction.topic, language)}


def topic_label(reader: Reader, code: str, language: str) -> str:
    """What a topic is called; empty where there is none."""
    found = reader.where(CatalogueEntry, catalogue=Catalogue.TOPIC, code=code) if code else ()
    return next((entry.label(language) for entry in found), "")


def _asking_party(land: str, language: str) -> str:
    """Who asks, without a name, as it stands in the middle of a sentence."""
    known = LAENDER.get(land)
    if known is None or not known.ags:
        return "an initiative" if language == "en" else "eine Initiative"
    if language == "en":
        return f"an initiative from {known.name_en}"
    article = "dem " if known.code == "SL" else ""
    return f"eine Initiative aus {article}{known.name_de}"


def letter_of(
    reader: Reader, introduction: Introduction, calendar: Calendar, today: date
) -> ReplyStart:
    """The mail that is next: to ask, or to introduce where both have agreed."""
    if introduction.missing:
        return asking_letter(reader, introduction, calendar, today)
    return introducing_letter(reader, introduction)
