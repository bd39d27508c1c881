"""The recipients of a mailing as a list that follows what happens to them."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt

from deskapp.domain.record import Id
from deskapp.ui.kit.actions import Command, add_shortcuts
from deskapp.ui.kit.lanes.jobs import Lanes
from deskapp.ui.kit.lists.card import Card
from deskapp.ui.kit.lists.rows_model import RowsModel
from deskapp.ui.kit.records.block_list import BlockList


class RecipientList(BlockList):
    """Several can be selected; the keys of its commands work inside it alone."""

    def __init__(
        self, lanes: Lanes, name: str, cards: Mapping[Id, Card], keys: Iterable[Command]
    ) -> None:
        super().__init__(lanes, name, cards, opens_on_click=False)
        self.setSelectionMode(self.SelectionMode.ExtendedSelection)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        add_shortcuts(self, keys)

    def show_cards(self, cards: Mapping[Id, Card]) -> None:
        """Show these; selection and place stay."""
        model = self.model()
        assert isinstance(model, RowsModel)
        model.show_rows(cards)
        self.updateGeometry()

    def chosen(self) -> tuple[Id, ...]:
        """Those selected, or the current one."""
        current = self.current_id()
        found = self.selected_ids() or ((current,) if current is not None else ())
        return tuple(Id(str(each)) for each in found)
