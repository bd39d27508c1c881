"""A reply as a letter on paper: who it goes to and where, and what it says."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from deskapp.application.errors import NotFound
from deskapp.application.ports.records import Reader
from deskapp.application.ports.system import Clock
from deskapp.application.ports.text import TemplateEngine
from deskapp.application.use_cases.letters.postal import Postal, postal
from deskapp.application.use_cases.recipients import Recipient
from deskapp.application.use_cases.replies import WRITING_PLACE
from deskapp.application.use_cases.reply_values import Situation, situation
from deskapp.domain.closing import business_details, signature, signed_name
from deskapp.domain.dates.date_words import long_date
from deskapp.domain.errors import Problem
from deskapp.domain.inquiry import Inquiry
from deskapp.domain.letter.cut import LetterText, cut_at, cut_by_look
from deskapp.domain.letter.letter import Letter
from deskapp.domain.letter.words import words_of
from deskapp.domain.mail.threading import base_subject
from deskapp.domain.message import Delivery, Direction, Message
from deskapp.domain.record import Id
from deskapp.domain.salutation.address_block import AddressField

_LANGUAGES: Final = ("de", "en")
_SUFFIX: Final = re.compile(r"\.[A-Za-z]\w{0,4}$")
_BETWEEN: Final = " · "


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeLetter:
    """A letter, and what keeps it from being posted; ``contact_id`` is who it goes to."""

    letter: Letter
    ref_no: str
    inquiry_id: Id
    contact_id: Id | None
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """What a letter is made from."""

    message: Message
    found: Situation
    day: date
    language: str
    text: LetterText

    @property
    def first(self) -> Recipient | None:
        return self.found.recipients[0] if self.found.recipients else None


def letter_of(reader: Reader, clock: Clock, engine: TemplateEngine, message_id: Id) -> MadeLetter:
    """The letter that says what a stored message says, with the day on which that was sent.

    A draft is of today. Raises ``NotFound``.
    """
    message = reader.find(Message, message_id)
    inquiry = reader.find(Inquiry, message.inquiry_id) if message else None
    if message is None or inquiry is None:
        raise NotFound(Message.__name__)
    is_draft = message.delivery is Delivery.DRAFT
    day = clock.today() if is_draft else clock.local(message.at).date()
    found = situation(reader, inquiry, message.to, day, message.author_id)
    language, text = _cut(message.body_text, found, day)
    source = _Source(message=message, found=found, day=day, language=language, text=text)
    to = postal(reader, source.first) if source.first else None
    contact = source.first.contact if source.first else None
    return MadeLetter(
        letter=_letter(reader, clock, source, to),
        ref_no=inquiry.ref_no,
        inquiry_id=inquiry.id,
        contact_id=contact.id if contact else None,
        problems=tuple(_problems(engine, source, to)),
    )


def _cut(body: str, found: Situation, day: date) -> tuple[str, LetterText]:
    """The language that the signature is in, that of the recipient first, and the text above it."""
    languages = sorted(_LANGUAGES, key=lambda each: each != found.language[:2])
    for language in languages:
        text = cut_at(body, signature(found.profile, found.office, found.user, day, language))
        if text is not None:
            return language, text
    return languages[0], cut_by_look(body)


def _letter(reader: Reader, clock: Clock, source: _Source, to: Postal | None) -> Letter:
    found, text, words = source.found, source.text, words_of(source.language)
    profile, office = found.profile, found.office
    sender = (profile.firm or profile.display_name, profile.street, profile.plz_town)
    return Letter(
        language=source.language,
        head=tuple(filter(None, (office.name or profile.display_name, profile.client_line))),
        return_line=_BETWEEN.join(filter(None, sender)),
        remarks=(words.confidential,) if found.inquiry.confidential else (),
        address=_address_lines(source, to) if to else (),
        information=tuple(_information(reader, clock, source)),
        subject=_subject(source.message.subject),
        text=text.text,
        closing=text.closing,
        signed_for=office.name or profile.display_name,
        signed_by=signed_name(found.user) if found.user else "",
        postscript=text.postscript,
        enclosures=tuple(
            _SUFFIX.sub("", each.name) for each in source.message.attachments if not each.inline
        ),
        foot=business_details(profile, source.day, source.language),
    )


def _subject(subject: str) -> str:
    """Without the marks of mail and the number, which the information block has."""
    return base_subject(subject) or subject


def _information(reader: Reader, clock: Clock, source: _Source) -> Iterator[tuple[str, str]]:
    """The lines of the information block in the order of DIN 5008, groups parted by an empty one.

    What the other side signs with is not known here.
    """
    words, found, language = words_of(source.language), source.found, source.language
    answered = _answered(reader, source.message)
    if answered is not None:
        yield words.your_message, long_date(clock.local(answered.at).date(), language)
    yield words.our_sign, found.inquiry.ref_no
    yield "", ""
    phone = (found.user.phone if found.user else "") or found.profile.phone
    reach = (
        (words.name, found.user.name if found.user else ""),
        (words.phone, phone),
        (words.mail, found.profile.mail),
    )
    yield from (line for line in reach if line[1])
    yield "", ""
    yield words.date, long_date(source.day, language)


def _answered(reader: Reader, message: Message) -> Message | None:
    """The mail from outside that the message answers; it may follow one of the office's own."""
    sought = {
        "inquiry_id": message.inquiry_id,
        "message_id": message.in_reply_to,
        "direction": Direction.IN,
    }
    return next(iter(reader.where(Message, **sought)), None) if message.in_reply_to else None


def _address_lines(source: _Source, postal: Postal) -> tuple[str, ...]:
    """Everybody written to who is found in the same body as the first stands in one field."""
    first, *others = source.found.recipients
    people = [first, *(each for each in others if each.home and each.home == first.home)]
    return AddressField(
        address=postal.address,
        people=tuple(each.addressee for each in people),
        organisation=postal.body,
        units=postal.units,
        language=first.language,
        house=source.found.office.house_style,
    ).lines()


def _problems(engine: TemplateEngine, source: _Source, to: Postal | None) -> Iterator[Problem]:
    first, message, profile = source.first, source.message, source.found.profile
    if first is None:
        yield Problem("to", "letter_to")
    elif to is None and first.contact is None:
        yield Problem("to", "letter_contact", str(message.to[0].name or message.to[0].address))
    elif to is None and first.contact is not None:
        yield Problem("addresses", "letter_address", first.contact.full_name)
    if not source.text.text or WRITING_PLACE in message.body_text.split("\n"):
        yield Problem("body_text", "letter_text")
    for field, text in (("subject", message.subject), ("body_text", message.body_text)):
        for name in engine.unfilled(text):
            yield Problem(field, "unfilled", name)
    if not (profile.street and profile.plz_town):
        yield Problem("sender", "letter_sender")
    for missing in profile.legal_block_missing(source.day):
        yield Problem("sender", "legal_block", missing)
