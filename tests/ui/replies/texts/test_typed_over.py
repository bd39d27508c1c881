import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.ui.replies.typed_over import carried_over

_TEXTS = st.lists(st.sampled_from(["a", "b", "c", "", "{{ x }}", "long line"])).map("\n".join)


@given(_TEXTS, _TEXTS)
def test_what_nobody_typed_over_is_filled_anew(before: str, after: str) -> None:
    assert carried_over(before, after, before) == after


@given(_TEXTS, _TEXTS)
def test_where_nothing_changes_all_stays_as_typed(before: str, typed: str) -> None:
    assert carried_over(before, before, typed) == typed


@pytest.mark.parametrize(
    ("before", "after", "typed", "result"),
    [
        ("A\n{{ x }}\nZ", "A\n1\nZ", "A!\n{{ x }}\nZ", "A!\n1\nZ"),
        ("A\n{{ x }}\nZ", "A\n1\nZ", "A\nmine\nZ", "A\nmine\nZ"),
        ("A\n{{ x }}\nZ", "A\n1\n2\nZ", "new\nA\n{{ x }}\nZ\nP. S.", "new\nA\n1\n2\nZ\nP. S."),
        ("A\n- 1\n- 2\nZ", "A\n- 1\nZ", "A\n- 1\n- 2\nmy own\nZ", "A\n- 1\nmy own\nZ"),
        ("A\nZ", "A\nB\nZ", "A\nZ!", "A\nB\nZ!"),
        ("A\nZ", "A\nB\nZ", "A!\nZ", "A!\nB\nZ"),
        ("A\nZ", "A\nB\nZ", "mine", "mine"),
        ("Dear A,\n\nx", "Dear A and B,\n\nx", "Dear A,\n\nmy text", "Dear A and B,\n\nmy text"),
    ],
)
def test_lines_changed_by_hand_stay(before: str, after: str, typed: str, result: str) -> None:
    assert carried_over(before, after, typed) == result
