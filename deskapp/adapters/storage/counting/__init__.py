"""Questions over all records at once: counts by Land, topic and tag, and signs of departure.

May import the tables and the rest of the storage. Begin with `counting_queries`.
"""
