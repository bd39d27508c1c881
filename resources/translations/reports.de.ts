<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>reports</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Choose another period, or all states.</source>
            <translation>Wählen Sie einen anderen Zeitraum oder alle Länder.</translation>
        </message>
        <message>
            <source>Compare with today</source>
            <translation>Mit heute vergleichen</translation>
        </message>
        <message>
            <source>Copy the tables</source>
            <translation>Tabellen kopieren</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Text kopieren</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>Gezählt nach</translation>
        </message>
        <message>
            <source>Day of closing</source>
            <translation>Tag des Abschlusses</translation>
        </message>
        <message>
            <source>Day of receipt</source>
            <translation>Tag des Eingangs</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Figures of today</source>
            <translation>Zahlen von heute</translation>
        </message>
        <message>
            <source>For example Q1/2026, 1st half of 2026, March. ↑ ↓ step on.</source>
            <translation>Zum Beispiel Q1/2026, 1. Halbjahr 2026, März. ↑ ↓ blättern.</translation>
        </message>
        <message>
            <source>Freeze</source>
            <translation>Einfrieren</translation>
        </message>
        <message>
            <source>Freeze and write to a file…</source>
            <translation>Einfrieren und ausgeben …</translation>
        </message>
        <message>
            <source>Freeze the report and write it to a file</source>
            <translation>Bericht einfrieren und in eine Datei schreiben</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Eingefroren</translation>
        </message>
        <message>
            <source>Frozen, and written to “{name}”.</source>
            <translation>Eingefroren und in „{name}“ geschrieben.</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Nothing was counted in this period.</source>
            <translation>In diesem Zeitraum gibt es nichts zu zählen.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Report {period}</source>
            <translation>Bericht {period}</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>The tables are on the clipboard, small numbers hidden.</source>
            <translation>Die Tabellen liegen in der Zwischenablage, kleine Zahlen sind verdeckt.</translation>
        </message>
        <message>
            <source>The text is on the clipboard, small numbers hidden.</source>
            <translation>Der Text liegt in der Zwischenablage, kleine Zahlen sind verdeckt.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Written to “{name}”.</source>
            <translation>In „{name}“ geschrieben.</translation>
        </message>
        <message>
            <source>counted anew with every change</source>
            <translation>mit jeder Änderung neu gezählt</translation>
        </message>
        <message>
            <source>frozen {moment}</source>
            <translation>eingefroren am {moment}</translation>
        </message>
        <message>
            <source>frozen {moment} by {name}</source>
            <translation>eingefroren am {moment}, {name}</translation>
        </message>
    </context>
</TS>
