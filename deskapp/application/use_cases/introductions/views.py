"""What is shown of introductions: the two people by their names, and how far it is."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from deskapp.application.ports.records import Reader
from deskapp.application.use_cases.introductions.parties import name_of
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.follow_up import FollowUp
from deskapp.domain.introduction import Introduction
from deskapp.domain.record import Id


@dataclass(frozen=True, slots=True)
class IntroductionView:
    """An introduction with the names of the two, and the day to ask what became of it."""

    introduction: Introduction
    asker: str
    asked: str
    ask_again_on: date | None = None

    @property
    def waits_for(self) -> tuple[str, ...]:
        """The names of those who have not agreed yet, whoever was asked first."""
        names = dict(zip(self.introduction.parties, (self.asker, self.asked), strict=True))
        return tuple(names[each] for each in reversed(self.introduction.missing))


def introductions_of(reader: Reader, inquiry_id: Id) -> tuple[IntroductionView, ...]:
    """Those of an inquiry, oldest first."""
    return _views(reader, reader.where(Introduction, inquiry_id=inquiry_id))


def introductions_with(reader: Reader, contact_id: Id) -> tuple[IntroductionView, ...]:
    """Those in which a person asked or was asked, newest first."""
    asking = reader.where(Introduction, asker_id=contact_id)
    asked = reader.where(Introduction, asked_id=contact_id)
    found = sorted((*asking, *asked), key=lambda each: each.id, reverse=True)
    return _views(reader, found)


def introductions_of_initiative(reader: Reader, initiative_id: Id) -> tuple[IntroductionView, ...]:
    """Those of the people who have or had a role in an initiative, newest first."""
    people = {role.contact_id for role in reader.where(Affiliation, initiative_id=initiative_id)}
    found = {
        view.introduction.id: view for each in people for view in introductions_with(reader, each)
    }
    return tuple(found[each] for each in sorted(found, reverse=True))


def _views(reader: Reader, found: Iterable[Introduction]) -> tuple[IntroductionView, ...]:
    return tuple(_view(reader, each) for each in found)


def _view(reader: Reader, one: Introduction) -> IntroductionView:
    asking = [each for each in reader.where(FollowUp, introduction_id=one.id) if each.is_open]
    return IntroductionView(
        one,
        name_of(reader, one.asker_id),
        name_of(reader, one.asked_id),
        min((each.due_on for each in asking), default=None),
    )
