"""What a new database can start with: catalogues, templates, and an invented office's year.

Reads the TOML and text files in ``resources`` and makes records of them; storing them is
the application's. May import the domain. Begin with ``start_files``.
"""
