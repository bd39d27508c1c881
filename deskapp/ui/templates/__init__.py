"""The page of templates and snippets: read with a real inquiry, edited, duplicated, deleted.

May import the kit, `wording`, `application` and `domain`; knows no other feature. Begin reading
in `page`, then `template_form` and `letter_preview`.
"""
