"""What a record or rule answers when something cannot be done: errors that the user can mend."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a field: ``code`` names the rule, ``value`` what stood there."""

    field: str
    code: str
    value: str = ""


class DomainError(Exception):
    """Something that the user can mend; the sentence for it is chosen by ``code``."""

    code = "domain"

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail


class Invalid(DomainError):
    """A record breaks its rules; ``problems`` says where."""

    code = "invalid"

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(", ".join(f"{p.field}: {p.code}" for p in problems))
        self.problems = problems


class TransitionNotAllowed(DomainError):
    """A state was asked for that does not follow from the present one."""

    code = "transition"
