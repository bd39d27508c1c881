import pytest

from deskapp.domain.names.filter_words import Key
from deskapp.ui.kit.narrowing.completions import OfficeWords, completions

OFFICE = OfficeWords(
    {Key.TOPIC: ("Hydrogen", "Skilled workers"), Key.OWNER: ("Anna Muster",)},
    {"seat-since": ("before 2000", "later")},
)


def words(line: str, at: int | None = None) -> list[str]:
    found = completions(line, len(line) if at is None else at, OFFICE)
    return [each.word for each in found]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("stat", ["state:", "status:"]),
        ("STATE", ["state:"]),
        ("orgel chan", ["channel:"]),
        ("sea", ["seat-since:"]),
        ("orgel land:NI chan", ["channel:"]),
        ("la", []),
        ("orgel ", []),
        ("", []),
        ("open:", ["open:yes", "open:no"]),
        ("open:yes", []),
        ("kind:pre", ["kind:Press"]),
        ("topic:", ["topic:Hydrogen", 'topic:"Skilled workers"']),
        ("topic:work", ['topic:"Skilled workers"']),
        ('topic:"Skilled wo', ['topic:"Skilled workers"']),
        ("topic:Hydrogen,sk", ['topic:Hydrogen,"Skilled workers"']),
        ('topic:"Skilled workers",hy', ['topic:"Skilled workers",Hydrogen']),
        ("owner:m", ["owner:me", 'owner:"Anna Muster"']),
        ("land:lower", ['land:"Lower Saxony"']),
        ("seat-since:lat", ["seat-since:later"]),
        ("nothing:lat", []),
    ],
)
def test_what_fits_is_offered(line: str, expected: list[str]) -> None:
    assert words(line) == expected


def test_the_rest_of_the_line_stays() -> None:
    (found,) = completions("orgel kind:pre alt", len("orgel kind:pre"), OFFICE)
    assert found.line == "orgel kind:Press alt"
    assert found.at == len("orgel kind:Press")
