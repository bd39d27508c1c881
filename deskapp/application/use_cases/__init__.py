"""One module for each kind of work: functions that read and save through a unit of work.

They may import the domain and the application's ports. What needs the network is cut
in two: fetch or send outside, record inside, so no transaction is open while a server
is asked. Begin with ``inquiries``.
"""
