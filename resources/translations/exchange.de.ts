<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>exchange</name>
        <message>
            <source>Import and export</source>
            <translation>Listen ein- und ausgeben</translation>
        </message>
    </context>
</TS>
