"""Which verbs promise and which do not, and the forms of the strong ones."""

from deskapp.domain.promises.word_table import words

PROMISING = words(
    """
    melden antworten beantworten schicken senden uebersenden uebermitteln mailen liefern reichen
    klaeren pruefen rufen informieren mitteilen teilen benachrichtigen unterrichten berichten
    schreiben fragen erfragen erinnern fassen haken bearbeiten erledigen erstellen leiten
    vermitteln abstimmen kuemmern vorbereiten zukommen nennen sagen ueberweisen erstatten
    aktualisieren korrigieren ergaenzen holen besorgen verschicken versenden zusenden wenden
    kontaktieren unterbreiten eintragen recherchieren ermitteln ueberarbeiten sichten auswerten
    zusammenfassen uebersetzen drucken faxen posten laden ausstellen fordern veranlassen sorgen
    hoeren lassen nachsehen nachfragen anrufen beschaffen uebergeben aushaendigen zustellen
    bringen begleichen verfassen anfertigen entwerfen formulieren pflegen uebertragen verlinken
    einsenden weitersagen rueckmelden verstaendigen aufbereiten finalisieren abschliessen
    freigeben freischalten ausarbeiten zahlen bezahlen begutachten bescheiden ausfuellen
    ausliefern tippen schauen durchgeben hinterlegen protokollieren zusammentragen erwidern
    reagieren erlassen beheben vorlegen nachliefern einreichen veroeffentlichen publizieren
    vervollstaendigen gegenlesen scannen zurueckzahlen auszahlen vergueten bewilligen anlegen
    fertigen loesen nachbessern buchen stornieren bescheinigen unterschreiben unterzeichnen
    berichtigen herausgeben anpassen ersetzen austauschen einpflegen kopieren archivieren
    loeschen verarbeiten hochladen einstellen absenden abschicken verteilen beurteilen
    bestellen montieren einbauen reparieren austauschen erneuern installieren einrichten
    ausgeben aushaendigen abliefern abgleichen nachbestellen tauschen zuruecksetzen sperren
    entsperren streichen reinigen messen abholen ummelden verrechnen
    ausfertigen beglaubigen errechnen berechnen kalkulieren
    """
)
"""The office does something for the other side by them, whatever the term."""

BY_DEADLINE = words(
    """
    bestaetigen vorstellen vorschlagen schlagen kommen besuchen praesentieren entscheiden
    anbieten bieten
    """
)
"""They promise with a deadline; with a day they tell of an appointment."""

UNPROMISING = words(
    """
    bewahren sein haben treffen sehen wiedersehen begruessen erwarten freuen bitten ersuchen
    brauchen benoetigen wuenschen danken bedanken hoffen empfehlen raten verstehen wissen kennen
    glauben denken meinen finden bedauern entschuldigen einladen warten abwarten bleiben halten
    arbeiten tagen feiern planen rechnen gelten sammeln laufen aufbewahren reservieren
    verlaengern oeffnen schliessen annehmen entgegennehmen befinden pausieren suchen foerdern
    veranstalten sprechen telefonieren beginnen starten enden fahren reisen ziehen umziehen
    wohnen leben lernen erfahren erhalten bekommen hinweisen weisen moegen gehoeren heissen
    lauten dauern benutzen verschieben absagen gewaehren einraeumen fehlen liegen stehen
    teilnehmen besprechen beraten unterhalten zusammenkommen diskutieren austauschen auffordern
    gratulieren anmelden eroeffnen ausrichten stattfinden erinnern_an durchfuehren verabschieden
    kuendigen einziehen abbuchen erbitten anfordern verzoegern verlaengern vertreten zaehlen
    vermissen begleiten verlassen
    schaetzen hinterfragen bevorstehen
    """
)
"""States, feelings, requests, meetings, and what lasts until its term."""

ASKING = words(
    """
    bitten ersuchen empfehlen raten auffordern fordern verlangen erwarten wuenschen fragen
    moegen einladen erlauben ermoeglichen verpflichten abraten mahnen draengen erbitten anfordern
    """
)
"""What hangs on them binds somebody else."""

