"""Trying a mail account before it is used, and saying what a refused certificate says.

``account_check`` logs in to both servers and changes nothing there, ``certificate_look``
reads a certificate that nobody trusts. May import the application, the domain and what
stands beside this package. Begin with ``account_check``.
"""
