"""Shows and prints mails from outside; nothing in here opens a file or asks a server.

Begin reading in `document`, the last of the walls: whatever a page refers to, it gets a picture
of the mail or an empty one. `text_view` shows such a document, `printing` puts it on paper,
`destinations` tells where a link leads. May import the rest of the kit; knows no record.
"""