SAYING = words(
    """
    schreiben sagen mitteilen teilen fragen bitten wuenschen erwarten verlangen fordern meinen
    erklaeren behaupten ankuendigen versprechen zusagen hoffen wollen moegen
    """
)
"""Spoken by somebody else, what hangs on them is not the office's word."""

RECEIVING = words(
    """
    erhalten bekommen kriegen hoeren empfangen erfahren lesen
    """
)
"""With the other side as subject they promise: ``Sie hören von uns``."""

COMING = words(
    """
    folgen erfolgen zugehen kommen erreichen vorliegen eintreffen gehen rausgehen hinausgehen
    nachfolgen bereitliegen bereitstehen erscheinen
    """
)
"""With something of the office's as subject they promise: ``unsere Antwort folgt``."""

VOUCHING = words(
    """
    sorgen versprechen zusichern zusagen garantieren gewaehrleisten verpflichten sicherstellen
    versichern bestaetigen
    """
)
"""The office answers for what hangs on them."""

WHOLE = frozenset(("abschliessen", "erledigen", "klaeren", "beheben"))
"""Their perfect with a deadline is of the future, wherever the deadline stands."""

BY_PARTICLE = {
    ("sehen", "zu"): "sorgen",
    ("stellen", "sicher"): "sorgen",
    ("sichern", "zu"): "versprechen",
    ("weisen", "an"): "ueberweisen",
    ("laden", "hoch"): "senden",
    ("stellen", "ein"): "eintragen",
    ("gehen", "an"): "erledigen",
    ("sehen", "an"): "nachsehen",
    ("sehen", "nach"): "nachsehen",
    ("sehen", "durch"): "nachsehen",
    ("kommen", "zurueck"): "melden",
    ("kommen", "zu"): "melden",
    ("kommen", "nach"): "erledigen",
    ("geben", "bekannt"): "veranstalten",
    ("nehmen", "teil"): "teilnehmen",
    ("nehmen", "an"): "annehmen",
    ("nehmen", "entgegen"): "annehmen",
    ("nehmen", "auf"): "melden",
    ("laden", "ein"): "einladen",
    ("stellen", "vor"): "vorstellen",
    ("schlagen", "vor"): "vorschlagen",
    ("schliessen", "ab"): "abschliessen",
    ("schliessen", "an"): "schicken",
    ("fuehren", "durch"): "durchfuehren",
    ("holen", "ab"): "besuchen",
    ("gehen", "durch"): "pruefen",
    ("gehen", "aus"): "glauben",
    ("sagen", "ab"): "absagen",
    ("sagen", "zu"): "bestaetigen",
    ("fordern", "auf"): "auffordern",
    ("weisen", "hin"): "hinweisen",
    ("fangen", "an"): "beginnen",
    ("arbeiten", "aus"): "ausarbeiten",
    ("arbeiten", "ein"): "ueberarbeiten",
    ("arbeiten", "ab"): "erledigen",
    ("halten", "fest"): "protokollieren",
    ("finden", "heraus"): "klaeren",
    ("stimmen", "ab"): "abstimmen",
    ("bereiten", "vor"): "vorbereiten",
    ("melden", "an"): "anmelden",
    ("werten", "aus"): "auswerten",
    ("fuellen", "aus"): "ausfuellen",
    ("sprechen", "ab"): "abstimmen",
    ("suchen", "heraus"): "besorgen",
    ("suchen", "raus"): "besorgen",
    ("setzen", "um"): "erledigen",
    ("geben", "weiter"): "leiten",
    ("geben", "durch"): "mitteilen",
    ("geben", "frei"): "freigeben",
    ("stellen", "zu"): "senden",
    ("stellen", "zusammen"): "erstellen",
    ("stellen", "bereit"): "senden",
    ("stellen", "fertig"): "erledigen",
    ("stellen", "aus"): "erstellen",
    ("legen", "vor"): "senden",
    ("tragen", "nach"): "ergaenzen",
    ("tragen", "ein"): "eintragen",
    ("lesen", "durch"): "pruefen",
    ("lesen", "gegen"): "pruefen",
    ("warten", "ab"): "warten",
}
"""Separable verbs whose particle makes another thing of them; the others go by their base."""

