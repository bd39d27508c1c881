"""Templates that were written to do harm: nothing gets out, and nothing grows (TPL-01, TPL-02)."""

import tracemalloc
from contextlib import suppress

import pytest

from deskapp.adapters.text import templates
from deskapp.adapters.text.letter_filters import FILTERS
from deskapp.adapters.text.templates import LiquidTemplates
from deskapp.application.ports.text import TemplateBroken, Value

_ENGINE = LiquidTemplates()
_VALUES: dict[str, Value] = {"x": "value", "l": ("a", "b"), "g": {"inner": "1"}, "n": 3}
_MOST_BYTES = 64_000_000
_SUBCLASSES = "__class__.__mro__[1].__subclasses__"


@pytest.mark.fault("TPL-01")
@pytest.mark.parametrize(
    "path",
    [
        *("x.__class__", f"x.{_SUBCLASSES}", "x.format", "x.__len__", "x['__class__']"),
        *("x.upper", "g.keys", "g.items", "g.__init__.__globals__", "l.append", "l.__class__"),
        *("n.__class__", "n.real", "self", "env", "template", "globals", "now", "today"),
        *("forloop", "parent_context", "_", "__builtins__", "config", "x[x]", "g[x]"),
    ],
)
def test_only_given_values_are_reached(path: str) -> None:
    text = _ENGINE.fill(f"{{{{ {path} }}}}", _VALUES)
    assert _ENGINE.unfilled(text)
    assert "<" not in text
    assert "built-in" not in text


@pytest.mark.fault("TPL-01")
@pytest.mark.parametrize(
    "name",
    [
        *("attr", "map", "where", "json", "escape", "safe", "xmlattr", "append", "prepend"),
        *("replace", "split", "join", "times", "default", "date_time", "url_encode", "strip_html"),
        *("__class__", "eval", "import"),
    ],
)
def test_only_listed_filters_exist(name: str) -> None:
    assert name not in FILTERS
    with pytest.raises(TemplateBroken) as told:
        _ENGINE.fill(f"{{{{ x | {name} }}}}", _VALUES)
    assert told.value.code == "template_filter"


_BOMBS = {
    "openings": "{{" * 25_000,
    "openings with one end": "{{" * 20_000 + "}}",
    "parentheses": "{% if " + "(" * 20_000 + "x" + ")" * 20_000 + " %}{% endif %}",
    "indices": "{{ " + "a[" * 16_000 + "x" + "]" * 16_000 + " }}",
    "path": "{{ a" + ".b" * 24_000 + " }}",
    "conditions": "{% if " + " and ".join(["x"] * 8000) + " %}{% endif %}",
    "filters": "{{ l " + "| liste " * 6000 + "}}",
    "arguments": "{{ x | plural: " + ", ".join(["'a'"] * 9000) + " }}",
    "raw": "{% raw %}" * 5000,
    "many": "{{ x }}" * 7000,
    "branches": "{% if no %}" + "{% elsif no %}" * 3000 + "{% endif %}",
    "blocks": "{% if x %}" * 400 + "{% endif %}" * 400,
    "source": "a" * 50_001,
}


@pytest.mark.fault("TPL-02")
@pytest.mark.parametrize("source", _BOMBS.values(), ids=_BOMBS)
def test_what_would_take_long_is_refused_before_it_is_read(source: str) -> None:
    for use in (lambda: _ENGINE.fill(source, _VALUES), lambda: _ENGINE.placeholders(source)):
        with pytest.raises(TemplateBroken):
            use()


@pytest.mark.fault("TPL-02")
@pytest.mark.parametrize(
    ("source", "values"),
    [
        ("{{ (1..999999999) | liste }}{{ (1..999999999) | size }}", {}),
        ("{% if (1..999999999) contains 5 %}x{% endif %}", {}),
        ("{{ 9e999 }}{{ 1" + "0" * 400 + " }}", {}),
        (
            "{{ x | liste | zitat | liste | zitat | liste | zitat | size }}" * 400,
            {"x": "„" * 50_000},
        ),
        ("{{ l | liste | size }}" * 10, {"l": ("a",) * 50_000}),
        ("{{ l | aufzaehlung | kurz: 5 }}" * 10, {"l": ("a",) * 50_000}),
    ],
)
def test_what_is_filled_stays_small(source: str, values: dict[str, Value]) -> None:
    tracemalloc.start()
    try:
        with suppress(TemplateBroken):
            assert len(_ENGINE.fill(source, values)) < len(source)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < _MOST_BYTES


@pytest.mark.fault("TPL-02")
def test_a_text_that_takes_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = iter([0.0, 0.5, 1.5])
    monkeypatch.setattr(templates, "thread_time", lambda: next(seconds))
    with pytest.raises(TemplateBroken) as told:
        _ENGINE.fill("{{ x }}{{ x }}", _VALUES)
    assert told.value.code == "template_too_much"


@pytest.mark.fault("TPL-02")
@pytest.mark.parametrize("value", ["v" * 50_001, ("v" * 30_000, "v" * 30_000)])
def test_values_beyond_any_letter_are_refused(value: Value) -> None:
    with pytest.raises(TemplateBroken) as told:
        _ENGINE.fill("{{ x | size }}", {"x": value})
    assert told.value.code == "template_too_much"
