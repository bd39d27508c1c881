"""Lists that go out: tables as XLSX and CSV, contact cards as vCard 4.0 and 3.0.

May import the application and the domain. Everything is written row by row into a file that
is handed in, and takes little memory. Begin with ``list_files``.
"""
