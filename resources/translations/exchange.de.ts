<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>exchange</name>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n geändert</numerusform>
                <numerusform>%n geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns</source>
            <translation>
                <numerusform>%n Spalte</numerusform>
                <numerusform>%n Spalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contacts</source>
            <translation>
                <numerusform>%n Kontakt</numerusform>
                <numerusform>%n Kontakte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-ups</source>
            <translation>
                <numerusform>%n Wiedervorlage</numerusform>
                <numerusform>%n Wiedervorlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have no whole address; what there is of it goes into the note.</source>
            <translation>
                <numerusform>Bei %n ist die Anschrift unvollständig; was da ist, kommt in die Notiz.</numerusform>
                <numerusform>Bei %n ist die Anschrift unvollständig; was da ist, kommt in die Notiz.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n initiatives</source>
            <translation>
                <numerusform>%n Initiative</numerusform>
                <numerusform>%n Initiativen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inquiries</source>
            <translation>
                <numerusform>%n Anfrage</numerusform>
                <numerusform>%n Anfragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n neu</numerusform>
                <numerusform>%n neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of the new ones are called like somebody known.</source>
            <translation>
                <numerusform>%n neuer Eintrag heißt wie jemand, den es schon gibt.</numerusform>
                <numerusform>%n neue Einträge heißen wie jemand, den es schon gibt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisations</source>
            <translation>
                <numerusform>%n Organisation</numerusform>
                <numerusform>%n Organisationen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisations are added too.</source>
            <translation>
                <numerusform>Dazu wird %n Organisation angelegt.</numerusform>
                <numerusform>Dazu werden %n Organisationen angelegt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected</source>
            <translation>
                <numerusform>%n abgelehnt</numerusform>
                <numerusform>%n abgelehnt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <translation>
                <numerusform>%n Zeile</numerusform>
                <numerusform>%n Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n unverändert</numerusform>
                <numerusform>%n unverändert</numerusform>
            </translation>
        </message>
        <message>
            <source>1  File</source>
            <translation>1  Datei</translation>
        </message>
        <message>
            <source>2  Columns</source>
            <translation>2  Spalten</translation>
        </message>
        <message>
            <source>3  The first rows</source>
            <translation>3  Die ersten Zeilen</translation>
        </message>
        <message>
            <source>4  Known records</source>
            <translation>4  Bekannte Einträge</translation>
        </message>
        <message>
            <source>4  Origin</source>
            <translation>4  Herkunft</translation>
        </message>
        <message>
            <source>5  Import</source>
            <translation>5  Einlesen</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>All columns</source>
            <translation>Alle Spalten</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Another list</source>
            <translation>Noch eine Liste</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Wird zu</translation>
        </message>
        <message>
            <source>Bring records that are known already up to date</source>
            <translation>Bekannte Einträge aktualisieren</translation>
        </message>
        <message>
            <source>Calendar programs can subscribe to it, as to one in a shared folder.</source>
            <translation>Kalenderprogramme können sie abonnieren, etwa in einem gemeinsamen Ordner.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancelled; no file was written.</source>
            <translation>Abgebrochen; es wurde keine Datei geschrieben.</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>Zeichensatz</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Datei wählen</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Datei wählen …</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Spalten wählen</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Columns are divided by</source>
            <translation>Spalten getrennt durch</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Komma</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Earlier imports</source>
            <translation>Bisher eingelesen</translation>
        </message>
        <message>
            <source>Excel, CSV, ODS or vCard; or drop the file on the window.</source>
            <translation>Excel, CSV, ODS oder vCard – oder ziehen Sie die Datei auf das Fenster.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Ausgeben</translation>
        </message>
        <message>
            <source>For instance</source>
            <translation>Zum Beispiel</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Einlesen</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>Liste einlesen …</translation>
        </message>
        <message>
            <source>Import and export</source>
            <translation>Listen ein- und ausgeben</translation>
        </message>
        <message>
            <source>Import {records}</source>
            <translation>{records} einlesen</translation>
        </message>
        <message>
            <source>Imported: {counts}.</source>
            <translation>Eingelesen: {counts}.</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>In der Datei</translation>
        </message>
        <message>
            <source>Keep the file up to date</source>
            <translation>Die Datei aktuell halten</translation>
        </message>
        <message>
            <source>Kept up to date: {path}</source>
            <translation>Wird aktuell gehalten: {path}</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Nicht einlesen</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Rechtsgrundlage</translation>
        </message>
        <message>
            <source>Lists (*.xlsx *.csv *.ods *.vcf *.tsv *.txt)</source>
            <translation>Listen (*.xlsx *.csv *.ods *.vcf *.tsv *.txt)</translation>
        </message>
        <message>
            <source>Lists read in before</source>
            <translation>Eingelesene Listen</translation>
        </message>
        <message>
            <source>More on the origin</source>
            <translation>Näheres zur Quelle</translation>
        </message>
        <message>
            <source>No columns</source>
            <translation>Keine Spalten</translation>
        </message>
        <message>
            <source>No list has been read in yet.</source>
            <translation>Bisher wurde keine Liste eingelesen.</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>Nicht mehr</translation>
        </message>
        <message>
            <source>Not read to the end</source>
            <translation>Nicht zu Ende eingelesen</translation>
        </message>
        <message>
            <source>One list at a time: this is {name}. Still to come: {others}.</source>
            <translation>Immer eine Liste nach der anderen: Das ist {name}. Es fehlen noch: {others}.</translation>
        </message>
        <message>
            <source>Otherwise their rows are rejected.</source>
            <translation>Sonst werden ihre Zeilen abgelehnt.</translation>
        </message>
        <message>
            <source>Reading in {name}</source>
            <translation>„{name}“ wird eingelesen</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Row {number}</source>
            <translation>Zeile {number}</translation>
        </message>
        <message>
            <source>Save rejected rows</source>
            <translation>Abgelehnte Zeilen speichern</translation>
        </message>
        <message>
            <source>Save rejected rows…</source>
            <translation>Abgelehnte Zeilen speichern …</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Gespeichert: {path}</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Bereiche</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>Semikolon</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Blatt</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Stopped after {done} of {rows} rows: {counts}.</source>
            <translation>Angehalten nach {done} von {rows} Zeilen: {counts}.</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabulator</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Taken back: {name}</source>
            <translation>Zurückgenommen: {name}</translation>
        </message>
        <message>
            <source>Taken down on</source>
            <translation>Quelle vom</translation>
        </message>
        <message>
            <source>Taking back {name}</source>
            <translation>„{name}“ wird zurückgenommen</translation>
        </message>
        <message>
            <source>Taking one back removes what it brought, if nobody has changed it.</source>
            <translation>Zurücknehmen entfernt, was die Liste gebracht hat, solange niemand etwas davon geändert hat.</translation>
        </message>
        <message>
            <source>The first row has the headings</source>
            <translation>Die erste Zeile enthält die Überschriften</translation>
        </message>
        <message numerus="yes">
            <source>The list as it is narrowed (%n)</source>
            <translation>
                <numerusform>Die Liste, wie sie gefiltert ist (%n)</numerusform>
                <numerusform>Die Liste, wie sie gefiltert ist (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>The rows are</source>
            <translation>Die Zeilen sind</translation>
        </message>
        <message numerus="yes">
            <source>The selection (%n)</source>
            <translation>
                <numerusform>Die Auswahl (%n)</numerusform>
                <numerusform>Die Auswahl (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Try out (nothing is stored)</source>
            <translation>Probelauf (speichert nichts)</translation>
        </message>
        <message>
            <source>Trying out {name}</source>
            <translation>Probelauf mit „{name}“</translation>
        </message>
        <message>
            <source>Vertical bar</source>
            <translation>Senkrechter Strich</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Welche</translation>
        </message>
        <message>
            <source>With every field, and without a limit to their number. The file is there whole, or not at all.</source>
            <translation>Mit allen Feldern und ohne Obergrenze. Die Datei entsteht ganz oder gar nicht.</translation>
        </message>
        <message>
            <source>Write a list to a file</source>
            <translation>Liste ausgeben</translation>
        </message>
        <message>
            <source>Write to a file…</source>
            <translation>In eine Datei schreiben …</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>„{name}“ wird geschrieben</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>known</source>
            <translation>bekannt</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>new, but somebody is called so</source>
            <translation>neu, Name schon vorhanden</translation>
        </message>
        <message>
            <source>recognised</source>
            <translation>erkannt</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>{chosen} of {all} columns</source>
            <translation>{chosen} von {all} Spalten</translation>
        </message>
        <message>
            <source>{count} of {total}</source>
            <translation>{count} von {total}</translation>
        </message>
        <message>
            <source>{guessed} of {all} columns were recognised. Please look at them once.</source>
            <translation>{guessed} von {all} Spalten wurden erkannt. Bitte sehen Sie sie einmal durch.</translation>
        </message>
        <message>
            <source>{heading} becomes</source>
            <translation>{heading} wird zu</translation>
        </message>
        <message>
            <source>{name} rejected.csv</source>
            <translation>{name} abgelehnt.csv</translation>
        </message>
        <message>
            <source>{records} written: {path}</source>
            <translation>{records} ausgegeben: {path}</translation>
        </message>
        <message>
            <source>“{name}” was cut off after {done} of {rows} rows.</source>
            <translation>„{name}“ brach nach {done} von {rows} Zeilen ab.</translation>
        </message>
    </context>
</TS>
