"""What is new in HTML mails of the usual programs."""

import pytest

from deskapp.adapters.mail.html.reply import split_reply_html
from deskapp.domain.reply_text.parts import CarriedType

WORDS = "Erika Muster &lt;erika@verein.example&gt;"
HEADER = (
    "<b>Von:</b> Erika Muster &lt;erika@verein.example&gt;<br><b>Gesendet:</b> Sonntag, 3. Mai 2026"
    " 10:12<br><b>An:</b> Büro<br><b>Betreff:</b> Termin<br>"
)
MAILS = {
    "gmail": (
        '<div dir="ltr">Das passt.</div><br><div class="gmail_quote"><div dir="ltr"'
        f' class="gmail_attr">Am So., 3. Mai 2026 um 10:12 Uhr schrieb {WORDS}:<br></div>'
        '<blockquote class="gmail_quote" style="margin:0"><div>Geht es?</div></blockquote></div>'
    ),
    "gmail_of_an_unknown_language": (
        '<div>Das passt.</div><div class="gmail_quote"><div class="gmail_attr">Qwx 3 zyv Erika'
        ' blub:</div><blockquote class="gmail_quote">Geht es?</blockquote></div>'
    ),
    "old_gmail": (
        '<div>Das passt.</div><div class="gmail_extra"><br><div class="gmail_quote">Qwx 3 zyv'
        ' Erika blub<br><blockquote class="gmail_quote">Geht es?</blockquote></div></div>'
    ),
    "gmail_without_a_quote_inside": (
        '<div>Das passt.</div><div class="gmail_quote">Geht es?<br>Erika</div>'
    ),
    "thunderbird": (
        '<p>Das passt.</p><div class="moz-cite-prefix">Am 03.05.26 um 10:12 schrieb Erika'
        ' Muster:<br></div><blockquote type="cite" cite="mid:x"><p>Geht es?</p></blockquote>'
    ),
    "apple": (
        f'<div>Das passt.<br><div><blockquote type="cite"><div>Am 03.05.2026 um 10:12 schrieb'
        f" {WORDS}:</div><br><div>Geht es?</div></blockquote></div></div>"
    ),
    "outlook": (
        "<div class=WordSection1><p class=MsoNormal>Das passt.</p><div style='border-top:solid'>"
        f"<p class=MsoNormal>{HEADER}</p></div><p class=MsoNormal>Geht es?</p></div>"
    ),
    "outlook_on_the_web": (
        '<div>Das passt.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><font>'
        f"{HEADER}</font></div><div>Geht es?</div>"
    ),
    "outlook_of_an_unknown_language": (
        '<div>Das passt.</div><div id="x"></div><hr><div id="divRplyFwdMsg"><b>Qwx:</b> Erika<br>'
        "<b>Zyv:</b> Büro</div><div>Geht es?</div>"
    ),
    "outlook_for_the_mac": (
        '<div>Das passt.</div><span id="OLK_SRC_BODY_SECTION"><div>Qwx: Erika</div>'
        "<blockquote>Geht es?</blockquote></span>"
    ),
    "yahoo": (
        '<div>Das passt.</div><div class="yahoo_quoted"><div>Qwx, Erika:</div><div>Geht es?</div>'
        "</div>"
    ),
    "gmx": (
        '<div>Das passt.</div><div name="quote"><div><b>Gesendet:</b> Sonntag, 3. Mai 2026<br>'
        "<b>Von:</b> erika@verein.example<br><b>An:</b> Büro<br><b>Betreff:</b> Termin</div>"
        "<div>Geht es?</div></div>"
    ),
    "roundcube": (
        '<p>Das passt.</p><p id="reply-intro">Am 03.05.2026 10:12, schrieb Erika Muster:</p>'
        "<blockquote>Geht es?</blockquote>"
    ),
    "a_bare_quote": "Das passt.<br><blockquote>Geht es?</blockquote>",
    "marks_in_the_text": (
        f"Das passt.<br><br>Am 03.05.2026 schrieb {WORDS}:<br>&gt; Geht es?<br>&gt; Erika"
    ),
}


@pytest.mark.parametrize("program", MAILS)
def test_the_quote_of_each_program_is_cut(program: str) -> None:
    assert split_reply_html(MAILS[program]).reply_text == "Das passt."


def test_the_header_of_the_older_mail_is_read() -> None:
    forwarded = split_reply_html(MAILS["outlook"]).forwarded
    assert forwarded is not None
    assert forwarded.type is CarriedType.FORWARD
    assert forwarded.from_ == "Erika Muster <erika@verein.example>"
    assert (forwarded.subject, forwarded.text) == ("Termin", "Geht es?")


def test_a_forwarded_mail_of_gmail_is_read() -> None:
    parts = split_reply_html(
        '<div>Zur Kenntnis.</div><div class="gmail_quote"><div class="gmail_attr">---------- '
        f"Forwarded message ---------<br>{HEADER}</div><br><div>Geht es?</div></div>"
    )
    assert parts.reply_text == "Zur Kenntnis."
    assert parts.forwarded is not None
    assert parts.forwarded.type is CarriedType.FORWARD
    assert (parts.forwarded.subject, parts.forwarded.text) == ("Termin", "Geht es?")


def test_answers_between_quotes_keep_them() -> None:
    parts = split_reply_html(
        '<div class="moz-cite-prefix">Am 03.05.26 schrieb Erika Muster:</div>'
        '<blockquote type="cite">Wann?</blockquote><p>Am Montag.</p>'
        '<blockquote type="cite">Wo?</blockquote><p>Bei uns.</p>'
    )
    assert parts.reply_text.endswith("> Wann?\n\nAm Montag.\n\n> Wo?\n\nBei uns.")


def test_an_answer_below_the_quote_is_the_reply() -> None:
    parts = split_reply_html(
        '<div class="moz-cite-prefix">Am 03.05.26 schrieb Erika Muster:</div>'
        '<blockquote type="cite">Wann?</blockquote><p>Am Montag.</p>'
    )
    assert parts.reply_text == "Am Montag."


def test_a_quotation_by_gmails_button_is_the_writers_own() -> None:
    page = '<div>Im Gesetz steht</div><blockquote class="gmail_quote">Wer will, darf.</blockquote>'
    assert split_reply_html(page).reply_text == "Im Gesetz steht\n\nWer will, darf."


def test_a_quote_around_the_whole_page_is_its_frame() -> None:
    assert split_reply_html("<blockquote><p>Das passt.</p></blockquote>").reply_text == "Das passt."


@pytest.mark.parametrize(
    "signature",
    [
        '<div class="moz-signature">Erika Muster<br>Verein</div>',
        '<div class="gmail_signature">Erika Muster<br>Verein</div>',
        '<div id="Signature"><p>Erika Muster<br>Verein</p></div>',
        '<div id="ms-outlook-mobile-signature">Erika Muster<br>Verein</div>',
    ],
)
def test_a_signature_that_the_program_names_is_taken_off(signature: str) -> None:
    parts = split_reply_html(f"<div>Das passt.</div>{signature}")
    assert parts.reply_text == "Das passt."
    assert parts.signature == "Erika Muster\nVerein"
