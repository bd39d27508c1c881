from deskapp.domain.mail.signs.header_fields import header_block, values_of


def test_the_headers_end_at_the_first_empty_line() -> None:
    assert header_block("From: a\r\nTo: b\r\n\r\nFrom: c") == "From: a\r\nTo: b"
    assert header_block("From: a\n\nx\r\n\r\ny") == "From: a"
    assert header_block("From: a") == "From: a"
    assert header_block("") == ""


def test_fields_are_found_whatever_their_case_with_their_further_lines() -> None:
    block = "FROM: Eva\r\n <eva@mail.example>\r\nX-From: no\nTo: b\n\tc\nfrom : second"
    assert values_of(block, "from") == ("Eva <eva@mail.example>", "second")
    assert values_of(block, "to") == ("b\tc",)
    assert values_of(" From: begins with a blank", "from") == ()
    assert values_of("", "from") == ()
