"""Invented inquiries that were answered, and new ones of which each is like one of them."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Asked:
    """One inquiry as it was asked; ``like`` names the earlier one whose answer is wanted."""

    key: str
    subject: str
    text: str
    like: str = ""


def _asked(table: str) -> tuple[Asked, ...]:
    """Blocks of ``key | subject`` with the text below, parted by blank lines."""
    found = []
    for block in table.strip().split("\n\n"):
        head, _, text = block.partition("\n")
        key, _, subject = head.partition(" | ")
        found.append(Asked(key.strip(), subject.strip(), " ".join(text.split())))
    return tuple(found)


ANSWERED: Final = _asked("""
h2-foerderung | Fördermittel für einen Elektrolyseur
Guten Tag, unsere Mitgliedsbetriebe möchten gemeinsam grünen Wasserstoff erzeugen. Gibt es
Zuschüsse für einen Elektrolyseur, und wo stellen wir den Antrag?

h2-netz | Anschluss an das Wasserstoff-Kernnetz
Wann kommt die Leitung in unsere Region, und wer entscheidet über die Trasse? Zwei Gießereien
fragen, ob sie auf den Anschluss warten sollen.

digital-foerderung | Zuschuss für Digitalisierung im Mittelstand
Ein Betrieb mit 40 Leuten will seine Fertigung vernetzen und sucht ein Programm, das Software und
Beratung bezahlt.

cyber | Angriff auf die IT eines Mitglieds
Bei einem unserer Betriebe sind die Server verschlüsselt worden. An wen kann er sich wenden, und
muss er das melden?

cyber-schulung | Schulung zur IT-Sicherheit
Wir suchen jemanden, der in unserem Arbeitskreis einen Abend über Passwörter, Phishing und
Sicherungskopien spricht.

azubi-messe | Ausbildungsmesse organisieren
Zum ersten Mal wollen wir eine Messe für Auszubildende veranstalten. Wie viele Stände sind üblich,
und wie bekommt man die Schulen dazu?

azubi-schule | Berufsorientierung an Gymnasien
Die Lehrkräfte sagen, für Praktika bleibe keine Zeit. Wie gewinnen andere Regionen Gymnasien für
Betriebsbesuche?

rueckkehrer | Rückkehrertag
Wer zum Studium weggezogen ist, soll zurückkommen. Welche Initiativen sprechen Rückkehrer an, und
wann ist der beste Termin dafür?

fachkraefte-ausland | Fachkräfte aus dem Ausland anwerben
Einige Firmen denken an Pflege der Anlagen durch Mechatroniker aus Tunesien. Wer hilft bei Visum
und Anerkennung der Abschlüsse?

anerkennung-meister | Anerkennung eines Meisterbriefs
Ein Bewerber hat in Serbien seinen Meister gemacht. Welche Stelle prüft das, und was kostet es?

akzeptanz-werk | Bürgerdialog zur Werkserweiterung
Gegen den Ausbau unseres Chemieparks gibt es Protest in der Nachbarschaft. Wie moderiert man
einen Dialog mit den Anwohnern?

akzeptanz-wind | Widerstand gegen Windräder im Gewerbegebiet
Die Industrie braucht den Strom, aber eine Bürgerinitiative klagt gegen die Windräder. Haben
andere damit Erfahrung?

verein-gruenden | Gründung eines Vereins
Unser Bündnis ist bisher nur ein loser Kreis. Wir überlegen, einen eingetragenen Verein zu gründen,
und brauchen eine Mustersatzung.

beitraege | Wie hoch sind Mitgliedsbeiträge?
Unser Vorstand will die Beiträge staffeln. Was nehmen andere Initiativen von kleinen und großen
Mitgliedern?

gemeinnuetzig | Gemeinnützigkeit
Kann eine Industrieinitiative gemeinnützig sein? Das Finanzamt hat Zweifel an unserer Satzung.

geschaeftsstelle | Stellenbeschreibung für eine Geschäftsführung
Wir stellen erstmals hauptamtlich jemanden ein. Gibt es ein Muster für Aufgaben und Gehalt der
Geschäftsstelle?

liste-nrw | Initiativen in Nordrhein-Westfalen
Für eine Broschüre brauche ich eine Übersicht aller regionalen Industrieinitiativen in
Nordrhein-Westfalen mit Ansprechpartnern.

