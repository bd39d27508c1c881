"""The template language, the reading of phone numbers and spelling, each behind a port.

``templates`` fills texts by python-liquid with the filters of ``letter_filters``;
``phone_numbers`` asks the phonenumbers library; ``spelling`` finds the system's dictionaries,
which ``dictionary`` reads in a process of its own. May import the application and the domain,
no other room of the adapters. Begin with ``templates``.
"""
