"""Given names that stand for others, and those that are family names as well."""

from typing import Final

_SHORT: Final = """
    andi andreas andrea, andy andreas, alex alexander alexandra, basti sebastian, bea beate
    beatrice beatrix, ben benjamin benedikt, bernd bernhard, bert berthold norbert robert
    herbert, bine sabine bini sabine, birgitta birgit, caro carolin carolina caroline, charly
    karl, chris christian christina christine christoph christopher, conny cornelia konstanze,
    dani daniel daniela, didi dieter dietmar, doro dorothea dorothee, edi eduard, elli elisabeth
    elena elke, eva evelyn, fabi fabian, flo florian, franz franziskus, franzi franziska, fred
    alfred manfred frederik, fritz friedrich, gabi gabriele gabriela, gaby gabriele gabriela,
    gerd gerhard, geli angelika, gitta brigitte, gitti brigitte, hanna johanna hannah, hannes
    johannes, hans johannes, hanni johanna hannelore, harry harald, heiner heinrich, heinz
    heinrich, ina katharina martina regina, inge ingeborg ingrid, jan johannes, jo johannes
    joachim josef jonas johanna, jochen joachim, joe johannes josef, jule julia juliane, jupp
    josef, jürgen georg, karin katharina, kati katharina katja katrin, kathi katharina kathrin,
    katja katharina, kay kai, klaus nikolaus, konni konrad konstantin cornelia, leni helene
    magdalena, lena helena magdalena, leo leonhard leonie leopold, lilli elisabeth, lisa
    elisabeth, lore hannelore eleonore, lutz ludwig, maggie margarete margarethe, manni manfred,
    manu manuel manuela, matze matthias, max maximilian, maxi maximilian maximiliane, michi
    michael michaela, micha michael, mia maria, mike michael, moni monika, nico nikolaus nicolas
    nicole, niklas nikolaus, nina katharina, olli oliver, pat patrick patricia, peer peter, pit
    peter, ralli ralf, reni renate irene, resi theresa, rolf rudolf, rudi rudolf, sabi sabine,
    sandra alexandra, sepp josef, silke cäcilie, simi simon simone, stefan stephan, steffi
    stefanie stephanie, steffen stefan stephan, susi susanne, suse susanne, tanja tatjana, theo
    theodor, thomas tom, tilli mathilde, tim timo timotheus, tina christina martina bettina,
    tobi tobias, tom thomas, toni anton antonia, uli ulrich ulrike, ulla ursula ulrike, uschi
    ursula, uta ute, vicky viktoria, volker volkmar, walli walter, willi wilhelm, wolf wolfgang,
    wolle wolfgang, phil philipp, philip philipp, joschka josef, vroni veronika, traudl gertraud
    waltraud, mo moritz mohammed, ali alexander, sascha alexander, nadja nadeschda, kalle karl,
    kläre klara, betti bettina elisabeth, bärbel barbara, babsi barbara, bille sibylle, jörg
    georg, jens johannes
"""
_BOTH: Final = """
    adam albert albrecht alexander andreas anton arnold august bastian bernhard berthold christian
    claus conrad daniel david dietrich eberhard eckart ernst felix ferdinand frank franz friedrich
    fritz georg gerhard gottfried günter günther hans hartmann hartwig heinrich heinz helmut hermann
    jakob joachim johannes jordan josef joseph julius justus kai karl kaspar kilian klaus klemens
    konrad konstantin kurt lambert lars leonhard lorenz lothar lucas ludwig lukas lutz marcus markus
    martin matthias maurer max michael michel moritz nikolaus norbert oliver oskar oswald otto paul
    peter philipp reinhard reinhold richard robert roland rudolf rupprecht sebastian siegfried simon
    stefan stephan thomas tobias ulrich urban valentin viktor vincent vogel volker volkmar walter
    werner wilhelm winfried wolf wolfgang wolfram
    anna arnd carl hanna hannes henning iris jasmin julia kirsten marie maria rosa sommer viola
"""


def _meant() -> dict[str, frozenset[str]]:
    entries = (entry.split() for entry in _SHORT.split(","))
    return {short: frozenset(names) for short, *names in entries}


MEANT: Final = _meant()
"""The names that a short one may stand for, in small letters."""
FAMILY_NAMES_TOO: Final = frozenset(_BOTH.split())
"""Given names that are family names as well, so that nothing tells which way round they stand."""
