<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>replies</name>
        <message numerus="yes">
            <source>%n points to look at before sending</source>
            <translation>
                <numerusform>One point to look at before sending</numerusform>
                <numerusform>%n points to look at before sending</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The reply cannot leave yet: %n points</source>
            <translation>
                <numerusform>The reply cannot leave yet: one point</numerusform>
                <numerusform>The reply cannot leave yet: %n points</numerusform>
            </translation>
        </message>
    </context>
</TS>
