"""The template language and the reading of phone numbers, each behind a port.

``templates`` fills texts by python-liquid with the filters of ``letter_filters``;
``phone_numbers`` asks the phonenumbers library. May import the application and the domain,
no other room of the adapters. Begin with ``templates``.
"""
