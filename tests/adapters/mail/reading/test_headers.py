import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.adapters.mail.reading.mime.addresses import parse_addresses
from deskapp.adapters.mail.reading.mime.charsets import codec_of, decode, decode_header
from deskapp.adapters.mail.reading.mime.dates import parse_date
from deskapp.adapters.mail.reading.mime.encoded_words import decode_words
from deskapp.adapters.mail.reading.mime.header_block import split_headers
from deskapp.adapters.mail.reading.mime.message_ids import parse_ids
from deskapp.adapters.mail.reading.mime.parameters import parse_parameterised


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("=?utf-8?Q?Gr=C3=BC=C3=9Fe_aus_K=C3=B6ln?=", "Grüße aus Köln"),
        ("=?iso-8859-1?q?J=FCrgen?= =?ISO-8859-1?Q?_M=FCller?=", "Jürgen Müller"),
        ("a =?utf-8?b?w7Y=?= b", "a ö b"),
        ("=?utf-8?b?ww==?= =?utf-8?b?tg==?=", "ö"),  # one character cut into two words
        ("=?utf-8*de?q?=C3=A4?=", "ä"),
        ("=?utf-8?q?mit Leerzeichen=3F?=", "mit Leerzeichen?"),
        ("=?utf-8?b?w7Y?=", "ö"),  # padding left out
        ("=?rot13?q?nop?=", "nop"),
        ("=?unbekannt?q?a=E4?=", "aä"),
        ("=?utf-8?q?ohne Ende", "=?utf-8?q?ohne Ende"),
        ("nichts ?= hier", "nichts ?= hier"),
    ],
)
def test_encoded_words(written: str, text: str) -> None:
    assert decode_words(written) == text


@given(st.text(alphabet="=?utf-8QqBb_ \r\n\0äab", max_size=80))
def test_encoded_words_never_fail(text: str) -> None:
    decode_words(text)


@pytest.mark.parametrize("name", ["rot13", "idna", "unicode_escape", "undefined", "zlib", "\0", ""])
def test_codecs_that_are_no_character_sets_are_not_used(name: str) -> None:
    assert codec_of(name) == ""


@pytest.mark.parametrize(
    ("data", "charset", "text"),
    [
        ("Straße".encode(), "us-ascii", "Straße"),
        ("Straße".encode("cp1252"), "", "Straße"),
        ("Straße".encode(), "iso-8859-1", "Straße"),
        ("„gut“".encode("cp1252"), "iso-8859-1", "„gut“"),
        ("Grüße".encode("utf-7"), "unicode-1-1-utf-7", "Grüße"),
        ("中文".encode("gb18030"), "GB2312", "中文"),
        ("한국".encode("cp949"), "ks_c_5601-1987", "한국"),
        ("テスト".encode("iso2022_jp"), "", "テスト"),
        ("weiß".encode("utf-16"), "", "weiß"),
        (b"\xff\xc3\xa4", "utf-8", "\ufffdä"),
        ("Größe".encode("cp1252"), "utf-8", "Größe"),
        ("Größe".encode("utf-16-le"), "", "Größe"),
        ("Größe".encode("utf-16-be"), "us-ascii", "Größe"),
        ("Größe".encode("utf-16-be"), "utf-16", "Größe"),
        ("Größe".encode(), "utf-16", "Größe"),
    ],
)
def test_charsets(data: bytes, charset: str, text: str) -> None:
    assert decode(data, charset) == text


def test_raw_bytes_in_headers_are_the_bodys_charset_unless_they_are_utf_8() -> None:
    assert decode_header("Größe".encode(), "koi8-r") == "Größe"
    assert decode_header("Размер".encode("koi8-r"), "koi8-r") == "Размер"
    assert decode_header("Größe".encode("cp1252"), "utf-8") == "Größe"


@given(st.binary(max_size=60), st.text(max_size=20))
def test_decoding_never_fails(data: bytes, charset: str) -> None:
    decode(data, charset)
    decode_header(data, charset)


@pytest.mark.parametrize(
    ("header", "people"),
    [
        ("a@example.org", [("", "a@example.org")]),
        ("Erika Muster <a@example.org>", [("Erika Muster", "a@example.org")]),
        ('"Muster, Erika" <a@example.org>', [("Muster, Erika", "a@example.org")]),
        ("a@example.org (Erika (Muster))", [("Erika (Muster)", "a@example.org")]),
        ("=?utf-8?q?J=C3=B6rg,_X?= <a@example.org>", [("Jörg, X", "a@example.org")]),
        ('"=?utf-8?q?J=C3=B6rg?=" <a@example.org>', [("Jörg", "a@example.org")]),
        ("a@example.org, <b@example.org>", [("", "a@example.org"), ("", "b@example.org")]),
        ("a@example.org; b@example.org", [("", "a@example.org"), ("", "b@example.org")]),
        (
            "Leute: A <a@example.org>, b@example.org;",
            [("A", "a@example.org"), ("", "b@example.org")],
        ),
        ("undisclosed-recipients:;", []),
        ("<@relay.example:a@example.org>", [("", "a@example.org")]),
        ("Erika Muster", [("Erika Muster", "")]),
        ('Pit "der Große" Muster <a@example.org>', [("Pit der Große Muster", "a@example.org")]),
        ('"A <a@example.org>', [('"A', "a@example.org")]),
        ("'Erika' <a@example.org>", [("Erika", "a@example.org")]),
        ("=?utf-8?q?A_=3Ca=40example=2Eorg=3E?=", [("A", "a@example.org")]),
        ('"quoted local"@example.org', [("", '"quoted local"@example.org')]),
        ("b@böse.example <a@example.org>", [("b@böse.example", "a@example.org")]),
        ("A <a@xn--mnchen-3ya.example>", [("A", "a@münchen.example")]),
        ("A <a@xn--e1afmkfd.example>", [("A", "a@xn--e1afmkfd.example")]),
        ("", []),
    ],
)
def test_addresses(header: str, people: list[tuple[str, str]]) -> None:
    assert [(found.name, found.address) for found in parse_addresses(header)] == people


