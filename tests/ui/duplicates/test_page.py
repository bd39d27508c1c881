"""Pairs that may be one: compared, chosen, merged, kept apart and split, all by keyboard."""
# ruff: noqa: ANN401 - the page of this folder

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt

from deskapp.application.actions import Action
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.postal_address import PostalAddress
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.collected.merging import Merge, NotDuplicate
from deskapp.domain.collected.record_kind import RecordKind
from deskapp.domain.contact import Contact, ContactMail
from deskapp.domain.record import new_id
from deskapp.ui.kit.requests import FindDuplicates, OpenRecord
from tests.ui.shown_records import a_body, a_person, keep

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TOWN = (PostalAddress(street="Am Dom 1", plz="50667", town="Köln"),)
EVA = replace(a_person("Eva", "Beispiel", "eva@muster.example"), title_pre="Dr.", note="Vormittags")
DOUBLE = Contact(
    id=new_id(),
    first_name="Ewa",
    last_name="Muster",
    language="en",
    mails=(ContactMail("EVA@muster.example"), ContactMail("ewa@privat.example")),
)
JO, JOE = (replace(a_person("Jo", name), addresses=TOWN) for name in ("Maier", "Meyer"))
Show = Callable[[], Any]


def people(workspace: Workspace) -> set[str]:
    return {each.full_name for each in workspace.query(lambda queries: queries.where(Contact))}


@pytest.fixture
def shown(workspace: Workspace, show: Show) -> Any:
    keep(workspace, EVA, DOUBLE, JO, JOE)
    return show()


def test_pairs_are_listed_the_surest_first_with_the_reason(shown: Any) -> None:
    assert shown.rows == [
        "Certain, Dr. Eva Beispiel – Ewa Muster, Same e-mail address",
        "Possible, Jo Maier – Jo Meyer, Similar name, same town",
    ]
    assert "Certain: same e-mail address" in shown.text
    assert "Dr. Eva Beispiel" in shown.text


def test_two_that_say_the_same_say_so_and_what_leads_to_them(
    workspace: Workspace, show: Show
) -> None:
    twin = replace(EVA, id=new_id())
    body = a_body("Muster e. V.")
    roles = [
        Affiliation(id=new_id(), contact_id=EVA.id, organisation_id=body.id, function=name)
        for name in ("Vorsitz", "Kasse")
    ]
    keep(workspace, EVA, twin, body, *roles)
    shown = show()
    assert "Both say the same in every field." in shown.text
    assert "2 roles" in shown.text


def test_values_are_chosen_and_merged_by_key(shown: Any, workspace: Workspace) -> None:
    shown.press(Qt.Key.Key_Return)
    assert shown.spoken == "First name: Eva"
    shown.press(Qt.Key.Key_2)
    assert shown.spoken == "First name: Ewa"
    shown.press(Qt.Key.Key_Down)
    assert shown.spoken == "Family name: Beispiel"
    shown.press(Qt.Key.Key_Right)
    shown.press(Qt.Key.Key_Left)
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_Space)
    shown.press(Qt.Key.Key_Return, CTRL)
    merged = workspace.query(lambda queries: queries.find(Contact, EVA.id))
    assert merged is not None
    assert (merged.full_name, merged.language) == ("Dr. Ewa Beispiel", "en")
    assert [mail.address for mail in merged.mails] == ["eva@muster.example", "ewa@privat.example"]
    assert shown.notices[-1].text == "Records merged"
    assert [row.split(", ")[1] for row in shown.rows] == ["Jo Maier – Jo Meyer"]
    shown.undo()
    assert people(workspace) == {"Dr. Eva Beispiel", "Ewa Muster", "Jo Maier", "Jo Meyer"}
    assert len(shown.rows) == 2


def test_a_pair_that_is_two_comes_no_more(shown: Any, workspace: Workspace) -> None:
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_D, CTRL)
    assert [row.split(", ")[1] for row in shown.rows] == ["Dr. Eva Beispiel – Ewa Muster"]
    (noted,) = workspace.query(lambda queries: queries.where(NotDuplicate))
    assert {noted.first_id, noted.second_id} == {JO.id, JOE.id}
    shown.undo()
    assert len(shown.rows) == 2


