<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>history</name>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
    </context>
</TS>
