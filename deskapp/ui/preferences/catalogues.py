"""The catalogues: the topics, kinds and forms that records choose from."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from itertools import chain, count

from PySide6.QtCore import QSignalBlocker

from deskapp.application.ports.records import Queries
from deskapp.domain.names.folding import loose
from deskapp.domain.office import Catalogue, CatalogueEntry
from deskapp.domain.record import new_id
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.forms.choice_fields import CheckField, ChoiceField
from deskapp.ui.kit.forms.form import Line
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.records.choices import words_of
from deskapp.ui.preferences.one_of_many import OneOfMany
from deskapp.wording.language import current_language, translate

_DAY = timedelta(days=1)
_NO_CODE = re.compile(r"[^a-z0-9]+")


class CataloguesSection(OneOfMany[CatalogueEntry]):
    """Entries are added, renamed and retired, never deleted: records keep what they chose."""

    def __init__(self, desk: Desk) -> None:
        self._today = desk.workspace.clock.today()
        self._catalogue = Catalogue.TOPIC
        self._list = ChoiceField("list", translate("preferences", "List"), words_of(Catalogue))
        lines: list[Line] = [
            (
                LineField("label_de", translate("preferences", "In German"), is_required=True),
                LineField("label_en", translate("preferences", "In English")),
            ),
            CheckField(
                "retired",
                translate("preferences", "Offered no longer"),
                hint=translate("preferences", "Records that have it keep it."),
            ),
        ]
        about = translate(
            "preferences", "What inquiries, initiatives and organisations choose from."
        )
        title, choice = translate("preferences", "Lists"), translate("preferences", "Entry")
        super().__init__(desk, title, about, choice=choice, lines=lines, before=[self._list])
        self._list.changed.connect(self._other_list)

    def ask(self, queries: Queries) -> Sequence[CatalogueEntry]:
        """The entries of the list that is chosen."""
        entries = queries.where(CatalogueEntry, catalogue=self._catalogue)
        return sorted(entries, key=lambda entry: entry.position)

    def blank(self) -> CatalogueEntry:
        """An entry at the end of the list, whose code its first name will give."""
        position = 1 + max((entry.position for entry in self._records.values()), default=0)
        return CatalogueEntry(
            id=new_id(), catalogue=self._catalogue, code="", label_de="", position=position
        )

    def name_of(self, record: CatalogueEntry) -> str:
        """The label, and whether it is still offered."""
        label = record.label(current_language())
        if self._is_retired(record):
            return translate("preferences", "{label} (no longer)", label=label)
        return label

    def name_of_new(self) -> str:
        """For an entry that is not in the list yet."""
        return translate("preferences", "New entry")

    def shown(self, record: CatalogueEntry) -> Mapping[str, object]:
        """Its labels, and whether it is retired."""
        return {
            "label_de": record.label_de,
            "label_en": record.label_en,
            "retired": self._is_retired(record),
        }

    def edited(self, record: CatalogueEntry, values: Mapping[str, object]) -> CatalogueEntry:
        """The entry with its labels; one that retires now was offered until yesterday."""
        german, english = str(values["label_de"]), str(values["label_en"])
        last_day = None
        if values["retired"]:
            last_day = record.active_to if self._is_retired(record) else self._today - _DAY
        code = record.code or self._new_code(english or german)
        return replace(record, code=code, label_de=german, label_en=english, active_to=last_day)

    def _is_retired(self, entry: CatalogueEntry) -> bool:
        return entry.active_to is not None and entry.active_to < self._today

    def _new_code(self, label: str) -> str:
        """A code made from the label that no other entry of the list has."""
        base = _NO_CODE.sub("_", loose(label)).strip("_") or "entry"
        taken = {entry.code for entry in self._records.values()}
        numbered = (f"{base}_{number}" for number in count(2))
        return next(code for code in chain([base], numbered) if code not in taken)

    def _other_list(self) -> None:
        wanted, before = self._list.value(), self._catalogue
        self.unless_typed(partial(self._use_list, wanted), partial(self._mark_list, before))

    def _use_list(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._mark_list(catalogue)
        self.form.mark_saved()
        self.load()

    def _mark_list(self, catalogue: Catalogue) -> None:
        with QSignalBlocker(self._list):
            self._list.set_value(catalogue)
