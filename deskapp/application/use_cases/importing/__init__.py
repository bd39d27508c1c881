"""Lists that come in: what the columns mean, what each row would be, and storing it.

A row goes through ``cells`` (its texts), one of ``contacts``, ``organisations`` and
``initiatives`` (the values they mean) and ``rows`` (what becomes of it), be it on a trial or
in earnest: ``shelf`` is what rows are read from and saved to. Batches, progress and files are
``application.list_imports``. Begin with ``rows``.
"""