def test_an_encoded_comma_makes_no_second_recipient() -> None:
    header = "=?utf-8?q?x=2C_evil=40evil=2Eexample?= <c@example.org>"
    assert [found.address for found in parse_addresses(header)] == ["c@example.org"]


def test_line_breaks_and_reversed_writing_in_names_are_shown_not_done() -> None:
    (found,) = parse_addresses("=?utf-8?q?a=0D=0ABcc:_b=E2=80=AE?= <c@example.org>")
    assert found.name == "a␍␊Bcc: b"


@given(st.text(alphabet='a@.,;:<>()"\\ =?é\0', max_size=60))
def test_addresses_never_fail(text: str) -> None:
    for found in parse_addresses(text):
        assert "\n" not in found.address + found.name


_CET = dt.timezone(dt.timedelta(hours=1))


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("Mon, 02 Nov 2026 09:30:00 +0100", dt.datetime(2026, 11, 2, 9, 30, tzinfo=_CET)),
        ("2 Nov 26 09:30 +0100 (MEZ)", dt.datetime(2026, 11, 2, 9, 30, tzinfo=_CET)),
        ("Mon, 02 Nov 2026 09:30:00 -0000", dt.datetime(2026, 11, 2, 9, 30, tzinfo=dt.UTC)),
        ("November 2, 2026 9:30:00 PM", dt.datetime(2026, 11, 2, 21, 30, tzinfo=dt.UTC)),
        ("2026-11-02T09:30:00+01:00", dt.datetime(2026, 11, 2, 9, 30, tzinfo=_CET)),
        ("Mon, 02 Nov 2026 09:30:00 +9999", dt.datetime(2026, 11, 2, 9, 30, tzinfo=dt.UTC)),
        ("Mon, 30 Feb 2026 09:30:00 +0100", None),
        ("Mon, 02 Nov 2026 25:61:00 +0100", None),
        ("Mon, 02 Nov 99999 09:30:00 +0100", None),
        ("gestern", None),
        ("", None),
    ],
)
def test_dates(written: str, date: dt.datetime | None) -> None:
    assert parse_date(written) == date


@given(st.text(alphabet="0123456789 :+-,NovMonTZPM", max_size=60))
def test_dates_never_fail(text: str) -> None:
    found = parse_date(text)
    assert found is None or found.tzinfo is dt.UTC


def test_message_ids() -> None:
    assert parse_ids("<a@b> <c@d>  <a@b>") == ("a@b", "c@d")
    assert parse_ids("a@b c@d") == ("a@b", "c@d")
    assert parse_ids("< a @ b >") == ("a@b",)
    assert parse_ids("<>") == ()


@pytest.mark.parametrize(
    ("header", "name"),
    [
        (b'attachment; filename="a.pdf"', "a.pdf"),
        (b"attachment; filename=a b.pdf; size=3", "a b.pdf"),
        (b"attachment; filename*=utf-8''Pr%C3%BCfung.pdf", "Prüfung.pdf"),
        (b"attachment; filename=x; filename*=utf-8''y", "y"),
        (b'attachment; filename*0="lang"; filename*1="er.pdf"', "langer.pdf"),
        (b"attachment; filename*0*=iso-8859-1''%E4; filename*1*=%F6; filename*2=.pdf", "äö.pdf"),
        (b'attachment; filename="=?utf-8?q?=C3=A4?=.pdf"', "ä.pdf"),
        ("attachment; filename=ä.pdf".encode(), "ä.pdf"),
        (rb'attachment; filename="a\"b\\c"', 'a"b\\c'),
        (b'attachment; filename="C:\\Ordner\\a.pdf"', "C:\\Ordner\\a.pdf"),
        (b"filename=a.pdf", "a.pdf"),
        (b"attachment;;;; filename=a.pdf", "a.pdf"),
        (b"attachment", ""),
    ],
)
def test_parameters(header: bytes, name: str) -> None:
    assert parse_parameterised(header).get("filename") == name


@given(st.binary(max_size=80).map(lambda end: b"attachment; filename" + end))
def test_parameters_never_fail(header: bytes) -> None:
    parse_parameterised(header)


def _fields(raw: bytes) -> tuple[dict[str, bytes], bytes]:
    headers, body = split_headers(raw)
    return dict(headers.fields), raw[body:]


def test_header_lines_are_unfolded() -> None:
    assert _fields(b"Subject: a\r\n b\r\n\tc\r\n\r\nbody") == ({"subject": b"a b c"}, b"body")


def test_a_folded_blank_line_does_not_end_the_headers() -> None:
    assert _fields(b"Subject: a\n \n\tb\nTo: x\n\nbody")[1] == b"body"


def test_a_missing_blank_line_begins_the_body() -> None:
    assert _fields(b"Subject: a\nGuten Tag,\nhier ist es") == (
        {"subject": b"a"},
        b"Guten Tag,\nhier ist es",
    )


def test_a_broken_line_among_headers_is_passed_over() -> None:
    assert _fields(b"Subject: a\nkaputt\nTo: x\n\nbody") == (
        {"subject": b"a", "to": b"x"},
        b"body",
    )


def test_the_last_of_several_equal_headers_counts() -> None:
    assert split_headers(b"Subject: a\nSubject: b\n\n")[0].text("subject") == "b"
