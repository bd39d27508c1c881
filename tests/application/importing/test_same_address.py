"""One mail address in several spellings is one person, never two."""

import unicodedata

import pytest

from deskapp.application import list_imports
from deskapp.application.tools import Tools
from deskapp.application.workspace import Workspace
from deskapp.domain.contact import Contact
from tests.application.importing.lists import as_csv, plan_for, table_of


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("a@firma.example", "A@Firma.Example"),
        ("müller@bücher.example", unicodedata.normalize("NFD", "müller@bücher.example")),
        ("a@bücher.example", "a@xn--bcher-kva.example"),
        ("a@xn--bcher-kva.example", "a@BÜCHER.example"),
        ("a@firma.example", "\N{RIGHT-TO-LEFT MARK}a@firma.example"),
        ("a@firma.example\N{ZERO WIDTH SPACE}", "a@firma.example"),
        ("a@firma.example", "Ada <a@firma.example>"),
    ],
)
def test_once(office: Workspace, tools: Tools, first: str, second: str) -> None:
    raw = as_csv(("Nachname", "E-Mail"), ("Müller", first), ("Müller", second))
    table = table_of(raw)
    plan = plan_for(office, table)
    trial = list_imports.dry_run(office, tools, plan, table)
    begun = list_imports.begin(office, plan, raw, table)
    done = list_imports.carry_on(office, tools, begun.id, table)
    assert (trial.counts.made, trial.counts.unchanged) == (done.made, done.unchanged) == (1, 1)
    (person,) = office.query(lambda q: q.where(Contact))
    assert len(person.mails) == 1
