<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>overview</name>
        <message numerus="yes">
            <source>%n contacts</source>
            <translation>
                <numerusform>%n Kontakt</numerusform>
                <numerusform>%n Kontakte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-ups due</source>
            <translation>
                <numerusform>%n fällige Wiedervorlage</numerusform>
                <numerusform>%n fällige Wiedervorlagen</numerusform>
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
            <source>%n open inquiries</source>
            <translation>
                <numerusform>%n offene Anfrage</numerusform>
                <numerusform>%n offene Anfragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisations</source>
            <translation>
                <numerusform>%n Organisation</numerusform>
                <numerusform>%n Organisationen</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Gezählt wird</translation>
        </message>
        <message>
            <source>Federal: {count}</source>
            <translation>Bund: {count}</translation>
        </message>
        <message>
            <source>Follow-ups due</source>
            <translation>Fällige Wiedervorlagen</translation>
        </message>
        <message>
            <source>Initiatives</source>
            <translation>Initiativen</translation>
        </message>
        <message>
            <source>Initiatives by topic and state</source>
            <translation>Initiativen nach Thema und Land</translation>
        </message>
        <message>
            <source>Inquiries of this year</source>
            <translation>Anfragen in diesem Jahr</translation>
        </message>
        <message>
            <source>Open inquiries</source>
            <translation>Offene Anfragen</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisationen</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <source>Without a state: {count}</source>
            <translation>Ohne Land: {count}</translation>
        </message>
        <message>
            <source>all states</source>
            <translation>alle Länder</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
    </context>
</TS>
