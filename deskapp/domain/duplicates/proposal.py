"""What two records say together: lists united, gaps filled, and what has to be chosen."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Final, TypeVar

from deskapp.domain.collected.main_record import CustomValue, MainRecord
from deskapp.domain.contact import Contact, ContactMail, Mark
from deskapp.domain.duplicates.uniting import united
from deskapp.domain.initiative import Initiative, YesNoUnknown
from deskapp.domain.names.folding import compact
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Record
from deskapp.domain.salutation.addressee import AddressForm

R = TypeVar("R", bound=MainRecord)

OWN_FIELD: Final = "custom."
"""Stands before the identity of an own field, where its value is to be chosen."""
_BOOKKEEPING: Final = frozenset(field.name for field in fields(Record))
_MARKS: Final = frozenset({"objection", "restricted", "deceased"})
_EMPTY_TELLS: Final = frozenset({"left_on", "dissolved_on", "ended", "network_left"})
"""Where nothing is a statement too: the person is still there, the body still exists."""
_NO_STATEMENT: Final = (None, "", AddressForm.NEUTRAL, YesNoUnknown.UNKNOWN)
_LONGEST_NOTE: Final = 2000


@dataclass(frozen=True, slots=True)
class Difference:
    """A field in which two records differ, with the value of each.

    ``is_choice`` says that only one can stand; else both are united, or one was empty.
    """

    field: str
    kept: object
    lost: object
    is_choice: bool


def proposed_merge(kept: R, lost: R, from_lost: Collection[str] = ()) -> R:
    """The kept record with all that the other one adds.

    Where only one value can stand, it is that of the kept one, or of the lost one for the
    fields in ``from_lost``, an own field by its identity behind ``OWN_FIELD``. A name that does
    not stand becomes an alias of a body. What forbids something always stays.
    """
    values: dict[str, Any] = {  # each field has a value of its own type
        name: _value(name, getattr(kept, name), getattr(lost, name), name in from_lost)
        for name in _names(kept)
    }
    values["custom"] = _own_values(kept, lost, from_lost)
    if isinstance(kept, Organisation | Initiative) and isinstance(lost, Organisation | Initiative):
        values["aliases"] = _aliases(values, kept, lost)
    if isinstance(kept, Organisation):
        pair = {kept.id, lost.id}
        values["parent_id"] = None if values["parent_id"] in pair else values["parent_id"]
        values["member_of"] = tuple(one for one in values["member_of"] if one not in pair)
    return with_prohibitions(replace(kept, **values), kept, lost)


def with_prohibitions(chosen: R, *said: R) -> R:
    """The record with every objection, restriction and mark of a bounce of those others."""
    if not isinstance(chosen, Contact):
        return chosen
    people = [one for one in said if isinstance(one, Contact)]
    mails = [mail for person in people for mail in person.mails]
    said_of = {mail.address.casefold(): mail for mail in sorted(mails, key=_badness)}
    return replace(
        chosen,
        objection=_stricter([person.objection for person in people]),
        restricted=_stricter([person.restricted for person in people]),
        deceased=_stricter([person.deceased for person in people]),
        mails=tuple(
            _with_bounces(mail, said_of.get(mail.address.casefold(), mail)) for mail in chosen.mails
        ),
    )


def _badness(mail: ContactMail) -> tuple[bool, bool, int]:
    return not mail.takes_mailings, not mail.valid, mail.bounces


def _with_bounces(mail: ContactMail, worst: ContactMail) -> ContactMail:
    """The address with the mark of the worst that is said of it."""
    return replace(mail, valid=worst.valid, bounces=worst.bounces)


def differences(kept: R, lost: R) -> Iterator[Difference]:
    """The fields in which both differ, in the order of the record; own fields one by one."""
    for name in _names(kept):
        one, other = getattr(kept, name), getattr(lost, name)
        if one != other:
            is_choice = _value(name, one, other, False) != _value(name, one, other, True)
            yield Difference(name, one, other, is_choice)
    for field_id in dict.fromkeys(each.field_id for each in (*kept.custom, *lost.custom)):
        mine, theirs = kept.custom_value(field_id), lost.custom_value(field_id)
        if mine != theirs:
            yield Difference(f"{OWN_FIELD}{field_id}", mine, theirs, bool(mine and theirs))


def _names(record: MainRecord) -> list[str]:
    """The fields that say something of what the record is about, without the own ones."""
    names = (field.name for field in fields(record))
    return [name for name in names if name not in _BOOKKEEPING and name != "custom"]


def _value(name: str, one: object, other: object, takes_other: bool) -> object:
    if isinstance(one, tuple) and isinstance(other, tuple):
        return united(name, one, other)
    if name == "note" and _fit_together(str(one), str(other)):
        return f"{one}\n\n{other}"
    if name not in _EMPTY_TELLS and (one in _NO_STATEMENT or other in _NO_STATEMENT):
        return other if one in _NO_STATEMENT else one
    if name in _MARKS:
        return one
    return other if takes_other else one


def _fit_together(one: str, other: str) -> bool:
    is_new = bool(one and other) and other not in one
    return is_new and len(one) + len(other) + 2 <= _LONGEST_NOTE


def _own_values(
    kept: MainRecord, lost: MainRecord, from_lost: Collection[str]
) -> tuple[CustomValue, ...]:
    """One value for each own field: that of the kept record, where it has one and it stands."""
    chosen = {each.field_id: each for each in kept.custom if each.value}
    for theirs in lost.custom:
        if theirs.field_id not in chosen or f"{OWN_FIELD}{theirs.field_id}" in from_lost:
            chosen[theirs.field_id] = theirs
    return tuple(chosen.values())


def _stricter(marks: list[Mark | None]) -> Mark | None:
    """All marks as one, since the earliest day."""
    made = [mark for mark in marks if mark is not None]
    if not made:
        return None
    reasons = dict.fromkeys(mark.reason for mark in made if mark.reason)
    return Mark(min(mark.since for mark in made), "; ".join(reasons))


def _aliases(
    merged: Mapping[str, Any], kept: Organisation | Initiative, lost: Organisation | Initiative
) -> tuple[str, ...]:
    """The aliases with the names that do not stand."""
    aliases: tuple[str, ...] = merged["aliases"]
    former = (name.name for name in merged["former_names"])
    known = {compact(name) for name in (merged["name"], merged["name_short"], *aliases, *former)}
    names = (kept.name, lost.name, kept.name_short, lost.name_short)
    more = {compact(name): name for name in names if name and compact(name) not in known}
    return (*aliases, *more.values())
