<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>history</name>
        <message numerus="yes">
            <source>{name} and %n more</source>
            <translation>
                <numerusform>{name} and %n more</numerusform>
                <numerusform>{name} and %n more</numerusform>
            </translation>
        </message>
    </context>
</TS>
