from dataclasses import replace

import pytest

from deskapp.domain.errors import Problem
from deskapp.domain.mailings.mailing import Mailing
from deskapp.domain.record import new_id
from deskapp.domain.template import TemplateClass

MAILING = Mailing(id=new_id(), inquiry_id=new_id(), title="Einladung")
ANSWER = TemplateClass.REPLY


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({}, None),
        ({"title": " "}, Problem("title", "required")),
        ({"title": "x" * 121}, Problem("title", "too_long", "120")),
        ({"per_minute": 0}, Problem("per_minute", "throttle")),
        ({"per_minute": 601}, Problem("per_minute", "throttle")),
        ({"template_class": ANSWER}, Problem("class_reason", "required")),
        ({"template_class": ANSWER, "class_reason": "Vertrag"}, None),
        ({"template_class": ANSWER, "template_key": "V15"}, None),
    ],
)
def test_its_rules(changes: dict[str, object], problem: Problem | None) -> None:
    changed = replace(MAILING, **changes)  # type: ignore[arg-type]
    assert changed.problems() == ((problem,) if problem else ())
