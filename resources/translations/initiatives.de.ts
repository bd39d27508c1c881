<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>initiatives</name>
        <message numerus="yes">
            <source>%n weeks left</source>
            <translation>
                <numerusform>noch %n Woche</numerusform>
                <numerusform>noch %n Wochen</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a carrier</source>
            <translation>Träger hinzufügen</translation>
        </message>
        <message>
            <source>Add a page</source>
            <translation>Seite hinzufügen</translation>
        </message>
        <message>
            <source>Add a source of money</source>
            <translation>Geldquelle hinzufügen</translation>
        </message>
        <message>
            <source>Add an award</source>
            <translation>Auszeichnung hinzufügen</translation>
        </message>
        <message>
            <source>Add another name</source>
            <translation>Weiteren Namen hinzufügen</translation>
        </message>
        <message>
            <source>Agreed by</source>
            <translation>Zugestimmt hat</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>Zugestimmt am</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Alle Länder</translation>
        </message>
        <message>
            <source>All topics</source>
            <translation>Alle Themen</translation>
        </message>
        <message>
            <source>An initiative that works has at least one carrier.</source>
            <translation>Eine aktive Initiative hat mindestens einen Träger.</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archiviert</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Award</source>
            <translation>Auszeichnung</translation>
        </message>
        <message>
            <source>Awards</source>
            <translation>Auszeichnungen</translation>
        </message>
        <message>
            <source>Care of the data</source>
            <translation>Datenpflege</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Träger</translation>
        </message>
        <message>
            <source>Carriers</source>
            <translation>Träger</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Chamber involved</source>
            <translation>Kammer beteiligt</translation>
        </message>
        <message>
            <source>Check of the data</source>
            <translation>Prüfung der Daten</translation>
        </message>
        <message>
            <source>Checked or not</source>
            <translation>Geprüft und ungeprüft</translation>
        </message>
        <message>
            <source>Checked today</source>
            <translation>Heute geprüft</translation>
        </message>
        <message>
            <source>Contact persons</source>
            <translation>Ansprechpersonen</translation>
        </message>
        <message>
            <source>Data checked on</source>
            <translation>Daten geprüft am</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Districts</source>
            <translation>Kreise</translation>
        </message>
        <message>
            <source>East</source>
            <translation>Ost</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Financing</source>
            <translation>Finanzierung</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Wiedervorlage</translation>
        </message>
        <message>
            <source>Follow-up: {name}</source>
            <translation>Wiedervorlage: {name}</translation>
        </message>
        <message>
            <source>Former name</source>
            <translation>Früherer Name</translation>
        </message>
        <message>
            <source>Founded</source>
            <translation>Gegründet</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Ziele</translation>
        </message>
        <message>
            <source>Heard from or not</source>
            <translation>Gehört oder nicht</translation>
        </message>
        <message>
            <source>In the network since</source>
            <translation>Im Netzwerk seit</translation>
        </message>
        <message>
            <source>Initiatives</source>
            <translation>Initiativen</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Letzter Kontakt</translation>
        </message>
        <message>
            <source>Left the network</source>
            <translation>Ausgeschieden</translation>
        </message>
        <message>
            <source>Legal form</source>
            <translation>Rechtsform</translation>
        </message>
        <message>
            <source>Legal form and place</source>
            <translation>Rechtsform und Ort</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>Mail domains</source>
            <translation>Mail-Domains</translation>
        </message>
        <message>
            <source>May be published</source>
            <translation>Darf veröffentlicht werden</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Mitglieder</translation>
        </message>
        <message>
            <source>Money and awards</source>
            <translation>Geld und Auszeichnungen</translation>
        </message>
        <message>
            <source>More details</source>
            <translation>Weitere Angaben</translation>
        </message>
        <message>
            <source>More initiatives of this brand</source>
            <translation>Weitere Initiativen dieser Dachmarke</translation>
        </message>
        <message>
            <source>More pages on the web</source>
            <translation>Weitere Seiten im Netz</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New initiative</source>
            <translation>Neue Initiative</translation>
        </message>
        <message>
            <source>New person here</source>
            <translation>Neue Person hier</translation>
        </message>
        <message>
            <source>Nobody is known here yet.</source>
            <translation>Hier ist noch niemand bekannt.</translation>
        </message>
        <message>
            <source>North</source>
            <translation>Nord</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Official keys of five digits, between commas.</source>
            <translation>Amtliche Schlüssel mit fünf Ziffern, durch Komma getrennt.</translation>
        </message>
        <message>
            <source>Open follow-ups</source>
            <translation>Offene Wiedervorlagen</translation>
        </message>
        <message>
            <source>Open inquiries</source>
            <translation>Offene Anfragen</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Weitere Namen</translation>
        </message>
        <message>
            <source>Other names and brand</source>
            <translation>Weitere Namen und Dachmarke</translation>
        </message>
        <message>
            <source>Part in it</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Please choose</source>
            <translation>Bitte wählen</translation>
        </message>
        <message numerus="yes">
            <source>Quiet for %n months</source>
            <translation>
                <numerusform>Seit %n Monat still</numerusform>
                <numerusform>Seit %n Monaten still</numerusform>
            </translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Sectors</source>
            <translation>Branchen</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Kurzname</translation>
        </message>
        <message>
            <source>Source of the number</source>
            <translation>Quelle der Zahl</translation>
        </message>
        <message>
            <source>South</source>
            <translation>Süd</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>States</source>
            <translation>Länder</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Laufzeit</translation>
        </message>
        <message>
            <source>Term and network</source>
            <translation>Laufzeit und Netzwerk</translation>
        </message>
        <message>
            <source>Term from</source>
            <translation>Laufzeit von</translation>
        </message>
        <message>
            <source>Term until</source>
            <translation>Laufzeit bis</translation>
        </message>
        <message>
            <source>There are no initiatives yet.</source>
            <translation>Es gibt noch keine Initiativen.</translation>
        </message>
        <message>
            <source>They are searched, but never stand in a mail.</source>
            <translation>Danach wird gesucht, in Mails stehen sie nie.</translation>
        </message>
        <message>
            <source>They are what most inquiries are about.</source>
            <translation>Um sie geht es in den meisten Anfragen.</translation>
        </message>
        <message>
            <source>To be checked ({count})</source>
            <translation>Zu prüfen ({count})</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>Umbrella brand</source>
            <translation>Dachmarke</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Web and mail</source>
            <translation>Netz und Mail</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>West</source>
            <translation>West</translation>
        </message>
        <message>
            <source>Who pays</source>
            <translation>Wer zahlt</translation>
        </message>
        <message>
            <source>Who writes from there is taken to belong here.</source>
            <translation>Wer von dort schreibt, wird dieser Initiative zugeordnet.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>as of {date}</source>
            <translation>Stand {date}</translation>
        </message>
        <message>
            <source>never: please check</source>
            <translation>noch nie: bitte prüfen</translation>
        </message>
        <message>
            <source>{day}: please check</source>
            <translation>{day}: bitte prüfen</translation>
        </message>
        <message>
            <source>{name} (until {date})</source>
            <translation>{name} (bis {date})</translation>
        </message>
    </context>
</TS>
