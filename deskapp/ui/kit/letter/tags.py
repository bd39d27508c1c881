"""Tags of the template language in words: a part that stands only where something is filled in."""

import re
from collections.abc import Callable
from typing import Final

from deskapp.wording.language import translate

_TAG: Final = re.compile(r"\{%-?\s*(\w+)\s*(.*?)\s*-?%\}")


def tag_words(source: str, word: Callable[[str], str]) -> str:
    """What a tag says to somebody who does not program; one that is not known stays as it is.

    ``word`` says what a placeholder is called.
    """
    found = _TAG.fullmatch(source.strip())
    if found is None:
        return source
    tag, rest = found.groups()
    match tag:
        case "if" | "elsif":
            return translate("kit", "If filled in: {what}", what=word(rest))
        case "unless":
            return translate("kit", "If not filled in: {what}", what=word(rest))
        case "else":
            return translate("kit", "Otherwise")
        case "endif" | "endunless":
            return translate("kit", "End of the condition")
    return source
