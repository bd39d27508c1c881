<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>duplicates</name>
        <message>
            <source>Duplicates</source>
            <translation>Dubletten</translation>
        </message>
    </context>
</TS>
