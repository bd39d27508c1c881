import pytest

from deskapp.domain.checks.usage.which_language import written_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sehr geehrte Frau Muster, vielen Dank für die Nachricht.", "de"),
        ("Dear Ms Muster, thank you for your message.", "en"),
        ("Thank you for your interest in the Wachstumsregion and the Masterplan.", "en"),
        ("wir nennen es „Best of Industry“ und freuen uns auf die Antwort", "de"),
        ("Ja, gern.", ""),
        ("", ""),
        ("der the die a und and", ""),
    ],
)
def test_the_commonest_words_tell_the_language(text: str, language: str) -> None:
    assert written_language(text) == language
