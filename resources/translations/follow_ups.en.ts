<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>follow_ups</name>
        <message numerus="yes">
            <source>%n follow-ups</source>
            <translation>
                <numerusform>%n follow-up</numerusform>
                <numerusform>%n follow-ups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-ups are due</source>
            <translation>
                <numerusform>%n follow-up is due</numerusform>
                <numerusform>%n follow-ups are due</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Moved %n times. Still needed?</source>
            <translation>
                <numerusform>Moved once. Still needed?</numerusform>
                <numerusform>Moved %n times. Still needed?</numerusform>
            </translation>
        </message>
    </context>
</TS>
