import pytest
from PySide6.QtGui import QColor

from deskapp.ui.kit.look.contrast import contrast


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("#000000", "#ffffff", 21),
        ("#ffffff", "#000000", 21),
        ("#2a58c2", "#2a58c2", 1),
        ("#777777", "#ffffff", 4.478),
        ("#ff0000", "#ffffff", 3.998),
        ("#0a0a0a", "#000000", 1.061),
    ],
)
def test_contrast_is_reckoned_as_wcag_defines_it(one: str, other: str, expected: float) -> None:
    assert contrast(QColor(one), QColor(other)) == pytest.approx(expected, abs=0.001)
