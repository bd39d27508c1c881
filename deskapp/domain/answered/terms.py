"""What a text is about: its words without endings, and without those that every letter has."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

_LONGEST_TEXT: Final = 4_000
_SHORTEST: Final = 3
_SHORTEST_STEM: Final = 4
_LONG: Final = 7
_PART: Final = 6
_PART_WEIGHT: Final = 0.4

# In loose form: without marks, and with a, o, u for their umlauts.
_GERMAN: Final = """
aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bereits bin
bis bitte bitten bzw da dabei dafur damit danach danke dank dann daran darauf daruber das dass dazu
dein dem den denn der deren des dessen dich die dies diese diesem diesen dieser dieses dir doch dort
du durch ein eine einem einen einer eines einige einmal er es etwa etwas euch euer fur ganz gar geht
gehen geben gebe gibt gern gerne gut guten gute habe haben hat hatte hatten herr herrn frau hier ich
ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in ins ist ja je jede jeden jeder jetzt kann
kein keine keinen konnen konnte konnten mal man mehr mein meine meinem meinen meiner mich mir mit
mochte mochten muss mussen nach nicht nichts noch nun nur ob oder ohne sein seine seinen seit sehr
sich sie sind so sollen sollte sollten sowie tag ubrigens uber um und uns unser unsere unserem
unseren unserer unter viel viele vielen vom von vor vorab wann war waren warum was weil welche
welchen welcher wenn wer werde werden wie wieder will wir wird wo wollen wurde wurden wusste wussten
zu zum zur zwar zwischen gruss grussen grusse freundlich freundlichen freundliche geehrte geehrter
geehrten damen herren liebe lieber hallo moin mfg frage fragen anfrage antwort ruckmeldung nachricht
mail email telefon vielleicht einfach wissen sagen nennen helfen hilfe danken voraus
"""
_ENGLISH: Final = """
a about all also an and any are as at be been but by can could dear did do does for from had has
have he help hello her here his how i if in into is it its just kind know like many may me more most
my need no not of on one or our out please question questions regards said she should sincerely so
some such tell than thank thanks that the their them then there these they this those to us was we
were what when where which who will with would yours you your
"""
_NOT_TOLD_BY: Final = frozenset((_GERMAN + _ENGLISH).split())
_ENDINGS: Final = ("ungen", "ung", "ern", "en", "er", "em", "es", "e", "n", "s")


def words(text: str) -> Iterator[str]:
    """The words of a text in loose form that say what it is about, in its order."""
    for word in text[:_LONGEST_TEXT].split():
        if len(word) >= _SHORTEST and word not in _NOT_TOLD_BY and not word.isdigit():
            yield word


def terms(*weighted: tuple[str, float]) -> Mapping[str, float]:
    """What texts in loose form are about, each with its weight: stems, and parts of compounds."""
    found: dict[str, float] = {}
    for text, weight in weighted:
        for word in words(text):
            for term, share in terms_of(word):
                found[term] = found.get(term, 0) + weight * share
    return found


@lru_cache(maxsize=20_000)
def terms_of(word: str) -> tuple[tuple[str, float], ...]:
    """The stem, and of a long word both ends: Wasserstoffnetz has something of Wasserstoff."""
    stem = _stem(word)
    if len(stem) < _LONG:
        return ((stem, 1.0),)
    return (stem, 1.0), (f"{stem[:_PART]}-", _PART_WEIGHT), (f"-{stem[-_PART:]}", _PART_WEIGHT)


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word.removesuffix(ending)
    return word
