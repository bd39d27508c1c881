"""Initiatives as letters speak of them: one with its details, or several in a list.

May import the application and the domain. Begin with ``lists``.
"""
