"""The machine: its clock and calendar, folders, files, keyring and log.

``atomic_file`` writes the program's own files and ``outside_files`` those from mails;
``clock`` alone asks for the time, ``secrets`` alone meets the keyring. May import the
application, the domain and small libraries for each; no other room of the adapters.
Begin with ``paths``.
"""
