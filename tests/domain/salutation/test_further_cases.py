"""Many people under the rules R1 to R7, R9, R10 and E1 to E6, one a row.

Columns: form; title; given name; nobility and particle; family name; degrees behind the name;
function (* marks an office to be said); formality; language; salutation; line of the address.
"""

import pytest

from deskapp.domain.salutation.address_line import address_line
from deskapp.domain.salutation.addressee import Addressee, AddressForm, Formality
from deskapp.domain.salutation.salute import salute

_ROWS = """
F|Prof.|Ada||Mohn|||formal|de|Sehr geehrte Frau Professorin Mohn,|Frau Prof. Ada Mohn
H|Prof. Dr.|Emil||Voß|||formal|de|Sehr geehrter Herr Professor Voß,|Herrn Prof. Dr. Emil Voß
H|Prof. Dr.-Ing.|Emil||Voß|||semi|de|Guten Tag Herr Professor Voß,|Herrn Prof. Dr.-Ing. Emil Voß
F|Prof. Dr.|Ada||Mohn|||friendly|de|Liebe Frau Professorin Mohn,|Frau Prof. Dr. Ada Mohn
F|Prof. Dr.|Ada||Mohn|||du|de|Liebe Ada,|Frau Prof. Dr. Ada Mohn
F|PD Dr.|Ada||Mohn|||formal|de|Sehr geehrte Frau Dr. Mohn,|Frau PD Dr. Ada Mohn
H|Priv.-Doz. Dr. habil.|Emil||Au|||formal|de|Sehr geehrter Herr Dr. Au,|Herrn Priv.-Doz. Dr. habil. Emil Au
H|Dr. Dr. h. c. mult.|Emil||Au|||formal|de|Sehr geehrter Herr Dr. Au,|Herrn Dr. Dr. h. c. mult. Emil Au
H|Dr. rer. nat. habil.|Emil||Au|||formal|de|Sehr geehrter Herr Dr. Au,|Herrn Dr. rer. nat. habil. Emil Au
F|dr.|Ada||Mohn|||formal|de|Sehr geehrte Frau Dr. Mohn,|Frau dr. Ada Mohn
F|PROF. DR.|Ada||Mohn|||formal|de|Sehr geehrte Frau Professorin Mohn,|Frau PROF. DR. Ada Mohn
H|Prof. em. Dr.|Emil||Au|||formal|de|Sehr geehrter Herr Professor Au,|Herrn Prof. em. Dr. Emil Au
H|Honorarprofessor|Emil||Au|||formal|de|Sehr geehrter Herr Professor Au,|Herrn Honorarprofessor Emil Au
H|Ass.-Prof. Dr.|Emil||Au|||formal|de|Sehr geehrter Herr Professor Au,|Herrn Ass.-Prof. Dr. Emil Au
H|Dipl.-Ing. (FH)|Emil||Au|||formal|de|Sehr geehrter Herr Au,|Herrn Dipl.-Ing. (FH) Emil Au
H|Mag. (FH)|Emil||Au|||formal|de|Sehr geehrter Herr Au,|Herrn Mag. (FH) Emil Au
H|Mag. (FH)|Emil||Au|BSc||formal|de-AT|Sehr geehrter Herr Mag. (FH) Au,|Herrn Mag. (FH) Emil Au BSc
F|DI|Ada||Mohn|||formal|de-AT|Sehr geehrte Frau DI Mohn,|Frau DI Ada Mohn
F|DI|Ada||Mohn|||formal|de|Sehr geehrte Frau Mohn,|Frau DI Ada Mohn
F|Ing. Mag.|Ada||Mohn|||semi|de-AT|Guten Tag Frau Ing. Mag. Mohn,|Frau Ing. Mag. Ada Mohn
F|MMag. Dr. iur.|Ada||Mohn|||formal|de-AT|Sehr geehrte Frau MMag. Dr. Mohn,|Frau MMag. Dr. iur. Ada Mohn
F|Mag.a Dr.in phil.|Ada||Mohn|||formal|de-AT|Sehr geehrte Frau Mag.a Dr.in Mohn,|Frau Mag.a Dr.in phil. Ada Mohn
N|Mag.|Toni||Mohn|||formal|de-AT|Guten Tag Mag. Toni Mohn,|Mag. Toni Mohn
H|Mag.|Emil||Au|||du|de-AT|Lieber Emil,|Herrn Mag. Emil Au
H|Mag.|Emil||Au|||friendly|de-AT|Lieber Herr Mag. Au,|Herrn Mag. Emil Au
H|Mag.|Emil||Au|||formal|de-CH|Sehr geehrter Herr Au|Herr Mag. Emil Au
H|lic. iur.|Emil||Au|||formal|de-CH|Sehr geehrter Herr Au|Herr lic. iur. Emil Au
F|Dr.|Ada||Weiß|||formal|de-CH|Sehr geehrte Frau Dr. Weiss|Frau Dr. Ada Weiss
F|Prof. Dr.|Ada||Groß|||friendly|de-CH|Liebe Frau Professorin Gross|Frau Prof. Dr. Ada Gross
N||Toni||Groß|||formal|de-CH|Guten Tag Toni Gross|Toni Gross
H||Emil||Au|||du|de-CH|Lieber Emil|Herr Emil Au
H|||||||formal|de-CH|Sehr geehrte Damen und Herren|
F||Ada||Mohn-Au|||formal|de|Sehr geehrte Frau Mohn-Au,|Frau Ada Mohn-Au
F||Ada Luise||Mohn Au|||formal|de|Sehr geehrte Frau Mohn Au,|Frau Ada Luise Mohn Au
H||Emil-Ole||O’Moor|||formal|de|Sehr geehrter Herr O’Moor,|Herrn Emil-Ole O’Moor
H||emil||moor|||formal|de|Sehr geehrter Herr moor,|Herrn emil moor
F||Ada|von|Moor|||formal|de|Sehr geehrte Frau von Moor,|Frau Ada von Moor
F||Ada|Von der|Moor|||formal|de|Sehr geehrte Frau Von der Moor,|Frau Ada Von der Moor
F|Dr.|Ada|zu|Moor|||semi|de|Guten Tag Frau Dr. zu Moor,|Frau Dr. Ada zu Moor
H||Emil|van den|Berghe|||friendly|de|Lieber Herr van den Berghe,|Herrn Emil van den Berghe
H||Emil|d’|Alm|||formal|de|Sehr geehrter Herr d’Alm,|Herrn Emil d’Alm
H||Emil|el|Amar|||formal|en|Dear Mr el Amar,|Mr Emil el Amar
N||Toni|von der|Au|||formal|de|Guten Tag Toni von der Au,|Toni von der Au
N|Dr.|Toni||Au|||formal|de|Guten Tag Dr. Toni Au,|Dr. Toni Au
N|Dr.|Toni||Au|||semi|de|Guten Tag Dr. Toni Au,|Dr. Toni Au
N|Prof. Dr.|Toni||Au|||friendly|de|Hallo Prof. Toni Au,|Prof. Dr. Toni Au
N||Toni|||||formal|de|Guten Tag,|Toni
N|||||||formal|de|Sehr geehrte Damen und Herren,|
H|||Graf von|Moor|||formal|de|Sehr geehrter Herr Graf von Moor,|Herrn Graf von Moor
H|Dr.|Emil|Graf von|Moor|||formal|de|Sehr geehrter Herr Dr. Graf von Moor,|Herrn Dr. Emil Graf von Moor
F|Prof. Dr.|Ada|Gräfin zu|Moor|||formal|de|Sehr geehrte Frau Professorin Gräfin zu Moor,|Frau Prof. Dr. Ada Gräfin zu Moor
H||Emil|Freiherr von und zu|Moor|||formal|de|Sehr geehrter Herr Freiherr von und zu Moor,|Herrn Emil Freiherr von und zu Moor
F||Ada|Freifrau von|Moor|||friendly|de|Liebe Frau Freifrau von Moor,|Frau Ada Freifrau von Moor
H||Emil|Ritter von|Moor|||formal|de|Sehr geehrter Herr Ritter von Moor,|Herrn Emil Ritter von Moor
H||Emil|Baron|Moor|||formal|de|Sehr geehrter Herr Baron Moor,|Herrn Emil Baron Moor
H||Emil|Fürst zu|Moor|||formal|de|Sehr geehrter Herr Fürst zu Moor,|Herrn Emil Fürst zu Moor
H||Emil|Graf von|Moor|||formal|en|Dear Mr Graf von Moor,|Mr Emil Graf von Moor
F||Ada|Gräfin von|Moor|||du|de|Liebe Ada,|Frau Ada Gräfin von Moor
F|Dr.|Ada||Mohn||*Ministerpräsidentin|formal|de|Sehr geehrte Frau Ministerpräsidentin,|Frau Dr. Ada Mohn
H||Emil||Au||*Wirtschaftsminister|formal|de|Sehr geehrter Herr Minister,|Herrn Emil Au
F||Ada||Mohn||*Senatorin für Häfen|formal|de|Sehr geehrte Frau Senatorin,|Frau Ada Mohn
H||Emil||Au||*Landrat des Kreises Moor|semi|de|Guten Tag Herr Landrat,|Herrn Emil Au
F||Ada||Mohn||*Präsidentin des Landtags|formal|de|Sehr geehrte Frau Präsidentin,|Frau Ada Mohn
H|Dr.|Emil||Au||*Mitglied des Bundestages|formal|de|Sehr geehrter Herr Abgeordneter,|Herrn Dr. Emil Au
F||Ada||Mohn||*Botschafterin|formal|en|Dear Ambassador,|Ms Ada Mohn
H||Emil||Au||*Oberbürgermeister|formal|en|Dear Lord Mayor,|Mr Emil Au
H||Emil||Au||*Landrat|formal|de-CH|Sehr geehrter Herr Landrat|Herr Emil Au
F||Ada||Mohn||*Staatssekretärin a. D.|formal|de|Sehr geehrte Frau Mohn,|Frau Ada Mohn
H|Dr.|Emil||Au||*stellvertretender Landrat|formal|de|Sehr geehrter Herr Dr. Au,|Herrn Dr. Emil Au
H||Emil||Au||Präsident|formal|de|Sehr geehrter Herr Au,|Herrn Emil Au
F||Ada||Mohn||*Rechtsanwältin|formal|de|Sehr geehrte Frau Mohn,|Frau Ada Mohn
F||Ada||Mohn||*Abteilungsleiterin|formal|de|Sehr geehrte Frau Mohn,|Frau Ada Mohn
N||Toni||Au||*Bürgermeisterin|formal|de|Guten Tag Toni Au,|Toni Au
F|Dr.|Ada||Mohn|M. Sc.||formal|de|Sehr geehrte Frau Dr. Mohn,|Frau Dr. Ada Mohn M. Sc.
H||Emil||Au|LL. M.||formal|de|Sehr geehrter Herr Au,|Herrn Emil Au LL. M.
H|Prof. Dr. Dr. h. c.|Emil||Au|||formal|en|Dear Professor Au,|Professor Emil Au
F|Jun.-Prof. Dr.|Ada||Mohn|||formal|en|Dear Professor Mohn,|Professor Ada Mohn
F|Mrs|Ada||Mohn|||formal|en|Dear Mrs Mohn,|Mrs Ada Mohn
F|Miss|Ada||Mohn|||formal|en|Dear Miss Mohn,|Miss Ada Mohn
F|Mrs|Ada||Mohn|||formal|de|Sehr geehrte Frau Mohn,|Frau Ada Mohn
N|Mx|Toni||Au|||formal|en|Dear Mx Toni Au,|Mx Toni Au
N|Mx|Toni||Au|||formal|de|Guten Tag Toni Au,|Toni Au
H|Sir|Emil||Au|||formal|en|Dear Sir Emil,|Sir Emil Au
F||Ada||Mohn|||semi|en|Dear Ms Mohn,|Ms Ada Mohn
F||Ada||Mohn|||friendly|en|Dear Ms Mohn,|Ms Ada Mohn
N||Toni||Au|||du|en|Dear Toni,|Toni Au
N|||||||formal|en|Dear Sir or Madam,|
O|||||||formal|en|Dear Sir or Madam,|
H||Emil||Groß|||formal|en|Dear Mr Groß,|Mr Emil Groß
H||Văn An||Trần|||formal|en|Dear Mr Trần,|Mr Văn An Trần
F||María||Ruiz Gómez|||du|de|Liebe María,|Frau María Ruiz Gómez
"""  # noqa: E501 - one person, one row


def _person(row: str) -> tuple[Addressee, str, str, str]:
    form, title, first, before, last, behind, function, formality, language, text, line = row.split(
        "|"
    )
    nobility, particle = "", before
    if before[:1].isupper() and before.partition(" ")[0] != "Von":
        nobility, _, particle = before.partition(" ")
    person = Addressee(
        form=AddressForm(form),
        title=title,
        first_name=first,
        nobility=nobility,
        particle=particle,
        last_name=last,
        post_title=behind,
        function=function.removeprefix("*"),
        office_in_salutation=function.startswith("*"),
        formality=Formality(formality),
    )
    return person, language, text, line


@pytest.mark.parametrize("row", _ROWS.strip().splitlines())
def test_a_person(row: str) -> None:
    person, language, text, line = _person(row)
    assert (salute([person], language).text, address_line(person, language)) == (text, line)
