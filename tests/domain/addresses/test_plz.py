import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.addresses.laender import LAENDER
from deskapp.domain.addresses.plz import laender_of_plz
from deskapp.resource_files import resource


@pytest.mark.parametrize(
    ("plz", "laender"),
    [
        ("01067", "SN"),
        ("10178", "BE"),
        ("11019", "BE"),
        ("18055", "MV"),
        ("20095", "HH"),
        ("24103", "SH"),
        ("26871", "NI"),
        ("28195", "HB"),
        ("39104", "ST"),
        ("40002", "NW"),
        ("55116", "RP"),
        ("58095", "NW"),
        ("60313", "HE"),
        ("66111", "SL"),
        ("70173", "BW"),
        ("80331", "BY"),
        ("99084", "TH"),
        ("07919", "SN TH"),
        ("14715", "BB ST"),
        ("19273", "MV NI"),
        ("21039", "HH SH"),
        ("22113", "HH SH"),
        ("22145", "HH SH"),
        ("28876", "HB NI"),
        ("34355", "HE NI"),
        ("63928", "BW BY"),
        ("65391", "HE RP"),
        ("69412", "BW HE"),
        ("69434", "BW HE"),
        ("89081", "BW BY"),
        ("97896", "BW BY"),
        ("00000", ""),
        ("87567", ""),
        ("1067", ""),
        ("1o178", ""),
        ("", ""),
    ],
)
def test_a_postcode_suggests_its_laender(plz: str, laender: str) -> None:
    assert laender_of_plz(plz) == tuple(laender.split())


@given(st.integers(0, 99_999))
def test_every_suggestion_is_a_land(number: int) -> None:
    assert set(laender_of_plz(f"{number:05d}")) <= set(LAENDER) - {"BUND"}


def test_the_ranges_follow_each_other() -> None:
    lines = resource("places", "plz_laender.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split() for line in lines if not line.startswith("#")]
    ends = [end for first, last, *_ in rows for end in (first, last)]
    assert ends == sorted(ends)
    assert all(first <= last for first, last, *_ in rows)
    assert len({code for _, _, *laender in rows for code in laender}) == 16