def test_an_earlier_merge_is_split(shown: Any, workspace: Workspace) -> None:
    shown.press(Qt.Key.Key_Return, CTRL)
    kept = workspace.query(lambda queries: queries.find(Contact, EVA.id))
    assert kept is not None
    workspace.execute(Action.CONTACT_SAVED, lambda work: work.save(replace(kept, mails=())))
    shown.page._list.shows_merges.set_value(value=True)
    shown.settle()
    assert shown.rows == ["Ewa Muster, is part of Dr. Eva Beispiel"]
    assert "Merged into another entry" in shown.text
    shown.press(Qt.Key.Key_T, CTRL | SHIFT)
    assert people(workspace) >= {"Dr. Eva Beispiel", "Ewa Muster"}
    assert workspace.query(lambda queries: queries.where(Merge)) == ()
    assert shown.notices[-1].text == (
        "Merge taken apart. 1 thing was changed or deleted since and stays as it is: E-mail."
    )
    assert shown.rows == []
    assert "Nothing was merged yet." in shown.text


def test_two_records_are_compared_on_request(shown: Any, workspace: Workspace) -> None:
    shown.page.carry_out(FindDuplicates(RecordKind.CONTACT, (JO.id, EVA.id)))
    shown.settle()
    assert "One or two?" in shown.text
    shown.press(Qt.Key.Key_Return, CTRL)
    assert people(workspace) == {"Dr. Jo Maier", "Ewa Muster", "Jo Meyer"}


def test_a_kind_alone_is_looked_through(shown: Any, workspace: Workspace) -> None:
    shown.page.carry_out(FindDuplicates(RecordKind.ORGANISATION))
    shown.settle()
    assert shown.rows == []
    assert "No two entries look like one." in shown.text
    houses = [replace(a_body(name), land="NW") for name in ("Kammer e. V.", "KAMMER")]
    keep(workspace, *houses)
    shown.settle()
    assert shown.rows == ["Very likely, Kammer e. V. – KAMMER, Same name, same region"]


def test_what_is_compared_is_shown_anew_when_it_changes(shown: Any, workspace: Workspace) -> None:
    now = workspace.query(lambda queries: queries.find(Contact, DOUBLE.id))
    assert now is not None
    workspace.execute(Action.CONTACT_SAVED, lambda work: work.save(replace(now, rank=3)))
    shown.settle()
    assert "Rank" in shown.text
    shown.press(Qt.Key.Key_Return, CTRL)
    assert "Ewa Muster" not in people(workspace)


def test_each_of_both_is_opened_on_its_page(shown: Any) -> None:
    shown.press(Qt.Key.Key_L, CTRL | SHIFT)
    assert shown.requests == [OpenRecord(RecordKind.CONTACT, EVA.id)]


def test_the_page_looks_again_only_when_it_is_seen(shown: Any, workspace: Workspace) -> None:
    shown.page.hide()
    keep(workspace, replace(EVA, id=new_id()))
    shown.settle()
    assert shown.page._list.list.model().rowCount() == 2
    shown.page.show()
    shown.settle()
    assert len(shown.rows) == 4


def test_esc_leads_back_to_the_list(shown: Any) -> None:
    shown.press(Qt.Key.Key_Return)
    shown.press(Qt.Key.Key_Escape)
    assert shown.page._list.list.hasFocus()


def test_two_that_are_not_listed_stay_compared_when_the_list_comes(
    workspace: Workspace, show: Show
) -> None:
    houses = [replace(a_body(name), land="NW") for name in ("Kammer e. V.", "KAMMER")]
    keep(workspace, EVA, DOUBLE, JO, JOE, *houses)
    shown = show()
    shown.page.carry_out(FindDuplicates(RecordKind.ORGANISATION))
    shown.settle()
    assert len(shown.rows) == 1
    shown.page.carry_out(FindDuplicates(RecordKind.CONTACT, (JO.id, EVA.id)))
    shown.settle()
    assert len(shown.rows) == 2
    assert "Jo Maier" in shown.text.partition("Goes into it")[0].partition("Stays")[2]
    shown.press(Qt.Key.Key_Return, CTRL)
    assert people(workspace) == {"Dr. Jo Maier", "Ewa Muster", "Jo Meyer"}


def test_the_choices_are_read_on_the_thread_of_the_window_alone(
    shown: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    readers = set()
    value = type(shown.page._list.kind).value

    def told(field: Any) -> Any:
        readers.add(threading.current_thread())
        return value(field)

    monkeypatch.setattr(type(shown.page._list.kind), "value", told)
    shown.page.refresh(frozenset())
    shown.settle()
    assert readers <= {threading.main_thread()}
