<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>cli</name>
        <message numerus="yes">
            <source>%n records written to {path}.</source>
            <translation>
                <numerusform>%n Eintrag geschrieben: {path}</numerusform>
                <numerusform>%n Einträge geschrieben: {path}</numerusform>
            </translation>
        </message>
        <message>
            <source>Backed up and tested: {path}</source>
            <translation>Gesichert und geprüft: {path}</translation>
        </message>
        <message>
            <source>COLUMN=FIELD</source>
            <translation>SPALTE=FELD</translation>
        </message>
        <message>
            <source>COMMAND</source>
            <translation>BEFEHL</translation>
        </message>
        <message>
            <source>DAY</source>
            <translation>TAG</translation>
        </message>
        <message>
            <source>Exit code: 0 all was taken in, 1 files or rows were refused, 2 misused, 130 stopped. A list that was stopped goes on when it is imported again.</source>
            <translation>Rückgabewert: 0 alles übernommen, 1 Dateien oder Zeilen abgelehnt, 2 falsch aufgerufen, 130 abgebrochen. Eine abgebrochene Liste geht weiter, wenn sie erneut eingelesen wird.</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>DATEI</translation>
        </message>
        <message>
            <source>FOLDER</source>
            <translation>ORDNER</translation>
        </message>
        <message>
            <source>No database file was checked.</source>
            <translation>Eine Datenbankdatei wurde nicht geprüft.</translation>
        </message>
        <message>
            <source>PATH</source>
            <translation>PFAD</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Sample data loaded: {count} records.</source>
            <translation>Beispieldaten geladen: {count} Einträge.</translation>
        </message>
        <message>
            <source>Sample data removed: {count} records.</source>
            <translation>Beispieldaten entfernt: {count} Einträge.</translation>
        </message>
        <message>
            <source>TEXT</source>
            <translation>TEXT</translation>
        </message>
        <message>
            <source>Takes in mails (.eml, .msg, mbox, Maildir, folders) and lists (.csv, .tsv, .xlsx, .ods, .vcf).
Each row of a list becomes a contact, or what --as says. Columns are recognised by their
headings, and used as they were the last time under the same headings.</source>
            <translation>Übernimmt Mails (.eml, .msg, mbox, Maildir, Ordner) und Listen (.csv, .tsv, .xlsx, .ods, .vcf).
