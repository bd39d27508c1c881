"""What every page of the window is made of: theme, icons, texts, lists, forms, notices, jobs.

May import `wording` and PySide6; knows no record and no feature. Text from outside enters
widgets only through this room, always as plain text. Begin reading in `page`, then `jobs`
(work off the window's thread), `look.theme`, `lists.rows_model` and `forms.form`.
"""
