"""Who is written to: what the rules of the salutation read of a person or a body."""

from dataclasses import dataclass, fields
from enum import Enum

from deskapp.domain.text_rules import one_line


class AddressForm(Enum):
    """How a recipient wants to be addressed. Never derived from a given name (ECJ C-394/23)."""

    FRAU = "F"
    HERR = "H"
    NEUTRAL = "N"
    ORGANISATION = "O"


class Formality(Enum):
    """How close the writer stands to the recipient, from "Sehr geehrte" to the given name."""

    FORMAL = "formal"
    SEMI = "semi"
    FRIENDLY = "friendly"
    DU = "du"


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """One recipient. All texts are free and may be empty; what is missing becomes a warning.

    ``title`` stands before the name ("Prof. Dr."), ``post_title`` behind it ("M. Sc.");
    ``nobility`` is a former title of nobility, ``particle`` the "von der" before the family name.
    ``rank`` counts upwards: 9 stands before 0, and None counts as 0.
    ``country`` is a code of ISO 3166-1 or a German name; empty means Germany.
    Texts are tidied when the addressee is made; one without a letter or digit counts as empty.
    """

    form: AddressForm = AddressForm.NEUTRAL
    title: str = ""
    first_name: str = ""
    nobility: str = ""
    particle: str = ""
    last_name: str = ""
    post_title: str = ""
    function: str = ""
    office_in_salutation: bool = False
    formality: Formality = Formality.FORMAL
    organisation: str = ""
    custom_salutation: str = ""
    rank: int | None = None
    country: str = ""

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, str):
                ends = "" if field.name == "custom_salutation" else ",; "
                object.__setattr__(self, field.name, _tidy(value).strip(ends))

    @property
    def family_name(self) -> str:
        """The last name with its particle: "von der Heide", "d’Alm"; empty without a last name."""
        if self.last_name and self.particle.endswith(("’", "'")):
            return self.particle + self.last_name
        return joined(self.particle, self.last_name) if self.last_name else ""


def joined(*parts: str) -> str:
    """The parts that are there, with one space between them."""
    return " ".join(part for part in parts if part)


def _tidy(text: str) -> str:
    text = " ".join(one_line(text).split())
    return text if any(char.isalnum() for char in text) else ""
