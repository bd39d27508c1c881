"""Beside the addresses: in which Land the body may lie, taken with one key and never set."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from deskapp.domain.addresses.plz import laender_of_plz
from deskapp.domain.addresses.postal_address import GERMANY, PostalAddress
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.forms.flow_layout import FlowLayout
from deskapp.ui.kit.records.choices import land_name
from deskapp.wording.language import translate


class LandSuggestion(QWidget):
    """A chip for each Land in which the postcodes lie; hidden while there is none to suggest."""

    def __init__(self, take: Callable[[str], object]) -> None:
        super().__init__()
        self._take = take
        self._shown: tuple[str, ...] = ()
        self._flow = FlowLayout(self)
        self.hide()

    def suggest(self, addresses: Iterable[PostalAddress], land: str) -> None:
        """Suggest the Länder of the addresses, as long as no Land is chosen."""
        here = (each.plz for each in addresses if each.country == GERMANY)
        found = dict.fromkeys(code for plz in here for code in laender_of_plz(plz))
        suggested = () if land else tuple(found)
        if suggested == self._shown:
            return
        self._shown = suggested
        while (item := self._flow.takeAt(0)) is not None:
            if (chip := item.widget()) is not None:
                chip.hide()
                chip.deleteLater()
        for at, code in enumerate(suggested):
            self._flow.addWidget(self._chip(code, is_first=at == 0))
        self.setVisible(bool(suggested))

    def _chip(self, land: str, *, is_first: bool) -> Button:
        name = land_name(land)
        text = translate("organisations", "State: {name}?", name=name)
        marked = translate("organisations", "&State: {name}?", name=name)
        chip = Button(marked if is_first else text, lambda: self._take(land), Kind.CHIP)
        chip.setAccessibleName(text)
        return chip
