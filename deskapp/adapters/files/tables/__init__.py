"""Lists read from files: CSV, XLSX, ODS and contact cards become one kind of table.

All of it runs in the worker process but ``worker_tables``, which hands the bytes over. What a
file may cost is checked before any library sees it (``packed``). May import the application's
ports and ``adapters.files.vcard``. Begin with ``reading``.
"""
