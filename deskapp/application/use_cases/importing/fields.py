"""The fields that the columns of a list can fill, and the headings under which lists have them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from deskapp.application.ports.records import Reader
from deskapp.application.use_cases.collected.own_fields import own_fields_of
from deskapp.domain.collected.record_kind import RecordKind

OWN_FIELD: Final = "custom."
"""Begins the code of an own field, before its identity."""


@dataclass(frozen=True, slots=True)
class ImportField:
    """A field by its code; ``several`` columns may fill it where it holds a list.

    ``label`` is that of an own field, ``headings`` are the words for the others, German and
    English.
    """

    code: str
    headings: tuple[str, ...] = ()
    several: bool = False
    label: str = ""


def import_fields(reader: Reader, of: RecordKind) -> tuple[ImportField, ...]:
    """The fields of a kind of record in the order in which to offer them, own fields last."""
    own = own_fields_of(reader, of)
    labels = (ImportField(f"{OWN_FIELD}{each.id}", (each.label,), label=each.label) for each in own)
    return (*FIELDS[of], *labels)


def _fields(words: str) -> tuple[ImportField, ...]:
    """A line for each field: its code, with ``+`` where several columns may fill it; headings."""
    return tuple(map(_field, words.strip().splitlines()))


def _field(line: str) -> ImportField:
    code, _, headings = line.strip().partition(": ")
    words = tuple(word.strip() for word in headings.split(",") if word.strip())
    return ImportField(code.removesuffix("+"), words, several=code.endswith("+"))


_REACH: Final = """
phones+: Telefon, Tel, Telefonnummer, Telefon geschäftlich, Telefon Büro, Festnetz, Rufnummer, Fon, Phone, Phone number, Business phone, Telephone
mobile+: Mobil, Handy, Mobiltelefon, Mobilnummer, Mobil geschäftlich, Mobile, Mobile phone, Cell
fax+: Fax, Telefax, Faxnummer, Fax geschäftlich, Business fax
street: Straße, Str, Straße und Hausnummer, Straße Nr, Anschrift, Adresse, Straße geschäftlich, Street, Address, Business street
po_box: Postfach, PF, P.O. Box, PO Box
plz: PLZ, Postleitzahl, PLZ geschäftlich, Zip, Zip code, Postcode, Postal code, Business postal code
town: Ort, Stadt, Wohnort, Sitz, Ort geschäftlich, City, Town, Business city
plz_town: PLZ Ort, PLZ/Ort, PLZ und Ort, PLZ Stadt
country: Staat, Land/Region, Ländercode, Country, Country/Region
"""  # noqa: E501  a table reads better with a line for each field
_TAGS_NOTE: Final = """
tags+: Schlagwörter, Schlagworte, Tags, Kategorien, Stichwörter, Categories, Keywords
note: Notiz, Notizen, Bemerkung, Bemerkungen, Anmerkung, Kommentar, Note, Notes, Comment, Remarks
"""

FIELDS: Final[Mapping[RecordKind, tuple[ImportField, ...]]] = {
    RecordKind.CONTACT: _fields(
        """
address_form: Anrede, Geschlecht, Form of address, Salutation, Gender
title_pre: Titel, Akademischer Titel, Title, Academic title
name: Name, Vor- und Nachname, Vorname Nachname, Nachname Vorname, Ansprechpartner, Ansprechpartnerin, Ansprechperson, Kontaktperson, Kontakt, Person, Teilnehmer, Teilnehmerin, Anzeigename, Full name, Display name, Contact
first_name: Vorname, Vornamen, Rufname, First name, Given name, Forename
nobility: Adelstitel, Nobility
name_particle: Namenszusatz, Adelspartikel, Particle
last_name: Nachname, Familienname, Zuname, Last name, Surname, Family name
title_post: Titel nachgestellt, Grad, Abschluss, Suffix, Degree
mails+: E-Mail, Mail, E-Mail-Adresse, Mailadresse, Email address, E-Mail geschäftlich, E-Mail dienstlich, Elektronische Post
"""  # noqa: E501
        + _REACH.lstrip()
        + """
