"""Search or command: the line at the top of the window, and what it offers.

Records come from the one search of the application, actions and pages from the window.
May import the kit, the wording and the application. Begin with ``search_box``.
"""
