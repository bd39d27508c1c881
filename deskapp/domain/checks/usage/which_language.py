"""In which language a text is written, told by its commonest words."""

import re
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+")
_LOOKED_AT: Final = 20_000
_ENOUGH: Final = 4
_GERMAN_WORDS: Final = """
der die das den dem des ein eine einen einem einer und oder aber nicht mit von zu zum zur im für auf
ist sind haben hat wir uns unser unsere ihr ihre ihnen ihrer ihren sie wird werden kann können bei
nach über auch noch wie dass wenn sich als aus bis am vom sehr vielen danke gerne gern bitte dank
grüße grüßen geehrte geehrter freundlichen guten ich dir dich dein du es er man nur schon diese
dieser diesem
"""
_ENGLISH_WORDS: Final = """
the a an of to and or but not with for on is are have has we us our your you it they this that these
those be will can could would should at by from as if which who thank thanks please dear regards
sincerely yours kind best wishes do does did been any there here about i me my
"""
_GERMAN: Final = frozenset(_GERMAN_WORDS.split())
_ENGLISH: Final = frozenset(_ENGLISH_WORDS.split())


def written_language(text: str) -> str:
    """``de`` or ``en``, or empty where the text is too short to say or has as much of both."""
    words = [word.lower() for word in _WORD.findall(text[:_LOOKED_AT])]
    german = sum(word in _GERMAN for word in words)
    english = sum(word in _ENGLISH for word in words)
    if max(german, english) < _ENOUGH or min(german, english) * 2 > max(german, english):
        return ""
    return "de" if german > english else "en"
