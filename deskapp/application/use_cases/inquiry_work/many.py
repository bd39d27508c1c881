"""Several inquiries changed in one step."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from deskapp.application.ports.system import Clock
from deskapp.application.use_cases.bulk.tagging import with_tags
from deskapp.domain.inquiry import Inquiry, State
from deskapp.domain.subject_access.deadline import due_by_law


@dataclass(frozen=True, slots=True, kw_only=True)
class ManyChange:
    """What each shall have: ``values`` by the names of fields; what is not named stays.

    Topics are codes. With a ``state`` each is brought there, and refused where that does not
    follow from its present one.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    add_topics: tuple[str, ...] = ()
    remove_topics: tuple[str, ...] = ()
    add_tags: tuple[str, ...] = ()
    remove_tags: tuple[str, ...] = ()
    state: State | None = None

    @property
    def is_empty(self) -> bool:
        """Whether it changes nothing."""
        return self == ManyChange()

    def of(self, inquiry: Inquiry, clock: Clock) -> Inquiry:
        """The inquiry changed; one that becomes a request by law is due by law.

        Raises:
            TransitionNotAllowed: the state does not follow from the present one.
            Invalid: closing lacks what the reports need.
        """
        changed = replace(inquiry, **self.values, topics=self._topics(inquiry))
        changed = with_tags(changed, self.add_tags, self.remove_tags)
        if "due_on" not in self.values:
            day = clock.local(inquiry.received_at).date()
            changed = due_by_law(inquiry, changed, day)
        return changed.moved_to(self.state, clock.now()) if self.state else changed

    def _topics(self, inquiry: Inquiry) -> tuple[str, ...]:
        kept = (code for code in inquiry.topics if code not in self.remove_topics)
        return tuple(dict.fromkeys((*kept, *self.add_topics)))
