"""Replies above, below and between quotes."""

from deskapp.domain.reply_text.parts import CarriedType
from deskapp.domain.reply_text.split import split_reply

INTRODUCTION = "Am 03.05.2026 um 10:12 schrieb Max Muster <max@amt.example>:"


def test_below_the_quote() -> None:
    text = f"{INTRODUCTION}\n> Geht es am Montag?\n\nJa, sehr gut.\n"
    assert split_reply(text).reply_text == "Ja, sehr gut."


def test_above_and_below_the_quote() -> None:
    text = f"Liebe Leute,\n\n{INTRODUCTION}\n> Geht es am Montag?\n> Oder nie?\n\nMontag passt.\n"
    assert split_reply(text).reply_text == "Liebe Leute,\n\nMontag passt."


def test_answers_between_quotes_keep_what_they_answer() -> None:
    answered = f"{INTRODUCTION}\n> Wann?\n\nAm Montag.\n\n> Wo?\n\nBei uns."
    parts = split_reply(f"{answered}\n\n> Gruß\n> Max\n\n-- \nErika\n")
    assert parts.reply_text == answered
    assert parts.signature == "-- \nErika"


def test_a_quotation_without_introduction_in_the_middle_is_context() -> None:
    text = "Sie fragten:\n\n> Wann?\n\nAm Montag."
    assert split_reply(text).reply_text == text


def test_a_quote_at_the_end_is_cut_with_or_without_introduction() -> None:
    assert split_reply("Am Montag.\n\n> Wann?\n").reply_text == "Am Montag."


def test_the_quote_may_bear_other_levels() -> None:
    text = f"Gut.\n\n{INTRODUCTION}\n> Ja.\n>> Wirklich?\n> > Nein.\n>\n>>> Doch.\n"
    parts = split_reply(text)
    assert parts.reply_text == "Gut."
    assert parts.forwarded is not None
    assert parts.forwarded.text == "Ja.\n> Wirklich?\n> Nein.\n\n> > Doch."


def test_a_quoted_line_that_a_program_wrapped_does_not_end_the_quote() -> None:
    long = "> Wir treffen uns am Montag im großen Saal, wer früher da ist, hilft beim\nAufbau mit."
    text = f"Gut.\n\n{INTRODUCTION}\n{long}\n> Danke!\n"
    assert split_reply(text).reply_text == "Gut."


def test_nothing_new_leaves_nothing() -> None:
    parts = split_reply(f"{INTRODUCTION}\n> Geht es am Montag?\n")
    assert parts.reply_text == ""
    assert parts.forwarded is not None
    assert parts.forwarded.type is CarriedType.REPLY


def test_an_unmarked_quote_without_anything_above_is_shown() -> None:
    parts = split_reply(f"{INTRODUCTION}\n\nGeht es am Montag?\n")
    assert parts.reply_text == "Geht es am Montag?"


def test_a_bare_quotation_is_told_as_such() -> None:
    forwarded = split_reply("Vorher.\n\n> eins\n> zwei\n> drei\n\nNachher.\n").forwarded
    assert forwarded is not None
    assert forwarded.type is CarriedType.QUOTE
    assert (forwarded.text_top, forwarded.text) == ("Vorher.", "eins\nzwei\ndrei")


def test_sentences_that_begin_like_introductions_are_text() -> None:
    text = (
        "On the whole we agree.\nOn 3 May 2026 we shall meet again.\n\n"
        "Am Montag schrieb ich Ihnen schon davon.\n\n2026-05-03 10:12\n03.05.2026 10:12\n\n"
        "Max said at 10:30:\nnothing at all."
    )
    assert split_reply(text).reply_text == text
    assert split_reply(text).forwarded is None


def test_line_ends_of_all_systems_are_read() -> None:
    text = f"Gut.\r\nSehr gut.\rSchön.\r\n\r\n{INTRODUCTION}\r\n> Geht es?\r\n"
    assert split_reply(text).reply_text == "Gut.\nSehr gut.\nSchön."
