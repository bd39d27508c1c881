import pytest

from deskapp.domain.addresses.laender import LAENDER, Region, land_of_kreis


def test_sixteen_laender_and_the_federation() -> None:
    assert len(LAENDER) == 17
    assert all(land.code == code for code, land in LAENDER.items())
    keys = sorted(land.ags for land in LAENDER.values() if land.ags)
    assert keys == [f"{number:02d}" for number in range(1, 17)]


@pytest.mark.parametrize(
    ("region", "laender"),
    [
        (Region.NORTH, {"HB", "HH", "NI", "SH"}),
        (Region.EAST, {"BE", "BB", "MV", "SN", "ST", "TH"}),
        (Region.SOUTH, {"BW", "BY"}),
        (Region.WEST, {"HE", "NW", "RP", "SL"}),
        (None, {"BUND"}),
    ],
)
def test_every_land_has_its_region(region: Region | None, laender: set[str]) -> None:
    assert {land.code for land in LAENDER.values() if land.region is region} == laender


@pytest.mark.parametrize(
    ("kreis", "land"),
    [
        ("03454", "NI"),
        ("08336", "BW"),
        ("11000", "BE"),
        ("16077", "TH"),
        ("17000", ""),
        ("00000", ""),
        ("3454", ""),
        ("0345x", ""),
        ("٠٣٤٥٤", ""),
        ("", ""),
    ],
)
def test_a_district_lies_where_its_key_says(kreis: str, land: str) -> None:
    assert land_of_kreis(kreis) == land
