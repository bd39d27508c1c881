from dataclasses import replace

import pytest

from deskapp.domain.addresses.mail_address import MailAddress
from deskapp.domain.checks.finding import Check, Level
from deskapp.domain.salutation.addressee import Formality
from tests.domain.checks.letters import REPLY, all_found, english, german, words

_BOTH = (Check.DU_IN_SIE, Check.SIE_IN_DU)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hast du noch Fragen?", ["du"]),
        ("Deine Nachricht ist da, wir melden uns bei dir.", ["Deine", "dir"]),
        ("das schicken wir euch und eurem Team.", ["euch", "eurem"]),
        ("wir danken Dir.", ["Dir"]),
        ("Du bist dran.", ["Du"]),
    ],
)
@pytest.mark.parametrize("formality", [Formality.FORMAL, Formality.SEMI, Formality.FRIENDLY])
def test_du_is_told_in_a_letter_that_says_sie(
    text: str, said: list[str], formality: Formality
) -> None:
    found = all_found(german(text, formality=formality), *_BOTH)
    assert [each.words for each in found] == said
    assert {(each.check, each.level) for each in found} == {(Check.DU_IN_SIE, Level.WARN)}


@pytest.mark.parametrize(
    "text",
    [
        "wir antworten Ihnen, wie Sie es wünschen.",
        "In|du|strie. Gemeinsam|Zukunft|Leben",
        "das Motto „Zeig, was du kannst“ gefällt uns.",
        "sie sind per du.",
        "ihr Dirigent dirigiert.",
        "Individuum und Studium",
    ],
)
def test_a_letter_that_says_sie_is_left_alone(text: str) -> None:
    assert all_found(german(text), *_BOTH) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("wir haben von Ihnen gehört.", ["Ihnen"]),
        ("wenn Sie mögen, kommt Ihr Plan dazu.", ["Sie", "Ihr"]),
        ("danke für Ihre Nachricht und Ihren Rat.", ["Ihre", "Ihren"]),
    ],
)
def test_sie_is_told_in_a_letter_that_says_du(text: str, said: list[str]) -> None:
    found = all_found(german(text, formality=Formality.DU), *_BOTH)
    assert [each.words for each in found] == said
    assert {each.check for each in found} == {Check.SIE_IN_DU}


@pytest.mark.parametrize(
    "text",
    [
        "du hast recht, danke dir.",
        "die Kammern laden ein. Sie haben viel vor. Ihr Ziel ist klar.",
        "das Vorhaben:\n– Ihre Leitung wechselt\n– Sie ziehen um",
        "sie und ihnen und ihr",
        "sie schreibt: „Kommen Sie?“",
    ],
)
def test_a_letter_that_says_du_is_left_alone(text: str) -> None:
    assert all_found(german(text, formality=Formality.DU), *_BOTH) == []


def test_several_friends_are_ihr() -> None:
    two = (*REPLY.to, MailAddress("jan@muster.example"))
    checked = german("kommt Ihr mit Ihren Plänen? Ich frage Sie.", formality=Formality.DU)
    assert words(checked, *_BOTH) == ["Ihr", "Ihren", "Sie"]
    assert words(replace(checked, to=two), *_BOTH) == ["Sie"]


def test_signature_quotes_and_english_letters_do_not_count() -> None:
    signed = german("gern.").body + "\nSo erreichst du uns\n\n> hast du Zeit?"
    assert all_found(german("", body=signed), *_BOTH) == []
    assert all_found(english("Is du right?"), *_BOTH) == []
