"""English verbs: which promise and which do not, and their forms."""

from enum import Enum
from functools import cache

from deskapp.domain.promises.word_table import words

PROMISING = words(
    """
    send reply respond answer write call ring phone email mail forward deliver provide supply
    submit check review clarify confirm inform notify update report return process finish
    complete prepare draft share pass follow chase contact arrange tell let handle issue pay
    refund transfer transmit upload post ship dispatch circulate compile summarise summarize
    correct amend revise translate investigate explain resolve fix settle sort deal advise give
    show bring look examine research find ensure remind email acknowledge file produce assemble
    gather print proofread reimburse liaise enquire inquire message text fax assess evaluate
    touch ping revert hand quote invoice publish release deposit credit courier scan finalise
    finalize implement rework rewrite adjust tackle address repair replace verify validate collate
    escalate sign countersign test announce analyse analyze determine establish wrap remove delete
    archive install print compare estimate calculate order book cancel approve grant load handle
    put do turn email outline propose
    """
)
BY_DEADLINE = words(
    """
    confirm visit present offer decide propose suggest come introduce
    """
)
UNPROMISING = words(
    """
    be meet see need expect welcome close open wait remain stay hold host celebrate thank wish
    hope appreciate require request invite await attend travel work know think understand
    believe assume regret speak talk discuss accept extend receive hear keep run take join
    launch start begin end organise organize participate enjoy apologise apologize like love
    mean learn move reopen consider agree continue feel grant miss rely leave register collect
    hike marry retire vote assure state claim mention indicate delay
    """
)
ASKING = words(
    """
    ask need require request invite expect urge encourage recommend suggest want like beg remind
    appreciate advise kindly trust
    """
)
"""With ``you`` behind them they bind the other side."""

AIMING = words(
    """
    aim hope plan intend expect try promise undertake commit endeavour endeavor want wish
    guarantee mean propose strive seek aiming hoping planning intending expecting trying looking
    happy glad pleased able due about going set ready confident likely certain sure bound best
    used committed
    """
)
"""With ``to`` and a verb behind them they promise what the verb says."""

RECEIVING = words(
    """
    hear receive get have find see know
    """
)
COMING = frozenset(["follow", "reach", "arrive", "come", "go", "leave"])

_IRREGULAR = """
be was been
bring brought brought
come came come
deal dealt dealt
find found found
get got got
give gave given
go went gone
have had had
hear heard heard
hold held held
keep kept kept
know knew known
leave left left
let let let
make made made
mean meant meant
meet met met
pay paid paid
ring rang rung
run ran run
see saw seen
send sent sent
show showed shown
speak spoke spoken
take took taken
tell told told
think thought thought
understand understood understood
write wrote written
do did done
put put put
feel felt felt
set set set
"""
_MORE = words(
    """
    make do put get go have set use work turn pick cover provide gather
    """
)
_DOUBLED = words(
    """
    submit ship transmit chat run begin get let put commit refer set
    """
)


class Form(Enum):
    """How a verb stands; the base is also the present of all but the third person."""

    BASE = "base"
    THIRD = "third"
    ING = "ing"
    PAST = "past"
    PARTICIPLE = "participle"


def _regular(base: str) -> dict[str, Form]:
    if base.endswith("y") and base[-2] not in "aeou":
        third, past, ing = base[:-1] + "ies", base[:-1] + "ied", base + "ing"
    elif base.endswith("e"):
        third, past, ing = base + "s", base + "d", base[:-1] + "ing"
    else:
        last = base[-1] if base in _DOUBLED else ""
        third = base + ("es" if base.endswith(("s", "x", "ch", "sh")) else "s")
        past, ing = base + last + "ed", base + last + "ing"
    return {past: Form.PARTICIPLE, third: Form.THIRD, ing: Form.ING, base: Form.BASE}


@cache
def _forms() -> dict[str, tuple[str, Form]]:
    known = PROMISING | BY_DEADLINE | UNPROMISING | ASKING | RECEIVING | COMING | _MORE
    found: dict[str, tuple[str, Form]] = {}
    for base in sorted(known):
        found |= {word: (base, form) for word, form in _regular(base).items()}
    for row in _IRREGULAR.split("\n"):
        if row:
            base, past, participle = row.split()
            found |= {past: (base, Form.PAST), participle: (base, Form.PARTICIPLE)}
            found |= {base: (base, Form.BASE)}
    return found | {"being": ("be", Form.ING), "goes": ("go", Form.THIRD)}


def verb(word: str) -> tuple[str, Form] | None:
    """The base of the verb of which the word is a form, and the form."""
    return _forms().get(word)
