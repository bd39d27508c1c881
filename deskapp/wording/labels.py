"""What a person reads for each choice of the records."""

from enum import Enum

from deskapp.wording.check_labels import CHECKS
from deskapp.wording.choices.event_labels import EVENTS
from deskapp.wording.choices.office_labels import OFFICE
from deskapp.wording.choices.people_labels import PEOPLE
from deskapp.wording.choices.sending_labels import SENDING
from deskapp.wording.choices.work_labels import WORK

_WORDS = {**WORK, **PEOPLE, **OFFICE, **SENDING, **CHECKS, **EVENTS}


def label(choice: Enum) -> str:
    """The word for a choice in the language in use."""
    return _WORDS[type(choice)]()[choice]


def has_words(choice: Enum) -> bool:
    """Whether a choice is ever shown to a person."""
    return type(choice) in _WORDS


def choices(kind: type[Enum]) -> dict[Enum, str]:
    """Every choice of a kind with its word, in the order in which a person chooses."""
    return dict(_WORDS[kind]())
