"""What a list that was written here says of a choice is understood when it comes in again."""

from collections.abc import Iterator
from enum import Enum

import pytest

from deskapp.application.use_cases.importing.words import choice_for
from deskapp.domain.contact import LegalBasis, Source
from deskapp.domain.initiative import InitiativeStatus, Level, YesNoUnknown
from deskapp.domain.salutation.addressee import AddressForm, Formality
from deskapp.wording.labels import label
from deskapp.wording.language import ENGLISH, GERMAN, use_language

KINDS: tuple[type[Enum], ...] = (
    AddressForm,
    Formality,
    Source,
    LegalBasis,
    InitiativeStatus,
    Level,
    YesNoUnknown,
)


@pytest.fixture(params=(GERMAN, ENGLISH))
def _language(request: pytest.FixtureRequest) -> Iterator[None]:
    use_language(request.param)
    yield
    use_language(ENGLISH)


@pytest.mark.usefixtures("_language")
@pytest.mark.parametrize("kind", KINDS)
def test_the_words_of_a_list_that_was_written_are_understood(kind: type[Enum]) -> None:
    assert {each: choice_for(kind, label(each)) for each in kind} == {each: each for each in kind}
