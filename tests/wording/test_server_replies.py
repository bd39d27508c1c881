import pytest

from deskapp.wording.language import GERMAN, use_language
from deskapp.wording.servers.replies import note_sentence


@pytest.mark.fault("SND-05")
@pytest.mark.parametrize(
    ("note", "meaning"),
    [
        ("552 5.3.4 message size exceeds limit", "The e-mail is too large for the server."),
        ("552 too much", "The e-mail is too large for the server."),
        ("a@b.example: 550 5.1.1 unknown", "There is no such address."),
        ("a@b.example: 550 no", "The server refused."),
        ("554 5.7.1 spam", "The server took it for unwanted, or does not allow it."),
        ("554 no", "The server took it for unwanted, or does not allow it."),
        ("550 5.2.2 over quota", "The mailbox of the recipient is full."),
        ("451 4.7.1 greylisted", "The server asks to try again later."),
        ("421 busy", "The server asks to try again later."),
        ("5.4.1 no route", "The server of the recipient cannot be reached."),
    ],
)
def test_a_reply_of_a_server_is_told_in_words_and_in_its_own(note: str, meaning: str) -> None:
    assert note_sentence(note) == f"{meaning} ({note})"


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("server_unreachable: 127.0.0.1", "The server cannot be reached: 127.0.0.1"),
        (
            "mail_over_limit: 10.0",
            "The e-mail is larger than the server takes: at most 10.0 MB.",
        ),
        (
            "found_sent",
            "The line broke while sending, but something has shown that it left.",
        ),
        ("whatever it says {0}", "whatever it says {0}"),
        ("192.0.2.7 is not 5.5.5.5", "192.0.2.7 is not 5.5.5.5"),
    ],
)
def test_a_note_of_ours_is_a_sentence(note: str, sentence: str) -> None:
    assert note_sentence(note) == sentence


def test_the_sentences_are_german_too() -> None:
    use_language(GERMAN)
    try:
        assert note_sentence("550 5.1.1 x") == "Diese Adresse gibt es nicht. (550 5.1.1 x)"
    finally:
        use_language("en")
