"""Information on stored data (Art. 15 GDPR): all that is kept about a person, and its handing out.

``gathering`` reads every table, ``others`` tells whose data must not go along, ``giving`` begins
the request and ends in a draft with the archive. May import the domain, the unit of work and
the ports. Begin with ``gathering``.
"""
