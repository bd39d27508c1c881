"""What comes over the page at the window's right edge, from anywhere, and goes again.

``edge_sheet`` is the frame that comes and goes; ``call_note`` and ``letters`` put panels of
features in it, imported when first wanted. Begin with ``edge_sheet``.
"""
