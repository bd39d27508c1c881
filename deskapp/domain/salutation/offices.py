"""Public offices that stand for the name in a salutation: "Sehr geehrte Frau Ministerin,".

Which offices, and that they are not specified further, follows the federal guide for addresses
and salutations (BMI, Protokoll Inland). Functions inside a body and professions are none.
"""

import re
from dataclasses import dataclass
from functools import cache

from deskapp.domain.salutation.addressee import Addressee, AddressForm


@dataclass(frozen=True, slots=True)
class Office:
    """An office in the words of a salutation; ``herrn`` is the masculine after "Herrn".

    ``english`` is empty where English has no form of address for it.
    """

    herr: str
    frau: str
    herrn: str
    english: str

    def spoken(self, form: AddressForm) -> str:
        """The word after "Frau" or "Herr"."""
        return self.frau if form is AddressForm.FRAU else self.herr


def _office(herr: str, english: str) -> Office:
    return Office(herr, f"{herr}in", herr, english)


def _president(herr: str, english: str = "President") -> Office:
    return Office(herr, f"{herr}in", f"{herr}en", english)


_PARLIAMENT = r"(?:(?:bundes|land)tage?s|parlaments|abgeordnetenhauses|bürgerschaft)"
_MEMBER = (
    rf"mitglied de[rs] (?:[\w-]+ )?{_PARLIAMENT}|\bmd(?:[abl]|[hb]b|ep)"
    r"|member of (?:the )?(?:european )?parliament|\bme?p"
)
# How a function's word ends, for each office; the more special one stands first.
_ENDINGS = (
    (r"bundespräsident(?:in)?", _president("Bundespräsident")),
    (r"ministerpräsident(?:in)?", _president("Ministerpräsident", "Minister-President")),
    (r"regierungspräsident(?:in)?", _president("Regierungspräsident")),
    (r"vize-?präsident(?:in)?|vice[ -]president", _president("Vizepräsident", "Vice President")),
    (r"präsident(?:in)?|president", _president("Präsident")),
    (r"bundeskanzler(?:in)?|chancellor", _office("Bundeskanzler", "Chancellor")),
    (
        r"staatssekretär(?:in)?|\bp?sts|state secretary",
        _office("Staatssekretär", "State Secretary"),
    ),
    (r"staatsminister(?:in)?|minister of state", _office("Staatsminister", "Minister")),
    (r"premierminister(?:in)?|prime minister", _office("Premierminister", "Prime Minister")),
    (r"minister(?:in)?", _office("Minister", "Minister")),
    (r"senator(?:in)?", _office("Senator", "Senator")),
    (
        r"regierender? bürgermeister(?:in)?|governing mayor",
        Office(
            herr="Regierender Bürgermeister",
            frau="Regierende Bürgermeisterin",
            herrn="Regierenden Bürgermeister",
            english="Governing Mayor",
        ),
    ),
    (r"oberbürgermeister(?:in)?|\bob|lord mayor", _office("Oberbürgermeister", "Lord Mayor")),
    (r"bürgermeister(?:in)?|mayor", _office("Bürgermeister", "Mayor")),
    (
        r"landrat|landrät(?:in)?",
        Office("Landrat", "Landrätin", "Landrat", "District Administrator"),
    ),
    (r"staatsrat|staatsrät(?:in)?", Office("Staatsrat", "Staatsrätin", "Staatsrat", "")),
    (
        r"landeshauptmann|landeshauptfrau",
        Office("Landeshauptmann", "Landeshauptfrau", "Landeshauptmann", "Governor"),
    ),
    (
        rf"abgeordneter?|{_MEMBER}",
        Office("Abgeordneter", "Abgeordnete", "Abgeordneten", ""),
    ),
    (r"botschafter(?:in)?|ambassador", _office("Botschafter", "Ambassador")),
    (r"generalkonsul(?:in)?|consul general", _office("Generalkonsul", "Consul General")),
    (
        r"vorsitzender?|chair(?:man|woman|person)?",
        Office("Vorsitzender", "Vorsitzende", "Vorsitzenden", "Chair"),
    ),
)
_ATTRIBUTES = (
    r"(?:(?:frau|herrn?|parl\.|parlamentarischer?|beamteter?|erster?|1\.|geschäftsführender?|hauptamtlicher?"
    r"|ehrenamtlicher?|amtierender?|[\w-]+ischer?|berliner|bremer|hamburger|thüringer"
    r"|parliamentary|federal|first|(?-i:[A-ZÄÖÜ]{2,})) )*"
)
_NO_HOLDER = r"(?!alt|ex-|ehren|honorar|vize(?!-?präsident))"
_FORMER_OR_HONORARY = re.compile(
    r"\b(?:a\. ?D\b|i\. ?R\b|[Ee]\. ?h\b|h\. ?c\b|außer Dienst|im Ruhestand|ehrenhalber|retired)"
)
_FORMER_OR_DEPUTY = re.compile(
    r"\b(?:ehem|früher|vormal|design|stellv|stv\b|former|deputy)", re.IGNORECASE
)
_SECOND_FUNCTION = re.compile(r"[,;]| (?:und|sowie|and|&) ")
_GENDER_MARK = re.compile(r"[*:_/(]-?(?:in|r|n|rätin)\b\)?")


def office_of(person: Addressee) -> Office | None:
    """The office to use in the salutation, if the contact wants that and holds one.

    Former, deputy and honorary holders are addressed by name, and so is everybody whose
    function is not headed by an office ("Büroleiterin der Ministerin"). A minister who is
    somebody's deputy besides stays a minister.
    """
    if not person.office_in_salutation:
        return None
    function = _GENDER_MARK.sub("", person.function)
    first = _SECOND_FUNCTION.split(function)[0]
    if _FORMER_OR_HONORARY.search(function) or _FORMER_OR_DEPUTY.search(first):
        return None
    return next((office for pattern, office in _offices() if pattern.match(function)), None)


@cache
def _offices() -> tuple[tuple[re.Pattern[str], Office], ...]:
    """How a function reads, for each office; compiled when first asked, which takes a while."""
    before, after = rf"{_ATTRIBUTES}{_NO_HOLDER}[\w-]*", r"(?![\w-])"
    return tuple(
        (re.compile(rf"{before}(?:{ending}){after}", re.IGNORECASE), office)
        for ending, office in _ENDINGS
    )
