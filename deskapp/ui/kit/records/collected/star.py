"""The star of a record: whether the user keeps it at hand."""

from collections.abc import Callable

from deskapp.application.use_cases.collected.favourites import favourite_of
from deskapp.domain.record import Id
from deskapp.ui.kit.buttons import Button, Kind
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.look.icons import Icon, icon
from deskapp.ui.kit.look.palette import Tone
from deskapp.wording.language import translate


class StarButton(Button):
    """Full where the record is a favourite; follows what is stored."""

    def __init__(self, desk: Desk, record_id: Id, pressed: Callable[[], object]) -> None:
        super().__init__(translate("kit", "Favourite"), pressed, Kind.QUIET, Icon.STAR)
        self._desk, self._record_id = desk, record_id
        desk.changed.connect(self._ask)
        self._ask()

    def _ask(self) -> None:
        record_id, user_id = self._record_id, self._desk.workspace.user_id
        self._desk.ask(
            lambda queries: favourite_of(queries, record_id, user_id) is not None,
            owner=self,
            done=self._show,
        )

    def _show(self, is_favourite: bool) -> None:
        self.setIcon(icon(Icon.STAR_FULL, Tone.ACCENT) if is_favourite else icon(Icon.STAR))
        state = translate("kit", "is one") if is_favourite else translate("kit", "is none")
        self.setAccessibleDescription(state)
