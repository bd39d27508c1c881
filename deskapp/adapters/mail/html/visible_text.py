"""The readable text of a page."""

from deskapp.adapters.mail.html.page_lines import page_lines


def visible_text(html: str) -> str:
    """What a reader sees of a page, as plain text: blocks on lines, list items marked.

    Hidden parts, scripts and styles are left out, of links and pictures the target.
    """
    return "\n".join(line.text for line in page_lines(html)).strip("\n")
