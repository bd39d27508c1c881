"""The German words by which a clause is read, folded."""

from deskapp.domain.promises.word_table import words

FUNCTION_WORDS = words(
    """
    und der die das den dem ein eine einen wir ich sie ihnen uns mich ist nicht zu bis mit von
    auf fuer am im zum zur wird werden bitte melden oder aber dass es ihre ihr unsere sich haben
    koennen spaetestens innerhalb noch wenn folgt du dir
    """
)
COORDINATORS = words(
    """
    und oder aber sondern sowie doch jedoch denn
    """
)
SUBORDINATORS = words(
    """
    dass ob wenn falls sofern soweit sobald weil damit nachdem bevor ehe waehrenddessen obwohl
    indem solange sonst ansonsten andernfalls
    """
)
CONDITIONAL = frozenset(["wenn", "falls", "sofern", "soweit", "solange"])
TEMPORAL = frozenset(["sobald", "nachdem"])
OTHERWISE = frozenset(["sonst", "ansonsten", "andernfalls"])
DEPENDENT = frozenset({"dass"})
UNSPOKEN = frozenset(["ob", "damit"])
PURPOSE = frozenset(["um", "ohne", "statt", "anstatt"])

OFFICE = frozenset(("wir", "ich"))
OTHER_SIDE = frozenset(("sie", "du", "ihr"))
YOU = frozenset(["ihnen", "sie", "dir", "dich", "euch"])
OURS = ("unser", "mein")
YOURS = words(
    """
    ihre ihren ihrem ihrer ihres ihr deine deinen deinem deiner dein eure euren eurem
    """
)
YOU_RECEIVE = words(
    """
    erhaeltst bekommst hoerst kriegst empfaengst
    """
)
YOU_ALL_RECEIVE = words(
    """
    erhaltet bekommt hoert kriegt
    """
)
NO_VERBS = words(
    """
    meine bitte stand folge weise halt fand lag lage reise plane rate bot gut
    """
)
"""Forms of verbs that mostly are other words."""

REFLEXIVE = words(
    """
    melden kuemmern bemuehen wenden
    """
)
IT = words(
    """
    das dies dieses es alles darum hierzu dazu dafuer darueber
    """
)

NEGATIONS = words(
    """
    nicht nie niemals nichts niemand niemanden weder kaum bezweifle bezweifeln zweifle
    keinesfalls ausserstande unmoeglich
    unfaehig verhindert
    """
)
NO = "kein"
FAILING = frozenset(("vergessen", "versaeumen"))
"""Not to do them is to do it."""

WILL = words(
    """
    werden werde wollen will koennen kann duerfen darf wird wirst werdet
    """
)
WISH = frozenset(("moechten", "moechte"))
DUTY = frozenset(["muessen", "muss", "sollen", "soll"])
UNREAL = words(
    """
    wuerden wuerde koennten koennte haetten haette waeren waere muessten muesste duerften
    duerfte sollten sollte braeuchten braeuchte
    """
)
PAST = words(
    """
    hatten hatte waren war wurden wurde konnten konnte wollten wollte mussten musste durften
    durfte sollte
    """
)
HAVE = frozenset(("haben", "habe"))
BE = frozenset(("sind", "bin", "seid"))
AUXILIARY = (
    WILL | WISH | DUTY | UNREAL | PAST | HAVE | BE | {"hat", "ist", "sein", "worden", "gehabt"}
)
DONE = frozenset(["fertig", "soweit", "durch", "erledigt"])
DECIDED = words("vorgenommen veranlasst vorgesehen eingeplant vorgemerkt eingetaktet")
SCHEDULED = words("geplant angesetzt terminiert avisiert angestrebt beabsichtigt anvisiert")
THIRD = words("wird ist werden sind")
YOURS_TO_DO = words(
    """
    bitte erbeten gebeten erwuenscht erforderlich noetig faellig moeglich ihrerseits uns mir
    sich
    """
)
"""They show a note to be a request."""

QUALIFYING = words("gueltig geoeffnet geschlossen offen erreichbar frei verfuegbar")
PAST_OR_PARTICIPLE = words("entschieden verschoben beschieden")
SENDING = words("rueckruf versand lieferung zusendung auslieferung uebersendung anruf rueckmeldung")
SAID_BY_YOU = words(
    """
    ankuendigung zusage zusicherung versprechen angebot mitteilung erklaerung bereitschaft absicht
    bitte wunsch vorhaben
    """
)
ENTITLED = words("wahl anspruch recht chance grund anrecht zutritt glueck termin dienst")
SOURCES = words("auskunft angaben angabe aussage mitteilung")
SAME_FORM = words("erlassen uebergeben")
"""Their participle is the infinitive."""

AIMS = words("ziel absicht plan bestreben anspruch wunsch vorhaben zeitplan anliegen")
RELYING = words("ausgehen verlassen sicher gewiss zaehlen bauen")
ON_IT = words("davon darauf sicher gewiss")
LASTING = words("dauert dauern benoetigt brauchen braucht beansprucht")
GRANTS = words("eingang zustimmung bedarf interesse vorliegen einverstaendnis freigabe zusage")
"""What a promise hangs on with ``bei`` before it."""
GIVING = words("geben gib gebt lassen lass lasst goennen gewaehren raeumen")
PATIENCE = words("geduld verstaendnis nachsicht entschuldigung verzeihung")

