"""Work on inquiries by chance: joined, split, listed, people brought together; and own fields."""

from collections.abc import Callable
from dataclasses import replace

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.bulk.plan import carry_out
from deskapp.application.use_cases.collected import favourites, own_fields, tags
from deskapp.application.use_cases.collected.main_types import MAIN_TYPES
from deskapp.application.use_cases.inquiry_work import checklist, joining, links, splitting
from deskapp.application.use_cases.introductions import course
from deskapp.domain.collected.custom_field import CustomField, FieldType
from deskapp.domain.collected.main_record import CustomValue, MainRecord
from deskapp.domain.collected.record_kind import MAIN_KINDS
from deskapp.domain.contact import Contact
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import ChecklistItem, Inquiry, RelationKind
from deskapp.domain.introduction import Agreement, Introduction, IntroductionResult
from deskapp.domain.message import Message
from deskapp.domain.record import new_id
from tests.application.undo.adding import KINDS, some_of, words
from tests.application.undo.office import CLOCK, Office, Person

_Way = tuple[Action, Callable[[UnitOfWork], object]]


def join_inquiries(office: Office, person: Person) -> None:
    kept = office.one(Inquiry)
    if kept is not None:
        others = [each.id for each in some_of(office, Inquiry)]
        office.perform(
            person, Action.INQUIRIES_JOINED, lambda work: joining.join(work, kept.id, others)
        )


def split_inquiry(office: Office, person: Person) -> None:
    message = office.one(Message)
    if isinstance(message, Message):
        said = [each.id for each in some_of(office, Message)]
        office.perform(
            person,
            Action.INQUIRY_SPLIT,
            lambda work: splitting.split(work, message.inquiry_id, [message.id, *said]),
        )


def change_checklist(office: Office, person: Person) -> None:
    inquiry = office.one(Inquiry)
    if isinstance(inquiry, Inquiry):
        seen = inquiry.checklist
        wanted = (*checklist.afresh(seen), ChecklistItem(words(office), CLOCK.today()))
        office.perform(
            person,
            Action.CHECKLIST_CHANGED,
            lambda work: checklist.store(work, inquiry.id, seen, wanted[-3:]),
        )


def link_inquiries(office: Office, person: Person) -> None:
    one, other = office.one(Inquiry), office.one(Inquiry)
    kind = office.chance.choice(list(RelationKind))
    if one is not None and other is not None:
        office.perform(
            person, Action.INQUIRY_LINKED, lambda work: links.link(work, one.id, other.id, kind)
        )


def begin_introduction(office: Office, person: Person) -> None:
    inquiry, asked = office.one(Inquiry), office.one(Contact)
    if inquiry is not None and asked is not None:
        office.perform(
            person,
            Action.INTRODUCTION_BEGUN,
            lambda work: course.begin(work, inquiry.id, asked.id),
        )


def go_on_with_introduction(office: Office, person: Person) -> None:
    begun = office.one(Introduction)
    if not isinstance(begun, Introduction):
        return
    party = office.chance.choice(begun.parties)
    result = office.chance.choice(list(IntroductionResult))
    agreement = Agreement(CLOCK.today(), proof="am Telefon")
    agreed: _Way = (
        Action.INTRODUCTION_AGREED,
        lambda work: course.agree(work, begun.id, party, agreement),
    )
    ways: tuple[_Way, ...] = (
        (Action.INTRODUCTION_AGREED, lambda work: course.agree_as_said(work, begun.id, party)),
        (Action.INTRODUCTION_ENDED, lambda work: course.decline(work, begun.id)),
        (Action.INTRODUCTION_MADE, lambda work: course.introduce(work, begun.id, "Ergebnis")),
        (Action.INTRODUCTION_MADE, lambda work: course.introduce(work, begun.id, "Ergebnis")),
        (Action.INTRODUCTION_ENDED, lambda work: course.end(work, begun.id, result)),
        *[agreed] * 5,
    )
    office.perform(person, *office.chance.choice(ways))


def add_own_field(office: Office, person: Person) -> None:
    kind, choice = office.chance.choice(MAIN_KINDS), FieldType.CHOICE
    made = CustomField(id=new_id(), of=kind, label=words(office), type=choice, choices=("a", "b"))
    office.perform(
        person, Action.SETTINGS_SAVED, lambda work: own_fields.save_own_field(work, made)
    )


def change_own_field(office: Office, person: Person) -> None:
    """A choice renamed, a field moved, or the field gone with what it holds."""
    found = office.one(CustomField)
    if not isinstance(found, CustomField):
        return
    new = tuple(office.chance.sample("abcd", 2))

    def renamed(work: UnitOfWork) -> None:
        now = work.get(CustomField, found.id)
        own_fields.save_own_field(work, replace(now, choices=new))

    ways: list[Callable[[UnitOfWork], object]] = [
        renamed,
        lambda work: own_fields.move_own_field(work, work.get(CustomField, found.id), down=True),
        lambda work: own_fields.delete_own_field(work, work.get(CustomField, found.id)),
    ]
    office.perform(person, Action.SETTINGS_SAVED, office.chance.choice(ways))


def fill_own_field(office: Office, person: Person) -> None:
    found = office.one(CustomField)
    if not isinstance(found, CustomField):
        return
    kind = MAIN_TYPES[found.of]
    record = office.one(kind)
    if record is None:
        return
    value = CustomValue(found.id, office.chance.choice("abcd"))

    def filled(work: UnitOfWork) -> None:
        now: MainRecord = work.get(kind, record.id)
        others = tuple(each for each in now.custom if each.field_id != found.id)
        work.save(replace(now, custom=(*others, value)))

    office.perform(person, Action.RECORDS_CHANGED, filled)


def rename_tag(office: Office, person: Person) -> None:
    old = office.chance.choice(["rot", "GRÜN", "blau"])
    new = office.chance.choice(["Rot", "grün", ""])
    office.perform(person, Action.RECORDS_TAGGED, lambda work: tags.rename_tag(work, old, new))


def check_data(office: Office, person: Person) -> None:
    ids, today = [each.id for each in some_of(office, Initiative)], CLOCK.today()
    office.perform(
        person,
        Action.DATA_CHECKED,
        lambda work: carry_out(
            work, Initiative, ids, lambda each: replace(each, data_checked_on=today)
        ),
    )


def change_favourite(office: Office, person: Person) -> None:
    about = office.one(*KINDS)
    if about is not None:
        kind = KINDS[type(about)]
        office.perform(
            person,
            Action.FAVOURITE_CHANGED,
            lambda work: favourites.change_favourite(work, kind, about.id),
        )


def finish_follow_up(office: Office, person: Person) -> None:
    due = office.one(FollowUp)
    if isinstance(due, FollowUp):
        office.perform(
            person,
            Action.FOLLOW_UP_DONE,
            lambda work: work.save(work.get(FollowUp, due.id).done(work.now)),
        )
