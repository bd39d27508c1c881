import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.checks.marked_changes import Change, ChangeKind, marked_changes

_KEPT, _ADDED, _REMOVED = ChangeKind.KEPT, ChangeKind.ADDED, ChangeKind.REMOVED
_TEXTS = st.text() | st.text("ab .\n", max_size=60)


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        ("", "", []),
        ("wie es war", "wie es war", [(_KEPT, "wie es war")]),
        ("", "neu", [(_ADDED, "neu")]),
        ("alt", "", [(_REMOVED, "alt")]),
        (
            "bis Montag, gern.",
            "bis Dienstag, gern.",
            [(_KEPT, "bis "), (_REMOVED, "Montag"), (_ADDED, "Dienstag"), (_KEPT, ", gern.")],
        ),
        (
            "eins\n\nzwei",
            "eins\n\nneu\n\nzwei",
            [(_KEPT, "eins\n\n"), (_ADDED, "neu\n\n"), (_KEPT, "zwei")],
        ),
    ],
)
def test_changes_are_marked_word_by_word(
    before: str, after: str, changes: list[tuple[ChangeKind, str]]
) -> None:
    assert marked_changes(before, after) == tuple(Change(*each) for each in changes)


@given(_TEXTS, _TEXTS)
def test_both_texts_can_be_read_from_the_changes(before: str, after: str) -> None:
    changes = marked_changes(before, after)
    assert "".join(each.text for each in changes if each.kind is not _REMOVED) == after
    assert "".join(each.text for each in changes if each.kind is not _ADDED) == before


def test_very_long_texts_are_compared_line_by_line() -> None:
    before = "\n".join(f"Zeile {number} von vielen" for number in range(1000))
    after = before.replace("Zeile 500 von", "Zeile 500 aus")
    changed = [each for each in marked_changes(before, after) if each.kind is not _KEPT]
    assert [each.text for each in changed] == ["Zeile 500 von vielen\n", "Zeile 500 aus vielen\n"]