Jede Zeile einer Liste wird ein Kontakt oder das, was --as sagt. Spalten werden an ihren
Überschriften erkannt und so verwendet wie zuletzt unter denselben Überschriften.</translation>
        </message>
        <message>
            <source>The backup is in place.</source>
            <translation>Die Sicherung ist eingespielt.</translation>
        </message>
        <message>
            <source>The database is sound.</source>
            <translation>Die Datenbank ist in Ordnung.</translation>
        </message>
        <message>
            <source>The desktop program of an office behind a shared address.</source>
            <translation>Das Programm für ein Büro mit gemeinsamer Adresse.</translation>
        </message>
        <message>
            <source>The file’s name has to end in .xlsx, .csv, .vcf or .ics; .vcf is for contacts, organisations and initiatives, .ics for follow-ups.</source>
            <translation>Der Dateiname muss auf .xlsx, .csv, .vcf oder .ics enden; .vcf gibt es für Kontakte, Organisationen und Initiativen, .ics für Wiedervorlagen.</translation>
        </message>
        <message>
            <source>What was there before is kept: {path}</source>
            <translation>Was vorher da war, liegt hier: {path}</translation>
        </message>
        <message>
            <source>answer in JSON</source>
            <translation>in JSON antworten</translation>
        </message>
        <message>
            <source>bring known entries up to date instead of refusing their rows</source>
            <translation>bekannte Einträge aktualisieren, statt ihre Zeilen abzulehnen</translation>
        </message>
        <message>
            <source>check versions and the database</source>
            <translation>Versionen und Datenbank prüfen</translation>
        </message>
        <message>
            <source>find promises in replies</source>
            <translation>Zusagen in Antworten finden</translation>
        </message>
        <message>
            <source>find records</source>
            <translation>Einträge finden</translation>
        </message>
        <message>
            <source>it cannot be read</source>
            <translation>sie lässt sich nicht lesen</translation>
        </message>
        <message>
            <source>it does not exist</source>
            <translation>es gibt sie nicht</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>sie ist ein Ordner</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>sie ist zu tief verschachtelt</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>sie ist zu groß</translation>
        </message>
        <message>
            <source>load the sample data</source>
            <translation>Beispieldaten laden</translation>
        </message>
        <message>
            <source>make a tested backup</source>
            <translation>eine geprüfte Sicherung anlegen</translation>
        </message>
        <message>
            <source>make everything derived from the raw mails again</source>
            <translation>alles Abgeleitete aus den Rohdaten neu erzeugen</translation>
        </message>
        <message>
            <source>on what ground the data of the people is kept</source>
            <translation>auf welcher Rechtsgrundlage die Daten der Personen gehalten werden</translation>
        </message>
        <message>
            <source>only what these words find</source>
            <translation>nur, was diese Wörter finden</translation>
        </message>
        <message>
            <source>play the main job by itself</source>
            <translation>die Hauptaufgabe von selbst vorführen</translation>
        </message>
        <message>
            <source>put a backup in place</source>
            <translation>eine Sicherung einspielen</translation>
        </message>
        <message>
            <source>say what would happen, no more</source>
            <translation>nur sagen, was geschähe</translation>
        </message>
        <message>
            <source>show what a file says</source>
            <translation>zeigen, was in einer Datei steht</translation>
        </message>
        <message>
            <source>show which mails belong together</source>
            <translation>zeigen, welche Mails zusammengehören</translation>
        </message>
        <message>
            <source>take it out again</source>
            <translation>wieder entfernen</translation>
        </message>
        <message>
            <source>take mails and lists in</source>
            <translation>Mails und Listen übernehmen</translation>
        </message>
        <message>
            <source>the database: a file, or an address of a PostgreSQL server</source>
            <translation>die Datenbank: eine Datei oder die Adresse eines PostgreSQL-Servers</translation>
        </message>
        <message>
            <source>the day of the source, such as 16.03.2021</source>
            <translation>der Tag der Quelle, etwa 16.03.2021</translation>
        </message>
        <message>
            <source>the encoding of a CSV</source>
            <translation>die Zeichenkodierung einer CSV-Datei</translation>
        </message>
        <message>
            <source>the field that a column fills, by its code; without a field it is left out</source>
            <translation>das Feld, das eine Spalte füllt, mit seinem Code; ohne Feld bleibt sie weg</translation>
        </message>
        <message>
            <source>the file to write: .xlsx, .csv, .vcf or .ics</source>
            <translation>die Datei, die geschrieben wird: .xlsx, .csv, .vcf oder .ics</translation>
        </message>
        <message>
            <source>the language</source>
            <translation>die Sprache</translation>
        </message>
        <message>
            <source>the sheet of a workbook</source>
            <translation>das Blatt einer Arbeitsmappe</translation>
        </message>
        <message>
            <source>the source in a few words</source>
            <translation>die Quelle in wenigen Worten</translation>
        </message>
        <message>
            <source>the state whose holidays the office keeps</source>
            <translation>das Bundesland, dessen Feiertage im Büro gelten</translation>
        </message>
        <message>
            <source>what divides the columns of a CSV</source>
            <translation>was die Spalten einer CSV-Datei trennt</translation>
        </message>
        <message>
            <source>what the rows are; then every file is a list</source>
            <translation>was die Zeilen sind; dann ist jede Datei eine Liste</translation>
        </message>
        <message>
            <source>where the data of the people came from</source>
            <translation>woher die Daten der Personen stammen</translation>
        </message>
        <message>
            <source>where to write the refused rows of a list with their reasons (CSV)</source>
            <translation>wohin die abgelehnten Zeilen einer Liste mit ihren Gründen geschrieben werden (CSV)</translation>
        </message>
        <message>
            <source>write a list to a file</source>
            <translation>eine Liste in eine Datei schreiben</translation>
        </message>
        <message>
            <source>write cards as vCard 3.0</source>
            <translation>Visitenkarten als vCard 3.0 schreiben</translation>
        </message>
        <message>
            <source>write salutations</source>
            <translation>Briefanreden schreiben</translation>
        </message>
        <message>
            <source>{file} cannot be answered: {reason}.</source>
            <translation>{file} lässt sich nicht beantworten: {reason}.</translation>
        </message>
        <message>
            <source>{file}: {rows} rows; {made} new, {changed} changed, {unchanged} unchanged, {rejected} refused.</source>
            <translation>{file}: {rows} Zeilen; {made} neu, {changed} geändert, {unchanged} unverändert, {rejected} abgelehnt.</translation>
        </message>
        <message>
            <source>{file}: {rows} rows; {made} would be new, {changed} changed, {unchanged} unchanged, {rejected} refused.</source>
            <translation>{file}: {rows} Zeilen; {made} wären neu, {changed} geändert, {unchanged} unverändert, {rejected} abgelehnt.</translation>
        </message>
        <message>
            <source>{mails} mails read again, {put_right} put right, {unreadable} unreadable, {from_tray} taken out of the tray, {with_files} with attachments; {seconds} s.</source>
            <translation>{mails} Nachrichten neu gelesen, {put_right} berichtigt, {unreadable} unlesbar, {from_tray} aus der Ablage geholt, {with_files} mit Anlagen; {seconds} s.</translation>
        </message>
        <message>
            <source>{taken} taken in, {known} known already, {unreadable} unreadable and set aside; {inquiries} new inquiries in {seconds} s.</source>
            <translation>{taken} übernommen, {known} bereits vorhanden, {unreadable} unlesbar und beiseitegelegt; {inquiries} neue Anfragen in {seconds} s.</translation>
        </message>
    </context>
</TS>
