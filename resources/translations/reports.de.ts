<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>reports</name>
        <message>
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
    </context>
</TS>
