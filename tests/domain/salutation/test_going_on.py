"""What follows the salutation (rule R10, and § 71 of the German spelling rules for the comma)."""

import pytest

from deskapp.domain.salutation.languages import Language, going_on


@pytest.mark.parametrize(
    ("text", "language", "written"),
    [
        ("\n\nwir", Language.GERMAN, "\n\nwir"),
        ("\n\nwir", Language.AUSTRIAN, "\n\nwir"),
        ("\n\nwir sind", Language.SWISS, "\n\nWir sind"),
        ("\n\nüber", Language.SWISS, "\n\nÜber"),
        ("\n\nSie", Language.SWISS, "\n\nSie"),
        ("\n\n{{ x }}", Language.SWISS, "\n\n{{ x }}"),
        ("", Language.SWISS, ""),
        ("we", Language.ENGLISH, "we"),
    ],
)
def test_what_follows(text: str, language: Language, written: str) -> None:
    assert going_on(text, language) == written
