"""Former titles of nobility, part of the family name since 1919 (Art. 109 WRV)."""

from deskapp.domain.salutation.addressee import AddressForm

_FEMININE = {
    "baron": "Baronin",
    "burggraf": "Burggräfin",
    "edler": "Edle",
    "erbgraf": "Erbgräfin",
    "erbprinz": "Erbprinzessin",
    "freiherr": "Freifrau",
    "fürst": "Fürstin",
    "graf": "Gräfin",
    "großherzog": "Großherzogin",
    "herzog": "Herzogin",
    "landgraf": "Landgräfin",
    "markgraf": "Markgräfin",
    "pfalzgraf": "Pfalzgräfin",
    "prinz": "Prinzessin",
    "reichsfreiherr": "Reichsfreifrau",
    "reichsgraf": "Reichsgräfin",
}
_MASCULINE = {feminine.casefold(): title.capitalize() for title, feminine in _FEMININE.items()} | {
    "baronesse": "Baron",
    "freiin": "Freiherr",
    "komtess": "Graf",
    "komtesse": "Graf",
}
_TITLES = {title: title.capitalize() for title in (*_FEMININE, *_MASCULINE, "ritter")} | {
    "frhr.": "Freiherr",
    "frh.": "Freiherr",
    "frfr.": "Freifrau",
    "frn.": "Freiin",
}
"""Every title as it is written, whether it was entered small or shortened."""
_NOT_SPOKEN = frozenset(
    {
        "Edle",
        "Edler",
        "Freifrau",
        "Freiherr",
        "Freiin",
        "Reichsfreifrau",
        "Reichsfreiherr",
        "Ritter",
    }
)


def in_gender(nobility: str, form: AddressForm) -> str:
    """The title in the gender of Frau or Herr: a Frau's "Graf" is "Gräfin"; others stay."""
    forms = {AddressForm.FRAU: _FEMININE, AddressForm.HERR: _MASCULINE}.get(form, {})
    entered, space, rest = nobility.partition(" ")
    title = _TITLES.get(entered.casefold(), entered)
    return forms.get(title.casefold(), title) + space + rest


def society_title(nobility: str) -> str:
    """What society says instead of Frau or Herr: "Gräfin"; nothing for Freiherr and its like."""
    title = nobility.partition(" ")[0]
    return "" if title in _NOT_SPOKEN else title


def without_title(nobility: str) -> str:
    """What remains in the field when the title falls away: the "von" of "Freiherr von"."""
    return nobility.partition(" ")[2].removeprefix("Herr").removeprefix("Frau").strip()
