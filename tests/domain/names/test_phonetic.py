import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.names.folding import fold
from deskapp.domain.names.phonetic import cologne_code


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["Müller-Lüdenscheidt"], "65752682"),
        (["Wikipedia"], "3412"),
        (["Breschnew"], "17863"),
        (["Meyer", "Maier", "Mayr"], "67"),
        (["Schmidt", "Schmitt", "Schmid"], "862"),
        (["Lüerßen", "Lürssen", "Luersen"], "5786"),
        (["Groß", "Gross", "Kroß"], "478"),
        (["Philipp", "Filip"], "351"),
        (["Max", "Macks"], "648"),
        (["Christ", "Krist"], "4782"),
        (["Celle", "Zelle"], "85"),
        (["Anna", "Hanna"], "06"),
        (["", "4711", "–"], ""),
    ],
)
def test_reference_codes(names: list[str], code: str) -> None:
    assert {cologne_code(name) for name in names} == {code}


@given(st.text())
def test_a_code_has_no_repeats_and_a_zero_only_in_front(name: str) -> None:
    code = cologne_code(name)
    assert set(code) <= set("012345678")
    assert "0" not in code[1:]
    assert cologne_code(fold(name)) == code
