"""The postcode suggests a Land; a body never stands above itself."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.postal_address import AddressKind, PostalAddress
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Id
from deskapp.ui.kit.buttons import Button
from tests.ui.shown_records import Shown, a_body, keep

Show = Callable[[], Shown]


def _stored(workspace: Workspace, body_id: Id) -> Organisation:
    found = workspace.query(lambda queries: queries.find(Organisation, body_id))
    assert found is not None
    return found


def _suggestions(shown: Shown) -> list[Button]:
    found = shown.page.findChildren(Button)
    return [each for each in found if each.isVisible() and each.accessibleName().endswith("?")]


@pytest.mark.parametrize(
    ("address", "suggested"),
    [
        (PostalAddress(street="Weg 1", plz="26871", town="Papenburg"), ["State: Lower Saxony?"]),
        (
            PostalAddress(street="Weg 1", plz="07919", town="Pausa"),
            ["State: Saxony?", "State: Thuringia?"],
        ),
        (
            PostalAddress(kind=AddressKind.PO_BOX, po_box="101143", plz="40002", town="Neustadt"),
            ["State: North Rhine-Westphalia?"],
        ),
        (PostalAddress(kind=AddressKind.BULK, plz="11019", town="Berlin"), ["State: Berlin?"]),
        (PostalAddress(street="Gasse 1", plz="1010", town="Wien", country="AT"), []),
    ],
)
def test_the_postcode_suggests_and_a_key_takes(
    show: Show, workspace: Workspace, address: PostalAddress, suggested: list[str]
) -> None:
    body = a_body("Muster AG", addresses=(address,))
    keep(workspace, body)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    chips = _suggestions(shown)
    assert [chip.accessibleName() for chip in chips] == suggested
    assert shown.field("land").value() == ""  # never set by itself
    if chips:
        chips[0].setFocus()
        shown.press(Qt.Key.Key_Return)
        assert _suggestions(shown) == []
        shown.submit()
        assert _stored(workspace, body.id).land


def test_where_a_land_is_chosen_nothing_is_suggested(show: Show, workspace: Workspace) -> None:
    address = PostalAddress(street="Weg 1", plz="26871", town="Papenburg")
    keep(workspace, a_body("Muster AG", addresses=(address,), land="HB"))
    shown = show()
    shown.press(Qt.Key.Key_F2)
    assert _suggestions(shown) == []


def test_a_body_never_stands_above_itself(show: Show, workspace: Workspace) -> None:
    top = a_body("Amt")
    below = a_body("Referat", parent_id=top.id)
    keep(workspace, top, below)
    shown = show()
    shown.press(Qt.Key.Key_F2)
    shown.pick("parent_id", "Referat")
    shown.submit()
    assert shown.field("parent_id").has_error
    assert _stored(workspace, top.id) == replace(top, version=1)
