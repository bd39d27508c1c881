<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>briefing</name>
        <message numerus="yes">
            <source>%n people from here</source>
            <translation>
                <numerusform>%n person from here</numerusform>
                <numerusform>%n people from here</numerusform>
            </translation>
        </message>
    </context>
</TS>