liste-sachsen | Übersicht der Netzwerke in Sachsen
Welche Transformationsnetzwerke arbeiten zurzeit in Sachsen, und zu welchen Themen?

karte | Karte der Initiativen als Bilddatei
Dürfen wir die Deutschlandkarte von Ihrer Website in unserem Heft abdrucken? Wir brauchen sie in
Druckqualität.

statistik | Zahl der Industriebeschäftigten
Für einen Vortrag suche ich die Beschäftigten im verarbeitenden Gewerbe nach Landkreisen.

presse-interview | Interview für das Wirtschaftsmagazin
Ich schreibe über die Stimmung in der Industrie und möchte bis Donnerstag mit jemandem aus Ihrem
Haus sprechen.

presse-foto | Pressefotos vom Netzwerktreffen
Für unseren Bericht hätten wir gern zwei Fotos von der Podiumsdiskussion, mit Namen der Fotografin.

treffen-anmeldung | Anmeldung zum Netzwerktreffen
Ich kann mich auf der Seite nicht anmelden, das Formular bricht ab. Können Sie zwei Plätze
eintragen?

treffen-unterlagen | Folien der Vorträge
Beim Treffen hieß es, die Präsentationen würden verschickt. Bei mir ist nichts angekommen.

treffen-anreise | Hotel und Anreise
Gibt es für das Treffen im Haus der Deutschen Wirtschaft ein Kontingent an Zimmern?

referent | Rednerin für unsere Jahrestagung
Unsere Initiative feiert Geburtstag. Käme jemand von Ihnen für ein Grußwort von zehn Minuten?

wettbewerb | Frist für den Wettbewerb
Bis wann kann man sich um die Auszeichnung bewerben, und darf eine Initiative zwei Projekte
einreichen?

aufnahme | Aufnahme in das Netzwerk
Wir sind ein neues Bündnis aus der Lausitz. Was müssen wir tun, damit Sie uns in Ihr Verzeichnis
aufnehmen?

adresse | Neue Anschrift unserer Geschäftsstelle
Wir sind umgezogen und haben eine andere Telefonnummer. Bitte ändern Sie unsere Angaben auf der
Website.

abmelden | Keine Einladungen mehr
Bitte streichen Sie mich aus dem Verteiler, ich bin im Ruhestand.

klima-rechner | CO2-Bilanz für kleine Betriebe
Unsere Mitglieder sollen ihren Kunden eine Bilanz ihrer Emissionen vorlegen. Welchen Rechner
empfehlen Sie?

klima-vertraege | Klimaschutzverträge
Ein Glashersteller fragt, ob die Differenzverträge auch für Anlagen seiner Größe gedacht sind.

abwaerme | Abwärme in das Fernwärmenetz einspeisen
Ein Stahlwerk hat viel Abwärme übrig, die Stadtwerke zögern. Gibt es Musterverträge und
gelungene Beispiele?

kreislauf | Recycling von Faserverbund
Wohin mit alten Rotorblättern? Wir suchen Firmen, die Carbonfasern zurückgewinnen.

lieferkette | Lieferkettengesetz
Ein Zulieferer soll einen Fragebogen mit 80 Fragen zu Menschenrechten ausfüllen. Ist er dazu
verpflichtet?

rohstoffe | Seltene Erden
Wegen der Ausfuhrkontrollen fehlen unseren Motorenbauern Magnete. Wer bündelt den Einkauf?

flaechen | Gewerbeflächen fehlen
Unsere Region hat keine Flächen mehr für Ansiedlungen. Wie machen andere alte Zechen wieder
nutzbar?

genehmigung | Genehmigungsverfahren dauert zu lange
Ein Mitglied wartet seit zwei Jahren auf den Bescheid nach dem Immissionsschutzgesetz. Was lässt
sich beschleunigen?

strompreis | Entlastung beim Strompreis
Wer bekommt die Strompreiskompensation, und bis wann muss man sie beantragen?

corona | Kurzarbeit in der Pandemie
Wie lange gilt das erleichterte Kurzarbeitergeld noch?

auto-wandel | Zulieferer und Elektromobilität
Unsere Betriebe machen Teile für Verbrennungsmotoren. Welche Regionen begleiten Zulieferer beim
Umstieg auf Elektroautos?

verkehr | Sperrung der Autobahnbrücke
Die Schwertransporte müssen 60 Kilometer Umweg fahren. Welche Initiativen haben sich gegen so
eine Sperrung zusammengetan?

