"""Letters to be set in tests."""

from deskapp.domain.letter.letter import Letter
from deskapp.ui.letters.pdf import pdf
from deskapp.ui.letters.typesetting import set_letter

SALUTATION = "Sehr geehrte Frau Dr. Beispiel,"
PARAGRAPH = (
    "Gern beantworten wir Ihre Fragen zu den Fördermitteln: Vorhaben ab 250.000 € werden "
    "gefördert, die Quote liegt „je nach Größe“ des Unternehmens zwischen 30 und 60 Prozent. "
    "Bitte beachten Sie die Frist am Freitag, 18. Dezember 2026."
)
ADDRESS = (
    "Musterministerium für Wirtschaft",
    "Abteilung IV",
    "Referatsleiterin",
    "Frau Dr. Eva Beispiel",
    "Musterstraße 1",
    "11019 Berlin",
)


def a_letter(**said: object) -> Letter:
    """A letter with everything in it, or with what is said instead."""
    values: dict[str, object] = {
        "language": "de",
        "head": ("Servicestelle Industrie", "Im Auftrag des Musterministeriums"),
        "return_line": "Muster Service GmbH · Musterstraße 29 · 10178 Berlin",
        "remarks": ("Vertraulich",),
        "address": ADDRESS,
        "information": (
            ("Ihre Nachricht vom", "20. November 2026"),
            ("Unser Zeichen", "RII-2026-0147"),
            ("", ""),
            ("Name", "Anna Muster"),
            ("Telefon", "030 23125 0"),
            ("E-Mail", "service-rii@example.org"),
            ("", ""),
            ("Datum", "23. November 2026"),
        ),
        "subject": "Fördermittel für Wasserstoff",
        "text": f"{SALUTATION}\n\n{PARAGRAPH}",
        "closing": "Mit freundlichen Grüßen",
        "signed_for": "Servicestelle Industrie",
        "signed_by": "i.\u00a0A.\u00a0Anna Muster",
        "enclosures": ("Förderrichtlinie", "Antrag"),
        "foot": (
            ("Muster Service GmbH", "Musterstraße 29"),
            ("Telefon 030 23125 0", "https://www.example.org"),
            ("Sitz: Berlin", "HRB 00000 B", "Geschäftsführung: Dr. Petra Vorbild"),
        ),
    }
    return Letter(**(values | said))  # type: ignore[arg-type]  # names of fields


def file_of(letter: Letter) -> bytes:
    """The letter as PDF."""
    return pdf(set_letter(letter), letter.subject, letter.signed_for, letter.language)
