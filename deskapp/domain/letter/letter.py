"""What stands in a letter, part by part, before anybody sets it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter in the order in which it is read.

    ``information`` has pairs of a word and what it says; an empty pair parts groups.
    ``text`` runs from the salutation to before the ``closing``; ``signed_for`` is the office,
    ``signed_by`` the name below the place for the signature. ``foot`` has the business
    details in columns (§ 35a GmbHG). What is empty is left out.
    """

    language: str
    head: tuple[str, ...] = ()
    return_line: str = ""
    remarks: tuple[str, ...] = ()
    address: tuple[str, ...] = ()
    information: tuple[tuple[str, str], ...] = ()
    subject: str
    text: str
    closing: str = ""
    signed_for: str = ""
    signed_by: str = ""
    postscript: str = ""
    enclosures: tuple[str, ...] = ()
    foot: tuple[tuple[str, ...], ...] = ()
