"""The editor in which letters and templates are written, with its bar of commands.

May import the rest of the kit. Begin reading in `letter_edit`, the widget; `document` turns what
stands in it into `domain.letter_text` and back, `chips` draws placeholders as one character each,
`pasting` lets in what comes from outside, `marks` colours lines and misspelt words.
"""