organisation: Organisation, Firma, Unternehmen, Institution, Einrichtung, Arbeitgeber, Verband, Behörde, Kammer, Company, Employer, Organization
organisation_type: Organisationstyp, Art der Organisation, Organisation type
organisation_land: Bundesland, Land, Federal state, State
initiative: Initiative, Netzwerk, Projekt, Network
function: Funktion, Position, Rolle, Stellung, Amt, Berufsbezeichnung, Job title, Function, Role
unit: Abteilung, Referat, Bereich, Einheit, Fachbereich, Department, Unit, Division
role_kind: Rollenart, Kind of role
role_from: Funktion seit, Im Amt seit, In function since
role_to: Funktion bis, Im Amt bis, In function until
language: Sprache, Language
formality: Duzen, Du/Sie, Formality
custom_salutation: Briefanrede, Persönliche Anrede, Letter salutation
source: Quelle, Herkunft, Source
source_date: Quelle vom, Datum der Quelle, Stand, Erfasst am, Source date
legal_basis: Rechtsgrundlage, Legal basis
informed_on: Informiert am, Informed on
""".lstrip()  # noqa: E501
        + _TAGS_NOTE.lstrip()
    ),
    RecordKind.ORGANISATION: _fields(
        """
name: Name, Organisation, Firma, Unternehmen, Institution, Einrichtung, Company, Organization
name_short: Kurzname, Kurzform, Abkürzung, Kürzel, Short name, Abbreviation
aliases+: Weitere Namen, Andere Namen, Alias, Also known as, Other names
type: Typ, Art, Organisationstyp, Type
legal_form: Rechtsform, Legal form
level: Ebene, Level
land: Land, Bundesland, Federal state, State
parent: Gehört zu, Übergeordnet, Mutter, Dachorganisation, Parent
member_of+: Mitglied in, Mitglied von, Member of
website: Webseite, Website, Internet, Homepage, Internetseite, WWW, URL, Web
mails+: E-Mail, Mail, E-Mail-Adresse, Mailadresse, Email address
mail_domains+: Mail-Domain, Maildomain, Domain, Mail domain
sectors+: Branche, Branchen, Sector, Sectors, Industry
dissolved_on: Aufgelöst am, Dissolved on
"""
        + _REACH.lstrip()
        + _TAGS_NOTE.lstrip()
    ),
    RecordKind.INITIATIVE: _fields(
        """
name: Name, Initiative, Netzwerk, Bezeichnung, Network
name_short: Kurzname, Kurzform, Abkürzung, Kürzel, Short name, Abbreviation
aliases+: Weitere Namen, Andere Namen, Alias, Also known as, Other names
brand: Marke, Dachmarke, Brand
kind: Art, Typ, Form, Kind, Type
legal_form: Rechtsform, Legal form
register: Register, Registernummer, Vereinsregister, Handelsregister, Register number
carriers+: Träger, Trägerschaft, Getragen von, Carrier, Run by
laender+: Land, Länder, Bundesland, Bundesländer, Federal state, States
kreise+: Kreis, Kreise, Landkreis, Kreisschlüssel, AGS, District, Districts
level: Ebene, Level
founded: Gegründet, Gründung, Gründungsjahr, Gründungsdatum, Founded
ended: Beendet, Ende, Ended
status: Status
topics+: Themen, Thema, Schwerpunkte, Topics, Topic
sectors+: Branche, Branchen, Sector, Sectors, Industry
members: Mitglieder, Mitgliederzahl, Anzahl Mitglieder, Members
members_as_of: Mitglieder Stand, Stand der Mitgliederzahl, Members as of
members_source: Mitglieder Quelle, Source of members
term_from: Laufzeit von, Förderbeginn, Term from
term_to: Laufzeit bis, Förderende, Term to
website: Webseite, Website, Internet, Homepage, Internetseite, WWW, URL, Web
social+: Soziale Medien, Social Media, LinkedIn
mail_domains+: Mail-Domain, Maildomain, Domain, Mail domain
chamber_involved: IHK beteiligt, Kammer beteiligt, Chamber involved
network_since: Im Netzwerk seit, In the network since
network_left: Netzwerk verlassen, Left the network
data_checked_on: Zuletzt geprüft, Geprüft am, Last checked
goals: Ziele, Ziel, Goals
description: Beschreibung, Kurzbeschreibung, Description
tags+: Schlagwörter, Schlagworte, Tags, Kategorien, Stichwörter, Categories, Keywords
"""
    ),
}
"""The fields of each kind that a list can bring."""
