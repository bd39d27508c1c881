"""German words that are never nouns where a letter begins: what follows a comma is small there.

Only such words are here that hardly anybody means as a noun or a name: no ``Dank``, ``Morgen``
or ``Recht``. ``Sie``, ``Ihr`` and ``Du`` with their kin keep their capital in letters.
"""

from typing import Final

_ARTICLES_AND_PRONOUNS: Final = """
der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
ich wir er es man uns mich mir mein meine meinen meinem meiner meines
unser unsere unseren unserem unserer unseres unsre unserm unsern euch euer eure euren eurem eurer
dieser diese dieses diesen diesem jener jene jenes jenen jenem
jeder jede jedes jeden jedem alle alles allen aller allem beide beiden beides
einige einiger einigen einiges einigem etliche mehrere mehreren mehrerer manche manchen mancher
viele vielen vieler vieles vielem wenige wenigen weniger etwas nichts niemand jemand
solche solchen solcher solches derjenige diejenige dasjenige diejenigen derselbe dieselbe dasselbe
wer wen wem wessen was welche welcher welches welchen welchem
sämtliche sämtlichen andere anderen anderer anderes
"""
_PREPOSITIONS: Final = """
ab abseits als an am ans anhand anlässlich anstatt anstelle auf aufs aufgrund angesichts aus außer
außerhalb bei beim bezüglich bis binnen durch durchs entgegen entlang entsprechend
für fürs gegen gegenüber gemäß hinsichtlich hinter im in infolge innerhalb ins inklusive
inmitten jenseits laut mangels mit mithilfe mittels nach nahe namens neben oberhalb ohne
samt seit seitens statt trotz über übers um ums unter unterhalb unweit vom von vonseiten vor
vorbehaltlich während wegen wider zu zufolge zugunsten zum zur zuzüglich zwecks zwischen
"""
_CONJUNCTIONS: Final = """
aber allerdings also anderenfalls andernfalls auch außerdem beziehungsweise bevor bloß
da dabei dadurch dafür dagegen daher dahin damals damit danach daneben dann daran darauf daraufhin
daraus darin darüber darum darunter dass davon davor dazu dazwischen demgegenüber demgemäß
demnach dementsprechend denn dennoch deren derart derzeit deshalb dessen desto deswegen
doch ebenfalls ebenso ehe entweder falls ferner folglich gleichwohl gleichzeitig hier hierauf
hieraus hierbei hierdurch hierfür hierin hiermit hierüber hierunter hiervon hierzu hingegen
indem infolgedessen insbesondere insofern insoweit inzwischen jedoch mithin nachdem
nämlich nebenbei nicht nichtsdestotrotz noch nun nur ob obgleich obschon obwohl oder
sobald sodass sofern solange somit sondern sooft soviel soweit sowie sowohl stattdessen
trotzdem überdies und vielmehr vorausgesetzt weder weil wenn wenngleich weshalb weswegen
wie wieso wobei wodurch wofür wogegen woher wohin womit worauf woraus worin worüber worum wovon
wozu wo wann warum zudem zumal zuletzt zunächst zusätzlich zuvor zwar
"""
_ADVERBS: Final = """
abermals absprachegemäß anbei anfangs anschließend auftragsgemäß augenscheinlich bald baldmöglichst
beigefügt beiliegend bereits bekanntlich bekanntermaßen besonders bestenfalls bestimmt bislang
bisher bitte dankend danke demnächst derweil dieserhalb diesbezüglich diesmal eben eigentlich
einfach einmal einerseits endlich erfreulicherweise ergänzend erneut erst erstens fast fristgemäß
fristgerecht ganz gegebenenfalls gegenwärtig gelegentlich genau genauso gern gerne gestern gleich
gleichfalls glücklicherweise größtenteils heute hoffentlich ja jederzeit jedenfalls jetzt
kürzlich leider letztendlich letztlich letztmals lediglich mehrfach meistens mehr möglichst
möglicherweise nachfolgend nachstehend nachträglich natürlich nein neuerdings neulich nochmals
offenbar offensichtlich oftmals schade schließlich schon sehr selbst selbstverständlich seinerzeit
sicher sicherlich so soeben sofort sonst stellvertretend stets tatsächlich teilweise übermorgen
übrigens umgehend umgekehrt umso unbedingt ungeachtet unlängst unverzüglich vereinbarungsgemäß
vermutlich versehentlich vielleicht vorab voraussichtlich vorerst vorgestern vorher vorhin
vorläufig vorsorglich vorstehend wahrscheinlich weiter weiterhin weiters weitgehend
wiederholt wunschgemäß zeitnah ziemlich zuerst zugleich zukünftig zurzeit zusammen
zusammenfassend zuständigkeitshalber zweitens
abschließend anscheinend bedauerlicherweise dort etwa freundlicherweise frühestens gewiss
grundsätzlich höchstens insgesamt mindestens mittlerweile momentan nebst rückblickend
spätestens untenstehend vorweg wiederum wirklich
"""
_ADJECTIVES: Final = """
anliegend anliegende anliegenden angehängt bezugnehmend besten beste bester ernste erfreut
folgend folgende folgenden folgender folgendes freundlichen gute guten guter gutes
große großen großer großes hervorragend herzlich herzlichen herzliche interessant
kurz kurze kurzen letzte letzten letzter letztes lieben nächste nächsten nächster nächstes
neue neuen neuer neues prima schön schöne schönen toll super spannend verspätet
weitere weiteren weiterer weiteres wichtig wichtige zahlreiche zuständig zuständige
"""
_VERBS: Final = """
ist sind war waren wäre wären bin hat haben hatte hatten hätte hätten habe
wird werden wurde wurden würde würden kann können könnte könnten konnte konnten darf dürfen dürfte
dürften durfte durften muss müssen müsste müssten soll sollen sollte sollten will wollen wollte
wollten mag mögen möchte möchten lässt lassen gibt gab geht ging kommt kam
freut freuen wünschen hoffe hoffen danken bedanke bedanken bestätige bestätigen
schicke schicken sende senden übersende übersenden übermittle erhalten erhielt
finde finden findet beziehe beziehen entschuldige entschuldigen erlauben gestatten
komme kommen melde melden nehme nehmen schreibe
vergessen verzeihen erinnern erinnere gehe gehen denke denken
"""

SMALL_WORDS: Final = frozenset(
    word
    for group in (
        _ARTICLES_AND_PRONOUNS,
        _PREPOSITIONS,
        _CONJUNCTIONS,
        _ADVERBS,
        _ADJECTIVES,
        _VERBS,
    )
    for word in group.split()
)
"""The words in small letters."""