ANNOUNCED = words(
    """
    besprochen vereinbart angekuendigt zugesagt versprochen erwaehnt abgesprochen verabredet
    gewuenscht erbeten geschrieben mitgeteilt gesagt geschildert bekannt ueblich
    """
)
HEREWITH = words(
    """
    hiermit anbei beigefuegt beiliegend anliegend angehaengt anhang anlage hierdurch
    """
)
TELLING_NOW = words(
    """
    schreiben senden schicken uebersenden zusenden zuschicken informieren mitteilen teilen
    melden antworten beantworten wenden erinnern unterrichten danken fragen uebermitteln
    rueckmelden
    """
)
TIME_GIVEN = words(
    """
    zeit frist fristen gelegenheit moeglichkeit aufschub geduld pause urlaub ferien
    betriebsferien homeoffice anmeldefrist deadline stichtag
    """
)
NEWS = words(
    """
    bescheid rueckmeldung nachricht antwort verbindung kontakt auskunft rueckruf zwischenstand
    loesung ausweg ersatz weg zwischenbescheid stellung post ergebnis stellungnahme
    entscheidung auswahl
    """
)

PRODUCTS = tuple(
    words(
        """
    versand auszahlung freischaltung beantwortung bearbeitung lieferung zusendung antwort
    rueckmeldung unterlage unterlagen protokoll entwurf bericht angebot einladung bestaetigung
    bescheinigung liste stellungnahme rechnung vertrag vorschlag ergebnis ergebnisse information
    informationen infos auswertung dokument dokumente link zugangsdaten datei dateien mail brief
    schreiben text fassung formular vorlage konzept uebersicht zusage rueckruf anruf nachricht
    material materialien praesentation folien korrektur rest tabelle auskunft entscheidung
    gutschrift erstattung paket muster exemplar exemplare broschuere leitfaden naeheres details
    weiteres mehr bescheid version papier dokumentation zwischenstand agenda tagesordnung
    programm statistik zahlen daten fotos bilder karte karten urkunde beleg belege quittung
    beitrag artikel ausweis ausweise zuschuss honorar quittung kaution
    kostenvoranschlag voranschlag abrechnung ersatzteil ersatzteile ware waren bestellung sendung
    lieferschein schluessel geld betrag erstattung rueckzahlung anteil zugang ersatz loesung
    jahresbericht plan plaene fahrplan stundenplan werte zeugnisse vereinbarung nachtrag
    gutachten zeugnis teilzahlung abschlagszahlung zahlung durchsicht veroeffentlichung
    kopie kopien abschrift skript handout newsletter uebersetzung zusammenfassung
    """
    )
)

TASKS = tuple(
    words(
        """
    pruefung sichtung durchsicht ruecksendung uebersendung zusendung nachsendung klaerung
    erledigung erstellung uebermittlung bearbeitung fertigstellung veroeffentlichung publikation
    auswertung beantwortung auszahlung erstattung ueberweisung weiterleitung korrektur ergaenzung
    ueberarbeitung aktualisierung auslieferung lieferung versand rueckruf antwort rueckmeldung
    rueckantwort entwurf reinschrift fassung version angebot bescheid ergebnis protokoll vorschlag
    stellungnahme zwischenstand zwischenbericht bericht rest naeheres weiteres details
    uebersetzung zusammenfassung abrechnung freischaltung umsetzung einarbeitung ausfertigung
    bewilligung entscheidung rueckgabe anruf erteilung ausstellung aushaendigung uebergabe
    umstellung einrichtung anpassung reparatur montage installation nachbesserung zuteilung
    zustellung bereitstellung nachlieferung rueckzahlung gutschrift begutachtung abschluss
    """
    )
)
"""What the office does, as nouns: ``Rückmeldung bis Freitag``."""

COLLEAGUES = tuple(
    words(
        """
    ansprechpartner ansprechpartnerin kollege kollegin kollegen kolleginnen team
    geschaeftsstelle buero sekretariat mitarbeiter mitarbeiterin referentin referent buchhaltung
    leitung leiter leiterin geschaeftsfuehrer geschaeftsfuehrerin geschaeftsfuehrung redaktion
    vorstand assistenz assistentin pressestelle praktikantin praktikant
    """
    )
)

INSTITUTION_STARTS = tuple(
    words(
        """
    ministeri projekttraeger behoerde handwerkskammer universitaet hochschule landesregierung
    bundesregierung gewerkschaft kommission foerdermittelgeb foerdergeb zuwendungsgeb druckerei
    dienstleister stadtverwaltung landkreis gutachter veranstalter
    """
    )
)
INSTITUTION_ENDS = tuple(
    words(
        """
    ministerium ihk dihk kammer verband verbaende senat jury agentur stiftung partner gericht
    firma unternehmen gemeinde bank verlag amt behoerde verwaltung institut rathaus verein
    beirat stadt traeger universitaet hochschule kommission referat
    """
    )
)
FOR_WHOM = words(
    """
    fuer an beim bei zum zur ueber gegenueber mit in im ans ins
    """
)

EVENTS = tuple(
    words(
        """
    sitzung treffen tagung konferenz workshop termin veranstaltung gespraech besuch telefonat
    seminar messe forum kongress schulung webinar feier empfang abend stammtisch frist fristende
    kolloquium tag exkursion vortrag begehung austausch abgabe start beginn schluss termine
    runde klausur fruehstueck videokonferenz call telko sprechstunde
    """
    )
)
"""What takes place: a day behind it is its own, not the day of a promise."""