english-map | List of regional initiatives
I am writing a thesis on industrial clusters. Is there a list of all regional initiatives with the
year in which they were founded?

english-visit | Delegation from Denmark
A group of twelve mayors would like to visit two initiatives in the north. Could you arrange the
programme?
""")

NEW: Final = tuple(
    Asked(each.key, each.subject, each.text, like)
    for each, like in (
        (each, each.key.removeprefix("wie "))
        for each in _asked("""
wie h2-foerderung | Geld für Wasserstofferzeugung
Drei Firmen planen zusammen einen Elektrolyseur. Welche Förderung kommt in Frage und wer nimmt
den Antrag an?

wie h2-netz | Wasserstoffleitung
Unsere Gießerei überlegt umzurüsten. Ist bekannt, wann wir an das Kernnetz angeschlossen werden?

wie digital-foerderung | Förderprogramm Digitalisierung
Gesucht wird eine Förderung für einen kleinen Betrieb, der seine Maschinen vernetzen und
dafür Software kaufen möchte.

wie cyber | Hackerangriff
Ein Mitglied wurde angegriffen, alle Server sind verschlüsselt, es gibt eine Lösegeldforderung. Wem
muss man das melden?

wie azubi-messe | Messe für Ausbildungsberufe
Wir planen für den Herbst eine Ausbildungsmesse mit etwa 30 Ständen. Wie erreicht man die Schulen?

wie azubi-schule | Zusammenarbeit mit Schulen
Gymnasien lehnen Praktika ab. Habt ihr Beispiele, wie Betriebsbesuche in die Berufsorientierung
kommen?

wie rueckkehrer | Weggezogene zurückholen
Zu Weihnachten sind viele zu Besuch, die für das Studium weg sind. Wer hat schon einmal einen Tag
für Rückkehrer gemacht?

wie anerkennung-meister | Ausländischer Meisterbrief
Wer prüft den Abschluss eines Meisters aus Bosnien, und mit welchen Kosten muss er rechnen?

wie akzeptanz-werk | Protest gegen Ausbau
Die Anwohner wehren sich gegen die Erweiterung des Werks. Wir möchten einen moderierten Dialog
anbieten.

wie verein-gruenden | Satzung
Wir möchten aus unserem Kreis einen e. V. machen, also einen Verein gründen. Gibt es eine
Mustersatzung?

wie beitraege | Staffelung der Beiträge
Was zahlen Mitglieder in anderen Initiativen? Wir wollen kleine Betriebe weniger zahlen lassen.

wie liste-nrw | Wer arbeitet in NRW?
Bitte schicken Sie mir eine Übersicht der Industrieinitiativen in Nordrhein-Westfalen, möglichst
mit Ansprechpartnern.

wie karte | Abdruck der Landkarte
Für unsere Festschrift möchten wir Ihre Karte der Initiativen drucken. In welcher Auflösung
können Sie die Datei schicken?

wie treffen-unterlagen | Präsentationen
Wann kommen die Folien der Vorträge vom Netzwerktreffen? Ich habe noch keine bekommen.

wie referent | Grußwort zum Jubiläum
Wir werden zehn und laden zur Jahrestagung ein. Würde jemand von der Servicestelle kurz sprechen?

wie aufnahme | Neues Bündnis im Norden
Wie kommen wir in Ihr Netzwerk und in das Verzeichnis der Initiativen?

wie abwaerme | Wärme aus der Schmelze
Unsere Gießerei könnte Abwärme an die Stadtwerke abgeben. Kennen Sie Verträge oder Beispiele, wo
in das Fernwärmenetz eingespeist wird?

wie lieferkette | Fragebogen eines Kunden
Ein kleiner Zulieferer soll Fragen zu Menschenrechten beantworten. Gilt das Lieferkettengesetz für
ihn überhaupt?

wie strompreis | Strompreiskompensation
Bis wann läuft die Antragsfrist, und welche Branchen sind dabei?

wie auto-wandel | Umstieg weg vom Verbrenner
Viele unserer Zulieferer fertigen Teile für Motoren. Wer begleitet Betriebe auf dem Weg zum
Elektroauto?

wie english-visit | Visit of a delegation
Some mayors from the Netherlands want to see initiatives in northern Germany. Can you help with the
programme?
""")
    )
)
