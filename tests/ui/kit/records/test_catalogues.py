from dataclasses import replace
from datetime import date

from deskapp.application.workspace import Workspace
from deskapp.domain.office import Catalogue
from deskapp.ui.kit.records.catalogues import read_catalogues
from tests.ui.shown_records import an_entry, keep

_TODAY = date(2026, 11, 23)
_ENERGY = replace(an_entry(Catalogue.TOPIC, "energy", "Energy"), position=2)
_PEOPLE = replace(an_entry(Catalogue.TOPIC, "people", "Skilled workers"), position=1)
_CORONA = replace(
    an_entry(Catalogue.TOPIC, "corona", "Pandemic"), active_to=date(2023, 12, 31), position=3
)


def test_choices_are_those_in_use_and_those_kept(workspace: Workspace) -> None:
    keep(workspace, _ENERGY, _PEOPLE, _CORONA, an_entry(Catalogue.SECTOR, "metal", "Metal"))
    words = workspace.query(read_catalogues)
    offered = [("people", "Skilled workers"), ("energy", "Energy")]
    assert words.choices(Catalogue.TOPIC, _TODAY) == offered
    assert words.choices(Catalogue.TOPIC, _TODAY, ["corona", "gone"]) == [
        *offered,
        ("corona", "Pandemic"),
        ("gone", "gone"),
    ]
    assert words.optional_choices(Catalogue.SECTOR, _TODAY) == [("", "–"), ("metal", "Metal")]


def test_labels_are_for_reading(workspace: Workspace) -> None:
    keep(workspace, _ENERGY)
    words = workspace.query(read_catalogues)
    assert words.labels(Catalogue.TOPIC, ("energy", "unknown")) == "Energy, unknown"
    assert words.label(Catalogue.SECTOR, "energy") == "energy"
