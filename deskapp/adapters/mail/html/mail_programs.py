"""The classes and ids that mail programs set around introductions, quotes and signatures."""

from deskapp.domain.reply_text.lines import Mark

_LONGEST_NAMES = 500

# The container of Gmail's quotes with their introduction, and a quotation made by its button.
GMAIL_QUOTE = "gmail_quote"

# Within them stands the older mail.
QUOTES = frozenset(
    {
        "yahoo_quoted",
        "olk_src_body_section",
        "protonmail_quote",
        "tutanota_quote",
        "zmail_extra",
        "ms-outlook-mobile-reference-message",
        "name=quote",
    }
)

# From them on stands the older mail, in the elements that follow.
QUOTED_FROM_HERE = frozenset({"divrplyfwdmsg", "appendonsend"})

# Within them stands the line "On … wrote:".
_INTRODUCTIONS = frozenset({"gmail_attr", "moz-cite-prefix", "reply-intro"})


def names_of(attributes: dict[str, str]) -> frozenset[str]:
    """The classes, the id and ("name=…") the name of an element, in lower case."""
    given = f"{attributes.get('class', '')} {attributes.get('id', '')}"
    names = map(_without_x, given[:_LONGEST_NAMES].lower().split())
    return frozenset([*names, f"name={attributes.get('name', '')[:_LONGEST_NAMES].lower()}"])


def mark_of(names: frozenset[str]) -> Mark | None:
    """What the names say about the lines within, if they say something."""
    if names & _INTRODUCTIONS:
        return Mark.INTRODUCTION
    is_signature = any("signature" in name for name in names) or "name=_mailautosig" in names
    return Mark.SIGNATURE if is_signature else None


def _without_x(name: str) -> str:
    """The name without what Outlook puts before it when it takes a mail over from another."""
    while name.startswith("x_"):
        name = name[2:]
    return name
