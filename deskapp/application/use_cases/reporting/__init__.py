"""Reports: counting a period as its rules say, and freezing what was counted.

Begin reading in ``counting``. Knows the ports and the domain; figures name nobody.
"""
