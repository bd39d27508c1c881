"""On whose behalf somebody asks: roles first, then domain, and the subject between several."""

import pytest

from deskapp.domain.mail.behalf import Behalf, BehalfReason, NamedInitiative, named_in, on_behalf
from deskapp.domain.record import Id

EMS, WESER, KOELN = Id("e"), Id("w"), Id("k")
ROLE, DOMAIN, SUBJECT = BehalfReason.ROLE, BehalfReason.DOMAIN, BehalfReason.SUBJECT
INITIATIVES = (
    NamedInitiative(EMS, ("Wachstumsregion Ems-Achse e. V.", "Ems-Achse")),
    NamedInitiative(WESER, ("Weserbund", "WB", "Bund an der Weser")),
    NamedInitiative(KOELN, ("In|du|strie – Gemeinsam. Zukunft. Leben. (Köln)", "Köln")),
)


@pytest.mark.parametrize(
    ("held", "by_domain", "named", "found"),
    [
        ((EMS,), (), (), Behalf(EMS, ROLE)),
        ((EMS,), (WESER,), (WESER,), Behalf(EMS, ROLE)),
        ((EMS, WESER), (), (WESER,), Behalf(WESER, SUBJECT)),
        ((EMS, WESER), (WESER,), (), Behalf(WESER, DOMAIN)),
        ((EMS, WESER), (EMS,), (WESER,), Behalf(WESER, SUBJECT)),
        ((EMS, WESER), (), (KOELN,), Behalf(EMS, ROLE)),
        ((), (WESER,), (EMS,), Behalf(WESER, DOMAIN)),
        ((), (WESER, KOELN), (KOELN,), Behalf(KOELN, SUBJECT)),
        ((), (), (KOELN,), Behalf(KOELN, SUBJECT)),
        ((), (WESER, KOELN), (), None),
        ((), (), (WESER, KOELN), None),
        ((), (), (), None),
    ],
)
def test_what_decides(
    held: tuple[Id, ...], by_domain: tuple[Id, ...], named: tuple[Id, ...], found: Behalf | None
) -> None:
    assert on_behalf(held, by_domain, named) == found


@pytest.mark.parametrize(
    ("subject", "found"),
    [
        ("Frage der wachstumsregion ems achse", (EMS,)),
        ("WESERBUND: Termin", (WESER,)),
        ("Bund an der Weser", (WESER,)),
        ("WB", ()),
        ("Weserbunde", ()),
        ("Treffen in Koeln", (KOELN,)),
        ("Industrie: gemeinsam", ()),
        ("In|du|strie - gemeinsam Zukunft Leben Köln und Ems-Achse", (KOELN,)),
        ("", ()),
    ],
)
def test_names_are_found_however_they_are_spelled(subject: str, found: tuple[Id, ...]) -> None:
    assert named_in(subject, INITIATIVES) == found
