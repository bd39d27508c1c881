"""The menus, made from the commands of window and page, and what the help menu opens.

May import the kit and the wording. Begin with ``menu_bar``.
"""
