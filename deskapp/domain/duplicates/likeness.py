"""Why two records may be one, and how sure that makes it."""

from enum import Enum


class Certainty(Enum):
    """How sure it is that two records are one; the surest first."""

    CERTAIN = "certain"
    VERY_LIKELY = "very_likely"
    MAYBE = "maybe"


class Reason(Enum):
    """What two records have in common. The place of a body is its Land with its Kreise."""

    SAME_MAIL = "same_mail"
    SAME_NAME_AND_BODY = "same_name_and_body"
    SAME_NAME_AND_PLACE = "same_name_and_place"
    SIMILAR_NAME_AND_BODY = "similar_name_and_body"
    SIMILAR_NAME_AND_TOWN = "similar_name_and_town"
    SAME_NAME = "same_name"

    @property
    def certainty(self) -> Certainty:
        """How sure this alone makes it."""
        if self is Reason.SAME_MAIL:
            return Certainty.CERTAIN
        if self in {Reason.SAME_NAME_AND_BODY, Reason.SAME_NAME_AND_PLACE}:
            return Certainty.VERY_LIKELY
        return Certainty.MAYBE
