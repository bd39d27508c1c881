"""What the application asks for before a mail account is used: a trial, and a sign-in.

``account_check`` says how far a trial came, ``sign_in`` lets a person sign in where a
provider takes no passwords. May import the domain.
"""
