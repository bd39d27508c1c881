from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.adapters.text.letter_filters import FILTERS
from deskapp.adapters.text.templates import LiquidTemplates
from deskapp.application.ports.text import TemplateBroken, Value

_ENGINE = LiquidTemplates()
_DAY = date(2026, 11, 27)
_PLAIN = st.text(st.characters(codec="utf-8", exclude_characters="\n\r{}")).filter(
    lambda text: text == text.strip() != ""
)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("{{ d | datum }}", "27.11.2026"),
        ("{{ d | datum_lang }}", "27. November 2026"),
        ("{{ d | wochentag_datum }}", "Freitag, 27. November 2026"),
        ("{{ d | date }}", "27 Nov 2026"),
        ("{{ d | date_long }}", "27 November 2026"),
        ("{{ d | weekday_date }}", "Friday, 27 November 2026"),
        ("{{ l | liste }}", "– eins\n– zwei\n– drei"),
        ("{{ one | bullet_list }}", "– eins"),
        ("{{ l | aufzaehlung }}", "eins, zwei und drei"),
        ("{{ l | enumeration }}", "eins, zwei and drei"),
        ("{{ one | aufzaehlung }}", "eins"),
        ("{{ l | size }} {{ l | size | plural: 'Angabe', 'Angaben' }}", "3 Angaben"),
        ("{{ one | size }} {{ one | plural: 'Angabe', 'Angaben' }}", "1 Angabe"),
        ("{{ zero | plural: 'Angabe', 'Angaben' }}", "Angaben"),
        ("{{ b | zitat }}", "„Bündnis ‚Zukunft der Industrie‘“"),
        ("{{ b | quoted }}", "“Bündnis „Zukunft der Industrie‘”"),
        ("{{ l | anzahl }} {{ one | anzahl }}", "3 1"),
        ("{{ l | zahlwort }} {{ l | number_word }} {{ many | zahlwort }}", "drei three 13"),
        ("{{ l | zahlwort: 'eine Stadt', 'Städte' }}", "drei Städte"),
        ("{{ one | number_word: 'one city', 'cities' }}", "one city"),
        ("{{ b | kurz: 20 }}", "Bündnis „Zukunft…"),
        (
            "{{ b | kurz: 7 }} {{ b | shortened: 8 }} {{ b | kurz: 90 | size }}",
            "Bündni… Bündnis… 1",
        ),
        (
            "{{ steps | liste_mit_name_und_datum }}",
            "– Text (Frau Au, bis Freitag, 4. Dezember 2026)\n– Raum (wir)\n– a (bis b; c)\n– d",
        ),
        (
            "{{ english | list_with_name_and_date }}",
            "– send text (us, by Friday, 4 December 2026)\n– celebrate (by 2026-02-30)",
        ),
        ("{{ pipes }}", "In|du|strie. Gemeinsam|Zukunft|Leben"),
        ("{% if no %}a{% elsif d %}b{% else %}c{% endif %}", "b"),
        ("{% unless no %}a{% endunless %}", "a"),
        ("{% case zero %}{% when 0 %}none{% else %}some{% endcase %}", "none"),
        ("a{% comment %} not for readers {% endcomment %}b", "ab"),
        ("a\n\n\n\nb\n\n", "a\n\nb"),
    ],
)
def test_a_text_is_filled(source: str, text: str) -> None:
    values: dict[str, Value] = {
        "d": _DAY,
        "l": ("eins", "zwei", "drei"),
        "one": ("eins",),
        "many": tuple("abcdefghijklm"),
        "steps": (
            "Text; Frau Au; 4.12.2026",
            "Raum; wir",
            "a;; b; c",
            "d;",
        ),
        "english": ("send text; us; 2026-12-04", "celebrate; ; 2026-02-30"),
        "zero": 0,
        "no": False,
        "b": "Bündnis „Zukunft der Industrie“",
        "pipes": "In|du|strie. Gemeinsam|Zukunft|Leben",
    }
    assert _ENGINE.fill(source, values) == text


@pytest.mark.parametrize("empty", [None, "", "  \n", (), ("", " "), {"inner": None}, {}])
def test_what_is_not_known_stays_with_its_whole_name(empty: Value) -> None:
    for name in FILTERS:
        arguments = {"plural": ": 'a', 'b'", "kurz": ": 9", "shortened": ": 9"}.get(name, "")
        source = f"{{{{ group.x | {name}{arguments} }}}} {{{{ x | {name}{arguments} }}}}"
        assert _ENGINE.fill(source, {"group": {"x": empty}, "x": empty}) == "{{ group.x }} {{ x }}"
    assert (
        _ENGINE.fill("{{ nobody.name }}{% if x %}, {{ x }}{% endif %}", {}) == "{{ nobody.name }}"
    )


def test_the_head_of_a_name_alone_is_no_value() -> None:
    assert _ENGINE.fill("{{ group }}", {"group": {"x": "1"}}) == "{{ group }}"


