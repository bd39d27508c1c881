"""Commands that look after the database: backups, the check, the rebuild, the sample data.

May import what the command line may. Begin with ``backups``.
"""
