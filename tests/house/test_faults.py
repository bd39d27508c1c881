"""Each row of the fault catalogue that the program answers for has a test that names it."""

import ast
from collections.abc import Iterator
from typing import Final

from tests.house.sources import modules, refuse

_ROWS: Final = {"FET": 21, "MIM": 13, "HTM": 14, "ATT": 14, "SND": 17, "TPL": 5}
"""The groups of faults, with the number of the last row: fetching, parsing and showing mail,
attachments and imports, writing and sending, templates."""
_WITHOUT_TEST: Final = {
    "HTM-14": "no browser engine is used: a text document that answers each request shows mails",
}
"""Rows without a test, each with the reason."""


def test_every_fault_has_a_test_or_a_reason() -> None:
    rows = {f"{group}-{at:02}" for group, last in _ROWS.items() for at in range(1, last + 1)}
    tested = set(_tested())
    refuse(f"{row} has no test" for row in sorted(rows - tested - _WITHOUT_TEST.keys()))
    refuse(f"{row} has a test and a reason for none" for row in tested & _WITHOUT_TEST.keys())


def _tested() -> Iterator[str]:
    """The rows that tests name: ``@pytest.mark.fault("SND-01")``."""
    for module in modules("tests"):
        for node in ast.walk(module.tree):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "fault"
            ):
                yield from (str(each.value) for each in node.args if isinstance(each, ast.Constant))
