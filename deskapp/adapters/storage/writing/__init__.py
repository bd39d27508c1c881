"""How a transaction writes: what is stored waits until a question could see it, or until the end.

``waiting`` holds the records, ``contents`` and ``numbers`` hold kept bytes and number series,
``foreseen`` holds answers that were read for many questions at once. ``records`` writes records of
a kind in one statement, ``derived`` what is derived from them. Imports the tables beside it; begin
with ``deskapp.adapters.storage.store``, which puts them together.
"""
