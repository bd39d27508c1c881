<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>preferences</name>
        <message numerus="yes">
            <source>%n records</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records changed</source>
            <translation>
                <numerusform>%n record changed</numerusform>
                <numerusform>%n records changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records lose what they hold in it.</source>
            <translation>
                <numerusform>%n record loses what it holds in it.</numerusform>
                <numerusform>%n records lose what they hold in it.</numerusform>
            </translation>
        </message>
    </context>
</TS>
