<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>overview</name>
        <message numerus="yes">
            <source>%n contacts</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-ups due</source>
            <translation>
                <numerusform>%n follow-up due</numerusform>
                <numerusform>%n follow-ups due</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n initiatives</source>
            <translation>
                <numerusform>%n initiative</numerusform>
                <numerusform>%n initiatives</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inquiries</source>
            <translation>
                <numerusform>%n inquiry</numerusform>
                <numerusform>%n inquiries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open inquiries</source>
            <translation>
                <numerusform>%n open inquiry</numerusform>
                <numerusform>%n open inquiries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisations</source>
            <translation>
                <numerusform>%n organisation</numerusform>
                <numerusform>%n organisations</numerusform>
            </translation>
        </message>
    </context>
</TS>
