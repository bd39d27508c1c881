"""A person's name out of what a mail header shows beside the address."""

import re
from dataclasses import dataclass

from deskapp.domain.addresses.free_mail import is_role_address
from deskapp.domain.addresses.mail_address import MailAddress

_LONGEST_NAME = 120

_FORMS_OF_ADDRESS = frozenset("herr herrn frau hr. fr. mr mr. mrs mrs. ms ms. mx".split())  # noqa: SIM905 - reads better
_TITLES = frozenset(
    """
    prof prof. professor professorin dr dr. dres. pd privatdozent privatdozentin mag. ing. h. c.
    e. mult. habil. rer. nat. med. dent. vet. phil. jur. iur. pol. oec. publ. agr. theol. techn.
    univ.-prof. jun.-prof. apl. priv.-doz.
    """.split()  # noqa: SIM905 - reads better
)
_TITLE_STARTS = ("dr.-", "dipl.-", "prof.-")
_DEGREES_BEHIND = frozenset(
    "ba ma mba bsc msc llm llb beng meng bed med mpa mpp phd mdb mdl".split()  # noqa: SIM905 - reads better
)
_NOBILITY = frozenset(
    """
    graf gräfin freiherr freifrau freiin baron baronin prinz prinzessin fürst fürstin ritter
    edler edle
    """.split()  # noqa: SIM905 - reads better
)
_PARTICLES = frozenset(
    """
    von vom van zu zum zur der den dem de del della der di da do dos du la le les ten ter af auf
    aus und
    """.split()  # noqa: SIM905 - reads better
)
_BODY_WORDS = re.compile(
    r"\b(?:gmbh|mbh|ag|kg|ohg|ug|se|e\. ?v|eg|k\. ?d\. ?ö\. ?r|ihk|hwk|gruppe|team|verband"
    r"|verein|ministerium|redaktion|stadt|landkreis|newsletter|info|service|sekretariat)\b",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"[(\[{<][^)\]}>]*[)\]}>]?")
_REST = re.compile(r"\s(?:[-–—|/•·]|via|für|@)\s.*|[|].*")
_LOCAL_NAME = re.compile(r"([^\W\d_]{2,40})\.([^\W\d_]{2,40}(?:-[^\W\d_]{2,40})?)")


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonName:
    """The parts of a name, under the names of a contact's fields; all empty when there is none.

    There is no form of address: it is never derived, not even from ``Frau`` in a header.
    """

    title_pre: str = ""
    first_name: str = ""
    nobility: str = ""
    name_particle: str = ""
    last_name: str = ""
    title_post: str = ""


def name_of_sender(sender: MailAddress) -> PersonName:
    """The sender's name from the display name, else from an address like ``eva.muster@…``.

    Empty for a shared mailbox such as ``info@``.
    """
    if is_role_address(sender.address):
        return PersonName()
    shown = sender.name.strip()
    if shown and "@" not in shown:
        return parse_person_name(shown)
    found = _LOCAL_NAME.fullmatch(sender.address.rpartition("@")[0])
    if found is None:
        return PersonName()
    return PersonName(first_name=found[1].title(), last_name=found[2].title())


def parse_person_name(shown: str) -> PersonName:
    """The parts of a name: ``Dr. Eva Beispiel``, ``Kunz, Mara (Ems)``, ``Heide, Jo von der``.

    Empty when it is too long for a name or looks like a body's (``Muster GmbH``).
    """
    text = _REST.sub("", _BRACKETS.sub(" ", shown[: _LONGEST_NAME + 1].strip().strip("'\"„“”‚‘’")))
    if len(shown) > _LONGEST_NAME or _BODY_WORDS.search(text):
        return PersonName()
    before, *behind = (_words(part) for part in text.split(","))
    titles, before = _split_titles(before)
    degrees = [" ".join(words) for words in behind if _is_degree(words)]
    swapped = [word for words in behind if not _is_degree(words) for word in words]
    more_titles, swapped = _split_titles(swapped)
    return _assembled(titles + more_titles, before, swapped, ", ".join(degrees))


def name_of_parts(first_name: str, last_name: str) -> PersonName:
    """The parts of a name that lists keep in two columns: ``Dr. Eva`` and ``von der Heide``.

    What stands as the family name stays one, however many words it has.
    """
    titles, family = _split_titles(_words(last_name))
    more_titles, given = _split_titles(_words(first_name))
    given, trailing = _split_trailing_particles(given)
    return _parts(titles + more_titles, given, trailing + family, "")


def _words(text: str) -> list[str]:
    """The words without forms of address; ``Prof.Dr.`` is two."""
    words = re.sub(r"\.(?=[^\W\d_])", ". ", text).split()
    return [word for word in words if word.casefold() not in _FORMS_OF_ADDRESS]


def _split_titles(words: list[str]) -> tuple[list[str], list[str]]:
    count = 0
    while count < len(words) and _is_title(words[count]):
        count += 1
    return words[:count], words[count:]


def _is_title(word: str) -> bool:
    plain = word.casefold()
    return plain in _TITLES or plain.startswith(_TITLE_STARTS)


def _is_degree(words: list[str]) -> bool:
    return "".join(words).replace(".", "").casefold() in _DEGREES_BEHIND


def _assembled(
    titles: list[str], before: list[str], swapped: list[str], degrees: str
) -> PersonName:
    """Puts the family name last, takes it apart, and counts the rest as given names."""
    if swapped:
        given, trailing = _split_trailing_particles(swapped)
        family = trailing + before
    else:
        start = _family_start(before)
        given, family = before[:start], before[start:]
    return _parts(titles, given, family, degrees)


def _parts(titles: list[str], given: list[str], family: list[str], degrees: str) -> PersonName:
    """Takes title of nobility and particles off the family name."""
    nobility = family[:1] if len(family) > 1 and family[0].casefold() in _NOBILITY else []
    family = family[len(nobility) :]
    particles = 0
    while particles < len(family) - 1 and family[particles].casefold() in _PARTICLES:
        particles += 1
    return PersonName(
        title_pre=" ".join(titles),
        first_name=" ".join(given),
        nobility=" ".join(nobility),
        name_particle=" ".join(family[:particles]),
        last_name=" ".join(family[particles:]),
        title_post=degrees,
    )


def _family_start(words: list[str]) -> int:
    """Where the family name begins: at a title of nobility or particle, else at the last word."""
    for at, word in enumerate(words[1:-1], start=1):
        if word in _PARTICLES or word.casefold() in _NOBILITY:
            return at
    return max(len(words) - 1, 0)


def _split_trailing_particles(words: list[str]) -> tuple[list[str], list[str]]:
    end = len(words)
    while end > 1 and words[end - 1].casefold() in _PARTICLES | _NOBILITY:
        end -= 1
    return words[:end], words[end:]
