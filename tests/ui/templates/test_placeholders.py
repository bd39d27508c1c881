import pytest

from deskapp.adapters.text.templates import LiquidTemplates
from deskapp.domain.template import Asked, AskedType
from deskapp.ui.kit.letter.tags import tag_words
from deskapp.ui.templates.placeholders import LANGUAGES, asks_for, written
from deskapp.wording.language import use_language
from deskapp.wording.placeholder_words import Placeholder, placeholder_word, placeholders


@pytest.mark.parametrize("each", placeholders(), ids=lambda each: each.de)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_inserted_is_a_template(each: Placeholder, language: str) -> None:
    assert LiquidTemplates().placeholders(written(each, language)) == (each.name(language),)


def test_dates_and_lists_come_with_a_filter() -> None:
    german = {each.de: written(each, "de") for each in placeholders()}
    assert german["frist"] == "{{ frist | datum_lang }}"
    assert german["fragen"] == "{{ fragen | liste }}"
    assert german["anrede"] == "{{ anrede }}"
    english = {each.en: written(each, "en") for each in placeholders()}
    assert english["due"] == "{{ due | date_long }}"
    assert english["questions"] == "{{ questions | bullet_list }}"


def test_meanings_follow_the_language_in_use() -> None:
    (frist,) = [each for each in placeholders() if each.de == "frist"]
    assert frist.meaning.startswith("Day by which")
    use_language("de")
    assert frist.meaning.startswith("Tag, bis zu dem")


def test_questions_follow_from_the_placeholders() -> None:
    own = Asked("grund", "reason", "Grund, ganzer Satz", "Reason", AskedType.TEXT, optional=True)
    gone = Asked("thema", "topic", "Thema", "Topic")
    asks = asks_for(("anrede", "reason", "frist"), (own, gone))
    assert asks[0] is own
    assert [each.name_de for each in asks] == ["grund", "frist"]
    assert asks[1].type is AskedType.DATE


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("{% if antworttext %}", "If filled in: Answer"),
        ("{%- unless antworttext -%}", "If not filled in: Answer"),
        ("{% if land == 'Berlin' %}", "If filled in: land == 'Berlin'"),
        ("{% else %}", "Otherwise"),
        ("{% endunless %}", "End of the condition"),
        ("{% case land %}", "{% case land %}"),
    ],
)
def test_a_condition_speaks_to_people_who_do_not_program(source: str, words: str) -> None:
    assert tag_words(source, placeholder_word) == words


def test_every_placeholder_has_a_short_name_for_its_chip() -> None:
    assert [each.de for each in placeholders() if not (each.label_de and each.label_en)] == []
