<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>checks</name>
        <message numerus="yes">
            <source>To %n recipients outside {domain}</source>
            <translation>
                <numerusform>To %n recipient outside {domain}</numerusform>
                <numerusform>To %n recipients outside {domain}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>reports</name>
        <message numerus="yes">
            <source>Half of the first answers were given within {days} working days (median of {count}).</source>
            <translation>
                <numerusform>Half of the first answers were given within {days} working day (median of {count}).</numerusform>
                <numerusform>Half of the first answers were given within {days} working days (median of {count}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>They came from {count} people; {first} of them asked for the first time.</source>
            <translation>
                <numerusform>They came from {count} person; {first} of them asked for the first time.</numerusform>
                <numerusform>They came from {count} people; {first} of them asked for the first time.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} events with {attended} attending ({registered} registered, {missed} did not come).</source>
            <translation>
                <numerusform>{count} event with {attended} attending ({registered} registered, {missed} did not come).</numerusform>
                <numerusform>{count} events with {attended} attending ({registered} registered, {missed} did not come).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} initiatives belong to the network, {new} of them new; a chamber takes part in {share} %.</source>
            <translation>
                <numerusform>{count} initiative belongs to the network, {new} of them new; a chamber takes part in {share} %.</numerusform>
                <numerusform>{count} initiatives belong to the network, {new} of them new; a chamber takes part in {share} %.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} introductions were made; {together} led to people working together.</source>
            <translation>
                <numerusform>{count} introduction was made; {together} led to people working together.</numerusform>
                <numerusform>{count} introductions were made; {together} led to people working together.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} mailings went out; e-mails sent: {mails}, came back: {bounces}.</source>
            <translation>
                <numerusform>{count} mailing went out; e-mails sent: {mails}, came back: {bounces}.</numerusform>
                <numerusform>{count} mailings went out; e-mails sent: {mails}, came back: {bounces}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{period}: {count} inquiries came in ({before}: {earlier}).</source>
            <translation>
                <numerusform>{period}: {count} inquiry came in ({before}: {earlier}).</numerusform>
                <numerusform>{period}: {count} inquiries came in ({before}: {earlier}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{period}: {count} inquiries were closed ({before}: {earlier}).</source>
            <translation>
                <numerusform>{period}: {count} inquiry was closed ({before}: {earlier}).</numerusform>
                <numerusform>{period}: {count} inquiries were closed ({before}: {earlier}).</numerusform>
            </translation>
        </message>
    </context>
</TS>
