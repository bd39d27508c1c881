"""The measures of DIN 5008, Form B, written down a second time."""

import pytest

from deskapp.domain.letter import form_b


def test_the_field_shows_in_the_window() -> None:
    field = form_b.ADDRESS_FIELD
    assert (field.left, field.top, field.width, field.height) == (20, 45, 85, 45)
    assert form_b.REMARKS.top == field.top
    assert form_b.REMARKS.bottom == pytest.approx(form_b.ADDRESS.top)
    assert form_b.ADDRESS.bottom == pytest.approx(field.bottom)
    assert form_b.ADDRESS.height == 27.3
    assert form_b.ADDRESS.left + form_b.ADDRESS.width == field.left + field.width


def test_six_lines_fill_the_address() -> None:
    assert pytest.approx(27.3) == form_b.LINE * 6


def test_folds_and_punch() -> None:
    assert [mark.top for mark in form_b.MARKS] == [105, 148.5, 210]


def test_margins_and_places() -> None:
    assert form_b.TEXT_LEFT == 25
    assert form_b.PAGE.width - form_b.TEXT_LEFT - form_b.TEXT_WIDTH == 20
    assert (form_b.INFORMATION.left, form_b.INFORMATION.top) == (125, 50)
    assert form_b.INFORMATION.width == 75
    assert pytest.approx(form_b.ADDRESS_FIELD.bottom + 2 * 25.4 / 6, abs=0.01) == form_b.SUBJECT_TOP
