"""Postal addresses in a form, in the three kinds that German mail knows."""

from collections.abc import Iterable, Sequence

from deskapp.domain.addresses.postal_address import GERMANY, AddressKind, PostalAddress
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.repeated_field import AnyField, RepeatedField, RowValues
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.look.text_size import scaled
from deskapp.ui.kit.records.choices import words_of
from deskapp.wording.language import translate

_LINE = 100
_NARROW = 96


def addresses_field() -> RepeatedField:
    """Any number of addresses, named ``addresses``."""
    return RepeatedField(
        "addresses",
        translate("kit", "Addresses"),
        _row,
        translate("kit", "Add an address"),
        hint=translate("kit", "Leave the country empty for Germany, else two letters such as AT."),
    )


def rows_of_addresses(addresses: Iterable[PostalAddress]) -> tuple[RowValues, ...]:
    """The addresses as the field shows them."""
    return tuple(
        {
            "kind": one.kind,
            "street": one.street,
            "po_box": one.po_box,
            "plz": one.plz,
            "town": one.town,
            "country": "" if one.country == GERMANY else one.country,
        }
        for one in addresses
    )


def addresses_of_rows(rows: Iterable[RowValues]) -> tuple[PostalAddress, ...]:
    """The addresses as they stand in the field; what another kind needs is left out."""
    return tuple(_address(row) for row in rows)


def _address(row: RowValues) -> PostalAddress:
    kind = AddressKind(row["kind"])
    return PostalAddress(
        kind=kind,
        street=str(row["street"]) if kind is AddressKind.STREET else "",
        po_box=str(row["po_box"]) if kind is AddressKind.PO_BOX else "",
        plz=str(row["plz"]),
        town=str(row["town"]),
        country=str(row["country"]).upper() or GERMANY,
    )


def _row() -> Sequence[AnyField]:
    kind = ChoiceField("kind", translate("kit", "Kind"), words_of(AddressKind))
    street = _line("street", translate("kit", "Street and number"))
    po_box = _line("po_box", translate("kit", "P. O. box"))
    plz = _narrow(_line("plz", translate("kit", "Postcode")))
    town = _line("town", translate("kit", "Town"))
    country = _narrow(_line("country", translate("kit", "Country"), limit=2))

    def show_what_counts() -> None:
        street.setVisible(kind.value() is AddressKind.STREET)
        po_box.setVisible(kind.value() is AddressKind.PO_BOX)

    kind.changed.connect(show_what_counts)
    po_box.hide()  # a new address has a street; nothing is shown before the row stands in a form
    return kind, street, po_box, plz, town, country


def _line(name: str, label: str, limit: int = _LINE) -> LineField:
    return LineField(name, label, example=label, limit=limit)


def _narrow(field: LineField) -> LineField:
    field.setMaximumWidth(scaled(_NARROW, field.font()))
    return field
