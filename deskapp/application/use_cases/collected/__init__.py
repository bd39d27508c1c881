"""What the office collects beside the fields of its records: tags, own fields, favourites.

Use cases over the main kinds of record (initiatives, organisations, contacts, inquiries). May
import the ports, the rest of `application` and `domain`. Begin with `own_fields` and `tags`.
"""
