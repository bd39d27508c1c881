"""Using an earlier answer again (product row W6).

`earlier` reads what was sent and takes out whom the old case was about. May import its
neighbours. Begin with ``earlier``.
"""
