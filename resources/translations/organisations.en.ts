<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>organisations</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>1 person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
</TS>
