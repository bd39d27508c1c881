<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>overview</name>
        <message>
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
    </context>
</TS>
