<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>cli</name>
        <message>
            <source>Backed up and tested: {path}</source>
            <translation>Gesichert und geprüft: {path}</translation>
        </message>
        <message>
            <source>COMMAND</source>
            <translation>BEFEHL</translation>
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
            <source>What was there before is kept: {path}</source>
            <translation>Was vorher da war, liegt hier: {path}</translation>
        </message>
        <message>
            <source>answer in JSON</source>
            <translation>in JSON antworten</translation>
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
            <source>play the main job by itself</source>
            <translation>die Hauptaufgabe von selbst vorführen</translation>
        </message>
        <message>
            <source>put a backup in place</source>
            <translation>eine Sicherung einspielen</translation>
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
            <source>take mails in</source>
            <translation>Mails übernehmen</translation>
        </message>
        <message>
            <source>the Land whose holidays the office keeps</source>
            <translation>das Bundesland, dessen Feiertage das Büro hat</translation>
        </message>
        <message>
            <source>the database: a file, or an address of a PostgreSQL server</source>
            <translation>die Datenbank: eine Datei oder die Adresse eines PostgreSQL-Servers</translation>
        </message>
        <message>
            <source>the language</source>
            <translation>die Sprache</translation>
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
            <source>{taken} taken in, {known} known already, {unreadable} unreadable and set aside; {inquiries} new inquiries in {seconds} s.</source>
            <translation>{taken} übernommen, {known} bereits vorhanden, {unreadable} unlesbar und beiseitegelegt; {inquiries} neue Anfragen in {seconds} s.</translation>
        </message>
    </context>
</TS>
