<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>follow_ups</name>
        <message numerus="yes">
            <source>%n days late</source>
            <translation>
                <numerusform>since yesterday</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-ups deleted</source>
            <translation>
                <numerusform>%n follow-up deleted</numerusform>
                <numerusform>%n follow-ups deleted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-ups done</source>
            <translation>
                <numerusform>1 follow-up done</numerusform>
                <numerusform>%n follow-ups done</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-ups moved</source>
            <translation>
                <numerusform>1 follow-up moved</numerusform>
                <numerusform>%n follow-ups moved</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kit</name>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>1 open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records are deleted</source>
            <translation>
                <numerusform>%n record is deleted</numerusform>
                <numerusform>%n records are deleted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tags of %n records</source>
            <translation>
                <numerusform>Tags of %n record</numerusform>
                <numerusform>Tags of %n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
</TS>
