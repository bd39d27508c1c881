"""German names of countries, for the last line of an address (DIN 5008: no country codes)."""

_NAMES = """
AD Andorra
AE Vereinigte Arabische Emirate
AL Albanien
AM Armenien
AR Argentinien
AT Österreich
AU Australien
AZ Aserbaidschan
BA Bosnien und Herzegowina
BE Belgien
BG Bulgarien
BR Brasilien
BY Belarus
CA Kanada
CH Schweiz
CL Chile
CN China
CY Zypern
CZ Tschechien
DE Deutschland
DK Dänemark
EE Estland
EG Ägypten
ES Spanien
FI Finnland
FR Frankreich
GB Vereinigtes Königreich
GE Georgien
GR Griechenland
HR Kroatien
HU Ungarn
ID Indonesien
IE Irland
IL Israel
IN Indien
IS Island
IT Italien
JP Japan
KR Südkorea
KZ Kasachstan
LI Liechtenstein
LT Litauen
LU Luxemburg
LV Lettland
MA Marokko
MC Monaco
MD Moldau
ME Montenegro
MK Nordmazedonien
MT Malta
MX Mexiko
NL Niederlande
NO Norwegen
NZ Neuseeland
PL Polen
PT Portugal
RO Rumänien
RS Serbien
RU Russland
SE Schweden
SG Singapur
SI Slowenien
SK Slowakei
SM San Marino
TN Tunesien
TR Türkei
TW Taiwan
UA Ukraine
US Vereinigte Staaten
VA Vatikanstadt
VN Vietnam
XK Kosovo
ZA Südafrika
"""
_BY_CODE = {line[:2]: line[3:] for line in _NAMES.strip().splitlines()}
_BY_NAME = {name.casefold(): code for code, name in _BY_CODE.items()}


def country_name(code: str) -> str:
    """The German name for a code of ISO 3166-1; a code that is not listed stays as it is."""
    return _BY_CODE.get(code.strip().upper(), code)


def country_code(name: str) -> str:
    """The code of ISO 3166-1 for a German name or a code; empty where neither is listed."""
    code = name.strip().upper()
    return code if code in _BY_CODE else _BY_NAME.get(name.strip().casefold(), "")