@given(_PLAIN, _PLAIN)
def test_without_placeholders_a_text_is_itself(one: str, other: str) -> None:
    assert _ENGINE.fill(f"{one}\n{other}", {}) == f"{one}\n{other}"


@given(
    st.text(st.characters(codec="utf-8", exclude_characters="\r"), min_size=1).filter(
        lambda text: text.strip() and "\n\n\n" not in text
    )
)
def test_values_are_data(value: str) -> None:
    assert _ENGINE.fill("[{{ x }}]", {"x": value, "y": "secret"}) == f"[{value}]"


def test_half_a_character_does_no_harm() -> None:
    assert _ENGINE.fill("{{ x }} {{ l | liste }}", {"x": "a\ud800", "l": ("\udfff",)}) == "a? – ?"


@pytest.mark.parametrize(
    "value", ["{{ y }}", "{% if y %}y{% endif %}", "{% comment %}", "{{ y | liste }}"]
)
def test_a_value_in_the_template_language_is_not_read(value: str) -> None:
    filled = _ENGINE.fill("{{ x }}: {{ l | liste }}", {"x": value, "y": "1", "l": (value,)})
    assert filled == f"{value}: – {value}"
    assert _ENGINE.unfilled(filled)


@given(
    st.lists(
        st.sampled_from(
            [
                "{{",
                "}}",
                "{%",
                "%}",
                "if",
                "endif",
                " ",
                "x",
                "|",
                "'",
                "date",
                "plural: 1",
                "case",
                "size",
                ".",
                "[0]",
                "(1..9)",
                "\n",
            ]
        )
    )
)
def test_any_text_is_filled_or_told_to_be_broken(parts: list[str]) -> None:
    source = "".join(parts)
    with suppress(TemplateBroken):
        _ENGINE.placeholders(source)
    with suppress(TemplateBroken):
        _ENGINE.fill(source, {"x": "value"})


@pytest.mark.parametrize(
    ("source", "code", "detail"),
    [
        ("a\nb {{ x", "template_syntax", "2"),
        ("a\n{% if x %}\nb", "template_syntax", "3"),
        ("{% endif %}", "template_syntax", "1"),
        ("{{ x | unknown }}", "template_filter", "unknown"),
        ("{% if no %}{{ x | upcase }}{% endif %}", "template_filter", "upcase"),
        ("a\n{{ x | datum }}", "template_value", "2"),
        ("{{ x | plural }}", "template_value", "1"),
        ("{{ x | kurz: 'a' }}", "template_value", "1"),
        ("x" * 50_001, "template_too_much", ""),
        ("{{ x }}" * 5, "template_too_much", ""),
        ("{% if x %}" * 30 + "{% endif %}" * 30, "template_too_much", ""),
    ],
)
def test_what_is_broken_is_told_with_its_place(source: str, code: str, detail: str) -> None:
    with pytest.raises(TemplateBroken) as told:
        _ENGINE.fill(source, {"x": "v" * 50_000})
    assert (told.value.code, told.value.detail) == (code, detail)


@pytest.mark.parametrize(
    "tag",
    [
        "assign x = 1",
        "capture x",
        "for x in y",
        "include 'x'",
        "render 'x'",
        "echo x",
        "liquid",
        "cycle 1, 2",
        "increment x",
        "tablerow x in y",
    ],
)
def test_tags_that_repeat_keep_or_fetch_are_unknown(tag: str) -> None:
    name = tag.split(maxsplit=1)[0]
    with pytest.raises(TemplateBroken):
        _ENGINE.fill(f"{{% {tag} %}}{{% end{name} %}}", {"y": ("1",)})
    with pytest.raises(TemplateBroken):
        _ENGINE.placeholders(f"{{% {tag} %}}")


def test_braces_that_a_template_keeps_raw_are_open() -> None:
    assert _ENGINE.unfilled(_ENGINE.fill("{% raw %}{{ x }}{% endraw %}", {"x": "1"})) == ("x",)


def test_the_placeholders_of_a_text_are_told_in_order() -> None:
    source = "{{ b }} {{ a.c | datum }}{% if d %}{{ b }}{% endif %} {{ 'text' }}"
    assert _ENGINE.placeholders(source) == ("b", "a.c", "d")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Nichts offen {einfach} 100 %}", ()),
        ("{{ frist }} und {{grund}} und {{ frist }}", ("frist", "grund")),
        ("{{ stelle.name }}", ("stelle.name",)),
        ("{{ }} {{}}", ("{{ }}", "{{}}")),
        ("{{ frist", ("{{",)),
        ("{% if x", ("{%",)),
        ("{{\nfrist }}", ("{{",)),
    ],
)
def test_what_is_still_open_is_found(text: str, names: tuple[str, ...]) -> None:
    assert _ENGINE.unfilled(text) == names


def test_looking_for_open_placeholders_takes_no_time() -> None:
    assert _ENGINE.unfilled("{{ " * 60_000) == ("{{",)
    assert _ENGINE.unfilled("{{" + " " * 200_000 + "}}") == ("{{",)
