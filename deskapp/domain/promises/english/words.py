"""The English words by which a clause is read."""

from deskapp.domain.promises.word_table import words

FUNCTION_WORDS = words(
    """
    the and of to we you will by on in our your is are for with be it this that i have not
    please at from next would can shall send reply back us me my if or within no get hear expect
    """
)
COORDINATORS = words(
    """
    and or but so yet
    """
)
SUBORDINATORS = words(
    """
    that if whether when unless once because which who although while since otherwise where why
    how what falls sobald damit obwohl nachdem
    """
)
CONDITIONAL = frozenset(["if", "unless", "falls"])
TEMPORAL = frozenset(["when", "once", "sobald", "nachdem"])
UNSPOKEN = words(
    """
    whether damit otherwise why how what
    """
)
DEPENDENT = frozenset(["that"])

OFFICE = frozenset(("we", "i"))
SUBJECTS = frozenset(["we", "i", "they", "he", "she"])
YOU_ACT = words(
    """
    need have must can could should will would may might want are were reply return respond hear
    receive do shall
    """
)
OURS = frozenset(["our", "my"])
IT = frozenset(["it", "this", "that", "these", "them"])
AUXILIARY = words(
    """
    will shall can could would should may might must am are is was were do does did have has had
    be been cannot
    """
)
NEGATIONS = words(
    """
    not never no nothing nobody neither nor unable impossible hardly none without doubt
    """
)
ADVERBS = words(
    """
    also then certainly definitely probably now still both hopefully gladly happily only just
    therefore currently all personally again always soon of course surely shortly likely really
    both each usually normally generally duly promptly already even first next fully kindly do
    our very best make sure simply each yet either
    """
)
ANNOUNCED = words(
    """
    discussed agreed promised announced mentioned requested arranged said
    """
)
HEREWITH = frozenset(["attached", "enclosed", "herewith", "hereby", "attachment"])
TELLING_NOW = words(
    """
    write send reply contact inform email forward let answer notify update follow share
    """
)
TIME_GIVEN = words(
    """
    time deadline opportunity holiday leave vacation patience patient deadlines possibility
    """
)
PRODUCTS = words(
    """
    reply answer response feedback report minutes draft documents document papers paper form
    forms certificate invoice contract proposal decision list copy copies letter email mail
    message offer quote quotation confirmation update information details summary version slides
    file files link invitation agenda figures data call statement application request rest
    refund refunds parts goods order orders deposit statement key keys replacement payment
    word news package parcel material materials notes results result translation
    """
)
TASKS = words(
    """
    reply answer response feedback report minutes draft proposal offer quote quotation update
    version summary delivery dispatch publication review refund payment repayment reimbursement
    refunds reports results answers updates parts goods callback confirmation decision
    translation correction corrections results result shipment
    completion transfer details
    """
)
"""What the office does, as nouns: ``Reply by Friday``."""

DONE = words("ready done finished available live online resolved restored complete sorted")
SAID_BY_YOU = words("promise offer announcement intention statement undertaking commitment")
SENDING = words("delivery dispatch publication shipment")
SCHEDULED = words("due scheduled planned expected foreseen slated set")
GIVING = words("give allow grant")
NEEDING = words("need needs take takes")
GLAD = words("happy glad pleased delighted")
SAYS = words(
    """
    state write say announce promise mention claim indicate confirm assure
    stated wrote said announced promised mentioned claimed indicated confirmed assured told
    """
)
REQUESTED = words("please required requested needed wanted")
DETERMINERS = words("the your this that these our my a an it to with us me all any")
NAMED = frozenset(("mr", "mrs", "ms", "dr"))
COLLEAGUES = words(
    """
    colleague colleagues team office assistant secretary someone somebody
    """
)
INSTITUTION_STARTS = tuple(
    words(
        """
    ministr authorit chamber agenc universit foundation commission federal council court union
    company supplier contractor government department parliament jury committee association
    publisher printer senate institute college funder organiser organizer
    """
    )
)
OTHERS = words(
    """
    they he she bank partner partners board hotel city
    """
)
FOR_WHOM = words(
    """
    for to at with about in
    """
)
EVENTS = words(
    """
    meeting conference workshop event call session seminar visit appointment webinar trip
    deadline training lecture forum fair reception summit hearing talk interview date board
    party dinner lunch
    """
)
