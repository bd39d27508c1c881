import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskapp.domain.mail.threading import (
    ThreadSigns,
    base_subject,
    is_answer,
    place,
    reference_numbers,
)


@pytest.mark.parametrize(
    ("subject", "base"),
    [
        ("Frage", "Frage"),
        ("AW: Frage", "Frage"),
        ("Re: AW: WG: Fwd: Frage", "Frage"),
        ("RE[4]: Re(2): Frage  ", "Frage"),
        ("[Liste] AW: [Liste] Frage", "Frage"),
        ("AW: [RII-2026-0147] Frage", "Frage"),
        ("Fwd: Frage (fwd)", "Frage"),
        ("Re: [Fwd: Frage]", "Frage"),
        ("Antwort: SV: Odp: 回复: 転送：Frage", "Frage"),
        ("[nur ein Kasten]", "[nur ein Kasten]"),
        ("Region: Nord", "Region: Nord"),
        ("Re:", ""),
    ],
)
def test_base_subject(subject: str, base: str) -> None:
    assert base_subject(subject) == base
    assert is_answer(subject) == (base not in {subject, "[nur ein Kasten]"})


def test_a_list_tag_alone_makes_no_answer() -> None:
    assert base_subject("[Liste] Frage") == "Frage"
    assert not is_answer("[Liste] Frage")


@given(st.text(max_size=200))
def test_a_base_subject_is_its_own_base(subject: str) -> None:
    assert base_subject(base_subject(subject)) == base_subject(subject)


def test_reference_numbers_stand_alone() -> None:
    assert reference_numbers("AW: [RII-2026-0147] und RII-2026-0148") == (
        "RII-2026-0147",
        "RII-2026-0148",
    )
    assert reference_numbers("XRII-2026-0147-3, 2026-0147, a-2026-0147") == ()


def _mail(own: str, *above: str, subject: str = "", answers: str = "") -> ThreadSigns:
    return ThreadSigns(
        message_id=own,
        references=above,
        in_reply_to=(answers,) if answers else (),
        subject=subject,
    )


def _placed(*mails: ThreadSigns) -> list[tuple[int, int | None]]:
    return [(found.thread, found.parent) for found in place(mails)]


def test_references_make_a_tree() -> None:
    first, answer = _mail("a"), _mail("b", "a")
    answer_to_answer, stranger = _mail("c", "a", "b"), _mail("d")
    assert _placed(first, answer, answer_to_answer, stranger) == [
        (1, None),
        (1, 0),
        (1, 1),
        (2, None),
    ]


def test_in_reply_to_counts_without_references() -> None:
    assert _placed(_mail("a"), _mail("b", answers="a")) == [(1, None), (1, 0)]


def test_the_order_of_arrival_does_not_matter() -> None:
    assert _placed(_mail("c", "a", "b"), _mail("b", "a"), _mail("a")) == [
        (1, 1),
        (1, 2),
        (1, None),
    ]


def test_two_answers_to_a_missing_mail_belong_together() -> None:
    assert _placed(_mail("b", "missing"), _mail("c", "missing")) == [(1, None), (1, None)]


def test_mails_that_answer_each_other_make_no_circle() -> None:
    placed = place([_mail("a", "b"), _mail("b", "a")])
    assert {found.thread for found in placed} == {1}
    assert [found.parent for found in placed].count(None) == 1


def test_a_second_mail_of_the_same_id_is_kept_apart() -> None:
    assert _placed(_mail("a"), _mail("a"), _mail("b", "a")) == [(1, None), (2, None), (1, 0)]


def test_mails_without_ids_are_strangers() -> None:
    assert _placed(_mail(""), _mail("")) == [(1, None), (2, None)]


def test_an_own_number_in_the_subject_joins_for_certain() -> None:
    first = _mail("a", subject="[RII-2026-0147] Frage")
    later = _mail("b", subject="Nachfrage zu RII-2026-0147")
    assert [(found.thread, found.parent, found.certain) for found in place([first, later])] == [
        (1, None, True),
        (1, 0, True),
    ]


def test_an_equal_subject_is_only_a_suggestion() -> None:
    asked, answered = _mail("a", subject="Anfrage"), _mail("b", "gone", subject="AW: Anfrage")
    assert [(found.thread, found.parent, found.certain) for found in place([asked, answered])] == [
        (1, None, True),
        (1, 0, False),
    ]


def test_two_new_mails_of_one_subject_stay_apart() -> None:
    assert _placed(_mail("a", subject="Anfrage"), _mail("b", subject="Anfrage")) == [
        (1, None),
        (2, None),
    ]


_IDS = st.sampled_from(["", "a", "b", "c", "d", "e"])
_SIGNS = st.builds(
    ThreadSigns,
    message_id=_IDS,
    references=st.lists(_IDS, max_size=4).map(tuple),
    in_reply_to=st.lists(_IDS, max_size=2).map(tuple),
    subject=st.sampled_from(["", "x", "AW: x", "RII-2026-0001", "AW: RII-2026-0001 y"]),
)


@given(st.lists(_SIGNS, max_size=12))
def test_every_mail_has_one_place_and_parents_share_its_thread(mails: list[ThreadSigns]) -> None:
    placed = place(mails)
    assert len(placed) == len(mails)
    for number, found in enumerate(placed):
        seen = {number}
        while found.parent is not None:
            assert found.parent not in seen
            assert placed[found.parent].thread == found.thread
            seen.add(found.parent)
            found = placed[found.parent]  # noqa: PLW2901  climbing up
