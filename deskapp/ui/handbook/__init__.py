"""The handbook: pages of text with pictures, shipped with the program and opened by F1.

May import the kit and the wording. Begin with ``window``.
"""
