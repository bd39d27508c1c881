"""The measures of DIN 5008, Form B, written down a second time."""

import pytest

from deskapp.domain.letter import form_b

FIELD = form_b.Area(left=20, top=45, width=85, height=45)


def test_both_zones_fill_the_field_that_shows_in_the_window() -> None:
    assert form_b.REMARKS.top == FIELD.top
    assert form_b.REMARKS.bottom == pytest.approx(form_b.ADDRESS.top)
    assert form_b.ADDRESS.bottom == pytest.approx(FIELD.bottom)
    assert form_b.ADDRESS.height == 27.3
    assert form_b.ADDRESS.left + form_b.ADDRESS.width == FIELD.left + FIELD.width


def test_six_lines_fill_the_address() -> None:
    assert pytest.approx(27.3) == form_b.LINE * 6


def test_folds_and_punch() -> None:
    assert [mark.top for mark in form_b.MARKS] == [105, 148.5, 210]


def test_margins_and_places() -> None:
    assert form_b.TEXT_LEFT == 25
    assert form_b.PAGE.width - form_b.TEXT_LEFT - form_b.TEXT_WIDTH == 20
    assert (form_b.INFORMATION.left, form_b.INFORMATION.top) == (125, 50)
    assert form_b.INFORMATION.width == 75
    assert pytest.approx(FIELD.bottom + 2 * 25.4 / 6, abs=0.01) == form_b.SUBJECT_TOP
