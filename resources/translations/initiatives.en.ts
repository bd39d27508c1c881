<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>initiatives</name>
        <message numerus="yes">
            <source>%n weeks left</source>
            <translation>
                <numerusform>%n week left</numerusform>
                <numerusform>%n weeks left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Quiet for %n months</source>
            <translation>
                <numerusform>Quiet for %n month</numerusform>
                <numerusform>Quiet for %n months</numerusform>
            </translation>
        </message>
    </context>
</TS>
