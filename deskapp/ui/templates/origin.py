"""Who answers for a text, where its facts come from, and when somebody looked at it last."""

from collections.abc import Sequence

from deskapp.domain.office import User
from deskapp.domain.record import Id
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.form import AnyField
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.kit.records.catalogues import NOTHING
from deskapp.ui.kit.records.fields.date_fields import DayField
from deskapp.wording.language import translate


def origin_of(users: Sequence[User]) -> tuple[AnyField, ...]:
    """The fields, side by side."""
    people = sorted((user.name, user.id) for user in users if not user.archived)
    owners: list[tuple[Id | None, str]] = [(None, NOTHING)]
    owners += [(user_id, name) for name, user_id in people]
    return (
        ChoiceField("owner_id", translate("templates", "Answers for it"), owners),
        LineField("source", translate("templates", "Source")),
        DayField("checked_on", translate("templates", "Checked on")),
    )
