"""The machine: its clock and calendar, folders, files, keyring and log.

``atomic_file`` is the only place that writes files, ``clock`` the only one that asks for
the time, ``secrets`` the only one that meets the keyring. May import the application, the
domain and small libraries for each; no other room of the adapters. Begin with ``paths``.
"""
