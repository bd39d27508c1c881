<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>duplicates</name>
        <message numerus="yes">
            <source>%n consents</source>
            <translation>
                <numerusform>%n consent</numerusform>
                <numerusform>%n consents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-ups</source>
            <translation>
                <numerusform>%n follow-up</numerusform>
                <numerusform>%n follow-ups</numerusform>
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
            <source>%n messages</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n roles</source>
            <translation>
                <numerusform>%n role</numerusform>
                <numerusform>%n roles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things were changed or deleted since and stay as they are: {names}.</source>
            <translation>
                <numerusform>%n thing was changed or deleted since and stays as it is: {names}.</numerusform>
                <numerusform>%n things were changed or deleted since and stay as they are: {names}.</numerusform>
            </translation>
        </message>
    </context>
</TS>
