"""What the pages of contacts, organisations and initiatives share: a list, one record, its form.

A record is read first and edited in place. May import the rest of the kit, `wording`,
`application` and `domain`; the only room of the kit that knows records. Begin reading in
`record_page`, then `sheet` (reading), `record_form` (editing) and `roles`.
"""
