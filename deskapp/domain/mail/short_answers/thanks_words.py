"""The clauses of mails that only thank, in the languages of those who write to the office.

Patterns of whole clauses in lower case: thanks, what one is thanked for, and what is said
beside it without bringing anything new: that something arrived, that it helped, good wishes.
"""

from typing import Final

THANKS: Final = r"""
    (?:(?:und|and|et|ich|wir|i|we|sage|sagen|haben\ sie|nochmals?|noch\ einmal|also|dann|so|ok
        |okay|gut|super|prima|perfekt|many|much|big|a\ big|einen?|ein)\ )*
    (?:(?:ganz|sehr|viele[nr]?|herzliche[nr]?|beste[nr]?|liebe[nr]?|tausend|großen|schönen
        |recht)\ )*
    (?:dankeschön|dankesehr|dank\ (?:je|u)\ wel|dank(?:en|e)?|thanks|thank\ (?:you|u)|thx|cheers
      |much\ appreciated
      |merci|(?:un\ grand|mille)\ mercis?|grazie|tante\ grazie|(?:muchas|mil)?\ ?gracias
      |muito\ obrigad[oa]|obrigad[oa]|bedankt|hartelijk\ (?:dank|bedankt)
      |(?:bardzo\ )?dziękuj(?:ę|emy)|(?:mockrát\ )?děkuj(?:i|eme)|(?:mange|tusind|tusen)\ takk?
      |takk|tack|tak\ for\ det|(?:çok\ )?teşekkür(?:ler|\ eder(?:im|iz))|(?:paljon\ )?kiitos
      |köszön(?:öm|jük)(?:\ szépen)?|(?:большое\ )?спасибо|благодарю|mulțumesc|ďakujem|hvala)\b
    (?:\ (?:schön|sehr|dir|ihnen|euch|ihnen\ allen|an\ alle|allen|vielmals|herzlich|bestens
      |nochmals?|noch\ einmal|im\ voraus|both|all|everyone|a\ lei|again|in\ advance|very\ much
      |so\ much
      |a\ lot|a\ million|a\ bunch|indeed|beaucoup|bien|mille|infinite|wel|mnohokrát|szépen
      |så\ mycket|bardzo|for\ now|auch|dafür|lieben|liebe[rs]?))*
"""
FOR: Final = r"(?:fürs?|for|pour|per|por|pel[oa]|voor|za|för|за|på)"
NOT_THANKED_FOR: Final = r"""\b(?:
      nichts|nothing|rien|nulla|nada|niets|interesse|interest|newsletter|bestellung|order
    | contacting|contacted|anmeldung|registration|ich|wir|i|we|sie\ (?:haben|hatten|können|wollten)
    | aber|but|jedoch|however|leider|unfortunately|nicht|not|kein\w*|no|noch|bitte|please|wenn|if
    | falls|ob
    | ist|sind|war|hat|wird|bewerbung|application|zurück|anbei|änderungen|doch
    | frage|question|mais|ma|pero|maar|ale|men|но|obwohl|weil|dass|that
    )\b"""
BESIDE: Final = r"""
    (?:und|and|et|ja|ihnen|euch|dir|you|to\ you)?\ ?
    (?:
      (?:das|es|that|it|this|c'est|alles)?\ ?(?:ist|war|ging|is|was|'s)?\ ?
        (?:ja|wirklich|really)?\ ?
        (?:sehr|ganz|so|very|total)?\ ?
        (?:perfekt|super|prima|top|toll|klasse|wunderbar|bestens|hervorragend|großartig
          |spitze|schnell
          |nett|freundlich|hilfreich|lieb|great|perfect|wonderful|excellent|brilliant|awesome
          |helpful|kind|fast|quick|parfait|perfetto|perfecto|perfeito|perfect|super|génial)
        (?:\ (?:service|arbeit|job|work|von\ ihnen|von\ euch|of\ you))?
    | ok|okay|okey|alles\ klar|verstanden|understood|noted|got\ it|received|notiert|ist\ notiert
    | (?:ist|sind|alles|mail|es|das|unterlagen)?\ ?(?:alles|gut|heute|bei\ mir)?\ ?angekommen
    | (?:das\ |die\ unterlagen\ |alles\ )?(?:habe|hab|haben)?\ ?(?:ich|wir)?\ ?(?:es|alles|sie
        |die\ unterlagen|ihre\ (?:mail|nachricht|antwort))?\ ?(?:erhalten|bekommen|notiert)
    | (?:das\ )?(?:hilft|half)\ (?:mir|uns)(?:\ (?:sehr|schon|wirklich|gut))*(?:\ weiter)?
    | (?:das\ )?hat\ (?:mir|uns)?\ ?(?:sehr|wirklich)?\ ?(?:geholfen|weitergeholfen|geklappt)
    | that\ (?:really\ )?help(?:s|ed)(?:\ (?:me|us))?(?:\ (?:a\ lot|very\ much))?
    | (?:das|this|that)\ (?:ist|war|is|was)\ (?:alles|genau\ das|exactly|all|just|genau|everything)
        (?:\ (?:what\ )?(?:i|we)\ (?:needed|wanted\ to\ know))?
    | was\ (?:ich|wir)\ (?:brauchten?|gesucht\ haben?|wissen\ wollten?)
    | all\ good|(?:das\ )?freut\ mich|(?:die|ihre)\ (?:mail|nachricht)\ ist\ angekommen
    | (?:schönen|lieben|viele|liebe)\ (?:gruß|grüße)
    | problem\ (?:gelöst|solved)
    | (?:das\ )?(?:werde|schaue|sehe|lese|schau)\ ich\ (?:mir\ )?(?:gerne?\ |mal\ |alles\ )?
        (?:in\ ruhe\ ?)?(?:an|ansehen|anschauen|durch|durchlesen)?
    | gleichfalls|ebenso|ebenfalls|likewise|you\ too|same\ to\ you|ihnen\ auch|bis\ (?:bald|dann)
    | (?:ich\ wünsche|wir\ wünschen|wünsche|i\ wish|have|wish)?\ ?
        (?:ihnen|euch|dir|you)?\ ?(?:allen|auch|ebenso|ebenfalls|noch|und)?\ ?(?:noch)?\ ?
        (?:eine?n?|a|an)?\ ?(?:schön\w*|gut\w*|angenehm\w*|erholsam\w*|froh\w*|ruhig\w*|nice|great
          |good|lovely|happy)\ (?:neues\ |new\ )?
        (?:wochenende|tag|abend|feierabend|woche|feiertage|weihnachten|jahr|ostern|pfingsten|urlaub
          |zeit|nachmittag|vormittag|weekend|day|evening|afternoon|week|holidays|christmas|year)
    )"""
TO_WHOM: Final = r"(?:liebe[rs]?\ )?(?:frau|herr|herrn|ms|mr|mrs|madame|monsieur)\.?\ [\w.-]+"
GREETING: Final = r"""
    (?:hallo|guten\ (?:tag|morgen|abend)|sehr\ geehrte[rs]?|liebe[rs]?|moin|servus|grüß\ gott|hi
    |hey|hello|dear|good\ (?:morning|afternoon)|bonjour|buongiorno|gentile|cher|chère|hola
    |estimad[oa]|olá|beste|geachte|dzień\ dobry|dobrý\ den|hej|kære|merhaba|sayın|здравствуйте)
    \b[^,.!?\n]{0,60}[,!\n]"""
