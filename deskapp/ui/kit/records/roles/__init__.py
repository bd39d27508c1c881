"""The roles of a person and the people of a body: read, edited, ended, passed on.

May import the rest of the kit. Begin reading in `role_lines`, then `roles_page` (what can be
done with a role), `role_form`, and `succession_form` for who comes after somebody.
"""
