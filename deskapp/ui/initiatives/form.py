"""The form of an initiative: how its fields and the record become each other."""

from collections.abc import Callable
from dataclasses import replace

from deskapp.domain.errors import Problem
from deskapp.domain.initiative import (
    Initiative,
    InitiativeStatus,
    MemberCount,
    PublishConsent,
)
from deskapp.domain.record import Id
from deskapp.ui.initiatives.dossier import InitiativeDossier
from deskapp.ui.initiatives.form_lines import initiative_lines
from deskapp.ui.initiatives.rows import (
    awards_of_rows,
    carriers_of_rows,
    financing_of_rows,
    rows_of_awards,
    rows_of_carriers,
    rows_of_financing,
)
from deskapp.ui.initiatives.words import district_words
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.records.duplicates import DuplicateHint
from deskapp.ui.kit.records.fields.text_rows import (
    former_names_of_rows,
    rows_of_former_names,
    rows_of_texts,
    texts_of_rows,
)
from deskapp.ui.kit.records.record_form import RecordForm, Values
from deskapp.wording.language import translate


class InitiativeForm(RecordForm[Initiative]):
    """Every field of an initiative."""

    def __init__(
        self, desk: Desk, dossier: InitiativeDossier, opened: Callable[[Id], object]
    ) -> None:
        """`opened` shows an initiative that is there already."""
        self.known = DuplicateHint(desk, opened)
        """Which are there already."""
        super().__init__([self.known, *initiative_lines(desk, dossier)], dossier.record)
        self.changed.connect(lambda: self.known.look_for(self.record()))
        self.changed.connect(self._point_out)
        self._point_out()

    def values_of(self, record: Initiative) -> Values:
        """What the fields show."""
        members, consent = record.members, record.publish_ok
        return {
            **super().values_of(record),
            "aliases": rows_of_texts(record.aliases),
            "social": rows_of_texts(record.social),
            "former_names": rows_of_former_names(record.former_names),
            "carriers": rows_of_carriers(record.carriers),
            "financing": rows_of_financing(record.financing),
            "awards": rows_of_awards(record.awards),
            "members_count": members and members.count,
            "members_as_of": members and members.as_of,
            "members_source": members.source if members else "",
            "publish_fields": consent.fields if consent else (),
            "publish_on": consent and consent.agreed_on,
            "publish_by": consent.agreed_by if consent else "",
        }

    def record_of(self, base: Initiative, values: Values) -> Initiative:
        """The initiative as it stands in the form."""
        special = {
            "aliases": texts_of_rows(values["aliases"]),
            "social": texts_of_rows(values["social"]),
            "former_names": former_names_of_rows(values["former_names"]),
            "carriers": carriers_of_rows(values["carriers"]),
            "financing": financing_of_rows(values["financing"]),
            "awards": awards_of_rows(values["awards"]),
            "members": _members(values),
            "publish_ok": _consent(values),
        }
        return super().record_of(base, {**values, **special})

    def problems(self) -> tuple[Problem, ...]:
        """Also parts that would be lost without the number or the day they belong to."""
        values = self.values()
        found = [
            replace(problem, field="members_as_of") if problem.field == "members" else problem
            for problem in super().problems()
        ]
        if values["members_count"] is None and (
            values["members_as_of"] or values["members_source"]
        ):
            found.append(Problem("members_count", "required"))
        if (values["publish_fields"] or values["publish_by"]) and not values["publish_on"]:
            found.append(Problem("publish_on", "required"))
        return tuple(found)

    def _point_out(self) -> None:
        """Say what is no fault but wants a look: where districts lie, who runs it."""
        values = self.values()
        districts = ", ".join(map(district_words, values["kreise"]))  # type: ignore[call-overload]
        self.field("kreise").show_note(districts)
        lacks_carrier = values["status"] is InitiativeStatus.ACTIVE and not values["carriers"]
        said = translate("initiatives", "An initiative that works has at least one carrier.")
        self.field("carriers").show_note(said if lacks_carrier else "")


def _members(values: Values) -> MemberCount | None:
    count = values["members_count"]
    if count is None:
        return None
    return MemberCount(count, values["members_as_of"], values["members_source"])


def _consent(values: Values) -> PublishConsent | None:
    agreed_on = values["publish_on"]
    if agreed_on is None:
        return None
    return PublishConsent(values["publish_fields"], agreed_on, values["publish_by"])
