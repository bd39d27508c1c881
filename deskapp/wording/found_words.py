"""How a search says by what it has found something."""

from deskapp.application.ports.questions.found import Hit, Reason
from deskapp.wording.language import translate


def found_by(hit: Hit) -> str:
    """The reason with the piece in which the words stand; empty where the title says it all."""
    if not hit.piece:
        return _BARE[hit.reason]() if hit.reason in _BARE else ""
    return _words(hit.reason).format(piece=hit.piece)


_BARE = {
    Reason.SOUND: lambda: translate("wording", "sounds alike"),
    Reason.MESSAGE: lambda: translate("wording", "found in a message"),
    Reason.TEXT: lambda: translate("wording", "found in the text"),
}


def _words(reason: Reason) -> str:
    return {
        Reason.NAME: "{piece}",
        Reason.SHORT_NAME: translate("wording", "short name {piece}"),
        Reason.ALIAS: translate("wording", "also called {piece}"),
        Reason.FORMER_NAME: translate("wording", "formerly {piece}"),
        Reason.BRAND: translate("wording", "brand {piece}"),
        Reason.REFERENCE: "{piece}",
        Reason.KEY: "{piece}",
        Reason.MAIL: "{piece}",
        Reason.DOMAIN: translate("wording", "mail domain {piece}"),
        Reason.PHONE: translate("wording", "telephone {piece}"),
        Reason.TAG: translate("wording", "tag {piece}"),
        Reason.OWN_FIELD: translate("wording", "own field: {piece}"),
        Reason.SOUND: translate("wording", "sounds alike: {piece}"),
        Reason.MESSAGE: translate("wording", "in a message: {piece}"),
        Reason.ATTACHMENT: translate("wording", "attachment {piece}"),
        Reason.IN_ATTACHMENT: translate("wording", "in the attachment {piece}"),
        Reason.TEXT: translate("wording", "in the text: {piece}"),
    }[reason]