STRONG = """
anbieten|bietet an|bot an|angeboten
befinden|befindet|befand|befunden
beginnen|beginnt|begann|begonnen
begleichen|begleicht|beglich|beglichen
bekommen|bekommt|bekam|bekommen
besprechen|bespricht|besprach|besprochen
beraten|beraet|beriet|beraten
bieten|bietet|bot|geboten
bitten|bittet|bat|gebeten
bleiben|bleibt|blieb|geblieben
bringen|bringt|brachte|gebracht
denken|denkt|dachte|gedacht
empfangen|empfaengt|empfing|empfangen
empfehlen|empfiehlt|empfahl|empfohlen
entscheiden|entscheidet|entschied|entschieden
entwerfen|entwirft|entwarf|entworfen
erhalten|erhaelt|erhielt|erhalten
erfahren|erfaehrt|erfuhr|erfahren
erscheinen|erscheint|erschien|erschienen
erlassen|erlaesst|erliess|erlassen
erbitten|erbittet|erbat|erbeten
beheben|behebt|behob|behoben
ersetzen|ersetzt|ersetzte|ersetzt
loesen|loest|loeste|geloest
unterschreiben|unterschreibt|unterschrieb|unterschrieben
fahren|faehrt|fuhr|gefahren
fangen|faengt|fing|gefangen
finden|findet|fand|gefunden
geben|gibt|gab|gegeben
gehen|geht|ging|gegangen
gelten|gilt|galt|gegolten
halten|haelt|hielt|gehalten
heissen|heisst|hiess|geheissen
kommen|kommt|kam|gekommen
laden|laedt|lud|geladen
lassen|laesst|liess|gelassen
laufen|laeuft|lief|gelaufen
lesen|liest|las|gelesen
liegen|liegt|lag|gelegen
nehmen|nimmt|nahm|genommen
nennen|nennt|nannte|genannt
raten|raet|riet|geraten
rufen|ruft|rief|gerufen
schlagen|schlaegt|schlug|geschlagen
schliessen|schliesst|schloss|geschlossen
schreiben|schreibt|schrieb|geschrieben
sehen|sieht|sah|gesehen
senden|sendet|sandte|gesandt
senden|sendet|sendete|gesendet
uebersenden|uebersendet|uebersandte|uebersandt
versenden|versendet|versandte|versandt
sprechen|spricht|sprach|gesprochen
stehen|steht|stand|gestanden
tragen|traegt|trug|getragen
treffen|trifft|traf|getroffen
tun|tut|tat|getan
uebergeben|uebergibt|uebergab|uebergeben
uebertragen|uebertraegt|uebertrug|uebertragen
ueberweisen|ueberweist|ueberwies|ueberwiesen
unterbreiten|unterbreitet|unterbreitete|unterbreitet
verlassen|verlaesst|verliess|verlassen
verschieben|verschiebt|verschob|verschoben
versprechen|verspricht|versprach|versprochen
verstehen|versteht|verstand|verstanden
vertreten|vertritt|vertrat|vertreten
weisen|weist|wies|gewiesen
wenden|wendet|wandte|gewandt
werfen|wirft|warf|geworfen
wissen|weiss|wusste|gewusst
ziehen|zieht|zog|gezogen
"""
"""Infinitive, third person, past, participle; the weak verbs follow the rule."""

WEAK_MORE = words(
    """
    machen stellen legen setzen buchen planen danken suchen fuehren folgen fuellen werten
    stimmen bereiten schaffen erklaeren ankuendigen zusagen kriegen bemuehen versuchen
    beabsichtigen hoffen vereinbaren einigen tippen kopieren fuegen haengen starten oeffnen
    kuenden
    """
)
"""Weak verbs that no other table names."""
